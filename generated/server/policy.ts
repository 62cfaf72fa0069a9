/** Which scopes and authorization details fields open which objects and fields: see {@link Policy}. */

import type { DetailsFieldPolicy, ObjectPolicy, Policy, ScopePolicy } from "./support/policy.js";

const scopes = {
  /**
   * Opens no objects by itself.
   *
   * @see spec/cds-wg1-02.md#L272
   */
  cds_client_admin: {
    document: "cds-wg1-02",
    family: "admin",
    responseTypes: [],
    grantTypes: { contains: ["client_credentials"], excludes: [] },
    fields: { required: [], conditional: [], forbidden: [] },
    includes: [],
    selections: [],
    forced: [],
    resources: [],
    bySelection: [],
    spec: "spec/cds-wg1-02.md#L272",
  },

  /**
   * Opens no objects by itself.
   *
   * @see spec/cds-wg1-02.md#L295
   */
  cds_grant_admin: {
    document: "cds-wg1-02",
    family: "admin",
    responseTypes: [],
    grantTypes: { contains: ["client_credentials"], excludes: [] },
    fields: { required: ["client_id", "grant_id"], conditional: [], forbidden: [] },
    includes: [],
    selections: [],
    forced: [],
    resources: [],
    bySelection: [],
    spec: "spec/cds-wg1-02.md#L295",
  },

  /**
   * Opens no objects by itself.
   *
   * @see spec/cds-wg1-02.md#L357
   */
  cds_server_provided_files: {
    document: "cds-wg1-02",
    family: "other",
    responseTypes: [],
    grantTypes: { contains: [], excludes: [] },
    fields: { required: ["file_id"], conditional: [], forbidden: [] },
    includes: [],
    selections: [],
    forced: [],
    resources: [],
    bySelection: [],
    spec: "spec/cds-wg1-02.md#L357",
  },

  /**
   * Opens `ServiceContract`. Includes by default: `include_service_contracts`, `include_rate_plans`.
   *
   * @see spec/cds-wg3-01.md#L885
   */
  cds_rate_plan: {
    document: "cds-wg3-01",
    family: "consent",
    responseTypes: ["code"],
    grantTypes: { contains: ["authorization_code", "refresh_token"], excludes: ["client_credentials"] },
    fields: {
      required: [
        "contract_numbers",
        "service_types",
        "include_contract_numbers",
        "sync_until",
        "authorization_form_selection_type",
        "merge_selection_with",
        "error_if_no_preselections",
        "allow_scope_modifications",
        "jwk",
      ],
      conditional: [
        "account_numbers",
        "meter_numbers",
        "addresses",
        "include_accounts",
        "include_account_numbers",
        "include_meter_devices",
        "include_meter_numbers",
      ],
      forbidden: ["include_bill_statements", "include_bill_sections", "include_usage_segments"],
    },
    includes: ["include_service_contracts", "include_rate_plans"],
    selections: ["service_contract_selection"],
    forced: [],
    resources: ["ServiceContract"],
    bySelection: [],
    spec: "spec/cds-wg3-01.md#L885",
  },

  /**
   * Opens `Account`. Includes by default: `include_accounts`, `include_account_programs`.
   *
   * @see spec/cds-wg3-01.md#L929
   */
  cds_account_programs: {
    document: "cds-wg3-01",
    family: "consent",
    responseTypes: ["code"],
    grantTypes: { contains: ["authorization_code", "refresh_token"], excludes: ["client_credentials"] },
    fields: {
      required: [
        "account_numbers",
        "account_programs",
        "include_account_numbers",
        "sync_until",
        "authorization_form_selection_type",
        "merge_selection_with",
        "error_if_no_preselections",
        "allow_scope_modifications",
        "jwk",
      ],
      conditional: ["addresses"],
      forbidden: ["include_bill_statements", "include_bill_sections", "include_usage_segments"],
    },
    includes: ["include_accounts", "include_account_programs"],
    selections: ["account_selection"],
    forced: [],
    resources: ["Account"],
    bySelection: [],
    spec: "spec/cds-wg3-01.md#L929",
  },

  /**
   * Opens `ServiceContract`. Includes by default: `include_service_contracts`, `include_service_programs`.
   *
   * @see spec/cds-wg3-01.md#L973
   */
  cds_service_programs: {
    document: "cds-wg3-01",
    family: "consent",
    responseTypes: ["code"],
    grantTypes: { contains: ["authorization_code", "refresh_token"], excludes: ["client_credentials"] },
    fields: {
      required: [
        "contract_numbers",
        "service_programs",
        "service_types",
        "include_contract_numbers",
        "sync_until",
        "authorization_form_selection_type",
        "merge_selection_with",
        "error_if_no_preselections",
        "allow_scope_modifications",
        "jwk",
      ],
      conditional: [
        "account_numbers",
        "meter_numbers",
        "addresses",
        "include_accounts",
        "include_account_numbers",
        "include_rate_plans",
        "include_meter_devices",
        "include_meter_numbers",
      ],
      forbidden: ["include_bill_statements", "include_bill_sections", "include_usage_segments"],
    },
    includes: ["include_service_contracts", "include_service_programs"],
    selections: ["service_contract_selection"],
    forced: [],
    resources: ["ServiceContract"],
    bySelection: [],
    spec: "spec/cds-wg3-01.md#L973",
  },

  /**
   * Opens `Account`. Includes by default: `include_accounts`.
   *
   * @see spec/cds-wg3-01.md#L1025
   */
  cds_accounts: {
    document: "cds-wg3-01",
    family: "consent",
    responseTypes: ["code"],
    grantTypes: { contains: ["authorization_code", "refresh_token"], excludes: ["client_credentials"] },
    fields: {
      required: [
        "account_numbers",
        "include_account_numbers",
        "sync_until",
        "authorization_form_selection_type",
        "merge_selection_with",
        "error_if_no_preselections",
        "allow_scope_modifications",
        "jwk",
      ],
      conditional: ["addresses", "include_account_details", "include_account_programs", "include_aggregations"],
      forbidden: ["include_bill_statements", "include_bill_sections", "include_usage_segments"],
    },
    includes: ["include_accounts"],
    selections: ["account_selection"],
    forced: [],
    resources: ["Account"],
    bySelection: [],
    spec: "spec/cds-wg3-01.md#L1025",
  },

  /**
   * Opens `Account`, `ServiceContract`. Includes by default: `include_accounts`, `include_service_contracts`.
   *
   * @see spec/cds-wg3-01.md#L1064
   */
  cds_service_contracts: {
    document: "cds-wg3-01",
    family: "consent",
    responseTypes: ["code"],
    grantTypes: { contains: ["authorization_code", "refresh_token"], excludes: ["client_credentials"] },
    fields: {
      required: [
        "contract_numbers",
        "service_types",
        "include_contract_numbers",
        "sync_until",
        "authorization_form_selection_type",
        "merge_selection_with",
        "error_if_no_preselections",
        "allow_scope_modifications",
        "jwk",
      ],
      conditional: [
        "account_numbers",
        "meter_numbers",
        "addresses",
        "include_account_numbers",
        "include_account_details",
        "include_account_programs",
        "include_rate_plans",
        "include_service_contract_details",
        "include_service_programs",
        "include_meter_devices",
        "include_meter_numbers",
        "include_meter_apps",
        "include_aggregations",
      ],
      forbidden: ["include_bill_statements", "include_bill_sections", "include_usage_segments"],
    },
    includes: ["include_accounts", "include_service_contracts"],
    selections: ["service_contract_selection", "account_selection"],
    forced: [],
    resources: ["Account", "ServiceContract"],
    bySelection: [{
      object: "ServiceContract",
      selected: "Account",
      through: [[{
        object: "ServiceContract",
        field: "cds_account_id",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "holder",
      }]],
    }],
    spec: "spec/cds-wg3-01.md#L1064",
  },

  /**
   * Opens `MeterDevice`. Includes by default: `include_meter_devices`.
   *
   * @see spec/cds-wg3-01.md#L1118
   */
  cds_meters: {
    document: "cds-wg3-01",
    family: "consent",
    responseTypes: ["code"],
    grantTypes: { contains: ["authorization_code", "refresh_token"], excludes: ["client_credentials"] },
    fields: {
      required: [
        "meter_numbers",
        "meter_types",
        "include_meter_numbers",
        "sync_until",
        "authorization_form_selection_type",
        "merge_selection_with",
        "error_if_no_preselections",
        "allow_scope_modifications",
        "jwk",
      ],
      conditional: [
        "account_numbers",
        "contract_numbers",
        "service_types",
        "servicepoint_numbers",
        "servicepoint_types",
        "premise_numbers",
        "addresses",
        "include_accounts",
        "include_account_numbers",
        "include_account_details",
        "include_account_programs",
        "include_service_contracts",
        "include_contract_numbers",
        "include_rate_plans",
        "include_service_contract_details",
        "include_service_programs",
        "include_service_points",
        "include_premises",
        "include_service_point_addresses",
        "include_coordinates",
        "include_meter_apps",
        "include_aggregations",
      ],
      forbidden: ["include_bill_statements", "include_bill_sections", "include_usage_segments"],
    },
    includes: ["include_meter_devices"],
    selections: ["meter_device_selection", "service_contract_selection", "account_selection", "servicepoint_selection"],
    forced: [],
    resources: ["MeterDevice"],
    bySelection: [{
      object: "MeterDevice",
      selected: "Account",
      through: [[{
        object: "MeterDevice",
        field: "current_servicepoints",
        link: { object: "ServicePoint", key: "cds_servicepoint_id" },
        list: true,
        when: null,
        end: "holder",
      }, {
        object: "ServicePoint",
        field: "current_servicecontracts",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: null,
        end: "holder",
      }, {
        object: "ServiceContract",
        field: "cds_account_id",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "holder",
      }]],
    }, {
      object: "MeterDevice",
      selected: "ServiceContract",
      through: [[{
        object: "MeterDevice",
        field: "current_servicepoints",
        link: { object: "ServicePoint", key: "cds_servicepoint_id" },
        list: true,
        when: null,
        end: "holder",
      }, {
        object: "ServicePoint",
        field: "current_servicecontracts",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: null,
        end: "holder",
      }]],
    }, {
      object: "MeterDevice",
      selected: "ServicePoint",
      through: [[{
        object: "MeterDevice",
        field: "current_servicepoints",
        link: { object: "ServicePoint", key: "cds_servicepoint_id" },
        list: true,
        when: null,
        end: "holder",
      }]],
    }],
    spec: "spec/cds-wg3-01.md#L1118",
  },

  /**
   * Opens `BillStatement`, `Account`. Includes by default: `include_bill_statements`, `include_accounts`,
   * `include_account_numbers`.
   *
   * @see spec/cds-wg3-01.md#L1186
   */
  cds_bill_statements: {
    document: "cds-wg3-01",
    family: "consent",
    responseTypes: ["code"],
    grantTypes: { contains: ["authorization_code", "refresh_token"], excludes: ["client_credentials"] },
    fields: {
      required: [
        "account_numbers",
        "statement_date_start",
        "statement_date_end",
        "authorization_form_selection_type",
        "merge_selection_with",
        "error_if_no_preselections",
        "allow_scope_modifications",
        "jwk",
      ],
      conditional: [
        "contract_numbers",
        "meter_numbers",
        "addresses",
        "include_bill_statement_files",
        "include_bill_statement_charges",
        "include_bill_statement_programs",
      ],
      forbidden: ["include_usage_segments"],
    },
    includes: ["include_bill_statements", "include_accounts", "include_account_numbers"],
    selections: ["account_selection"],
    forced: [],
    resources: ["BillStatement", "Account"],
    bySelection: [{
      object: "BillStatement",
      selected: "Account",
      through: [[{
        object: "BillStatement",
        field: "cds_account_id",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "holder",
      }]],
    }],
    spec: "spec/cds-wg3-01.md#L1186",
  },

  /**
   * Opens `BillSection`, `Account`, `ServiceContract`. Includes by default: `include_bill_sections`,
   * `include_accounts`, `include_account_numbers`, `include_service_contracts`, `include_contract_numbers`.
   *
   * @see spec/cds-wg3-01.md#L1227
   */
  cds_service_bills: {
    document: "cds-wg3-01",
    family: "consent",
    responseTypes: ["code"],
    grantTypes: { contains: ["authorization_code", "refresh_token"], excludes: ["client_credentials"] },
    fields: {
      required: [
        "contract_numbers",
        "service_types",
        "start_date",
        "end_date",
        "authorization_form_selection_type",
        "merge_selection_with",
        "error_if_no_preselections",
        "allow_scope_modifications",
        "jwk",
      ],
      conditional: [
        "account_numbers",
        "meter_numbers",
        "addresses",
        "statement_date_start",
        "statement_date_end",
        "include_bill_statements",
        "include_bill_statement_files",
        "include_bill_statement_charges",
        "include_bill_statement_programs",
        "include_bill_section_line_items",
        "include_bill_section_programs",
        "include_aggregations",
        "include_service_points",
        "include_meter_devices",
        "include_meter_numbers",
      ],
      forbidden: ["include_usage_segments"],
    },
    includes: [
      "include_bill_sections",
      "include_accounts",
      "include_account_numbers",
      "include_service_contracts",
      "include_contract_numbers",
    ],
    selections: ["service_contract_selection", "account_selection"],
    forced: [],
    resources: ["BillSection", "Account", "ServiceContract"],
    bySelection: [{
      object: "ServiceContract",
      selected: "Account",
      through: [[{
        object: "ServiceContract",
        field: "cds_account_id",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "holder",
      }]],
    }, {
      object: "BillSection",
      selected: "Account",
      through: [[{
        object: "BillSection",
        field: "cds_account_id",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "holder",
      }]],
    }, {
      object: "Account",
      selected: "ServiceContract",
      through: [[{
        object: "ServiceContract",
        field: "cds_account_id",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "held",
      }]],
    }, {
      object: "BillSection",
      selected: "ServiceContract",
      through: [[{
        object: "BillSection",
        field: "related_servicecontracts",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: null,
        end: "holder",
      }], [{
        object: "BillSection",
        field: "cds_account_id",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "holder",
      }]],
    }],
    spec: "spec/cds-wg3-01.md#L1227",
  },

  /**
   * Opens `UsageSegment`. Includes by default: `include_usage_segments`.
   *
   * @see spec/cds-wg3-01.md#L1287
   */
  cds_usage: {
    document: "cds-wg3-01",
    family: "consent",
    responseTypes: ["code"],
    grantTypes: { contains: ["authorization_code", "refresh_token"], excludes: ["client_credentials"] },
    fields: {
      required: [
        "include_meter_devices",
        "include_meter_numbers",
        "include_usage_segment_value_types",
        "segment_start",
        "segment_end",
        "authorization_form_selection_type",
        "merge_selection_with",
        "error_if_no_preselections",
        "allow_scope_modifications",
        "jwk",
      ],
      conditional: [
        "account_numbers",
        "contract_numbers",
        "service_types",
        "servicepoint_numbers",
        "servicepoint_types",
        "premise_numbers",
        "meter_numbers",
        "meter_types",
        "aggregation_numbers",
        "addresses",
        "include_accounts",
        "include_account_numbers",
        "include_service_contracts",
        "include_contract_numbers",
        "include_service_points",
        "include_premises",
        "include_service_point_addresses",
        "include_coordinates",
        "include_aggregations",
        "include_aggregation_addresses",
        "include_bill_sections",
        "include_bill_section_line_items",
        "include_bill_section_programs",
      ],
      forbidden: [],
    },
    includes: ["include_usage_segments"],
    selections: [
      "account_selection",
      "service_contract_selection",
      "servicepoint_selection",
      "meter_device_selection",
      "aggregation_selection",
    ],
    forced: [],
    resources: ["UsageSegment"],
    bySelection: [{
      object: "UsageSegment",
      selected: "Account",
      through: [[{
        object: "UsageSegment",
        field: "related_accounts",
        link: { object: "Account", key: "cds_account_id" },
        list: true,
        when: null,
        end: "holder",
      }]],
    }, {
      object: "UsageSegment",
      selected: "ServiceContract",
      through: [[{
        object: "UsageSegment",
        field: "related_servicecontracts",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: null,
        end: "holder",
      }]],
    }, {
      object: "UsageSegment",
      selected: "ServicePoint",
      through: [[{
        object: "UsageSegment",
        field: "related_servicepoints",
        link: { object: "ServicePoint", key: "cds_servicepoint_id" },
        list: true,
        when: null,
        end: "holder",
      }]],
    }, {
      object: "UsageSegment",
      selected: "MeterDevice",
      through: [[{
        object: "UsageSegment",
        field: "related_meterdevices",
        link: { object: "MeterDevice", key: "cds_meterdevice_id" },
        list: true,
        when: null,
        end: "holder",
      }]],
    }, {
      object: "UsageSegment",
      selected: "Aggregation",
      through: [[{
        object: "UsageSegment",
        field: "related_aggregations",
        link: { object: "Aggregation", key: "cds_aggregation_id" },
        list: true,
        when: null,
        end: "holder",
      }]],
    }],
    spec: "spec/cds-wg3-01.md#L1287",
  },

  /**
   * Opens no objects by itself.
   *
   * @see spec/cds-wg3-01.md#L1383
   */
  cds_aggregation_consent: {
    document: "cds-wg3-01",
    family: "consent",
    responseTypes: ["code"],
    grantTypes: { contains: ["authorization_code", "refresh_token"], excludes: ["client_credentials"] },
    fields: {
      required: [
        "aggregation_numbers",
        "premise_numbers",
        "expires",
        "authorization_form_selection_type",
        "error_if_no_preselections",
        "allow_scope_modifications",
      ],
      conditional: [],
      forbidden: [],
    },
    includes: [],
    selections: ["aggregation_selection"],
    forced: [{ field: "error_if_no_preselections", property: "default", value: true }, {
      field: "allow_scope_modifications",
      property: "default",
      value: false,
    }],
    resources: [],
    bySelection: [],
    spec: "spec/cds-wg3-01.md#L1383",
  },

  /**
   * Opens `Account`. Includes by default: `include_accounts`.
   *
   * @see spec/cds-wg3-01.md#L1443
   */
  cds_query_accounts: {
    document: "cds-wg3-01",
    family: "direct",
    responseTypes: [],
    grantTypes: { contains: [], excludes: [] },
    fields: { required: ["sync_until"], conditional: [], forbidden: [] },
    includes: ["include_accounts"],
    selections: [],
    forced: [],
    resources: ["Account"],
    bySelection: [],
    spec: "spec/cds-wg3-01.md#L1443",
  },

  /**
   * Opens `Account`, `ServiceContract`. Includes by default: `include_accounts`, `include_service_contracts`.
   *
   * @see spec/cds-wg3-01.md#L1459
   */
  cds_query_service_contracts: {
    document: "cds-wg3-01",
    family: "direct",
    responseTypes: [],
    grantTypes: { contains: [], excludes: [] },
    fields: { required: ["sync_until"], conditional: [], forbidden: [] },
    includes: ["include_accounts", "include_service_contracts"],
    selections: [],
    forced: [],
    resources: ["Account", "ServiceContract"],
    bySelection: [],
    spec: "spec/cds-wg3-01.md#L1459",
  },

  /**
   * Opens `ServicePoint`. Includes by default: `include_service_points`.
   *
   * @see spec/cds-wg3-01.md#L1476
   */
  cds_query_service_points: {
    document: "cds-wg3-01",
    family: "direct",
    responseTypes: [],
    grantTypes: { contains: [], excludes: [] },
    fields: { required: ["sync_until"], conditional: [], forbidden: [] },
    includes: ["include_service_points"],
    selections: [],
    forced: [],
    resources: ["ServicePoint"],
    bySelection: [],
    spec: "spec/cds-wg3-01.md#L1476",
  },

  /**
   * Opens `MeterDevice`. Includes by default: `include_meter_devices`.
   *
   * @see spec/cds-wg3-01.md#L1492
   */
  cds_query_meter_devices: {
    document: "cds-wg3-01",
    family: "direct",
    responseTypes: [],
    grantTypes: { contains: [], excludes: [] },
    fields: { required: ["sync_until"], conditional: [], forbidden: [] },
    includes: ["include_meter_devices"],
    selections: [],
    forced: [],
    resources: ["MeterDevice"],
    bySelection: [],
    spec: "spec/cds-wg3-01.md#L1492",
  },

  /**
   * Opens `BillStatement`. Includes by default: `include_bill_statements`.
   *
   * @see spec/cds-wg3-01.md#L1509
   */
  cds_query_bill_statements: {
    document: "cds-wg3-01",
    family: "direct",
    responseTypes: [],
    grantTypes: { contains: [], excludes: [] },
    fields: { required: ["sync_until", "statement_date_start", "statement_date_end"], conditional: [], forbidden: [] },
    includes: ["include_bill_statements"],
    selections: [],
    forced: [],
    resources: ["BillStatement"],
    bySelection: [],
    spec: "spec/cds-wg3-01.md#L1509",
  },

  /**
   * Opens `BillSection`. Includes by default: `include_bill_sections`.
   *
   * @see spec/cds-wg3-01.md#L1527
   */
  cds_query_bill_sections: {
    document: "cds-wg3-01",
    family: "direct",
    responseTypes: [],
    grantTypes: { contains: [], excludes: [] },
    fields: { required: ["sync_until", "start_date", "end_date"], conditional: [], forbidden: [] },
    includes: ["include_bill_sections"],
    selections: [],
    forced: [],
    resources: ["BillSection"],
    bySelection: [],
    spec: "spec/cds-wg3-01.md#L1527",
  },

  /**
   * Opens `Aggregation`. Includes by default: `include_aggregations`.
   *
   * @see spec/cds-wg3-01.md#L1545
   */
  cds_query_aggregations: {
    document: "cds-wg3-01",
    family: "direct",
    responseTypes: [],
    grantTypes: { contains: [], excludes: [] },
    fields: { required: ["sync_until"], conditional: [], forbidden: [] },
    includes: ["include_aggregations"],
    selections: [],
    forced: [],
    resources: ["Aggregation"],
    bySelection: [],
    spec: "spec/cds-wg3-01.md#L1545",
  },

  /**
   * Opens `UsageSegment`. Includes by default: `include_usage_segments`, `include_usage_segment_value_types`.
   *
   * @see spec/cds-wg3-01.md#L1562
   */
  cds_query_usage: {
    document: "cds-wg3-01",
    family: "direct",
    responseTypes: [],
    grantTypes: { contains: [], excludes: [] },
    fields: { required: ["sync_until", "segment_start", "segment_end"], conditional: [], forbidden: [] },
    includes: ["include_usage_segments", "include_usage_segment_value_types"],
    selections: [],
    forced: [],
    resources: ["UsageSegment"],
    bySelection: [],
    spec: "spec/cds-wg3-01.md#L1562",
  },
} as const satisfies Readonly<Record<string, ScopePolicy>>;

