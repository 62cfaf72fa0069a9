import type { Engine } from "../engine/engine.js";
import type { Draft, Grant } from "../engine/types.js";
import { filePath } from "../http/files.js";
import type { FileStore } from "../store/file-store.js";
import { demoObjects } from "./data-set.js";
import { type DemoGrant, demoGrants, ownership } from "./grants.js";

/**
 * Stores the demo data of a draft with their files; what is there already stays as it is.
 *
 * @returns the ready-made grants
 */
export async function loadDemo(engine: Engine, files: FileStore, draft: Draft): Promise<Readonly<Record<DemoGrant, Grant>>> {
  const objects = [...demoObjects(draft.resources, filePath)];
  const now = new Date();
  for (const { item } of draft.resources) {
    const own = objects.filter(({ object }) => object === item);
    await engine.put(item, own.map(({ json }) => json), now);
    await files.put(item, new Map(own.flatMap(({ id, file }) => (file === null ? [] : [[id, file] as const]))), now);
  }
  return demoGrants(draft.policy, ownership(objects));
}
