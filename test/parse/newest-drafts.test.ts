import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { facts } from "../../generator/model/facts.js";
import type { SpecModel } from "../../generator/model/types.js";
import { parse } from "../../generator/parse/parse.js";
import { describeWithDrafts, draft } from "../drafts.js";

const DOCUMENTS = ["cds-wg1-01", "cds-wg1-02", "cds-wg3-01"] as const;
const NEWEST = ["cds-wg1-01@2026-03-20", "cds-wg1-02@2026-03-20", "cds-wg3-01@2026-08-20"] as const;

/** The figures of a document: what an independent count of its Markdown gave. */
function figures(model: SpecModel, id: (typeof DOCUMENTS)[number]) {
  const document = model.documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`${id} is not in the model`);
  const enums = document.enums.filter((one) => one.extends === null);
  const fields = [
    ...document.objects.flatMap((object) => object.fields),
    ...document.enums.flatMap((one) => one.values.flatMap((value) => value.fields)),
  ];
  return {
    marked: fields.filter(({ presence }) => presence !== "unmarked").length,
    unmarked: fields.filter(({ presence }) => presence === "unmarked").length,
    enums: enums.length,
    values: enums.flatMap(({ values }) => values).length,
    addedValues: document.enums.filter((one) => one.extends !== null).flatMap(({ values }) => values).length,
    listings: document.listings.length,
    parameters: document.listings.flatMap(({ parameters }) => parameters).length,
    orderKeys: document.listings.flatMap(({ order }) => order).length,
    scopes: document.scopes.length,
    authorizationDetailsFields: document.authorizationDetailsFields.length,
  };
}

