import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { EmitContext, Files } from "../../generator/emit/context.js";
import { emitDocs } from "../../generator/emit/docs.js";
import { listingPath } from "../../generator/emit/listing-path.js";
import { createMemory } from "../../generator/emit/memory.js";
import { compileTemplates, TemplateError, type TemplateSources } from "../../generator/emit/templates.js";
import type { SpecModel } from "../../generator/model/types.js";
import { parse, type SourceText } from "../../generator/parse/parse.js";
import { document, enumeration, FAMILY, field, listing, model, object, requirement, section } from "./docs-model.js";

const TEMPLATES = new URL("../../templates/docs/", import.meta.url);
const SPEC = new URL("../../spec/", import.meta.url);
const DRAFTS = process.env["CDS_DRAFTS_DIR"] ?? new URL("../../../shared/drafts", import.meta.url).pathname;

function templateSources(): TemplateSources {
  return new Map(
    readdirSync(TEMPLATES).map((name) => [
      `docs/${name}`,
      { file: `templates/docs/${name}`, text: readFileSync(new URL(name, TEMPLATES), "utf8") },
    ]),
  );
}

function contextOf(specModel: SpecModel, templates = templateSources()): EmitContext {
  return {
    model: specModel,
    templates: compileTemplates(templates),
    format: (_path, code) => code,
    sourceLink: (source, line) => `https://example.org/${source.source}#L${line}`,
    memory: createMemory(),
    listingPath: (each) => listingPath(each),
  };
}

const emit = (specModel: SpecModel): Promise<Files> => emitDocs(contextOf(specModel));
const page = (files: Files, path: string): string => {
  const html = files.get(path);
  if (html === undefined) throw new Error(`no page ${path} among ${[...files.keys()].join(", ")}`);
  return html;
};
const htmlPages = (files: Files): readonly (readonly [string, string])[] =>
  [...files].filter(([path]) => path.endsWith(".html"));
