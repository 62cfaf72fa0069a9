import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diff } from "../../generator/diff/diff.js";
import type { Change } from "../../generator/diff/report.js";
import type { SpecModel } from "../../generator/model/types.js";
import { parse } from "../../generator/parse/parse.js";

const FAMILY = ["spec/cds-wg1-01.md", "spec/cds-wg1-02.md", "spec/cds-wg3-01.md"].map((file) => ({ file, text: readFileSync(file, "utf8") }));
const older = parse(FAMILY).model;

/** A model in which every text of a pattern is replaced, as JSON; at least one must be there. */
function edited(...edits: readonly (readonly [from: RegExp | string, to: string])[]): SpecModel {
  const model: SpecModel = JSON.parse(
    edits.reduce((json, [from, to]) => {
      const changed = json.replace(from, to);
      if (changed === json) throw new Error(`nothing to edit: ${String(from)}`);
      return changed;
    }, JSON.stringify(older)),
  );
  return model;
}

/** The model with one thing of a document changed. */
function withThing(document: string, list: "objects" | "enums" | "listings" | "operations" | "scopes" | "authorizationDetailsFields", name: string, change: (thing: object) => object): SpecModel {
  const documents = older.documents.map((each) => {
    if (each.id !== document) return each;
    const things: readonly object[] = each[list];
    const isIt = (thing: object): boolean => Object.values(thing).includes(name) && ("name" in thing ? thing.name === name : true);
    if (!things.some(isIt)) throw new Error(`${document} has no ${name}`);
    return { ...each, [list]: things.map((thing) => (isIt(thing) ? change(thing) : thing)) };
  });
  const model: SpecModel = JSON.parse(JSON.stringify({ ...older, documents }));
  return model;
}

/** Changes one field of an object. */
const field = (document: string, object: string, name: string, more: object): SpecModel =>
  withThing(document, "objects", object, (thing) => {
    const fields: readonly { readonly name: string }[] = "fields" in thing && Array.isArray(thing.fields) ? thing.fields : [];
    if (!fields.some((each) => each.name === name)) throw new Error(`${object} has no ${name}`);
    return { ...thing, fields: fields.map((each) => (each.name === name ? { ...each, ...more } : each)) };
  });

const told = ({ kind, case: circumstances, impact }: Change): string => `${kind} (${circumstances}) ${impact.clients}/${impact.servers}`;
const changesTo = (newer: SpecModel): readonly string[] => diff(older, newer).changes.map(told);

