import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Files } from "../../generator/emit/context.js";
import { emitDocs } from "../../generator/emit/docs.js";
import { dividedRequirements } from "../../generator/emit/docs/requirement-parts.js";
import { listingPath } from "../../generator/emit/listing-path.js";
import { createMemory } from "../../generator/emit/memory.js";
import { compileTemplates } from "../../generator/emit/templates.js";
import type { SpecModel } from "../../generator/model/types.js";
import { parse } from "../../generator/parse/parse.js";
import { document, requirement, section } from "./docs-model.js";

const TEMPLATES = new URL("../../templates/docs/", import.meta.url);
const SPEC = new URL("../../spec/", import.meta.url);

function emit(specModel: SpecModel): Promise<Files> {
  return emitDocs({
    model: specModel,
    templates: compileTemplates(
      new Map(
        readdirSync(TEMPLATES).map((name) => [
          `docs/${name}`,
          { file: name, text: readFileSync(new URL(name, TEMPLATES), "utf8") },
        ]),
      ),
    ),
    format: (_path, code) => code,
    sourceLink: (source, line) => `https://example.org/${source.source}#L${line}`,
    memory: createMemory(),
    listingPath: (each) => listingPath(each),
  });
}

let family: SpecModel;
let files: Files;
beforeAll(async () => {
  const names = ["cds-wg1-01.md", "cds-wg1-02.md", "cds-wg3-01.md"];
  family = parse(names.map((name) => ({ file: `spec/${name}`, text: readFileSync(new URL(name, SPEC), "utf8") }))).model;
  files = await emit(family);
});

function page(path: string): string {
  const html = files.get(path);
  if (html === undefined) throw new Error(`no page ${path}`);
  return html;
}

/** The part of a page with an id, up to the next section or row with one. */
function part(path: string, id: string): string {
  const [, rest = ""] = page(path).split(` id="${id}"`);
  return rest.split(/<(?:section|tr) id=/)[0] ?? "";
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, "").replace(/&quot;/g, "\"").replace(/\s+/g, " ");
const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

describe("the pages of scopes", () => {
  test("show every scope and field of the model", () => {
    for (const each of family.documents) {
      if (each.scopes.length > 0) expect(count(page(`${each.id}/scopes.html`), /<section id=/g)).toBe(each.scopes.length);
      const fields = each.authorizationDetailsFields;
      if (fields.length > 0) {
        expect(count(page(`${each.id}/authorization-details.html`), /<tr id=/g)).toBe(fields.length);
      }
    }
  });

  test("tell what a scope says, opens and is asked for by, each linked", () => {
    const html = part("cds-wg3-01/scopes.html", "cds_bill_statements");
    expect(html).toContain("<a href=\"objects/bill-statement.html\"><code>BillStatement</code></a>");
    expect(html).toContain("authorization-details.html#include_account_numbers");
    expect(html).toContain("<a href=\"objects/account.html#field-account_number\"><code>Account.account_number</code></a>");
    expect(html).toMatch(/<a href="scenarios\.html#customer-bills">/);
    const text = textOf(html);
    for (
      const label of [
        "What its Scope Description says",
        "Response types",
        "Grant types that must not",
        "Required authorization details fields",
        "Forbidden authorization details fields",
        "Selections on the authorization form",
        "What it opens",
        "Fields that show by default",
        "Where it is used",
      ]
    ) expect(text).toContain(label);
    expect(textOf(part("cds-wg3-01/scopes.html", "cds_aggregation_consent"))).toContain(
      "error_if_no_preselections: default is true",
    );
  });

  test("tell with which scopes a field goes", () => {
    const html = part("cds-wg3-01/authorization-details.html", "include_accounts");
    const text = textOf(html);
    expect(text).toMatch(/True by default with .*cds_accounts/);
    expect(text).toMatch(/Conditional with .*cds_rate_plan/);
    expect(html).toContain("<a href=\"scopes.html#cds_accounts\">");
    expect(textOf(part("cds-wg3-01/authorization-details.html", "include_bill_statements"))).toContain("Forbidden with");
  });
});

