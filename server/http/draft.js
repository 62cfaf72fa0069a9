/**
 * Loads the generated artifacts of a draft.
 *
 * @param folder the address of the folder of the draft's server stubs, ending in a slash
 */
export async function loadDraft(folder) {
    const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
    const [index, http] = await Promise.all([
        import(new URL(`index.${extension}`, folder).href),
        import(new URL(`support/http.${extension}`, folder).href),
    ]);
    const { resources, policy, routes, RequestError, pageUrl } = index;
    const { bearerToken, answerError } = http;
    return { resources, policy, routes, RequestError, pageUrl, bearerToken, answerError };
}
/** The listings of what grants open; those of clients, credentials and the like are left out. */
export function dataResources({ resources, policy }) {
    const isOpened = (item) => {
        const rules = policy.objects[item];
        return rules !== undefined && rules.openedBy.length + rules.relatedBy.length > 0;
    };
    return Object.values(resources).filter(({ item }) => !policy.governed || isOpened(item));
}
//# sourceMappingURL=draft.js.map