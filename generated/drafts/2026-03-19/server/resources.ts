/** The listings of the specification as data: see {@link Resource} for what each part means. */

import type { Resource } from "./support/resource.js";

/**
 * `GET /accounts`: lists Account objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L621
 */
const listAccounts = {
  name: "listAccounts",
  document: "cds-wg3-01",
  item: "Account",
  urlField: "cds_accounts_api",
  path: "/accounts",
  envelope: "AccountListing",
  collections: [
    { field: "accounts", next: "next", previous: "previous" },
  ],
  idField: "cds_account_id",
  pageSize: 100,
  filters: [
    {
      parameter: "cds_account_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "cds_account_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "customer_numbers",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "customer_number", exists: true, kind: "string", list: false, nullable: true },
      ],
    },
    {
      parameter: "account_numbers",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "account_number", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "q",
      kind: "contains",
      value: "string",
      paths: [
        { hops: [], field: "cds_account_id", exists: true, kind: "string", list: false, nullable: false },
        { hops: [], field: "customer_number", exists: true, kind: "string", list: false, nullable: true },
        { hops: [], field: "account_number", exists: true, kind: "string", list: false, nullable: false },
        { hops: [], field: "account_address", exists: true, kind: "string", list: false, nullable: false },
        { hops: [], field: "account_name", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
  ],
  order: [
    {
      path: { hops: [], field: "cds_modified", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
  ],
  links: [
    { field: "cds_account_parent", object: "Account", key: "cds_account_id", list: false },
  ],
  fields: [
    { name: "cds_account_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "cds_created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_account_parent", presence: "required", nullable: true, kind: "string", list: false },
    { name: "customer_number", presence: "required", nullable: true, kind: "string", list: false },
    { name: "account_number", presence: "required", nullable: false, kind: "string", list: false },
    { name: "account_name", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "account_address", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "account_type", presence: "required", nullable: false, kind: "unresolved", list: false },
    { name: "account_contacts", presence: "required", nullable: false, kind: "unresolved", list: true },
  ],
  spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L621",
} as const satisfies Resource;

/**
 * `GET /servicecontracts`: lists ServiceContract objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L679
 */
const listServiceContracts = {
  name: "listServiceContracts",
  document: "cds-wg3-01",
  item: "ServiceContract",
  urlField: "cds_servicecontracts_api",
  path: "/servicecontracts",
  envelope: "ServiceContractListing",
  collections: [
    { field: "service_contracts", next: "next", previous: "previous" },
  ],
  idField: "cds_servicecontract_id",
  pageSize: 100,
  filters: [
    {
      parameter: "cds_servicecontract_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "cds_servicecontract_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "account_numbers",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "account_number", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "contract_numbers",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "contract_number", exists: true, kind: "string", list: false, nullable: true },
      ],
    },
    {
      parameter: "service_types",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "service_type", exists: true, kind: "unresolved", list: false, nullable: false },
      ],
    },
    {
      parameter: "q",
      kind: "contains",
      value: "string",
      paths: [
        { hops: [], field: "cds_servicecontract_id", exists: true, kind: "string", list: false, nullable: false },
        { hops: [], field: "account_number", exists: true, kind: "string", list: false, nullable: false },
        { hops: [], field: "contract_number", exists: true, kind: "string", list: false, nullable: true },
        { hops: [], field: "contract_address", exists: true, kind: "string", list: false, nullable: false },
        { hops: [], field: "rateplan_code", exists: true, kind: "string", list: false, nullable: false },
        { hops: [], field: "rateplan_name", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
  ],
  order: [
    {
      path: { hops: [], field: "cds_modified", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
  ],
  links: [
    { field: "cds_account_id", object: "Account", key: "cds_account_id", list: false },
  ],
  fields: [
    { name: "cds_servicecontract_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "cds_created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_account_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "account_number", presence: "required", nullable: false, kind: "string", list: false },
    { name: "contract_number", presence: "required", nullable: true, kind: "string", list: false },
    { name: "contract_address", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "contract_status", presence: "required", nullable: false, kind: "unresolved", list: false },
    { name: "contract_type", presence: "required", nullable: false, kind: "unresolved", list: false },
    { name: "contract_entity", presence: "required", nullable: false, kind: "string", list: false },
    { name: "contract_start", presence: "optional", nullable: false, kind: "date", list: false },
    { name: "contract_end", presence: "optional", nullable: true, kind: "date", list: false },
    { name: "service_type", presence: "required", nullable: false, kind: "unresolved", list: false },
    { name: "service_class", presence: "required", nullable: false, kind: "unresolved", list: false },
    { name: "rateplan_code", presence: "required", nullable: false, kind: "string", list: false },
    { name: "rateplan_name", presence: "required", nullable: false, kind: "string", list: false },
  ],
  spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L679",
} as const satisfies Resource;

/**
 * `GET /servicepoints`: lists ServicePoint objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L740
 */
const listServicePoints = {
  name: "listServicePoints",
  document: "cds-wg3-01",
  item: "ServicePoint",
  urlField: "cds_servicepoints_api",
  path: "/servicepoints",
  envelope: "ServicePointListing",
  collections: [
    { field: "service_points", next: "next", previous: "previous" },
  ],
  idField: "cds_servicepoint_id",
  pageSize: 100,
  filters: [
    {
      parameter: "cds_servicepoint_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "cds_servicepoint_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "servicepoint_number",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "servicepoint_number", exists: true, kind: "string", list: false, nullable: true },
      ],
    },
    {
      parameter: "current_servicecontracts",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "current_servicecontracts", exists: true, kind: "string", list: true, nullable: false },
      ],
    },
    {
      parameter: "previous_servicecontracts",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "previous_servicecontracts", exists: true, kind: "string", list: true, nullable: false },
      ],
    },
    {
      parameter: "q",
      kind: "contains",
      value: "string",
      paths: [
        { hops: [], field: "cds_servicepoint_id", exists: true, kind: "string", list: false, nullable: false },
        { hops: [], field: "servicepoint_address", exists: true, kind: "string", list: false, nullable: true },
        { hops: [], field: "servicepoint_number", exists: true, kind: "string", list: false, nullable: true },
        { hops: [], field: "premise_number", exists: true, kind: "string", list: false, nullable: true },
        { hops: [], field: "property_number", exists: false },
        { hops: [], field: "parcel_number", exists: false },
      ],
    },
  ],
  order: [
    {
      path: { hops: [], field: "cds_modified", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
  ],
  links: [
    { field: "current_servicecontracts", object: "ServiceContract", key: "cds_servicecontract_id", list: true },
    { field: "previous_servicecontracts", object: "ServiceContract", key: "cds_servicecontract_id", list: true },
  ],
  fields: [
    { name: "cds_servicepoint_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "cds_created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "servicepoint_number", presence: "required", nullable: true, kind: "string", list: false },
    { name: "servicepoint_type", presence: "required", nullable: false, kind: "unresolved", list: false },
    { name: "servicepoint_address", presence: "required", nullable: true, kind: "string", list: false },
    { name: "latitude", presence: "required", nullable: true, kind: "decimal", list: false },
    { name: "longitude", presence: "required", nullable: true, kind: "decimal", list: false },
    { name: "current_servicecontracts", presence: "required", nullable: false, kind: "string", list: true },
    { name: "previous_servicecontracts", presence: "required", nullable: false, kind: "string", list: true },
    { name: "premise_number", presence: "required", nullable: true, kind: "string", list: false },
    { name: "premise_type", presence: "required", nullable: true, kind: "unresolved", list: false },
  ],
  spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L740",
} as const satisfies Resource;

/**
 * `GET /meterdevices`: lists MeterDevice objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L790
 */
const listMeterDevices = {
  name: "listMeterDevices",
  document: "cds-wg3-01",
  item: "MeterDevice",
  urlField: "cds_meterdevices_api",
  path: "/meterdevices",
  envelope: "MeterDeviceListing",
  collections: [
    { field: "meter_devices", next: "next", previous: "previous" },
  ],
  idField: "cds_meterdevice_id",
  pageSize: 100,
  filters: [
    {
      parameter: "cds_meterdevice_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "cds_meterdevice_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "meter_number",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "meter_number", exists: true, kind: "string", list: false, nullable: true },
      ],
    },
    {
      parameter: "current_servicepoints",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "current_servicepoints", exists: true, kind: "string", list: true, nullable: false },
      ],
    },
    {
      parameter: "previous_servicepoints",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "previous_servicepoints", exists: true, kind: "string", list: true, nullable: false },
      ],
    },
    {
      parameter: "q",
      kind: "contains",
      value: "string",
      paths: [
        { hops: [], field: "cds_meterdevice_id", exists: true, kind: "string", list: false, nullable: false },
        { hops: [], field: "meter_number", exists: true, kind: "string", list: false, nullable: true },
      ],
    },
  ],
  order: [
    {
      path: { hops: [], field: "cds_modified", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
  ],
  links: [
    { field: "current_servicepoints", object: "ServicePoint", key: "cds_servicepoint_id", list: true },
    { field: "previous_servicepoints", object: "ServicePoint", key: "cds_servicepoint_id", list: true },
  ],
  fields: [
    { name: "cds_meterdevice_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "cds_created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "meter_number", presence: "required", nullable: true, kind: "string", list: false },
    { name: "meter_type", presence: "required", nullable: false, kind: "unresolved", list: false },
    { name: "current_servicepoints", presence: "required", nullable: false, kind: "string", list: true },
    { name: "previous_servicepoints", presence: "required", nullable: false, kind: "string", list: true },
  ],
  spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L790",
} as const satisfies Resource;

/**
 * `GET /billstatement`: lists BillStatement objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L852
 */
const listBillStatements = {
  name: "listBillStatements",
  document: "cds-wg3-01",
  item: "BillStatement",
  urlField: "cds_billstatement_api",
  path: "/billstatement",
  envelope: "BillStatementListing",
  collections: [
    { field: "bill_statements", next: "next", previous: "previous" },
  ],
  idField: "cds_billstatement_id",
  pageSize: 100,
  filters: [
    {
      parameter: "cds_billstatement_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "cds_billstatement_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "before",
      kind: "on-or-before",
      value: "date",
      paths: [
        { hops: [], field: "statement_date", exists: true, kind: "date", list: false, nullable: false },
      ],
    },
    {
      parameter: "after",
      kind: "on-or-after",
      value: "date",
      paths: [
        { hops: [], field: "statement_date", exists: true, kind: "date", list: false, nullable: false },
      ],
    },
    {
      parameter: "cds_account_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "cds_account_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "account_numbers",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "account_number", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
  ],
  order: [
    {
      path: { hops: [], field: "statement_date", exists: true, kind: "date", list: false, nullable: false },
      direction: "desc",
    },
    {
      path: { hops: [], field: "cds_modified", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
  ],
  links: [
    { field: "cds_account_id", object: "Account", key: "cds_account_id", list: false },
  ],
  fields: [
    { name: "cds_billstatement_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "cds_created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_account_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "account_number", presence: "required", nullable: false, kind: "string", list: false },
    { name: "statement_date", presence: "required", nullable: false, kind: "date", list: false },
    { name: "currency", presence: "required", nullable: false, kind: "string", list: false },
    { name: "file_uri", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "file_mimetype", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "previous_balance_amount", presence: "optional", nullable: false, kind: "decimal", list: false },
    { name: "previous_balance_paid", presence: "optional", nullable: false, kind: "decimal", list: false },
    { name: "previous_balance_unpaid", presence: "optional", nullable: false, kind: "decimal", list: false },
    { name: "new_charges_amount", presence: "optional", nullable: false, kind: "decimal", list: false },
    { name: "new_charges", presence: "optional", nullable: false, kind: "unresolved", list: true },
    { name: "new_balance_amount", presence: "optional", nullable: false, kind: "decimal", list: false },
    { name: "amount_due", presence: "required", nullable: false, kind: "decimal", list: false },
    { name: "amount_due_date", presence: "required", nullable: false, kind: "date", list: false },
    { name: "shutoff_prevention_minimum_due", presence: "required", nullable: true, kind: "decimal", list: false },
    { name: "shutoff_prevention_date", presence: "required", nullable: true, kind: "date", list: false },
    { name: "program_participations", presence: "required", nullable: false, kind: "unresolved", list: true },
  ],
  spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L852",
} as const satisfies Resource;

/**
 * `GET /billsection`: lists BillSection objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L913
 */
const listBillSections = {
  name: "listBillSections",
  document: "cds-wg3-01",
  item: "BillSection",
  urlField: "cds_billsection_api",
  path: "/billsection",
  envelope: "BillSectionListing",
  collections: [
    { field: "bill_sections", next: "next", previous: "previous" },
  ],
  idField: "cds_billsection_id",
  pageSize: 100,
  filters: [
    {
      parameter: "cds_billsection_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "cds_billsection_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "before",
      kind: "on-or-before",
      value: "date",
      paths: [
        { hops: [], field: "start_date", exists: true, kind: "date", list: false, nullable: false },
      ],
    },
    {
      parameter: "after",
      kind: "on-or-after",
      value: "date",
      paths: [
        { hops: [], field: "end_date", exists: true, kind: "date", list: false, nullable: false },
      ],
    },
    {
      parameter: "cds_billstatement_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "cds_billstatement_id", exists: true, kind: "string", list: false, nullable: true },
      ],
    },
    {
      parameter: "cds_account_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "cds_account_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "account_numbers",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "account_number", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "cds_servicecontract_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "related_servicecontracts", exists: true, kind: "string", list: true, nullable: false },
      ],
    },
    {
      parameter: "contract_numbers",
      kind: "in",
      value: "string",
      paths: [
        {
          hops: [{
            field: "related_servicecontracts",
            object: "ServiceContract",
            key: "cds_servicecontract_id",
            list: true,
          }],
          field: "contract_number",
          exists: true,
          kind: "string",
          list: false,
          nullable: true,
        },
      ],
    },
  ],
  order: [
    {
      path: { hops: [], field: "account_number", exists: true, kind: "string", list: false, nullable: false },
      direction: "asc",
    },
    {
      path: {
        hops: [{
          field: "related_servicecontracts",
          object: "ServiceContract",
          key: "cds_servicecontract_id",
          list: true,
        }],
        field: "contract_number",
        exists: true,
        kind: "string",
        list: false,
        nullable: true,
      },
      direction: "asc",
    },
    {
      path: { hops: [], field: "start_date", exists: true, kind: "date", list: false, nullable: false },
      direction: "asc",
    },
    {
      path: { hops: [], field: "cds_modified", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
  ],
  links: [
    { field: "cds_billstatement_id", object: "BillStatement", key: "cds_billstatement_id", list: false },
    { field: "cds_account_id", object: "Account", key: "cds_account_id", list: false },
    { field: "related_servicecontracts", object: "ServiceContract", key: "cds_servicecontract_id", list: true },
    { field: "related_servicepoints", object: "ServicePoint", key: "cds_servicepoint_id", list: true },
    { field: "related_meterdevices", object: "MeterDevice", key: "cds_meterdevice_id", list: true },
    { field: "related_billsections", object: "BillSection", key: "cds_billsection_id", list: true },
  ],
  fields: [
    { name: "cds_billsection_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "cds_created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_billstatement_id", presence: "required", nullable: true, kind: "string", list: false },
    { name: "cds_account_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "account_number", presence: "required", nullable: false, kind: "string", list: false },
    { name: "section_type", presence: "required", nullable: false, kind: "unresolved", list: false },
    { name: "start_date", presence: "required", nullable: false, kind: "date", list: false },
    { name: "end_date", presence: "required", nullable: false, kind: "date", list: false },
    { name: "currency", presence: "required", nullable: false, kind: "string", list: false },
    { name: "distribution_entity", presence: "required", nullable: true, kind: "unresolved", list: false },
    { name: "load_serving_entity", presence: "required", nullable: true, kind: "unresolved", list: false },
    { name: "related_servicecontracts", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_servicepoints", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_meterdevices", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_billsections", presence: "required", nullable: false, kind: "string", list: true },
    { name: "line_items", presence: "required", nullable: false, kind: "unresolved", list: true },
    { name: "energy_summary", presence: "required", nullable: false, kind: "unresolved", list: true },
  ],
  spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L913",
} as const satisfies Resource;

/**
 * `GET /aggregations`: lists Aggregation objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L963
 */
const listAggregations = {
  name: "listAggregations",
  document: "cds-wg3-01",
  item: "Aggregation",
  urlField: "cds_aggregations_api",
  path: "/aggregations",
  envelope: "AggregationListing",
  collections: [
    { field: "aggregations", next: "next", previous: "previous" },
  ],
  idField: "cds_aggregation_id",
  pageSize: 100,
  filters: [
    {
      parameter: "cds_aggregation_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "cds_aggregation_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "aggregation_numbers",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "aggregation_number", exists: true, kind: "string", list: false, nullable: true },
      ],
    },
    {
      parameter: "aggregation_types",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "aggregation_type", exists: true, kind: "unresolved", list: false, nullable: false },
      ],
    },
    {
      parameter: "q",
      kind: "contains",
      value: "string",
      paths: [
        { hops: [], field: "cds_aggregation_id", exists: true, kind: "string", list: false, nullable: false },
        { hops: [], field: "aggregation_number", exists: true, kind: "string", list: false, nullable: true },
        { hops: [], field: "addresses", exists: true, kind: "string", list: true, nullable: false },
        { hops: [], field: "regions", exists: true, kind: "unresolved", list: true, nullable: false },
      ],
    },
  ],
  order: [
    {
      path: { hops: [], field: "cds_modified", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
  ],
  links: [],
  fields: [
    { name: "cds_aggregation_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "cds_created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "aggregation_type", presence: "required", nullable: false, kind: "unresolved", list: false },
    { name: "aggregation_number", presence: "required", nullable: true, kind: "string", list: false },
    { name: "addresses", presence: "optional", nullable: false, kind: "string", list: true },
    { name: "regions", presence: "optional", nullable: false, kind: "unresolved", list: true },
    { name: "consents_required", presence: "optional", nullable: false, kind: "unresolved", list: true },
  ],
  spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L963",
} as const satisfies Resource;

/**
 * `GET /usagesegments`: lists UsageSegment objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1060
 */
const listUsageSegments = {
  name: "listUsageSegments",
  document: "cds-wg3-01",
  item: "UsageSegment",
  urlField: "cds_usagesegments_api",
  path: "/usagesegments",
  envelope: "UsageSegmentListing",
  collections: [
    { field: "usage_segments", next: "next", previous: "previous" },
  ],
  idField: "cds_usagesegment_id",
  pageSize: 100,
  filters: [
    {
      parameter: "cds_usagesegment_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "cds_usagesegment_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "before",
      kind: "on-or-before",
      value: "datetime",
      paths: [
        { hops: [], field: "segment_start", exists: true, kind: "datetime", list: false, nullable: false },
      ],
    },
    {
      parameter: "after",
      kind: "on-or-after",
      value: "datetime",
      paths: [
        { hops: [], field: "segment_end", exists: true, kind: "datetime", list: false, nullable: false },
      ],
    },
    {
      parameter: "cds_account_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "related_accounts", exists: true, kind: "string", list: true, nullable: false },
      ],
    },
    {
      parameter: "account_numbers",
      kind: "in",
      value: "string",
      paths: [
        {
          hops: [{ field: "related_accounts", object: "Account", key: "cds_account_id", list: true }],
          field: "account_number",
          exists: true,
          kind: "string",
          list: false,
          nullable: false,
        },
      ],
    },
    {
      parameter: "cds_servicecontract_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "related_servicecontracts", exists: true, kind: "string", list: true, nullable: false },
      ],
    },
    {
      parameter: "contract_numbers",
      kind: "in",
      value: "string",
      paths: [
        {
          hops: [{
            field: "related_servicecontracts",
            object: "ServiceContract",
            key: "cds_servicecontract_id",
            list: true,
          }],
          field: "contract_number",
          exists: true,
          kind: "string",
          list: false,
          nullable: true,
        },
      ],
    },
    {
      parameter: "cds_servicepoint_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "related_servicepoints", exists: true, kind: "string", list: true, nullable: false },
      ],
    },
    {
      parameter: "servicepoint_numbers",
      kind: "in",
      value: "string",
      paths: [
        {
          hops: [{ field: "related_servicepoints", object: "ServicePoint", key: "cds_servicepoint_id", list: true }],
          field: "servicepoint_number",
          exists: true,
          kind: "string",
          list: false,
          nullable: true,
        },
      ],
    },
    {
      parameter: "cds_meterdevice_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "related_meterdevices", exists: true, kind: "string", list: true, nullable: false },
      ],
    },
    {
      parameter: "meter_numbers",
      kind: "in",
      value: "string",
      paths: [
        {
          hops: [{ field: "related_meterdevices", object: "MeterDevice", key: "cds_meterdevice_id", list: true }],
          field: "meter_number",
          exists: true,
          kind: "string",
          list: false,
          nullable: true,
        },
      ],
    },
    {
      parameter: "cds_billsection_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "related_billsections", exists: true, kind: "string", list: true, nullable: false },
      ],
    },
  ],
  order: [
    {
      path: {
        hops: [{ field: "related_aggregations", object: "Aggregation", key: "cds_aggregation_id", list: true }],
        field: "aggregation_number",
        exists: true,
        kind: "string",
        list: false,
        nullable: true,
      },
      direction: "asc",
    },
    {
      path: {
        hops: [{ field: "related_accounts", object: "Account", key: "cds_account_id", list: true }],
        field: "account_number",
        exists: true,
        kind: "string",
        list: false,
        nullable: false,
      },
      direction: "asc",
    },
    {
      path: {
        hops: [{
          field: "related_servicecontracts",
          object: "ServiceContract",
          key: "cds_servicecontract_id",
          list: true,
        }],
        field: "contract_number",
        exists: true,
        kind: "string",
        list: false,
        nullable: true,
      },
      direction: "asc",
    },
    {
      path: { hops: [], field: "segment_start", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "asc",
    },
    {
      path: { hops: [], field: "cds_modified", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
  ],
  links: [
    { field: "related_aggregations", object: "Aggregation", key: "cds_aggregation_id", list: true },
    { field: "related_accounts", object: "Account", key: "cds_account_id", list: true },
    { field: "related_servicecontracts", object: "ServiceContract", key: "cds_servicecontract_id", list: true },
    { field: "related_servicepoints", object: "ServicePoint", key: "cds_servicepoint_id", list: true },
    { field: "related_meterdevices", object: "MeterDevice", key: "cds_meterdevice_id", list: true },
    { field: "related_billsections", object: "BillSection", key: "cds_billsection_id", list: true },
  ],
  fields: [
    { name: "cds_usagesegment_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "cds_created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "related_aggregations", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_accounts", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_servicecontracts", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_servicepoints", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_meterdevices", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_billsections", presence: "required", nullable: false, kind: "string", list: true },
    { name: "segment_start", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "segment_end", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "interval", presence: "required", nullable: false, kind: "decimal", list: false },
    { name: "format", presence: "required", nullable: false, kind: "enum", list: true },
    { name: "values", presence: "required", nullable: false, kind: "any", list: true },
  ],
  spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L1060",
} as const satisfies Resource;

/**
 * `GET /eacs`: lists EnergyAttributeCertificate objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1152
 */
const listEnergyAttributeCertificates = {
  name: "listEnergyAttributeCertificates",
  document: "cds-wg3-01",
  item: "EnergyAttributeCertificate",
  urlField: "cds_eacs_api",
  path: "/eacs",
  envelope: "EnergyAttributeCertificateListing",
  collections: [
    { field: "eacs", next: "next", previous: "previous" },
  ],
  idField: "cds_eac_id",
  pageSize: 100,
  filters: [
    {
      parameter: "cds_eac_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "cds_eac_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "eac_numbers",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "eac_numbers", exists: true, kind: "string", list: true, nullable: false },
      ],
    },
    {
      parameter: "beneficiaries",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "beneficiaries", exists: true, kind: "string", list: true, nullable: false },
      ],
    },
    {
      parameter: "before",
      kind: "on-or-before",
      value: "datetime",
      paths: [
        { hops: [], field: "period_start", exists: true, kind: "datetime", list: false, nullable: false },
      ],
    },
    {
      parameter: "after",
      kind: "on-or-after",
      value: "datetime",
      paths: [
        { hops: [], field: "period_end", exists: true, kind: "datetime", list: false, nullable: false },
      ],
    },
  ],
  order: [
    {
      path: { hops: [], field: "period_start", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
    {
      path: { hops: [], field: "cds_created", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
    {
      path: { hops: [], field: "cds_eac_id", exists: true, kind: "string", list: false, nullable: false },
      direction: "asc",
    },
  ],
  links: [],
  fields: [
    { name: "cds_eac_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "cds_created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "beneficiary_type", presence: "required", nullable: false, kind: "enum", list: false },
    { name: "beneficiaries", presence: "required", nullable: false, kind: "string", list: true },
    { name: "eac_numbers", presence: "required", nullable: false, kind: "string", list: true },
    { name: "eac_format", presence: "required", nullable: false, kind: "string", list: false },
    { name: "eac_data_url", presence: "required", nullable: false, kind: "string", list: false },
    { name: "period_start", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "period_end", presence: "required", nullable: false, kind: "datetime", list: false },
  ],
  spec: "spec/drafts/2026-03-19/cds-wg3-01.md#L1152",
} as const satisfies Resource;

/** All listings by operation name. */
export const resources = {
  /**
   * `GET /accounts`: lists Account objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L621
   */
  listAccounts,
  /**
   * `GET /servicecontracts`: lists ServiceContract objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L679
   */
  listServiceContracts,
  /**
   * `GET /servicepoints`: lists ServicePoint objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L740
   */
  listServicePoints,
  /**
   * `GET /meterdevices`: lists MeterDevice objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L790
   */
  listMeterDevices,
  /**
   * `GET /billstatement`: lists BillStatement objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L852
   */
  listBillStatements,
  /**
   * `GET /billsection`: lists BillSection objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L913
   */
  listBillSections,
  /**
   * `GET /aggregations`: lists Aggregation objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L963
   */
  listAggregations,
  /**
   * `GET /usagesegments`: lists UsageSegment objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1060
   */
  listUsageSegments,
  /**
   * `GET /eacs`: lists EnergyAttributeCertificate objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1152
   */
  listEnergyAttributeCertificates,
} as const satisfies Readonly<Record<string, Resource>>;