describe("the matrix of scopes and fields", () => {
  interface Row {
    readonly object: string;
    readonly field: string;
    readonly scope: string;
    readonly access: string;
    readonly unlockedBy: readonly string[];
  }

  test("has a row for every field that a rule unlocks and a column for every scope that opens something", () => {
    const rows: readonly Row[] = JSON.parse(page("access.json"));
    const unlocked = new Set(
      family.documents.flatMap((each) => each.authorizationDetailsFields)
        .flatMap(({ unlocks }) => unlocks.map(({ object, field }) => `${object}.${field}`)),
    );
    const fields = new Set(rows.map(({ object, field }) => `${object}.${field}`));
    expect([...unlocked].filter((name) => !fields.has(name))).toEqual([]);
    const scopes = family.documents.flatMap((each) => each.scopes).filter((each) => each.resources.length > 0);
    const columns = new Set(rows.map(({ scope }) => scope));
    expect(scopes.filter(({ type }) => !columns.has(type))).toEqual([]);
    expect(rows).toHaveLength(fields.size * columns.size);
    expect(count(page("access.html"), /<td class="access-/g)).toBe(rows.length);
  });

  test("says of each pair what the scope says of the fields that unlock", () => {
    const rows: readonly Row[] = JSON.parse(page("access.json"));
    const scopes = new Map(family.documents.flatMap((each) => each.scopes).map((each) => [each.type, each]));
    for (const { scope, access, unlockedBy } of rows) {
      const stated = scopes.get(scope);
      const has = (ids: readonly string[] = []): boolean => ids.some((id) => unlockedBy.includes(id));
      expect(access === "default").toBe(has(stated?.includes));
      if (access === "required") expect(has(stated?.fields.required)).toBe(true);
      if (access === "conditional") expect(has(stated?.fields.conditional)).toBe(true);
      if (access === "forbidden") expect(has(stated?.fields.forbidden)).toBe(true);
      if (access === "none") {
        const { required = [], conditional = [], forbidden = [] } = stated?.fields ?? {};
        expect(has([...required, ...conditional, ...forbidden])).toBe(false);
      }
    }
    expect(new Set(rows.map(({ access }) => access)).size).toBeGreaterThanOrEqual(4);
  });

  test("is the same as CSV", () => {
    const rows: readonly Row[] = JSON.parse(page("access.json"));
    const [header, ...lines] = page("access.csv").split("\r\n").slice(0, -1);
    expect(header).toBe("document,object,field,presence,unlockedBy,scope,access");
    expect(lines).toEqual(rows.map((row) => Object.values(row).map((cell) => Array.isArray(cell) ? cell.join(" ") : cell).join(",")));
  });

  test("is left out where no rule is about any field", async () => {
    const plain = await emit({ ...family, documents: [document("cds-wg9-99")] });
    expect([...plain.keys()].filter((path) => path.startsWith("access"))).toEqual([]);
    expect(plain.get("index.html")).not.toContain("access.html");
  });
});

describe("the page of an object", () => {
  test("tells who sees it, and with what each field shows", () => {
    const html = page("cds-wg3-01/objects/bill-statement.html");
    const text = textOf(html);
    expect(text).toContain("Opened by the scopes cds_bill_statements and cds_query_bill_statements.");
    expect(text).toContain("Opened where it is related, by include_bill_statements.");
    expect(text).toContain("Shows with include_bill_statement_files, as it goes with file_uri.");
    expect(text).toMatch(/Shows with include_account_numbers; by default with the scopes .*cds_bill_statements/);
    expect(html).toContain("<a href=\"../../access.html#BillStatement\">");
  });

  test("tells its kinds, what it inherits, what extensions add, and where it is shown", () => {
    expect(textOf(page("cds-wg3-01/objects/value-format.html"))).toMatch(/Its kinds: ElectricUsageValueFormat, /);
    expect(textOf(page("cds-wg3-01/objects/electric-usage-value-format.html"))).toContain("A kind of ValueFormat.");
    const client = page("cds-wg1-02/objects/client.html");
    expect(textOf(client)).toContain("Fields of RFC 7591");
    expect(client).toContain("../../cds-wg3-01/objects/client-object-extension.html#field-cds_purposes");
    const shown = family.documents.flatMap((each) => each.examples).filter(({ shows }) => shows === "Client");
    expect(shown.length).toBeGreaterThan(0);
    expect(count(client, /href="\.\.\/examples\.html#|href="\.\.\/\.\.\/cds-wg3-01\/examples\.html#/g)).toBe(shown.length);
  });
});

describe("the page of operations", () => {
  test("tells where each is requested and links what may change", () => {
    const html = page("cds-wg1-02/operations.html");
    expect(count(html, /<p class="request">/g)).toBe(13);
    expect(html).toContain("<code>PATCH /grants/{grant_id}</code>");
    expect(html).toContain("<a href=\"objects/grant.html#field-authorization_details\"><code>authorization_details</code></a>");
    expect(html).toContain("<a href=\"objects/client.html#field-client_name\"><code>client_name</code></a>");
    expect(html).toContain("<a href=\"objects/client.html#field-cds_client_uri\"><code>cds_client_uri</code></a>");
  });
});

describe("the pages of scenarios", () => {
  test("list what is to be checked, and the requirements lead back", () => {
    for (const each of family.documents) {
      for (const scenario of each.scenarios) {
        const html = part(`${each.id}/scenarios.html`, scenario.name);
        expect(count(html, /<strong class="keyword">/g), scenario.name).toBe(scenario.requirements.length);
      }
    }
    const all = [...files].filter(([path]) => path.startsWith("cds-wg3-01/requirements/")).map(([, html]) => html);
    expect(all.join("")).toMatch(/Checked for: <a href="\.\.\/scenarios\.html#usage-self-access">/);
  });
});

describe("the requirements of a document", () => {
  const chapters = (perSection: number) =>
    document("cds-wg9-99", {
      sections: ["1", "2", "2.1", "2.2", "2.2.1", "3"].map((number, index) =>
        section(`Part ${number}`, `part-${number}`, { number, level: 1 + number.split(".").length, line: index * 10 + 1 })
      ),
      requirements: ["1", "2", "2.1", "2.2", "2.2.1", "3"].flatMap((number, index) =>
        Array.from({ length: perSection }, (_, at) =>
          requirement(`part-${number}/${at + 1}`, { anchor: `part-${number}`, line: index * 10 + 2 }))
      ),
    });

  test("stay on one page where they are few", () => {
    expect(dividedRequirements(chapters(50)).map(({ title }) => title)).toEqual([null]);
  });

  test("are divided by chapter, and by section where a chapter has too many, none lost and none twice", () => {
    expect(dividedRequirements(chapters(70)).map(({ title, requirements }) => [title, requirements.length])).toEqual([
      ["1 Part 1", 70],
      ["2 Part 2", 280],
      ["3 Part 3", 70],
    ]);
    const many = chapters(140);
    const parts = dividedRequirements(many);
    expect(parts.map(({ title, groups }) => [title, groups.length])).toEqual([
      ["1 Part 1", 1],
      ["2 Part 2", 1],
      ["2.1 Part 2.1", 1],
      ["2.2 Part 2.2", 2],
      ["3 Part 3", 1],
    ]);
    expect(parts.flatMap(({ requirements }) => requirements)).toEqual(many.requirements);
  });

  test("have an index that counts them by section and who is bound", () => {
    for (const each of family.documents) {
      const html = page(`${each.id}/requirements.html`);
      const table = [...html.matchAll(/<th scope="row"><a href="[^"]+">[^<]*<\/a><\/th>\n<td class="number">(\d+)<\/td>/g)];
      const total = table.reduce((sum, [, number]) => sum + Number(number), 0);
      expect(total, each.id).toBe(each.requirements.length);
    }
  });
});
