/** The field that holds the address of an object's file, and the one that says what the file is. */
const FILE_FIELDS = { uri: "file_uri", type: "file_mimetype" };
/** The path of files; the identifier of the object follows. */
export const FILES_PATH = "/files";
/** The address of an object's file. */
export function fileAddress(baseUrl, id) {
    return `${baseUrl}${FILES_PATH}/${encodeURIComponent(id)}`;
}
/** The listings whose objects have files. */
export function resourcesWithFiles(resources) {
    return resources.filter(({ fields }) => Object.values(FILE_FIELDS).every((name) => fields.some((field) => field.name === name)));
}
/**
 * Finds a file for a grant: only where the grant shows the object and its file's address. It is looked for in the
 * same way as the object is listed, so that one rule decides on both.
 */
export async function fileFor(resources, listPage, find, grant, id) {
    for (const resource of resourcesWithFiles(resources)) {
        const filter = resource.filters.find((one) => isById(one, resource));
        if (filter === undefined)
            continue;
        const page = await listPage(resource, grant, { parameters: { [filter.parameter]: [id] }, cursor: null, now: new Date() });
        for await (const text of page.texts) {
            const object = JSON.parse(text);
            if (typeof object[FILE_FIELDS.uri] === "string")
                return find(resource.item, text);
        }
    }
    return null;
}
function isById({ kind, paths }, { idField }) {
    return kind === "in" && paths.some(({ hops, field }) => hops.length === 0 && field === idField);
}
//# sourceMappingURL=files.js.map