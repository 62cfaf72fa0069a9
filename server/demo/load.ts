import type { Engine } from "../engine/engine.js";
import type { Draft, Grant } from "../engine/types.js";
import type { FileUri } from "./bills.js";
import { demoObjects } from "./data-set.js";
import { type DemoGrant, demoGrants, ownership } from "./grants.js";

/**
 * Stores the demo data of a draft; what is there already stays as it is.
 *
 * @returns the ready-made grants
 */
export async function loadDemo(engine: Engine, draft: Draft, fileUri: FileUri): Promise<Readonly<Record<DemoGrant, Grant>>> {
  const objects = [...demoObjects(draft.resources, fileUri)];
  const now = new Date();
  for (const { item } of draft.resources) {
    const texts = objects.filter(({ object }) => object === item).map(({ json }) => json);
    await engine.put(item, texts, now);
  }
  return demoGrants(draft.policy, ownership(objects));
}