const detailsFields = {
  /**
   * Takes `string_list_or_null` or `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L1608
   */
  account_numbers: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["string_list_or_null", "choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [{
      object: "Account",
      path: { hops: [], field: "account_number", exists: true, kind: "string", list: false, nullable: false },
    }],
    selects: [{ selection: "account_selection", field: "account_number" }, {
      selection: "service_contract_selection",
      field: "account_number",
    }],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L1608",
  },

  /**
   * Takes `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L1640
   */
  account_programs: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [{
      object: "Account",
      path: {
        hops: [{ field: "account_programs", object: "AccountProgram", key: null, list: true }],
        field: "program_number",
        exists: true,
        kind: "string",
        list: false,
        nullable: false,
      },
    }],
    selects: [{ selection: "account_selection", field: "program_number" }],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L1640",
  },

  /**
   * Takes `string_list_or_null` or `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L1664
   */
  contract_numbers: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["string_list_or_null", "choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [{
      object: "ServiceContract",
      path: { hops: [], field: "contract_number", exists: true, kind: "string", list: false, nullable: true },
    }],
    selects: [{ selection: "account_selection", field: "contract_number" }, {
      selection: "service_contract_selection",
      field: "contract_number",
    }],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L1664",
  },

  /**
   * Takes `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L1699
   */
  service_types: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [{
      object: "ServiceContract",
      path: { hops: [], field: "service_types", exists: true, kind: "enum", list: true, nullable: false },
    }],
    selects: [{ selection: "account_selection", field: "service_types" }, {
      selection: "service_contract_selection",
      field: "service_types",
    }],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L1699",
  },

  /**
   * Takes `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L1730
   */
  service_programs: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [{
      object: "ServiceContract",
      path: {
        hops: [{ field: "service_programs", object: "ServiceProgram", key: null, list: true }],
        field: "program_number",
        exists: true,
        kind: "string",
        list: false,
        nullable: false,
      },
    }],
    selects: [{ selection: "service_contract_selection", field: "program_number" }],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L1730",
  },

  /**
   * Takes `string_list_or_null` or `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L1757
   */
  servicepoint_numbers: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["string_list_or_null", "choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [{
      object: "ServicePoint",
      path: { hops: [], field: "servicepoint_number", exists: true, kind: "string", list: false, nullable: true },
    }],
    selects: [
      { selection: "account_selection", field: "servicepoint_number" },
      { selection: "service_contract_selection", field: "servicepoint_number" },
      { selection: "servicepoint_selection", field: "servicepoint_number" },
      { selection: "meter_device_selection", field: "servicepoint_number" },
    ],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L1757",
  },

  /**
   * Takes `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L1797
   */
  servicepoint_types: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [{
      object: "ServicePoint",
      path: { hops: [], field: "servicepoint_types", exists: true, kind: "enum", list: true, nullable: false },
    }],
    selects: [
      { selection: "account_selection", field: "servicepoint_types" },
      { selection: "service_contract_selection", field: "servicepoint_types" },
      { selection: "servicepoint_selection", field: "servicepoint_types" },
      { selection: "meter_device_selection", field: "servicepoint_types" },
    ],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L1797",
  },

  /**
   * Takes `string_list_or_null` or `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L1836
   */
  premise_numbers: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["string_list_or_null", "choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [{
      object: "ServicePoint",
      path: {
        hops: [{ field: "premises", object: "Premise", key: null, list: true }],
        field: "premise_number",
        exists: true,
        kind: "string",
        list: false,
        nullable: false,
      },
    }],
    selects: [
      { selection: "account_selection", field: "premise_number" },
      { selection: "service_contract_selection", field: "premise_number" },
      { selection: "servicepoint_selection", field: "premise_number" },
      { selection: "meter_device_selection", field: "premise_number" },
    ],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L1836",
  },

  /**
   * Takes `string_list_or_null` or `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L1875
   */
  meter_numbers: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["string_list_or_null", "choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [{
      object: "MeterDevice",
      path: { hops: [], field: "meter_number", exists: true, kind: "string", list: false, nullable: true },
    }],
    selects: [
      { selection: "account_selection", field: "meter_number" },
      { selection: "service_contract_selection", field: "meter_number" },
      { selection: "servicepoint_selection", field: "meter_number" },
      { selection: "meter_device_selection", field: "meter_number" },
    ],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L1875",
  },

  /**
   * Takes `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L1913
   */
  meter_types: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [{
      object: "MeterDevice",
      path: { hops: [], field: "meter_types", exists: true, kind: "enum", list: true, nullable: false },
    }],
    selects: [
      { selection: "account_selection", field: "meter_type" },
      { selection: "service_contract_selection", field: "meter_type" },
      { selection: "meter_device_selection", field: "meter_type" },
      { selection: "servicepoint_selection", field: "meter_type" },
    ],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L1913",
  },

  /**
   * Takes `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L1950
   */
  meter_apps: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [{
      object: "MeterDevice",
      path: {
        hops: [{ field: "meter_apps", object: "MeterApp", key: null, list: true }],
        field: "app_number",
        exists: true,
        kind: "string",
        list: false,
        nullable: false,
      },
    }],
    selects: [{ selection: "service_contract_selection", field: "app_number" }, {
      selection: "meter_device_selection",
      field: "app_number",
    }],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L1950",
  },

  /**
   * Takes `string_list_or_null` or `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L1979
   */
  aggregation_numbers: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["string_list_or_null", "choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [{
      object: "Aggregation",
      path: { hops: [], field: "aggregation_number", exists: true, kind: "string", list: false, nullable: true },
    }],
    selects: [
      { selection: "account_selection", field: "aggregation_number" },
      { selection: "service_contract_selection", field: "aggregation_number" },
      { selection: "servicepoint_selection", field: "aggregation_number" },
      { selection: "meter_device_selection", field: "aggregation_number" },
      { selection: "aggregation_selection", field: "aggregation_number" },
    ],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L1979",
  },

  /**
   * Takes `string_list_or_null` or `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L2019
   */
  addresses: {
    document: "cds-wg3-01",
    family: "preselection",
    placeholder: false,
    formats: ["string_list_or_null", "choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [
      { selection: "account_selection", field: "account_address" },
      { selection: "service_contract_selection", field: "contract_address" },
      { selection: "servicepoint_selection", field: "servicepoint_address" },
      { selection: "meter_device_selection", field: "servicepoint_address" },
      { selection: "aggregation_selection", field: "addresses" },
    ],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2019",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2108
   */
  include_accounts: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [{
      object: "Account",
      through: [[{
        object: "ServiceContract",
        field: "cds_account_id",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "held",
      }], [{
        object: "BillStatement",
        field: "cds_account_id",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "held",
      }], [{
        object: "BillSection",
        field: "cds_account_id",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "held",
      }], [{
        object: "Aggregation",
        field: "grouped_accounts",
        link: { object: "Account", key: "cds_account_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "UsageSegment",
        field: "related_accounts",
        link: { object: "Account", key: "cds_account_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "Account",
        field: "cds_account_parent",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "held",
      }]],
    }],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2108",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2128
   */
  include_account_numbers: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [
      { object: "Account", field: "customer_number" },
      { object: "Account", field: "account_number" },
      { object: "Account", field: "account_entity" },
      { object: "ServiceContract", field: "account_number" },
      { object: "BillStatement", field: "account_number" },
      { object: "BillSection", field: "account_number" },
    ],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2128",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2149
   */
  include_account_details: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [
      { object: "Account", field: "account_name" },
      { object: "Account", field: "account_address" },
      { object: "Account", field: "account_types" },
      { object: "Account", field: "account_status" },
      { object: "Account", field: "account_contacts" },
    ],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2149",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2169
   */
  include_account_programs: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "Account", field: "account_programs" }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2169",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2185
   */
  include_service_contracts: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [{
      object: "ServiceContract",
      through: [[{
        object: "ServicePoint",
        field: "current_servicecontracts",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "ServicePoint",
        field: "previous_servicecontracts",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "BillSection",
        field: "related_servicecontracts",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "UsageSegment",
        field: "related_servicecontracts",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "Aggregation",
        field: "grouped_servicecontracts",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "EnergyAttributeCertificate",
        field: "beneficiaries",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: { field: "beneficiary_type", value: "servicecontract" },
        end: "held",
      }], [{
        object: "ServiceContract",
        field: "cds_account_id",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "holder",
      }]],
    }],
    implies: [{ field: "include_service_points", with: { field: "include_meter_devices", object: "MeterDevice" } }],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2185",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2207
   */
  include_contract_numbers: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "ServiceContract", field: "contract_number" }, {
      object: "ServiceContract",
      field: "contract_entity",
    }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2207",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2224
   */
  include_rate_plans: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "ServiceContract", field: "rateplan_code" }, {
      object: "ServiceContract",
      field: "rateplan_name",
    }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2224",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2241
   */
  include_service_contract_details: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "ServiceContract", field: "contract_address" }, {
      object: "ServiceContract",
      field: "contract_start",
    }, { object: "ServiceContract", field: "contract_end" }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2241",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2259
   */
  include_service_programs: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "ServiceContract", field: "service_programs" }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2259",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2275
   */
  include_service_points: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [{
      object: "ServicePoint",
      through: [[{
        object: "MeterDevice",
        field: "current_servicepoints",
        link: { object: "ServicePoint", key: "cds_servicepoint_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "MeterDevice",
        field: "previous_servicepoints",
        link: { object: "ServicePoint", key: "cds_servicepoint_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "BillSection",
        field: "related_servicepoints",
        link: { object: "ServicePoint", key: "cds_servicepoint_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "UsageSegment",
        field: "related_servicepoints",
        link: { object: "ServicePoint", key: "cds_servicepoint_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "Aggregation",
        field: "grouped_servicepoints",
        link: { object: "ServicePoint", key: "cds_servicepoint_id" },
        list: true,
        when: null,
        end: "held",
      }]],
    }],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2275",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2294
   */
  include_premises: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "ServicePoint", field: "premises" }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2294",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2310
   */
  include_service_point_addresses: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "ServicePoint", field: "servicepoint_address" }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2310",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2326
   */
  include_coordinates: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "ServicePoint", field: "latitude" }, { object: "ServicePoint", field: "longitude" }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2326",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2343
   */
  include_meter_devices: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [{
      object: "MeterDevice",
      through: [[{
        object: "BillSection",
        field: "related_meterdevices",
        link: { object: "MeterDevice", key: "cds_meterdevice_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "UsageSegment",
        field: "related_meterdevices",
        link: { object: "MeterDevice", key: "cds_meterdevice_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "Aggregation",
        field: "grouped_meterdevices",
        link: { object: "MeterDevice", key: "cds_meterdevice_id" },
        list: true,
        when: null,
        end: "held",
      }]],
    }],
    implies: [{
      field: "include_service_points",
      with: { field: "include_service_contracts", object: "ServiceContract" },
    }],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2343",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2364
   */
  include_meter_numbers: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "MeterDevice", field: "meter_number" }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2364",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2380
   */
  include_meter_apps: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "MeterDevice", field: "meter_apps" }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2380",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2396
   */
  include_bill_statements: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [{
      object: "BillStatement",
      through: [[{
        object: "BillStatement",
        field: "cds_account_id",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "holder",
      }]],
    }],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2396",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2415
   */
  include_bill_statement_files: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "BillStatement", field: "file_uri" }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2415",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2431
   */
  include_bill_statement_charges: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [
      { object: "BillStatement", field: "previous_balance_amount" },
      { object: "BillStatement", field: "previous_balance_paid" },
      { object: "BillStatement", field: "previous_balance_unpaid" },
      { object: "BillStatement", field: "new_charges_amount" },
      { object: "BillStatement", field: "new_charges" },
      { object: "BillStatement", field: "new_balance_amount" },
    ],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2431",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2452
   */
  include_bill_statement_programs: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "BillStatement", field: "account_programs" }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2452",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2468
   */
  include_bill_sections: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [{
      object: "BillSection",
      through: [[{
        object: "UsageSegment",
        field: "related_billsections",
        link: { object: "BillSection", key: "cds_billsection_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "BillStatement",
        field: "new_charges.related_billsections",
        link: { object: "BillSection", key: "cds_billsection_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "BillSection",
        field: "cds_account_id",
        link: { object: "Account", key: "cds_account_id" },
        list: false,
        when: null,
        end: "holder",
      }, {
        object: "BillSection",
        field: "related_servicecontracts",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: null,
        end: "holder",
      }]],
    }],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2468",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2489
   */
  include_bill_section_line_items: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "BillSection", field: "line_items" }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2489",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2505
   */
  include_bill_section_programs: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "BillSection", field: "service_programs" }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2505",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2521
   */
  include_aggregations: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [{
      object: "Aggregation",
      through: [[{
        object: "Aggregation",
        field: "grouped_aggregations",
        link: { object: "Aggregation", key: "cds_aggregation_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "UsageSegment",
        field: "related_aggregations",
        link: { object: "Aggregation", key: "cds_aggregation_id" },
        list: true,
        when: null,
        end: "held",
      }], [{
        object: "Aggregation",
        field: "grouped_accounts",
        link: { object: "Account", key: "cds_account_id" },
        list: true,
        when: null,
        end: "holder",
      }], [{
        object: "Aggregation",
        field: "grouped_servicecontracts",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: null,
        end: "holder",
      }], [{
        object: "Aggregation",
        field: "grouped_meterdevices",
        link: { object: "MeterDevice", key: "cds_meterdevice_id" },
        list: true,
        when: null,
        end: "holder",
      }]],
    }],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2521",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2544
   */
  include_aggregation_addresses: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [{ object: "Aggregation", field: "grouped_addresses" }],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2544",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2560
   */
  include_usage_segments: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [{
      object: "UsageSegment",
      through: [[{
        object: "UsageSegment",
        field: "related_aggregations",
        link: { object: "Aggregation", key: "cds_aggregation_id" },
        list: true,
        when: null,
        end: "holder",
      }], [{
        object: "UsageSegment",
        field: "related_accounts",
        link: { object: "Account", key: "cds_account_id" },
        list: true,
        when: null,
        end: "holder",
      }], [{
        object: "UsageSegment",
        field: "related_servicecontracts",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: null,
        end: "holder",
      }], [{
        object: "UsageSegment",
        field: "related_servicepoints",
        link: { object: "ServicePoint", key: "cds_servicepoint_id" },
        list: true,
        when: null,
        end: "holder",
      }], [{
        object: "UsageSegment",
        field: "related_meterdevices",
        link: { object: "MeterDevice", key: "cds_meterdevice_id" },
        list: true,
        when: null,
        end: "holder",
      }], [{
        object: "UsageSegment",
        field: "related_billsections",
        link: { object: "BillSection", key: "cds_billsection_id" },
        list: true,
        when: null,
        end: "holder",
      }]],
    }],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2560",
  },

  /**
   * Takes `choice_list_or_null`.
   *
   * @see spec/cds-wg3-01.md#L2583
   */
  include_usage_segment_value_types: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["choice_list_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: [
      "electric_usage",
      "electric_demand",
      "electric_supply_mix",
      "water_usage",
      "natural_gas_usage",
      "fuel_oil_usage",
      "cost",
      "meter_readings",
    ],
    relative: null,
    spec: "spec/cds-wg3-01.md#L2583",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2604
   */
  include_eacs: {
    document: "cds-wg3-01",
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [{
      object: "EnergyAttributeCertificate",
      through: [[{
        object: "EnergyAttributeCertificate",
        field: "beneficiaries",
        link: { object: "Account", key: "customer_number" },
        list: true,
        when: { field: "beneficiary_type", value: "customer" },
        end: "holder",
      }], [{
        object: "EnergyAttributeCertificate",
        field: "beneficiaries",
        link: { object: "Account", key: "cds_account_id" },
        list: true,
        when: { field: "beneficiary_type", value: "account" },
        end: "holder",
      }], [{
        object: "EnergyAttributeCertificate",
        field: "beneficiaries",
        link: { object: "ServiceContract", key: "cds_servicecontract_id" },
        list: true,
        when: { field: "beneficiary_type", value: "servicecontract" },
        end: "holder",
      }], [{
        object: "EnergyAttributeCertificate",
        field: "beneficiaries",
        link: { object: "ServiceContract", key: "rateplan_code" },
        list: true,
        when: { field: "beneficiary_type", value: "rateplan" },
        end: "holder",
      }], [{
        object: "EnergyAttributeCertificate",
        field: "beneficiaries",
        link: { object: "Account", key: "account_programs.program_number" },
        list: true,
        when: { field: "beneficiary_type", value: "program" },
        end: "holder",
      }], [{
        object: "EnergyAttributeCertificate",
        field: "beneficiaries",
        link: { object: "ServiceContract", key: "service_programs.program_number" },
        list: true,
        when: { field: "beneficiary_type", value: "program" },
        end: "holder",
      }], [{
        object: "UsageSegment",
        field: "values.eacs",
        link: { object: "EnergyAttributeCertificate", key: "cds_eac_id" },
        list: true,
        when: null,
        end: "held",
      }]],
    }],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2604",
  },

  /**
   * Takes `relative_or_absolute_datetime`.
   *
   * @see spec/cds-wg3-01.md#L2647
   */
  sync_until: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: false,
    formats: ["relative_or_absolute_datetime"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: "future",
    spec: "spec/cds-wg3-01.md#L2647",
  },

  /**
   * Takes `relative_or_absolute_date`.
   *
   * @see spec/cds-wg3-01.md#L2671
   */
  statement_date_start: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: false,
    formats: ["relative_or_absolute_date"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: "past",
    spec: "spec/cds-wg3-01.md#L2671",
  },

  /**
   * Takes `relative_or_absolute_date`.
   *
   * @see spec/cds-wg3-01.md#L2688
   */
  statement_date_end: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: false,
    formats: ["relative_or_absolute_date"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: "future",
    spec: "spec/cds-wg3-01.md#L2688",
  },

  /**
   * Takes `relative_or_absolute_date`.
   *
   * @see spec/cds-wg3-01.md#L2705
   */
  start_date: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: false,
    formats: ["relative_or_absolute_date"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: "past",
    spec: "spec/cds-wg3-01.md#L2705",
  },

  /**
   * Takes `relative_or_absolute_date`.
   *
   * @see spec/cds-wg3-01.md#L2722
   */
  end_date: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: false,
    formats: ["relative_or_absolute_date"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: "future",
    spec: "spec/cds-wg3-01.md#L2722",
  },

  /**
   * Takes `relative_or_absolute_datetime`.
   *
   * @see spec/cds-wg3-01.md#L2738
   */
  segment_start: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: false,
    formats: ["relative_or_absolute_datetime"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: "past",
    spec: "spec/cds-wg3-01.md#L2738",
  },

  /**
   * Takes `relative_or_absolute_datetime`.
   *
   * @see spec/cds-wg3-01.md#L2758
   */
  segment_end: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: false,
    formats: ["relative_or_absolute_datetime"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: "future",
    spec: "spec/cds-wg3-01.md#L2758",
  },

  /**
   * Takes `relative_or_absolute_datetime`.
   *
   * @see spec/cds-wg3-01.md#L2778
   */
  expires: {
    document: "cds-wg3-01",
    family: "duration",
    placeholder: false,
    formats: ["relative_or_absolute_datetime"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: "future",
    spec: "spec/cds-wg3-01.md#L2778",
  },

  /**
   * Takes `choice`.
   *
   * @see spec/cds-wg3-01.md#L2798
   */
  authorization_form_selection_type: {
    document: "cds-wg3-01",
    family: "other",
    placeholder: false,
    formats: ["choice"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: null }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2798",
  },

  /**
   * Takes `string_or_null`.
   *
   * @see spec/cds-wg3-01.md#L2817
   */
  merge_selection_with: {
    document: "cds-wg3-01",
    family: "other",
    placeholder: false,
    formats: ["string_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: null }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2817",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2850
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
    spec: "spec/cds-wg3-01.md#L2850",
  },

  /**
   * Takes `choice` or `choice_or_null`.
   *
   * @see spec/cds-wg3-01.md#L2874
   */
  purpose: {
    document: "cds-wg3-01",
    family: "other",
    placeholder: false,
    formats: ["choice", "choice_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: null }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2874",
  },

  /**
   * Takes `boolean`.
   *
   * @see spec/cds-wg3-01.md#L2896
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
    spec: "spec/cds-wg3-01.md#L2896",
  },

  /**
   * Takes `jwk_or_null`.
   *
   * @see spec/cds-wg3-01.md#L2915
   */
  jwk: {
    document: "cds-wg3-01",
    family: "other",
    placeholder: false,
    formats: ["jwk_or_null"],
    constraints: [{ property: "is_required", value: false, oneOf: null, when: "authorization" }, {
      property: "default",
      value: null,
      oneOf: null,
      when: "authorization",
    }],
    unlocks: [],
    opens: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    spec: "spec/cds-wg3-01.md#L2915",
  },
} as const satisfies Readonly<Record<string, DetailsFieldPolicy>>;

const objects = {
  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-01.md#L93
   */
  Metadata: {
    document: "cds-wg1-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "cds_metadata_version",
      "cds_metadata_url",
      "created",
      "updated",
      "name",
      "description",
      "website",
      "documentation",
      "support",
      "capabilities",
      "coverage",
      "related_metadata",
      "oauth_metadata",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-01.md#L156
   */
  CoverageEntry: {
    document: "cds-wg1-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "id",
      "created",
      "updated",
      "entity_name",
      "entity_abbreviation",
      "country",
      "name",
      "description",
      "type",
      "role",
      "infrastructure_types",
      "commodity_types",
      "capabilities",
      "map_resource",
      "map_content_type",
      "geojson_resource",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L187
   */
  ServerCapability: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["oauth"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  AuthServerMetadata: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "issuer",
      "authorization_endpoint",
      "token_endpoint",
      "jwks_uri",
      "response_modes_supported",
      "token_endpoint_auth_signing_alg_values_supported",
      "ui_locales_supported",
      "revocation_endpoint_auth_methods_supported",
      "revocation_endpoint_auth_signing_alg_values_supported",
      "introspection_endpoint_auth_methods_supported",
      "introspection_endpoint_auth_signing_alg_values_supported",
      "registration_endpoint",
      "scopes_supported",
      "service_documentation",
      "op_policy_uri",
      "op_tos_uri",
      "revocation_endpoint",
      "introspection_endpoint",
      "code_challenge_methods_supported",
      "authorization_details_types_supported",
      "pushed_authorization_request_endpoint",
      "response_types_supported",
      "grant_types_supported",
      "token_endpoint_auth_methods_supported",
      "cds_oauth_version",
      "cds_human_registration",
      "cds_timezone",
      "cds_clients_api",
      "cds_messages_api",
      "cds_credentials_api",
      "cds_grants_api",
      "cds_server_provided_files_api",
      "cds_test_accounts",
      "cds_scope_descriptions",
      "cds_registration_fields",
      "cds_customerdata_version",
      "cds_accounts_api",
      "cds_servicecontracts_api",
      "cds_servicepoints_api",
      "cds_meterdevices_api",
      "cds_billstatement_api",
      "cds_billsection_api",
      "cds_aggregations_api",
      "cds_usagesegments_api",
      "cds_usagesegments_additional_value_types",
      "cds_eacs_api",
      "cds_eac_formats",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L402
   */
  ScopeDescription: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "id",
      "type",
      "name",
      "description",
      "documentation",
      "registration_requirements",
      "registration_optional",
      "response_types_supported",
      "grant_types_supported",
      "token_endpoint_auth_methods_supported",
      "code_challenge_methods_supported",
      "coverages_supported",
      "grant_admin_scope",
      "authorization_details_types_supported",
      "authorization_details_fields_supported",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L440
   */
  RegistrationField: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "id",
      "type",
      "description",
      "documentation",
      "field_name",
      "format",
      "default",
      "max_length",
      "max_size",
      "amount",
      "currency",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L553
   */
  AuthorizationDetailsField: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "id",
      "name",
      "description",
      "documentation",
      "for_types",
      "format",
      "is_required",
      "default",
      "maximum",
      "minimum",
      "choices",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L606
   */
  AuthorizationDetailsFieldChoice: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "name", "description", "documentation", "usagesegment_format"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  Client: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "client_id",
      "client_secret",
      "client_id_issued_at",
      "client_secret_expires_at",
      "redirect_uris",
      "token_endpoint_auth_method",
      "grant_types",
      "response_types",
      "client_name",
      "client_uri",
      "logo_uri",
      "scope",
      "contacts",
      "tos_uri",
      "policy_uri",
      "jwks_uri",
      "jwks",
      "software_id",
      "software_version",
      "authorization_details_types",
      "cds_created",
      "cds_modified",
      "cds_client_uri",
      "cds_status",
      "cds_status_options",
      "cds_server_metadata",
      "cds_default_scope",
      "cds_default_redirect_uri",
      "cds_default_authorization_details",
      "cds_purposes",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L821
   */
  ClientMessage: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "message_id",
      "uri",
      "previous_uri",
      "type",
      "read",
      "creator",
      "created",
      "modified",
      "status",
      "name",
      "description",
      "updates_requested",
      "grants_requested",
      "attachments",
      "related_uri",
      "related_type",
      "amount",
      "currency",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L924
   */
  ClientUpdateRequest: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["field", "name", "description", "uri", "previous_value", "new_value"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L938
   */
  ClientGrantRequest: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["scope", "authorization_details"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L947
   */
  MessageAttachment: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["filename", "mime_type", "data"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L1066
   */
  ScopeCredential: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "credential_id",
      "uri",
      "client_id",
      "created",
      "modified",
      "type",
      "client_secret",
      "client_secret_expires_at",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L1154
   */
  Grant: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "grant_id",
      "uri",
      "replacing",
      "replaced_by",
      "parent",
      "children",
      "created",
      "modified",
      "not_before",
      "not_after",
      "eta",
      "expires",
      "status",
      "client_id",
      "scope",
      "authorization_details",
      "receipt_confirmations",
      "enabled_scope",
      "enabled_authorization_details",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg1-02.md#L1300
   */
  ServerProvidedFile: {
    document: "cds-wg1-02",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "file_id",
      "uri",
      "created",
      "modified",
      "mime_type",
      "size",
      "name",
      "description",
      "download_uri",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L2968
   */
  Purpose: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "name", "content", "related_uri", "related_name", "scopes_supported"],
    locked: {},
    scoped: [],
  },

  /**
   * 9 fields are locked.
   *
   * @see spec/cds-wg3-01.md#L3627
   */
  Account: {
    document: "cds-wg3-01",
    openedBy: [
      "cds_account_programs",
      "cds_accounts",
      "cds_service_contracts",
      "cds_bill_statements",
      "cds_service_bills",
      "cds_query_accounts",
      "cds_query_service_contracts",
    ],
    relatedBy: ["include_accounts"],
    alwaysVisible: ["cds_account_id", "cds_created", "cds_modified", "cds_synced", "cds_account_parent"],
    locked: {
      customer_number: {
        required: false,
        unlockedBy: ["include_account_numbers"],
        byDefault: ["cds_bill_statements", "cds_service_bills"],
        accompanies: null,
      },
      account_number: {
        required: false,
        unlockedBy: ["include_account_numbers"],
        byDefault: ["cds_bill_statements", "cds_service_bills"],
        accompanies: null,
      },
      account_entity: {
        required: false,
        unlockedBy: ["include_account_numbers"],
        byDefault: ["cds_bill_statements", "cds_service_bills"],
        accompanies: null,
      },
      account_name: { required: false, unlockedBy: ["include_account_details"], byDefault: [], accompanies: null },
      account_address: { required: false, unlockedBy: ["include_account_details"], byDefault: [], accompanies: null },
      account_types: { required: false, unlockedBy: ["include_account_details"], byDefault: [], accompanies: null },
      account_status: { required: false, unlockedBy: ["include_account_details"], byDefault: [], accompanies: null },
      account_contacts: { required: false, unlockedBy: ["include_account_details"], byDefault: [], accompanies: null },
      account_programs: {
        required: false,
        unlockedBy: ["include_account_programs"],
        byDefault: ["cds_account_programs"],
        accompanies: null,
      },
    },
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L3683
   */
  Entity: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "types", "entity_number", "entity_name", "entity_abbreviation"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L3716
   */
  AccountContact: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "types", "value"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L3742
   */
  AccountProgram: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "id",
      "program_number",
      "types",
      "name",
      "description",
      "documentation",
      "more_info",
      "signup",
      "settings",
      "discontinue",
      "participation_number",
      "start",
      "end",
      "balance",
      "currency",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * 9 fields are locked.
   *
   * @see spec/cds-wg3-01.md#L3839
   */
  ServiceContract: {
    document: "cds-wg3-01",
    openedBy: [
      "cds_rate_plan",
      "cds_service_programs",
      "cds_service_contracts",
      "cds_service_bills",
      "cds_query_service_contracts",
    ],
    relatedBy: ["include_service_contracts"],
    alwaysVisible: [
      "cds_servicecontract_id",
      "cds_created",
      "cds_modified",
      "cds_synced",
      "cds_account_id",
      "contract_types",
      "contract_status",
      "service_types",
    ],
    locked: {
      account_number: {
        required: false,
        unlockedBy: ["include_account_numbers"],
        byDefault: ["cds_bill_statements", "cds_service_bills"],
        accompanies: null,
      },
      contract_number: {
        required: false,
        unlockedBy: ["include_contract_numbers"],
        byDefault: ["cds_service_bills"],
        accompanies: null,
      },
      contract_address: {
        required: false,
        unlockedBy: ["include_service_contract_details"],
        byDefault: [],
        accompanies: null,
      },
      contract_entity: {
        required: false,
        unlockedBy: ["include_contract_numbers"],
        byDefault: ["cds_service_bills"],
        accompanies: null,
      },
      contract_start: {
        required: false,
        unlockedBy: ["include_service_contract_details"],
        byDefault: [],
        accompanies: null,
      },
      contract_end: {
        required: false,
        unlockedBy: ["include_service_contract_details"],
        byDefault: [],
        accompanies: null,
      },
      rateplan_code: {
        required: false,
        unlockedBy: ["include_rate_plans"],
        byDefault: ["cds_rate_plan"],
        accompanies: null,
      },
      rateplan_name: {
        required: false,
        unlockedBy: ["include_rate_plans"],
        byDefault: ["cds_rate_plan"],
        accompanies: null,
      },
      service_programs: {
        required: false,
        unlockedBy: ["include_service_programs"],
        byDefault: ["cds_service_programs"],
        accompanies: null,
      },
    },
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L3910
   */
  ServiceProgram: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "id",
      "program_number",
      "types",
      "name",
      "description",
      "documentation",
      "more_info",
      "signup",
      "settings",
      "discontinue",
      "participation_number",
      "start",
      "end",
      "balance",
      "units",
      "currency",
      "pnode",
      "anode",
      "aggregated",
      "automated",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * 4 fields are locked.
   *
   * @see spec/cds-wg3-01.md#L4017
   */
  ServicePoint: {
    document: "cds-wg3-01",
    openedBy: ["cds_query_service_points"],
    relatedBy: ["include_service_points"],
    alwaysVisible: [
      "cds_servicepoint_id",
      "cds_created",
      "cds_modified",
      "cds_synced",
      "servicepoint_number",
      "servicepoint_types",
      "current_servicecontracts",
      "previous_servicecontracts",
    ],
    locked: {
      servicepoint_address: {
        required: false,
        unlockedBy: ["include_service_point_addresses"],
        byDefault: [],
        accompanies: null,
      },
      latitude: { required: false, unlockedBy: ["include_coordinates"], byDefault: [], accompanies: null },
      longitude: { required: false, unlockedBy: ["include_coordinates"], byDefault: [], accompanies: null },
      premises: { required: false, unlockedBy: ["include_premises"], byDefault: [], accompanies: null },
    },
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4061
   */
  Premise: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "premise_number", "types"],
    locked: {},
    scoped: [],
  },

  /**
   * 2 fields are locked.
   *
   * @see spec/cds-wg3-01.md#L4121
   */
  MeterDevice: {
    document: "cds-wg3-01",
    openedBy: ["cds_meters", "cds_query_meter_devices"],
    relatedBy: ["include_meter_devices"],
    alwaysVisible: [
      "cds_meterdevice_id",
      "cds_created",
      "cds_modified",
      "cds_synced",
      "meter_types",
      "current_servicepoints",
      "previous_servicepoints",
    ],
    locked: {
      meter_number: { required: false, unlockedBy: ["include_meter_numbers"], byDefault: [], accompanies: null },
      meter_apps: { required: false, unlockedBy: ["include_meter_apps"], byDefault: [], accompanies: null },
    },
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4171
   */
  MeterApp: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "app_number", "types", "name", "start", "end"],
    locked: {},
    scoped: [],
  },

  /**
   * 10 fields are locked.
   *
   * @see spec/cds-wg3-01.md#L4236
   */
  BillStatement: {
    document: "cds-wg3-01",
    openedBy: ["cds_bill_statements", "cds_query_bill_statements"],
    relatedBy: ["include_bill_statements"],
    alwaysVisible: [
      "cds_billstatement_id",
      "cds_created",
      "cds_modified",
      "cds_synced",
      "cds_account_id",
      "statement_date",
      "currency",
      "amount_due",
      "amount_due_date",
      "shutoff_prevention_minimum_due",
      "shutoff_prevention_date",
    ],
    locked: {
      account_number: {
        required: true,
        unlockedBy: ["include_account_numbers"],
        byDefault: ["cds_bill_statements", "cds_service_bills"],
        accompanies: null,
      },
      file_uri: { required: false, unlockedBy: ["include_bill_statement_files"], byDefault: [], accompanies: null },
      file_mimetype: {
        required: false,
        unlockedBy: ["include_bill_statement_files"],
        byDefault: [],
        accompanies: "file_uri",
      },
      previous_balance_amount: {
        required: false,
        unlockedBy: ["include_bill_statement_charges"],
        byDefault: [],
        accompanies: null,
      },
      previous_balance_paid: {
        required: false,
        unlockedBy: ["include_bill_statement_charges"],
        byDefault: [],
        accompanies: null,
      },
      previous_balance_unpaid: {
        required: false,
        unlockedBy: ["include_bill_statement_charges"],
        byDefault: [],
        accompanies: null,
      },
      new_charges_amount: {
        required: false,
        unlockedBy: ["include_bill_statement_charges"],
        byDefault: [],
        accompanies: null,
      },
      new_charges: {
        required: false,
        unlockedBy: ["include_bill_statement_charges"],
        byDefault: [],
        accompanies: null,
      },
      new_balance_amount: {
        required: false,
        unlockedBy: ["include_bill_statement_charges"],
        byDefault: [],
        accompanies: null,
      },
      account_programs: {
        required: false,
        unlockedBy: ["include_bill_statement_programs"],
        byDefault: [],
        accompanies: null,
      },
    },
    scoped: [{ field: "new_charges.related_billsections", needs: "BillSection" }],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4277
   */
  NewCharge: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "name", "types", "amount", "included_in_amount_due", "related_billsections"],
    locked: {},
    scoped: [],
  },

  /**
   * 3 fields are locked.
   *
   * @see spec/cds-wg3-01.md#L4345
   */
  BillSection: {
    document: "cds-wg3-01",
    openedBy: ["cds_service_bills", "cds_query_bill_sections"],
    relatedBy: ["include_bill_sections"],
    alwaysVisible: [
      "cds_billsection_id",
      "cds_created",
      "cds_modified",
      "cds_synced",
      "cds_billstatement_id",
      "cds_account_id",
      "section_types",
      "start_date",
      "end_date",
      "currency",
      "distribution_entity",
      "supply_entity",
      "related_servicecontracts",
      "related_servicepoints",
      "related_meterdevices",
      "related_billsections",
      "usage_details",
      "cost_details",
    ],
    locked: {
      account_number: {
        required: true,
        unlockedBy: ["include_account_numbers"],
        byDefault: ["cds_bill_statements", "cds_service_bills"],
        accompanies: null,
      },
      service_programs: {
        required: false,
        unlockedBy: ["include_bill_section_programs"],
        byDefault: [],
        accompanies: null,
      },
      line_items: {
        required: false,
        unlockedBy: ["include_bill_section_line_items"],
        byDefault: [],
        accompanies: null,
      },
    },
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4399
   */
  BillSectionUsageDetail: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "name", "types", "value", "units", "start_date", "end_date"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4456
   */
  BillSectionCostDetail: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "name", "types", "cost"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4503
   */
  BillSectionLineItem: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "id",
      "name",
      "types",
      "start_date",
      "end_date",
      "cost",
      "value",
      "units",
      "rate",
      "related_usage_details",
      "related_cost_details",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * One field is locked.
   *
   * @see spec/cds-wg3-01.md#L4586
   */
  Aggregation: {
    document: "cds-wg3-01",
    openedBy: ["cds_query_aggregations"],
    relatedBy: ["include_aggregations"],
    alwaysVisible: [
      "cds_aggregation_id",
      "cds_created",
      "cds_modified",
      "cds_synced",
      "aggregation_types",
      "aggregation_number",
      "scope",
      "authorization_details",
      "grouped_accounts",
      "grouped_servicecontracts",
      "grouped_servicepoints",
      "grouped_meterdevices",
      "grouped_aggregations",
      "grouped_regions",
      "consent_requirements",
      "countries",
      "provinces",
      "municipalities",
      "account_types",
      "account_program_numbers",
      "service_types",
      "rateplan_code",
      "service_program_numbers",
      "servicepoint_types",
      "premise_numbers",
      "meter_types",
      "meter_app_numbers",
    ],
    locked: {
      grouped_addresses: {
        required: false,
        unlockedBy: ["include_aggregation_addresses"],
        byDefault: [],
        accompanies: null,
      },
    },
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4690
   */
  AggregationRegion: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "id",
      "name",
      "types",
      "map_resource",
      "map_content_type",
      "geojson_resource",
      "postal_codes",
      "counties",
      "neighborhoods",
      "city_blocks",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4737
   */
  ConsentRequirement: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "name", "types", "documentation"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4810
   */
  UsageSegment: {
    document: "cds-wg3-01",
    openedBy: ["cds_usage", "cds_query_usage"],
    relatedBy: ["include_usage_segments"],
    alwaysVisible: [
      "cds_usagesegment_id",
      "cds_created",
      "cds_modified",
      "cds_synced",
      "related_aggregations",
      "related_accounts",
      "related_servicecontracts",
      "related_servicepoints",
      "related_meterdevices",
      "related_billsections",
      "segment_start",
      "segment_end",
      "interval",
      "formats",
      "values",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4841
   */
  ValueFormat: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "type"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4867
   */
  Value: { document: "cds-wg3-01", openedBy: [], relatedBy: [], alwaysVisible: [], locked: {}, scoped: [] },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4899
   */
  ElectricUsageValueFormat: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "type", "units", "direction", "tou", "tier", "season", "quality", "related_meterdevices"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4930
   */
  ElectricUsageValue: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["eu"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4941
   */
  ElectricDemandValueFormat: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: [
      "id",
      "type",
      "units",
      "demand_type",
      "direction",
      "tou",
      "tier",
      "season",
      "quality",
      "related_meterdevices",
    ],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4973
   */
  ElectricDemandValue: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["ed"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4986
   */
  ElectricSupplyMixValueFormat: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "type", "indexes", "attribution", "supply_type"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L4998
   */
  ElectricSupplyMixValue: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["sm", "ci", "eacs"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L5010
   */
  WaterUsageValueFormat: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "type", "units", "tier", "season", "quality", "related_meterdevices"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L5036
   */
  WaterUsageValue: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["wu"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L5046
   */
  NaturalGasUsageValueFormat: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "type", "units", "tier", "season", "quality", "related_meterdevices"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L5069
   */
  NaturalGasUsageValue: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["gu"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L5079
   */
  FuelOilUsageValueFormat: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "type", "units", "tier", "season", "quality", "related_meterdevices"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L5100
   */
  FuelOilUsageValue: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["fu"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L5111
   */
  IntervalCostValueFormat: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "type", "currency", "indexes"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L5120
   */
  IntervalCostValue: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["c"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L5131
   */
  MeterReadingsValueFormat: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["id", "type", "related_meterdevice", "register", "units"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L5141
   */
  MeterReadingsValue: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["r"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L5148
   */
  ValueTypeDescription: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: [],
    alwaysVisible: ["type", "name", "description", "documentation"],
    locked: {},
    scoped: [],
  },

  /**
   * Every field shows.
   *
   * @see spec/cds-wg3-01.md#L5343
   */
  EnergyAttributeCertificate: {
    document: "cds-wg3-01",
    openedBy: [],
    relatedBy: ["include_eacs"],
    alwaysVisible: [
      "cds_eac_id",
      "cds_created",
      "cds_modified",
      "cds_synced",
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
   * @see spec/cds-wg3-01.md#L5391
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
export const policy = { governed: true, scopes, detailsFields, objects } as const satisfies Policy;
