import { expect, it } from "vitest";
import { facts } from "../../generator/model/facts.js";
import { readFileSync } from "node:fs";
import { parse } from "../../generator/parse/parse.js";
import { describeWithDrafts, draftModel } from "../drafts.js";

const MARCH = "cds-wg3-01@2026-03-19";

describeWithDrafts("the March 2026 draft of CDS-WG3-01", () => {
  const model = draftModel(MARCH);
  const [document] = model.documents;
  const fields = document?.objects.flatMap((object) => object.fields) ?? [];

  it("has the figures that were counted by hand", () => {
    expect({
      marked: fields.filter(({ presence }) => presence !== "unmarked").length,
      unmarked: fields.filter(({ presence }) => presence === "unmarked").length,
      listings: document?.listings.length,
      parameters: document?.listings.flatMap(({ parameters }) => parameters).length,
      orderKeys: document?.listings.flatMap(({ order }) => order).length,
      unresolved: model.unresolved.length,
      valueFormats: document?.enums.find(({ name }) => name === "ValueFormat")?.values.length,
      authorizationDetailsFields: document?.authorizationDetailsFields.filter(({ placeholder }) => !placeholder).length,
      placeholders: document?.authorizationDetailsFields.filter(({ placeholder }) => placeholder).length,
      unknownBlocks: model.coverage.unknown,
    }).toEqual({
      marked: 138,
      unmarked: 18,
      listings: 9,
      parameters: 53,
      orderKeys: 19,
      unresolved: 19,
      valueFormats: 15,
      authorizationDetailsFields: 4,
      placeholders: 23,
      unknownBlocks: 0,
    });
  });

  it("says the same as the project's own statement of it", () => {
    const file = "spec/drafts/2026-03-19/cds-wg3-01.md";
    const own = parse([{ file, text: readFileSync(file, "utf8") }]).model;
    expect(facts(own)).toEqual(facts(model));
  });

  it("binds the same parties to the same requirements as the project's own statement", () => {
    const file = "spec/drafts/2026-03-19/cds-wg3-01.md";
    const own = parse([{ file, text: readFileSync(file, "utf8") }]).model;
    const requirements = (of: typeof model) =>
      of.documents.flatMap((one) =>
        one.requirements.map(({ id, keyword, subject, symbols }) => ({ id, keyword, subject, symbols })),
      );
    expect(requirements(own)).toEqual(requirements(model));
  });

  it("resolves paths through links, and the draft's slips in names", () => {
    const listing = (name: string) => document?.listings.find((one) => one.name === name);
    const path = (name: string, parameter: string) =>
      listing(name)?.parameters.find((one) => one.name === parameter)?.fields;
    expect(path("listBillSections", "contract_numbers")).toEqual(["related_servicecontracts.contract_number"]);
    expect(path("listUsageSegments", "account_numbers")).toEqual(["related_accounts.account_number"]);
    expect(path("listUsageSegments", "cds_meterdevice_ids")).toEqual(["related_meterdevices"]);
    expect(path("listMeterDevices", "current_servicepoints")).toEqual(["current_servicepoints"]);
    expect(listing("listAggregations")?.order).toMatchObject([{ field: "modified", resolved: "cds_modified" }]);
    expect(model.diagnostics.filter(({ rule }) => rule === "param/unknown-field").map(({ message }) => message)).toEqual([
      expect.stringContaining("`property_number`"),
      expect.stringContaining("`parcel_number`"),
    ]);
  });

  it("reads conditions, links, aliases and named lists", () => {
    const field = (object: string, name: string) =>
      document?.objects.find((one) => one.name === object)?.fields.find((one) => one.name === name);
    expect(field("BillStatement", "file_mimetype")?.conditions).toEqual([
      { kind: "required-if", when: { kind: "field-populated", field: "file_uri" } },
    ]);
    expect(field("BillStatement", "shutoff_prevention_date")?.conditions).toEqual([
      { kind: "null-if", when: { kind: "field-value", field: "shutoff_prevention_minimum_due", values: [null] } },
    ]);
    expect(field("Account", "cds_account_parent")?.link).toEqual({ object: "Account", field: "cds_account_id" });
    expect(document?.objects.find(({ anchor }) => anchor === "eac-format")).toMatchObject({
      name: "EnergyAttributeCertificate",
      aliases: ["EnergyAttributeCredit"],
    });
    expect(document?.typeAliases).toMatchObject([{ name: "ValueSet", type: { kind: "array", nullableItems: true } }]);
    expect(document?.objects.find(({ role }) => role === "extension")?.extends?.document).toBe("cds-wg1-02");
  });
});