describe("one change of the newest drafts is told as that change", () => {
  test.each<readonly [string, () => SpecModel, readonly string[]]>([
    ["a field of a listed object becomes optional", () => field("cds-wg3-01", "Account", "cds_created", { presence: "optional" }), ["field-made-optional (response) breaking/compatible"]],
    ["a field of a request alone becomes optional", () => field("cds-wg1-02", "CreateMessageRequest", "type", { presence: "optional" }), ["field-made-optional (request) compatible/breaking"]],
    ["a field that clients may modify may be null", () => field("cds-wg1-02", "Grant", "status", { nullable: true }), ["field-made-nullable (response and request) breaking/breaking"]],
    ["a field that clients may not modify may be null", () => field("cds-wg1-02", "Grant", "grant_id", { nullable: true }), ["field-made-nullable (response) breaking/compatible"]],
    ["a decimal becomes an integer", () => field("cds-wg3-01", "ServicePoint", "latitude", { type: { kind: "primitive", name: "integer" } }), ["field-type-narrowed (response) compatible/breaking"]],
    ["a string becomes a list", () => field("cds-wg3-01", "Account", "account_name", { type: { kind: "array", items: { kind: "primitive", name: "string" }, nullableItems: false } }), ["field-cardinality-changed (response) breaking/breaking"]],
    ["a listing has longer pages", () => withThing("cds-wg3-01", "listings", "listAccounts", (thing) => ({ ...thing, pageSize: 200 })), ["page-size-raised (always) risky/breaking"]],
    ["a listing has another order", () => withThing("cds-wg3-01", "listings", "listAccounts", (thing) => ({ ...thing, order: [] })), ["order-changed (always) risky/breaking"]],
    ["an open enumeration is closed", () => withThing("cds-wg3-01", "enums", "AccountStatus", (thing) => ({ ...thing, open: false })), ["enumeration-closed (response) compatible/breaking"]],
    ["a scope opens less by default", () => withThing("cds-wg3-01", "scopes", "cds_rate_plan", (thing) => ({ ...thing, includes: ["include_service_contracts"] })), ["scope-access-narrowed (field) breaking/breaking"]],
    ["a scope opens another object", () => withThing("cds-wg3-01", "scopes", "cds_rate_plan", (thing) => ({ ...thing, resources: ["ServiceContract", "Account"] })), ["scope-access-widened (object) compatible/breaking"]],
    ["an authorization details field has another choice", () => withThing("cds-wg3-01", "authorizationDetailsFields", "account_numbers", (thing) => ({ ...thing, formats: ["string_list_or_null"] })), ["access-format-removed (always) compatible/breaking"]],
    ["an authorization details field opens less", () => withThing("cds-wg3-01", "authorizationDetailsFields", "include_coordinates", (thing) => ({ ...thing, unlocks: [{ object: "ServicePoint", field: "latitude" }] })), ["access-narrowed (always) breaking/breaking"]],
    ["an operation may answer otherwise", () => withThing("cds-wg1-02", "operations", "modifyMessage", (thing) => ({ ...thing, statuses: [200, 400, 409] })), ["status-added (always) risky/compatible"]],
    ["an operation can change another field", () => withThing("cds-wg1-02", "operations", "modifyMessage", (thing) => ({ ...thing, modifiable: ["read", "type"] })), ["modifiable-field-added (always) compatible/breaking"]],
  ])("%s", (_, newer, expected) => {
    expect(changesTo(newer())).toEqual(expected);
  });
});

describe("what follows a rename is told once", () => {
  test("an authorization details field that scopes refer to", () => {
    const newer = edited([/"include_coordinates"/g, '"include_positions"']);
    expect(changesTo(newer)).toEqual(["access-field-renamed (always) breaking/breaking"]);
  });

  test("an enumeration that fields use", () => {
    expect(changesTo(edited([/"AccountStatus"/g, '"AccountState"']))).toEqual(["enumeration-renamed (always) compatible/compatible"]);
  });

  test("an anchor that scenarios and conditions refer to", () => {
    expect(changesTo(edited([/"scope-rate-plan"/g, '"scope-tariff"']))).toEqual(["anchor-renamed (always) editorial/editorial"]);
  });

  test("two names that change places stay what they were called", () => {
    const newer = edited([/"account_name"/g, '"\u0000"'], [/"account_address"/g, '"account_name"'], [/"\u0000"/g, '"account_address"']);
    expect(changesTo(newer).filter((change) => change.startsWith("field-renamed"))).toEqual([]);
  });
});

describe("requirements", () => {
  const [sample] = older.documents.flatMap(({ requirements }) => requirements.filter(({ keyword, subject, symbols }) => keyword === "SHOULD" && subject === "server" && symbols.length > 0));
  const withRequirement = (more: object): SpecModel => {
    const model: SpecModel = JSON.parse(JSON.stringify({
      ...older,
      documents: older.documents.map((document) => ({ ...document, requirements: document.requirements.map((each) => (each === sample ? { ...each, ...more } : each)) })),
    }));
    return model;
  };

  test("that ask more are strengthened, those that ask less weakened", () => {
    expect(changesTo(withRequirement({ keyword: "MUST" }))).toEqual(["requirement-strengthened (server, MUST) compatible/breaking"]);
    expect(changesTo(withRequirement({ keyword: "MAY" }))).toEqual(["requirement-weakened (server, SHOULD) compatible/compatible"]);
  });

  test("in other words about the same symbols are folded", () => {
    const { changes, folded } = diff(older, withRequirement({ text: "In quite different terms." }));
    expect(changes).toEqual([]);
    expect(folded.counts.reworded).toBe(1);
  });
});
