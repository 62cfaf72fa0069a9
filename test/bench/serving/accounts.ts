import { demoObjects } from "../../../server/demo/data-set.js";
import type { Resource } from "../../../generated/server/support/resource.js";

/** Accounts like those of the demo data, in any number: their JSON texts, and what a plain table needs to know of each. */
export function* manyAccounts(resources: readonly Resource[], count: number): Generator<{ readonly id: string; readonly modified: string; readonly json: string }> {
  const models = [...demoObjects(resources, (id) => `https://utility.example/files/${id}`)].filter(({ object }) => object === "Account");
  for (let index = 0; index < count; index++) {
    const model = models[index % models.length];
    if (model === undefined) throw new Error("the demo data have no accounts");
    const id = `acc-${String(index).padStart(7, "0")}`;
    const modified = new Date(Date.UTC(2026, 0, 1) + ((index * 7919) % count) * 60_000).toISOString();
    const json = model.json
      .replace(/"cds_account_id":"[^"]*"/, `"cds_account_id":"${id}"`)
      .replace(/"cds_account_parent":"[^"]*"/, '"cds_account_parent":null')
      .replace(/"cds_modified":"[^"]*"/, `"cds_modified":"${modified}"`);
    yield { id, modified, json };
  }
}
