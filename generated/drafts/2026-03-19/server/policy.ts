/** Which scopes and authorization details fields open which objects and fields: see {@link Policy}. */

import type { DetailsFieldPolicy, ObjectPolicy, Policy, ScopePolicy } from "./support/policy.js";

const scopes = {} as const satisfies Readonly<Record<string, ScopePolicy>>;

const detailsFields = {
  /**
   * Takes `boolean`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L400
   */
  allow_scope_modifications: {
    document: "cds-wg3-01",
    family: "other",
    placeholder: false,
    formats: ["boolean"],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L400",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L416
   */
  error_if_no_preselections: {
    document: "cds-wg3-01",
    family: "other",
    placeholder: false,
    formats: ["boolean"],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L416",
  },

  /**
   * Takes `string_list_or_null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L435
   */
  account_numbers: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["string_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }, {
      property: "default",
      value: null,
      oneOf: [null, ["_ALL"], ["_ALL", "_FUTURE"]],
      when: "authorization",
    }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L435",
  },

  /**
   * Takes `string_list_or_null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L455
   */
  contract_numbers: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["string_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }, {
      property: "default",
      value: null,
      oneOf: [null, ["_ALL"], ["_ALL", "_FUTURE"]],
      when: "authorization",
    }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L455",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L475
   */
  meter_numbers: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L475",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L480
   */
  addresses: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L480",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L485
   */
  service_types: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L485",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L490
   */
  account_programs: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L490",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L495
   */
  contract_programs: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L495",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L500
   */
  sync_until: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L500",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L505
   */
  statement_date_start: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L505",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L510
   */
  statement_date_end: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L510",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L515
   */
  start_date: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L515",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L520
   */
  end_date: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L520",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L525
   */
  segment_start: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L525",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L530
   */
  segment_end: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L530",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L535
   */
  include_bill_statements: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L535",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L540
   */
  include_bill_statement_files: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L540",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L545
   */
  include_bill_sections: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L545",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L550
   */
  include_bill_section_line_items: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L550",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L555
   */
  include_account_numbers: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L555",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L560
   */
  include_account_details: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L560",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L565
   */
  include_contract_numbers: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L565",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L570
   */
  include_contract_details: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L570",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L575
   */
  include_premise_numbers: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L575",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L580
   */
  include_addresses: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L580",
  },

  /**
   * The draft states no format. The draft announces it and does not define it yet.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L585
   */
  include_coordinates: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: true,
    formats: [],
    constraints: [],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L585",
  },
} as const satisfies Readonly<Record<string, DetailsFieldPolicy>>;

const objects = {
  /**
   * Every field shows.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L290
   */
  ServerMetadata: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "cds_accounts_api",
      "cds_servicecontracts_api",
      "cds_servicepoints_api",
      "cds_meterdevices_api",
      "cds_billstatement_api",
      "cds_billsection_api",
      "cds_aggregations_api",
      "cds_usagesegments_api",
      "cds_eacs_api",
      "cds_eac_formats",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L603
   */
  Account: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "cds_account_id",
      "cds_created",
      "cds_modified",
      "cds_account_parent",
      "customer_number",
      "account_number",
      "account_name",
      "account_address",
      "account_type",
      "account_contacts",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L655
   */
  ServiceContract: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "cds_servicecontract_id",
      "cds_created",
      "cds_modified",
      "cds_account_id",
      "account_number",
      "contract_number",
      "contract_address",
      "contract_status",
      "contract_type",
      "contract_entity",
      "contract_start",
      "contract_end",
      "service_type",
      "service_class",
      "rateplan_code",
      "rateplan_name",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L714
   */
  ServicePoint: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "cds_servicepoint_id",
      "cds_created",
      "cds_modified",
      "servicepoint_number",
      "servicepoint_type",
      "servicepoint_address",
      "latitude",
      "longitude",
      "current_servicecontracts",
      "previous_servicecontracts",
      "premise_number",
      "premise_type",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L775
   */
  MeterDevice: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "cds_meterdevice_id",
      "cds_created",
      "cds_modified",
      "meter_number",
      "meter_type",
      "current_servicepoints",
      "previous_servicepoints",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L821
   */
  BillStatement: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "cds_billstatement_id",
      "cds_created",
      "cds_modified",
      "cds_account_id",
      "account_number",
      "statement_date",
      "currency",
      "file_uri",
      "file_mimetype",
      "previous_balance_amount",
      "previous_balance_paid",
      "previous_balance_unpaid",
      "new_charges_amount",
      "new_charges",
      "new_balance_amount",
      "amount_due",
      "amount_due_date",
      "shutoff_prevention_minimum_due",
      "shutoff_prevention_date",
      "program_participations",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L882
   */
  BillSection: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "cds_billsection_id",
      "cds_created",
      "cds_modified",
      "cds_billstatement_id",
      "cds_account_id",
      "account_number",
      "section_type",
      "start_date",
      "end_date",
      "currency",
      "distribution_entity",
      "load_serving_entity",
      "related_servicecontracts",
      "related_servicepoints",
      "related_meterdevices",
      "related_billsections",
      "line_items",
      "energy_summary",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L948
   */
  Aggregation: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "cds_aggregation_id",
      "cds_created",
      "cds_modified",
      "aggregation_type",
      "aggregation_number",
      "addresses",
      "regions",
      "consents_required",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L995
   */
  UsageSegment: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "cds_usagesegment_id",
      "cds_created",
      "cds_modified",
      "related_aggregations",
      "related_accounts",
      "related_servicecontracts",
      "related_servicepoints",
      "related_meterdevices",
      "related_billsections",
      "segment_start",
      "segment_end",
      "interval",
      "format",
      "values",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1056
   */
  UsageSegmentValue: { document: "cds-wg3-01", openedBy: [], relatedBy: [], alwaysVisible: [], locked: {}, scoped: [] },

  /**
   * Every field shows.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1100
   */
  EnergyAttributeCertificate: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "cds_eac_id",
      "cds_created",
      "cds_modified",
      "beneficiary_type",
      "beneficiaries",
      "eac_numbers",
      "eac_format",
      "eac_data_url",
      "period_start",
      "period_end",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1143
   */
  EACDataFormatDescription: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "name", "description", "documentation"],
    locked: {},
    scoped: [],
  },
} as const satisfies Readonly<Record<string, ObjectPolicy>>;

/** The visibility rules of all documents. */
export const policy = { governed: false, scopes, detailsFields, objects } as const satisfies Policy;