const attributes = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");
/** The text of a page as a reader sees it, with single spaces. */
const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, "").replace(/&quot;/g, "\"").replace(/&#x?27;|&#39;/g, "'").replace(/\s+/g, " ");

/** What is wrong with a site as a whole: duplicate ids, links that lead nowhere, tags that do not match, missing landmarks. */
function faultsOf(files: Files): readonly string[] {
  const idsByPage = new Map(htmlPages(files).map(([path, html]) => [path, new Set(attributes(html, "id"))]));
  return htmlPages(files).flatMap(([path, html]) => {
    const ids = attributes(html, "id");
    const duplicates = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: id ${id} twice`);
    const blank = ids.filter((id) => /\s|^$/.test(id)).map((id) => `${path}: bad id "${id}"`);
    const lost = [...attributes(html, "href"), ...attributes(html, "src")].flatMap((href) => {
      if (/^(https?|mailto):/.test(href)) return [];
      const [file = "", fragment] = href.split("#");
      const target = file === "" ? path : posix.join(posix.dirname(path), file);
      if (!files.has(target)) return [`${path}: ${href} leads to no file`];
      const known = idsByPage.get(target);
      return fragment !== undefined && !known?.has(fragment) ? [`${path}: ${href} leads to no id`] : [];
    });
    return [...duplicates, ...blank, ...lost, ...tagFaults(path, html), ...landmarkFaults(path, html)];
  });
}

const VOID = new Set(["meta", "link", "br", "hr"]);
const FOREIGN_TAGS = new Set(["script", "img", "iframe", "object", "embed", "form", "svg", "style", "base"]);

/** Every tag that is opened is closed, in order; none loads or runs anything; every `<`, `>` and `&` belongs to a tag or a character reference. */
function tagFaults(path: string, html: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)>/g;
  for (const [, slash, name = "", rest = ""] of html.matchAll(tag)) {
    if (FOREIGN_TAGS.has(name)) faults.push(`${path}: <${name}>`);
    const names = [...rest.matchAll(/\s([a-z-]+)(?:="[^"]*")?/g)].map(([, attribute = ""]) => attribute);
    for (const attribute of names) {
      if (/^(on|style$|src$)/.test(attribute)) faults.push(`${path}: ${attribute} on <${name}>`);
    }
    if (VOID.has(name)) continue;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) faults.push(`${path}: </${name}> closes nothing`);
  }
  if (open.length > 0) faults.push(`${path}: ${open.join(", ")} left open`);
  const rest = html.replace(/^<!DOCTYPE html>/, "").replace(tag, "");
  const stray = /[<>]|&(?!(?:amp|lt|gt|quot|#39|#x27|#x60|#x3D);)/.exec(rest);
  if (stray !== null) faults.push(`${path}: stray ${rest.slice(stray.index, stray.index + 40)}`);
  return faults;
}

function landmarkFaults(path: string, html: string): readonly string[] {
  const faults: string[] = [];
  const once = (pattern: RegExp, what: string): void => {
    const count = [...html.matchAll(pattern)].length;
    if (count !== 1) faults.push(`${path}: ${count} of ${what}`);
  };
  once(/<html lang="en">/g, "html with its language");
  once(/<title>[^<]+<\/title>/g, "title");
  once(/<main /g, "main");
  once(/<h1>/g, "h1");
  once(/<a class="skip" /g, "skip link");
  const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1) faults.push(`${path}: h${level} after h${levels[index - 1] ?? 0}`);
  });
  for (const [header] of html.matchAll(/<th[ >][^>]*>?/g)) {
    if (!header.includes("scope=")) faults.push(`${path}: ${header} without scope`);
  }
  return faults;
}

/** Reads RFC 4180 text back. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (bare ?? "") : quoted.replace(/""/g, "\""));
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe("a site of two documents", () => {
  let files: Files;
  beforeAll(async () => {
    files = await emit(FAMILY);
  });

  test("is sound: ids, links, tags, headings and landmarks", () => {
    expect(faultsOf(files)).toEqual([]);
  });

  test("has a page for every object, listing and enumeration, and one for each other kind of thing", () => {
    expect([...files.keys()].sort()).toEqual([
      "access.csv",
      "access.html",
      "access.json",
      "cds-wg1-02/index.html",
      "cds-wg1-02/objects/client.html",
      "cds-wg1-02/objects/server-metadata.html",
      "cds-wg1-02/operations.html",
      "cds-wg1-02/scopes.html",
      "cds-wg1-02/types.html",
      "cds-wg3-01/authorization-details.html",
      "cds-wg3-01/enumerations/account-type.html",
      "cds-wg3-01/enumerations/closed.html",
      "cds-wg3-01/examples.html",
      "cds-wg3-01/index.html",
      "cds-wg3-01/listings/list-accounts.html",
      "cds-wg3-01/objects/account-2.html",
      "cds-wg3-01/objects/account-listing.html",
      "cds-wg3-01/objects/account.html",
      "cds-wg3-01/objects/server-metadata.html",
      "cds-wg3-01/references.html",
      "cds-wg3-01/requirements.html",
      "cds-wg3-01/scenarios.html",
      "cds-wg3-01/sections.html",
      "cds-wg3-01/terms.html",
      "diagnostics.html",
      "index.html",
      "requirements.csv",
      "requirements.json",
      "style.css",
    ]);
  });

  test("tells of a field its type, presence, null, conditions, link and source", () => {
    const html = page(files, "cds-wg3-01/objects/account.html");
    expect(html).toContain(
      "<td role=\"cell\" data-label=\"Type\"><a href=\"../enumerations/account-type.html\">AccountType</a></td>",
    );
    expect(html).toContain(
      "array of <a href=\"../../index.html#unresolved-AccountContact\">AccountContact</a> or <code>null</code>",
    );
    expect(html).toContain("<a href=\"../terms.html#string\">string</a>");
    expect(html).toContain("<a href=\"https://example.org/spec/cds-wg3-01.md#L22\">line 22</a>");
    expect(html).toContain("Holds <a href=\"#field-cds_account_id\"><code>Account.cds_account_id</code></a>.");
    const text = textOf(html);
    for (
      const sentence of [
        "Required when account_type is present and not null.",
        "Not allowed when account_type is customer or null.",
        "null in the case that the description names.",
        "Never empty.",
        "Required when the server supports the scope Rate Plan.",
        "Required when a scope of the server supports the authorization details field auth-include.",
        "Allowed values: customer.",
        "map from name to decimal or null",
        "any value",
      ]
    ) expect(text).toContain(sentence);
    expect(text).not.toContain("undefined");
  });

  test("leads links to anchors to our pages, and shows text where nothing has the anchor", () => {
    const html = page(files, "cds-wg3-01/objects/account.html");
    expect(html).toContain("<a href=\"../listings/list-accounts.html\">Accounts</a>");
    expect(html).toContain("<a href=\"../enumerations/account-type.html\">types</a>");
    expect(html).toContain("<a href=\"../references.html#ref-rfc1\">RFC 1</a>");
    expect(html).toContain("<p>The <code>id</code>, <em>stable</em>. Not here.</p>");
  });

  test("tells where a thing is used", () => {
    const object = textOf(page(files, "cds-wg3-01/objects/account.html"));
    expect(object).toContain("Account.cds_account_parent holds its cds_account_id");
    expect(object).toContain("listAccounts lists it");
    expect(object).toContain("AccountType customer has it as its type");
    expect(object).toContain("CustomerAccount");
    expect(textOf(page(files, "cds-wg3-01/objects/account-listing.html"))).toContain("listAccounts answers with it");
    expect(textOf(page(files, "cds-wg1-02/objects/server-metadata.html"))).toContain(
      "ServerMetadata adds fields to it",
    );
    expect(textOf(page(files, "cds-wg1-02/types.html"))).toContain("Client.cds_status has it as its type");
    expect(textOf(page(files, "cds-wg3-01/objects/account-2.html"))).toContain("Nothing refers to it.");
  });

  test("tells how a listing is requested, filtered and ordered", () => {
    const html = page(files, "cds-wg3-01/listings/list-accounts.html");
    expect(html).toContain("<code>GET /accounts</code>");
    expect(html).toContain(
      "<a href=\"../objects/server-metadata.html#field-cds_accounts_api\"><code>cds_accounts_api</code></a>",
    );
    expect(html).toContain(
      "<a href=\"../objects/account.html#field-cds_account_id\"><code>cds_account_parent.cds_account_id</code></a>",
    );
    const text = textOf(html);
    for (
      const sentence of [
        "at most 100 objects a page",
        "has one of the given values (separated by spaces) in cds_account_parent.cds_account_id or related_things.number.",
        "in upper or lower case, anywhere in cds_account_id.",
        "a later one in a field that the description names.",
        "an earlier one in account_type.",
        "cds_account_id: Descending: the highest or newest first. Written modified in the specification.",
        "lost: Ascending: the lowest or oldest first. No field of the listed objects has this name.",
      ]
    ) expect(text).toContain(sentence);
  });

  test("tells whether an enumeration is open, and which fields a value brings along", () => {
    const open = textOf(page(files, "cds-wg3-01/enumerations/account-type.html"));
    expect(open).toContain("readers must accept values that are not listed");
    expect(open).toContain("customer_since");
    expect(textOf(page(files, "cds-wg3-01/enumerations/closed.html"))).toContain("No other values may occur.");
  });

  test("marks placeholders, in the outline and on the first page", () => {
    const outline = page(files, "cds-wg3-01/sections.html");
    expect(outline).toMatch(/<li id="scope-rate-plan">.*placeholder/);
    expect(outline).not.toMatch(/<li id="accounts-list">.*placeholder/);
    expect(page(files, "index.html")).toContain(
      "<a href=\"cds-wg3-01/sections.html#scope-rate-plan\">12 Rate Plan</a>",
    );
  });

  test("lists diagnostics and coverage", () => {
    const text = textOf(page(files, "diagnostics.html"));
    for (
      const part of [
        "type/undefined",
        "warning",
        "spec/cds-wg3-01.md:24:3",
        "AccountContact is not defined",
        "Define it.",
        "90.0 %",
      ]
    ) {
      expect(text).toContain(part);
    }
  });

  test("gives the requirements as JSON and CSV that agree with the model", () => {
    const records: Record<string, unknown>[] = JSON.parse(page(files, "requirements.json"));
    const requirements = FAMILY.documents.flatMap((each) => each.requirements);
    expect(records.map(({ id, keyword, subject, anchor, symbols, text, line, column }) => (
      { id, keyword, subject, anchor, symbols, text, line, column }
    ))).toEqual(requirements);
    expect(records.map((record) => record["section"])).toEqual(["10.1", "10.1", null]);
    expect(records.map((record) => record["sectionTitle"])).toEqual([
      "Account Object Format",
      "Account Object Format",
      "No anchor",
    ]);

    const csv = page(files, "requirements.csv");
    expect(csv).toContain("\"First line,\nsecond line.\"");
    const [header = [], ...rows] = readCsv(csv);
    const fromCsv = rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
    const asCells = records.map((record) =>
      Object.fromEntries(
        Object.entries(record).map((
          [name, value],
        ) => [name, Array.isArray(value) ? value.join(" ") : String(value ?? "")]),
      )
    );
    expect(fromCsv).toEqual(asCells);
  });

  test("is the same when it is made twice", async () => {
    expect([...await emit(FAMILY)]).toEqual([...files]);
  });

  test("loads nothing from elsewhere and fits light, dark and paper", () => {
    const css = page(files, "style.css");
    expect(css).not.toMatch(/url\(|@import/);
    expect(css).toContain("prefers-color-scheme: dark");
    expect(css).toContain("@media print");
    for (const [, html] of htmlPages(files)) expect(attributes(html, "rel")).toEqual(["stylesheet"]);
  });
});

const HOSTILE = [
  "<script>alert(1)</script>",
  "inline <img src=x onerror=alert(1)> HTML",
  "[go](javascript:alert(1)) [go](JaVaScRiPt:alert(1)) [go](data:text/html,x) [up](../../etc)",
  "![picture](https://example.org/x.png)",
  "[a](https://example.org/?q=\"onmouseover=\"alert(1))",
  "`<b>`\n\n    <script>\n\n> <u>quoted</u>\n\n* one\n* <i>two</i>\n\n# A heading\n\n<!-- comment -->",
  "\"quoted\" & 'single' < >",
];

describe("hostile text", () => {
  test.each(HOSTILE)("%j reaches no page as markup", async (text) => {
    const hostile = document("cds-wg9-99", {
      title: text,
      sections: [section(text, text, { placeholder: true })],
      objects: [
        object(text, {
          description: text,
          aliases: [text],
          fields: [field(text, { description: text, values: [text] })],
        }),
      ],
      enums: [
        enumeration(text, {
          description: text,
          values: [{ value: text, description: text, type: null, fields: [field(text)], line: 1 }],
        }),
      ],
      typeAliases: [{ name: text, anchor: text, type: { kind: "literal", value: text }, description: text, line: 1 }],
      listings: [listing(text, {
        parameters: [{
          name: text,
          filter: "in",
          type: { kind: "any" },
          fields: [text],
          stated: [],
          description: text,
          line: 1,
        }],
        order: [{ field: text, resolved: null, direction: "asc", line: 1 }],
      })],
      requirements: [requirement(text, { text, symbols: [text] })],
      terms: [{ name: text, anchor: text, description: text, reference: text, line: 1 }],
      references: [{ label: text, anchor: text, title: text, url: text, cites: null, line: 1 }],
    });
    const files = await emit(model([hostile], {
      unresolved: [{ name: text, anchor: text, usedBy: [{ file: text, line: 1 }] }],
      diagnostics: [{
        rule: text,
        severity: "error",
        message: text,
        hint: text,
        file: text,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
      }],
    }));
    expect(faultsOf(files)).toEqual([]);
    const all = htmlPages(files).map(([, html]) => html).join("\n");
    expect(all).not.toMatch(/<(script|img|b|u|i)\b/);
    expect(attributes(all, "href").filter((href) => /^\s*(javascript|data|file):/i.test(href))).toEqual([]);
  });

  test("a description's markup becomes ours and its HTML is shown as text", async () => {
    const account = object("Account", {
      description: "One\n\n* a\n* **b**\n\n1. c\n\n```\nx < y\n```\n\n# Big\n\ntail<br>end",
    });
    const html = page(
      await emit(model([document("cds-wg9-99", { objects: [account] })])),
      "cds-wg9-99/objects/account.html",
    );
    expect(html).toContain(
      "<p>One</p>\n<ul>\n<li>a</li>\n<li><strong>b</strong></li>\n</ul>\n<ol>\n<li>c</li>\n</ol>\n"
        + "<pre><code>x &lt; y</code></pre>\n<p><strong>Big</strong></p>\n<p>tail&lt;br&gt;end</p>",
    );
  });
});

test("a model without documents still makes a sound site", async () => {
  const files = await emit(model([]));
  expect([...files.keys()].sort()).toEqual([
    "diagnostics.html",
    "index.html",
    "requirements.csv",
    "requirements.json",
    "style.css",
  ]);
  expect(faultsOf(files)).toEqual([]);
  expect(page(files, "requirements.json")).toBe("[]\n");
});

test("a source without a web address is named, not linked", async () => {
  const context = { ...contextOf(FAMILY), sourceLink: () => "spec/cds-wg3-01.md#L22" };
  const files = await emitDocs(context);
  expect(faultsOf(files)).toEqual([]);
  expect(page(files, "cds-wg3-01/objects/account.html")).toContain("Source: line 22</p>");
});

test("a template of one's own replaces ours, and a broken one is named with its line", async () => {
  const sources = new Map(templateSources());
  sources.set("docs/terms.html.hbs", { file: "mine/terms.html.hbs", text: "<p>{{frame.title}}</p>\n" });
  const files = await emitDocs(contextOf(FAMILY, sources));
  expect(page(files, "cds-wg3-01/terms.html")).toBe("<p>Terms · cds-wg3-01 · Connected Data Specifications</p>\n");
  sources.set("docs/terms.html.hbs", { file: "mine/terms.html.hbs", text: "<p>\n{{#each}\n" });
  const failure: unknown = await emitDocs(contextOf(FAMILY, sources)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TemplateError);
  expect(failure).toMatchObject({ file: "mine/terms.html.hbs", line: 2 });
});

function ownStatement(name: string): SourceText {
  return { file: `spec/${name}`, text: readFileSync(new URL(name, SPEC), "utf8") };
}

/** Every definition and requirement of a real document has its place, and the site is sound. */
async function expectComplete(...sources: readonly SourceText[]): Promise<void> {
  const { model: read } = parse(sources);
  const files = await emit(read);
  expect(faultsOf(files)).toEqual([]);
  for (const each of read.documents) {
    const count = (folder: string) =>
      [...files.keys()].filter((path) => path.startsWith(`${each.id}/${folder}/`)).length;
    expect(count("objects")).toBe(each.objects.length);
    expect(count("listings")).toBe(each.listings.length);
    expect(count("enumerations")).toBe(each.enums.length);
    const requirementPages = [...files].filter(([path]) => path.startsWith(`${each.id}/requirements`));
    const requirementIds = requirementPages.flatMap(([, html]) => attributes(html, "id"));
    expect(requirementIds).toEqual(expect.arrayContaining(each.requirements.map(({ id }) => id)));
    for (const [path, html] of requirementPages) expect(Buffer.byteLength(html), path).toBeLessThan(400_000);
    const sections = attributes(page(files, `${each.id}/sections.html`), "id");
    expect(sections).toHaveLength(each.sections.length + 1);
    const fieldNames = each.objects.flatMap((object) => object.fields.map((member) => `field-${member.name}`));
    const onObjects = [...files].filter(([path]) => path.includes("/objects/")).flatMap(([, html]) =>
      attributes(html, "id")
    );
    expect(onObjects.filter((id) => id.startsWith("field-"))).toEqual(expect.arrayContaining(fieldNames));
  }
}

test("our own statement of the March draft is shown whole", async () => {
  await expectComplete(ownStatement("drafts/2026-03-19/cds-wg3-01.md"));
});

test("our own statements of the newest drafts are shown whole, together", async () => {
  await expectComplete(...["cds-wg1-01.md", "cds-wg1-02.md", "cds-wg3-01.md"].map(ownStatement));
});

const drafts = existsSync(DRAFTS) ? readdirSync(DRAFTS).filter((name) => name.endsWith(".md")) : [];
if (drafts.length === 0) console.warn(`official drafts not found in ${DRAFTS}: their pages are not tested`);
test.skipIf(drafts.length === 0).each(drafts)("the published draft %s is shown whole", async (name) => {
  await expectComplete({ file: `drafts/${name}`, text: readFileSync(posix.join(DRAFTS, name), "utf8") });
});