describeWithDrafts("the newest drafts together", () => {
  let model: SpecModel;
  let own: SpecModel;
  beforeAll(() => {
    model = parse(NEWEST.map(draft)).model;
    own = parse(DOCUMENTS.map((id) => ({ file: `spec/${id}.md`, text: readFileSync(`spec/${id}.md`, "utf8") }))).model;
  });

  it("have the figures that were counted by hand", () => {
    expect(figures(model, "cds-wg3-01")).toEqual({
      marked: 345,
      unmarked: 18,
      enums: 32,
      values: 311,
      addedValues: 2,
      listings: 9,
      parameters: 56,
      orderKeys: 19,
      scopes: 18,
      authorizationDetailsFields: 55,
    });
    expect(figures(model, "cds-wg1-02")).toMatchObject({
      marked: 148,
      unmarked: 28,
      enums: 9,
      values: 79,
      listings: 5,
      parameters: 15,
      orderKeys: 5,
      scopes: 3,
    });
    expect(figures(model, "cds-wg1-01")).toMatchObject({
      marked: 31,
      enums: 5,
      values: 21,
      listings: 1,
      parameters: 1,
      orderKeys: 1,
    });
    expect(model.unresolved.map(({ name }) => name)).toEqual(["OAuthAuthorizationDetail"]);
  });

  it("leave no block behind that holds a fact", () => {
    expect(model.coverage.unknown).toBe(0);
  });

  it("say the same as the project's own statements of them", () => {
    expect(facts(own)).toEqual(facts(model));
  });

  it("bind the same parties to the same requirements as the project's own statements", () => {
    const requirements = (of: SpecModel) =>
      of.documents.flatMap((one) =>
        one.requirements.map(({ id, keyword, subject, symbols }) => [one.id, id, keyword, subject, ...symbols].join(" ")),
      );
    expect(requirements(own)).toEqual(requirements(model));
  });

  it("resolve additions to another document's definitions", () => {
    const additions = model.documents.flatMap((document) =>
      [...document.objects, ...document.enums].flatMap((one) => (one.extends === null ? [] : [`${one.extends.document} ${one.extends.name}`])),
    );
    expect(additions).toEqual([
      "cds-wg1-01 ServerCapability",
      "cds-wg1-01 Metadata",
      "cds-wg1-02 AuthServerMetadata",
      "cds-wg1-02 AuthorizationDetailsFieldChoice",
      "cds-wg1-02 Client",
      "cds-wg1-02 RegistrationFieldFormats",
    ]);
    for (const { extends: target } of model.documents.flatMap(({ objects, enums }) => [...objects, ...enums])) {
      const extended = model.documents.find(({ id }) => id === target?.document);
      if (target === null) continue;
      expect([...(extended?.objects ?? []), ...(extended?.enums ?? [])].map(({ name }) => name)).toContain(target.name);
    }
  });

  it("resolve the sections that they cite of each other", () => {
    const cited = model.documents.flatMap(({ references }) => references.flatMap(({ cites }) => cites ?? []));
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter(({ anchor }) => anchor === null)).toEqual([]);
  });

  it("give every scope its fields and every authorization details field its rules", () => {
    const [document] = model.documents.filter(({ id }) => id === "cds-wg3-01");
    const field = (id: string) => document?.authorizationDetailsFields.find((one) => one.id === id);
    expect(document?.scopes.find(({ type }) => type === "cds_rate_plan")).toMatchObject({
      family: "consent",
      responseTypes: ["code"],
      grantTypes: { contains: ["authorization_code", "refresh_token"], excludes: ["client_credentials"] },
      includes: ["include_service_contracts", "include_rate_plans"],
      selections: ["service_contract_selection"],
      resources: ["ServiceContract"],
    });
    expect(field("include_account_numbers")?.unlocks).toContainEqual({ object: "BillSection", field: "account_number" });
    expect(field("include_accounts")?.relates[0]?.through).toContainEqual({ object: "BillStatement", field: "cds_account_id" });
    expect(field("include_eacs")?.relates[0]?.matches.map(({ when, with: other }) => [when.value, `${other.object}.${other.field}`])).toEqual([
      ["customer", "Account.customer_number"],
      ["account", "Account.cds_account_id"],
      ["servicecontract", "ServiceContract.cds_servicecontract_id"],
      ["rateplan", "ServiceContract.rateplan_code"],
      ["program", "Account.account_programs.program_number"],
      ["program", "ServiceContract.service_programs.program_number"],
    ]);
    expect(field("premise_numbers")?.filters).toEqual([{ object: "ServicePoint", field: "premises.premise_number" }]);
    expect(field("account_numbers")?.selects).toContainEqual({ selection: "account_selection", field: "account_number" });
    expect(field("include_usage_segment_value_types")?.columns).toContain("electric_usage");
    expect(field("segment_start")?.relative).toBe("past");
    expect(field("sync_until")?.relative).toBe("future");
  });

  it("model operations, variants and inherited members", () => {
    const client = model.documents.find(({ id }) => id === "cds-wg1-02");
    expect(client?.operations.find(({ name }) => name === "modifyClient")).toMatchObject({
      method: "PUT",
      request: "Client",
      response: "Client",
      statuses: [200, 202, 400],
    });
    expect(client?.listings.find(({ name }) => name === "listMessages")?.collections).toEqual(["outstanding", "unread", "read"]);
    const inherited = client?.objects.find(({ name }) => name === "Client")?.inherits;
    expect(inherited?.standard).toBe("RFC 7591");
    expect(inherited?.members.find(({ name }) => name === "redirect_uris")?.presence).toBe("required");
    const data = model.documents.find(({ id }) => id === "cds-wg3-01");
    const variant = data?.objects.find(({ name }) => name === "ElectricUsageValueFormat");
    expect(variant).toMatchObject({ variantOf: "ValueFormat" });
    expect(variant?.fields.find(({ name }) => name === "type")?.values).toEqual(["electric_usage"]);
  });
});

describe("a citation of a section that the cited document does not have", () => {
  it("is reported with what its link leads to", () => {
    const cited = "# CDS-WG9-01 - Widgets\n\n## 1. Shapes <a id=\"shapes\"></a>\n\nText.\n";
    const citing = `# CDS-WG9-02 - Gadgets\n\n## 1. References <a id="references"></a>\n
<a id="ref-shapes" href="#ref-shapes">🔗</a>
\`CDS-WG9-01 Section 7\` - "Shapes",
[https://example.com/#shapes](https://example.com/#shapes)
`;
    const { model } = parse([
      { file: "a.md", text: cited },
      { file: "b.md", text: citing },
    ]);
    expect(model.diagnostics.filter(({ rule }) => rule === "xref/no-section")).toMatchObject([
      { file: "b.md", line: 5, hint: expect.stringContaining("section 1") },
    ]);
  });
});
