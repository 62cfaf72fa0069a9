import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { DRAFTS, describeWithDrafts } from "../drafts.js";
import { HISTORY, historyOf, stepsOf } from "./history.js";

describeWithDrafts("what changed between neighbouring official drafts", () => {
  it.each(stepsOf(DRAFTS))("$name was read against the texts and is kept (npm run history writes it)", (step) => {
    expect(readFileSync(new URL(step.name, HISTORY), "utf8")).toBe(historyOf(step));
  });

  it("is kept for each step, and for no other", () => {
    expect(readdirSync(HISTORY).sort()).toEqual(stepsOf(DRAFTS).map(({ name }) => name));
  });
});

/** What a reader who holds both texts side by side sees as one thing under two names, and nothing else. */
const RENAMES: Readonly<Record<string, readonly string[]>> = {
  "cds-wg3-01@2025-09-20..2025-10-29.json": ["ClientMetadata → ServerMetadata", "ServerMetadataForEACData.cds_eac_formats → ServerMetadata.cds_eac_formats"],
  "cds-wg3-01@2025-10-29..2026-03-19.json": [],
  "cds-wg3-01@2026-03-19..2026-04-21.json": [
    "Aggregation.addresses → Aggregation.grouped_addresses",
    "Aggregation.regions → Aggregation.grouped_regions",
    "BillSection.energy_summary → BillSection.usage_summary",
    "contract_programs → service_programs",
    "include_addresses → include_service_point_addresses",
    "include_contract_details → include_service_contract_details",
    "include_premise_numbers → include_premises",
    "listServicePoints.servicepoint_number → listServicePoints.servicepoint_numbers",
  ],
  "cds-wg3-01@2026-04-21..2026-08-20.json": [
    "Account.account_type → Account.account_types",
    "Aggregation.aggregation_type → Aggregation.aggregation_types",
    "Aggregation.consents_required → Aggregation.consent_requirements",
    "BillSection.cost_summary → BillSection.cost_details",
    "BillSection.load_serving_entity → BillSection.supply_entity",
    "BillSection.section_type → BillSection.section_types",
    "BillSection.usage_summary → BillSection.usage_details",
    "BillStatement.program_participations → BillStatement.account_programs",
    "MeterDevice.meter_type → MeterDevice.meter_types",
    "RegistrationFieldFormatsExtension.purpose_list → RegistrationFieldFormatsExtension.purposes",
    "RegistrationFieldFormatsExtension.purpose_list_or_null → RegistrationFieldFormatsExtension.purposes_or_null",
    "ServiceContract.contract_type → ServiceContract.contract_types",
    "ServiceContract.service_type → ServiceContract.service_types",
    "ServicePoint.servicepoint_type → ServicePoint.servicepoint_types",
    "UsageSegment.format → UsageSegment.formats",
    "UsageSegmentValue → Value",
    "bill-statements → customer-bills",
    "include_usage_segment_formats → include_usage_segment_value_types",
    "program-participation → customer-programs",
    "rate-plan → customer-tariffs",
  ],
};

interface Snapshot {
  readonly changes: readonly { readonly kind: string; readonly before: string | null; readonly after: string | null }[];
}

it.each(Object.entries(RENAMES))("the renames in %s are those that a reader sees", (name, renames) => {
  const { changes }: Snapshot = JSON.parse(readFileSync(new URL(name, HISTORY), "utf8"));
  const found = changes.filter(({ kind }) => /-renamed$|-moved$/.test(kind) && kind !== "anchor-renamed").map(({ before, after }) => `${before ?? ""} → ${after ?? ""}`);
  expect(found.sort()).toEqual(renames);
});
