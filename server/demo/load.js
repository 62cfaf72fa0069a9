import { putObjects } from "../store/put.js";
import { demoObjects } from "./data-set.js";
import { demoGrants, ownership } from "./grants.js";
/**
 * Stores the demo data of a draft; what is there already stays as it is.
 *
 * @returns the ready-made grants
 */
export async function loadDemo(database, schema, draft, fileUri) {
    const objects = [...demoObjects(draft.resources, fileUri)];
    const now = new Date();
    for (const { item } of draft.resources) {
        const texts = objects.filter(({ object }) => object === item).map(({ json }) => json);
        await putObjects(database, schema, item, texts, now);
    }
    return demoGrants(draft.policy, ownership(objects));
}
//# sourceMappingURL=load.js.map