import { parse } from "lossless-json";
import { describe, expect, test } from "vitest";
import * as marchServer from "../../generated/drafts/2026-03-19/server/index.js";
import * as marchValidators from "../../generated/drafts/2026-03-19/validators/cds-wg3-01/index.js";
import * as newestServer from "../../generated/server/index.js";
import * as newestValidators from "../../generated/validators/cds-wg3-01/index.js";
import { type DemoObject, demoObjects } from "../../server/demo/data-set.js";
import { demoGrants, ownership } from "../../server/demo/grants.js";
import { dataResources } from "../../server/http/draft.js";

/** What a validator answers, as far as these tests look at it. */
interface Result {
  readonly valid: boolean;
}

const drafts = [
  { name: "the newest draft", server: newestServer, validators: newestValidators },
  { name: "March", server: marchServer, validators: marchValidators },
] as const;

const fileUri = (id: string): string => `https://utility.example/files/${id}`;

describe.each(drafts)("the data set of $name", ({ server, validators }) => {
  const resources = dataResources(server);
  const objects = [...demoObjects(resources, fileUri)];
  const members = ({ json }: DemoObject): ReadonlyMap<string, unknown> => new Map(Object.entries(parse(json) ?? {}));

  test("has objects for every listing, at least 250 of those that belong together", () => {
    const owned = ownership(objects);
    const counts = resources.map(({ item }) => [item, Math.max(...[...owned.values()].map((selected) => selected[item]?.length ?? 0))] as const);
    expect(counts).toHaveLength(9);
    expect(counts.filter(([, count]) => count < 250)).toEqual([]);
  });

  test("has nothing that the draft's validators refuse", () => {
    const checks = new Map<string, unknown>(Object.entries(validators));
    const validate = ({ object, json }: DemoObject): Result => {
      const check = checks.get(`validate${object}`);
      if (typeof check !== "function") throw new Error(`there is no validator of ${object}`);
      return check(parse(json));
    };
    expect(validate({ object: "Account", id: "", owner: "home", json: "{}", file: null }).valid).toBe(false);
    expect(objects.filter((object) => !validate(object).valid)).toEqual([]);
  });

  test("has every required field of every listed object", () => {
    const lacking = resources.flatMap(({ item, fields }) => {
      const present = new Set(objects.filter(({ object }) => object === item).flatMap((object) => [...members(object).keys()]));
      return fields.filter(({ name, presence }) => presence === "required" && !present.has(name)).map(({ name }) => `${item}.${name}`);
    });
    expect(lacking).toEqual([]);
  });

  test("has links that lead to objects, each of which is there once", () => {
    const known = new Set(objects.map(({ object, id }) => `${object} ${id}`));
    expect(known.size).toBe(objects.length);
    const dead = objects.flatMap((object) => {
      const links = resources.find(({ item }) => item === object.object)?.links ?? [];
      const content = members(object);
      return links.flatMap(({ field, object: target }) =>
        [content.get(field)].flat().filter((id) => typeof id === "string" && !known.has(`${target} ${id}`)).map((id) => `${object.id}.${field}: ${String(id)}`),
      );
    });
    expect(dead).toEqual([]);
  });

  test("keeps decimals as they are written", () => {
    const text = objects.map(({ json }) => json).join("\n");
    for (const odd of ["0.10", "123456789012345678.90", "1.50E+2", "-0.0"]) expect(text).toMatch(new RegExp(`:${odd.replaceAll(/[.+]/g, "\\$&")}[,}]`));
  });

  test("has a file for every statement: a PDF whose parts are where its table says", () => {
    const statements = objects.filter(({ object }) => object === "BillStatement");
    const others = objects.filter(({ object, file }) => object !== "BillStatement" && file !== null);
    expect([statements.length > 250, others]).toEqual([true, []]);
    for (const { json, file } of statements) {
      expect(file).toMatchObject({ mediaType: "application/pdf", name: expect.stringMatching(/^statement-\d{4}-\d\d-\d\d\.pdf$/) });
      const text = Buffer.from(file?.content ?? []).toString("latin1");
      expect(text.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]))).toMatch(/^xref\n0 6\n/);
      const starts = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, start]) => Number(start));
      expect(starts.map((start) => text.slice(start, text.indexOf("\n", start)))).toEqual([1, 2, 3, 4, 5].map((number) => `${number} 0 obj`));
      const [, length, content = ""] = /\/Length (\d+) >>\nstream\n(.*)\nendstream/s.exec(text) ?? [];
      expect(content.length).toBe(Number(length));
      const due = members({ object: "", id: "", owner: "home", json, file }).get("amount_due");
      expect(content).toContain(`: ${String(due)} USD) Tj`);
    }
  });

  test("is the same every time", () => {
    expect([...demoObjects(resources, fileUri)]).toEqual(objects);
  });

  test("has bills whose parts add up", () => {
    const cents = (value: unknown): number => Math.round(Number(String(value)) * 100);
    for (const statement of objects.filter(({ object }) => object === "BillStatement").map(members)) {
      const unpaid = cents(statement.get("previous_balance_amount")) - cents(statement.get("previous_balance_paid"));
      expect(cents(statement.get("previous_balance_unpaid"))).toBe(unpaid);
      expect(cents(statement.get("amount_due"))).toBe(unpaid + cents(statement.get("new_charges_amount")));
    }
  });

  test("has grants for a home, 500 accounts and groups of them", () => {
    const { residential, portfolio, aggregator } = demoGrants(server.policy, ownership(objects));
    const accounts = (grant: typeof residential): readonly number[] =>
      grant.accesses.map(({ selected }) => (selected === "all" ? Infinity : (selected["Account"]?.length ?? 0)));
    expect(new Set(accounts(residential))).toEqual(new Set([1]));
    expect(new Set(accounts(portfolio))).toEqual(new Set([500]));
    expect(new Set(accounts(aggregator))).toEqual(new Set([0]));
    const scopes = [residential, portfolio, aggregator].flatMap(({ accesses }) => accesses.flatMap(({ scope }) => scope ?? []));
    expect(scopes.filter((scope) => !Object.keys(server.policy.scopes).includes(scope))).toEqual([]);
    expect(server.policy.governed).toBe(scopes.length > 0);
  });
});
