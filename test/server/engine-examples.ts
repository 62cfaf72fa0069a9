import { type Engine, openEngine } from "../../server/engine/engine.js";
import type { Access, Draft, Grant, Parameters } from "../../server/engine/types.js";
import type { Resource } from "../../generated/server/support/resource.js";
import type { Database } from "../../server/store/database.js";
import { pageTexts } from "./page-texts.js";
import type { OpenEmpty } from "./store-databases.js";

/** When the examples' objects are stored, and the time of the requests. */
export const STORED = new Date("2026-03-01T00:00:00Z");
export const NOW = new Date("2026-06-01T00:00:00Z");

/** The JSON text of an object: members as they are given, with times that the draft requires. */
export function objectOf(id: string, value: string, members: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ [id]: value, cds_created: "2026-01-01T00:00:00Z", cds_modified: "2026-01-01T00:00:00Z", ...members });
}

export const account = (id: string, members: Readonly<Record<string, unknown>> = {}): string =>
  objectOf("cds_account_id", id, { cds_account_parent: null, ...members });

export const contract = (id: string, accountId: string, members: Readonly<Record<string, unknown>> = {}): string =>
  objectOf("cds_servicecontract_id", id, { cds_account_id: accountId, ...members });

export const segment = (id: string, members: Readonly<Record<string, unknown>> = {}): string =>
  objectOf("cds_usagesegment_id", id, {
    ...{ related_aggregations: [], related_accounts: [], related_servicecontracts: [] },
    ...{ related_servicepoints: [], related_meterdevices: [], related_billsections: [] },
    ...{ segment_start: "2026-01-01T00:00:00Z", segment_end: "2026-01-01T01:00:00Z", interval: 900, formats: [], values: [] },
    ...members,
  });

/** An access that shows every object of some kinds, with all that the given details unlock. */
export function everything(objects: readonly string[], details: Access["details"] = {}): Access {
  return { scope: null, objects, details, selected: "all" };
}

export function grantOf(...accesses: readonly Access[]): Grant {
  return { id: "grant-1", accesses };
}

/** An engine on a database, with what is asked of it most. */
export interface Example {
  readonly engine: Engine;
  readonly draft: Draft;
  readonly resource: (item: string) => Resource;
  /** The objects of a page, parsed. */
  readonly list: (item: string, grant: Grant, parameters?: Parameters, now?: Date) => Promise<Record<string, unknown>[]>;
  /** The values of the item's identifier on a page. */
  readonly ids: (item: string, grant: Grant, parameters?: Parameters, now?: Date) => Promise<unknown[]>;
  /** The texts of a page, as they are sent. */
  readonly texts: (item: string, grant: Grant, parameters?: Parameters) => Promise<string[]>;
}

/** Opens an engine on a database. */
export async function exampleOf(draft: Draft, database: Database): Promise<Example> {
  const engine = await openEngine({ database, draft, secret: "a secret of the tests" });
  const resource = (item: string): Resource => {
    const found = draft.resources.find((each) => each.item === item);
    if (found === undefined) throw new Error(`the draft lists no ${item}`);
    return found;
  };
  const read = async (item: string, grant: Grant, parameters: Parameters, now: Date): Promise<string[]> => {
    const page = await engine.listPage(resource(item), grant, { parameters, cursor: null, now });
    return [...(await pageTexts(page))];
  };
  const list: Example["list"] = async (item, grant, parameters = {}, now = NOW) =>
    (await read(item, grant, parameters, now)).map((text) => Object.fromEntries(Object.entries(JSON.parse(text))));
  return {
    engine,
    draft,
    resource,
    list,
    ids: async (item, grant, parameters, now) => {
      const { idField } = resource(item);
      return (await list(item, grant, parameters, now)).map((object) => object[idField ?? ""]);
    },
    texts: (item, grant, parameters = {}) => read(item, grant, parameters, NOW),
  };
}

/** Opens an example for each test, and closes it. */
export const examplesOf = (of: Draft, openEmpty: OpenEmpty) => async (use: (example: Example) => Promise<void>): Promise<void> => {
  const example = await exampleOf(of, await openEmpty());
  try {
    await use(example);
  } finally {
    await example.engine.close();
  }
};
