/** The listings of the specification as data: see {@link Resource} for what each part means. */

import type { Resource } from "./support/resource.js";

/**
 * `GET /coverage`: lists CoverageEntry objects.
 *
 * @see spec/cds-wg1-01.md#L140
 */
const listCoverageEntries = {
  name: "listCoverageEntries",
  document: "cds-wg1-01",
  item: "CoverageEntry",
  urlField: "coverage",
  path: "/coverage",
  envelope: "CoverageEntryListing",
  collections: [
    { field: "coverage_entries", next: "next", previous: "previous" },
  ],
  idField: null,
  pageSize: null,
  filters: [
    {
      parameter: "ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
  ],
  order: [
    {
      path: { hops: [], field: "updated", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
  ],
  links: [],
  fields: [
    { name: "id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "updated", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "entity_name", presence: "required", nullable: false, kind: "string", list: false },
    { name: "entity_abbreviation", presence: "required", nullable: true, kind: "string", list: false },
    { name: "country", presence: "required", nullable: false, kind: "string", list: false },
    { name: "name", presence: "required", nullable: false, kind: "string", list: false },
    { name: "description", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "type", presence: "required", nullable: false, kind: "enum", list: false },
    { name: "role", presence: "required", nullable: false, kind: "enum", list: false },
    { name: "infrastructure_types", presence: "required", nullable: false, kind: "enum", list: true },
    { name: "commodity_types", presence: "required", nullable: false, kind: "enum", list: true },
    { name: "capabilities", presence: "required", nullable: false, kind: "enum", list: true },
    { name: "map_resource", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "map_content_type", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "geojson_resource", presence: "optional", nullable: false, kind: "string", list: false },
  ],
  spec: "spec/cds-wg1-01.md#L140",
} as const satisfies Resource;

/**
 * `GET /clients`: lists Client objects.
 *
 * @see spec/cds-wg1-02.md#L739
 */
const listClients = {
  name: "listClients",
  document: "cds-wg1-02",
  item: "Client",
  urlField: "cds_clients_api",
  path: "/clients",
  envelope: "ClientListing",
  collections: [
    { field: "clients", next: "next", previous: "previous" },
  ],
  idField: "client_id",
  pageSize: 100,
  filters: [
    {
      parameter: "client_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "client_id", exists: true, kind: "string", list: false, nullable: false },
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
    { name: "client_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "client_secret", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "client_id_issued_at", presence: "required", nullable: false, kind: "integer", list: false },
    { name: "client_secret_expires_at", presence: "optional", nullable: false, kind: "integer", list: false },
    { name: "redirect_uris", presence: "required", nullable: false, kind: "string", list: true },
    { name: "token_endpoint_auth_method", presence: "required", nullable: true, kind: "string", list: false },
    { name: "grant_types", presence: "required", nullable: false, kind: "string", list: true },
    { name: "response_types", presence: "required", nullable: false, kind: "string", list: true },
    { name: "client_name", presence: "required", nullable: false, kind: "string", list: false },
    { name: "client_uri", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "logo_uri", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "scope", presence: "required", nullable: false, kind: "string", list: false },
    { name: "contacts", presence: "required", nullable: false, kind: "string", list: true },
    { name: "tos_uri", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "policy_uri", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "jwks_uri", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "jwks", presence: "optional", nullable: false, kind: "object", list: false },
    { name: "software_id", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "software_version", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "authorization_details_types", presence: "required", nullable: false, kind: "string", list: true },
    { name: "cds_created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_client_uri", presence: "required", nullable: false, kind: "string", list: false },
    { name: "cds_status", presence: "required", nullable: false, kind: "enum", list: false },
    { name: "cds_status_options", presence: "required", nullable: false, kind: "enum", list: true },
    { name: "cds_server_metadata", presence: "required", nullable: false, kind: "string", list: false },
    { name: "cds_default_scope", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "cds_default_redirect_uri", presence: "optional", nullable: false, kind: "string", list: false },
    {
      name: "cds_default_authorization_details",
      presence: "optional",
      nullable: false,
      kind: "unresolved",
      list: true,
    },
    { name: "cds_purposes", presence: "optional", nullable: false, kind: "object", list: false },
  ],
  spec: "spec/cds-wg1-02.md#L739",
} as const satisfies Resource;

/**
 * `GET /messages`: lists ClientMessage objects.
 *
 * @see spec/cds-wg1-02.md#L956
 */
const listMessages = {
  name: "listMessages",
  document: "cds-wg1-02",
  item: "ClientMessage",
  urlField: "cds_messages_api",
  path: "/messages",
  envelope: "ClientMessageListing",
  collections: [
    { field: "outstanding", next: "outstanding_next", previous: "outstanding_previous" },
    { field: "unread", next: "unread_next", previous: "unread_previous" },
    { field: "read", next: "read_next", previous: "read_previous" },
  ],
  idField: "message_id",
  pageSize: null,
  filters: [
    {
      parameter: "message_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "message_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
  ],
  order: [
    {
      path: { hops: [], field: "modified", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
  ],
  links: [],
  fields: [
    { name: "message_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "uri", presence: "required", nullable: false, kind: "string", list: false },
    { name: "previous_uri", presence: "required", nullable: true, kind: "string", list: false },
    { name: "type", presence: "required", nullable: false, kind: "enum", list: false },
    { name: "read", presence: "required", nullable: false, kind: "boolean", list: false },
    { name: "creator", presence: "required", nullable: true, kind: "string", list: false },
    { name: "created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "status", presence: "required", nullable: false, kind: "enum", list: false },
    { name: "name", presence: "required", nullable: false, kind: "string", list: false },
    { name: "description", presence: "required", nullable: false, kind: "string", list: false },
    { name: "updates_requested", presence: "optional", nullable: false, kind: "object", list: true },
    { name: "grants_requested", presence: "optional", nullable: false, kind: "object", list: true },
    { name: "attachments", presence: "optional", nullable: false, kind: "object", list: true },
    { name: "related_uri", presence: "optional", nullable: true, kind: "string", list: false },
    { name: "related_type", presence: "optional", nullable: false, kind: "enum", list: false },
    { name: "amount", presence: "optional", nullable: false, kind: "decimal", list: false },
    { name: "currency", presence: "optional", nullable: false, kind: "string", list: false },
  ],
  spec: "spec/cds-wg1-02.md#L956",
} as const satisfies Resource;

/**
 * `GET /credentials`: lists ScopeCredential objects.
 *
 * @see spec/cds-wg1-02.md#L1088
 */
const listCredentials = {
  name: "listCredentials",
  document: "cds-wg1-02",
  item: "ScopeCredential",
  urlField: "cds_credentials_api",
  path: "/credentials",
  envelope: "ScopeCredentialListing",
  collections: [
    { field: "credentials", next: "next", previous: "previous" },
  ],
  idField: "credential_id",
  pageSize: 100,
  filters: [
    {
      parameter: "credential_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "credential_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "client_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "client_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "after",
      kind: "on-or-after",
      value: "datetime",
      paths: [
        { hops: [], field: "created", exists: true, kind: "datetime", list: false, nullable: false },
      ],
    },
    {
      parameter: "before",
      kind: "on-or-before",
      value: "datetime",
      paths: [
        { hops: [], field: "created", exists: true, kind: "datetime", list: false, nullable: false },
      ],
    },
  ],
  order: [
    {
      path: { hops: [], field: "modified", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
  ],
  links: [],
  fields: [
    { name: "credential_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "uri", presence: "required", nullable: false, kind: "string", list: false },
    { name: "client_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "type", presence: "required", nullable: false, kind: "enum", list: false },
    { name: "client_secret", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "client_secret_expires_at", presence: "optional", nullable: false, kind: "integer", list: false },
  ],
  spec: "spec/cds-wg1-02.md#L1088",
} as const satisfies Resource;

/**
 * `GET /grants`: lists Grant objects.
 *
 * @see spec/cds-wg1-02.md#L1237
 */
const listGrants = {
  name: "listGrants",
  document: "cds-wg1-02",
  item: "Grant",
  urlField: "cds_grants_api",
  path: "/grants",
  envelope: "GrantListing",
  collections: [
    { field: "grants", next: "next", previous: "previous" },
  ],
  idField: "grant_id",
  pageSize: 100,
  filters: [
    {
      parameter: "grant_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "grant_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "parents",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "parent", exists: true, kind: "string", list: false, nullable: true },
      ],
    },
    {
      parameter: "statuses",
      kind: "in",
      value: "enum",
      paths: [
        { hops: [], field: "status", exists: true, kind: "enum", list: false, nullable: false },
      ],
    },
    {
      parameter: "client_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "client_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "scopes",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "scope", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
    {
      parameter: "receipt_confirmations",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "receipt_confirmations", exists: true, kind: "string", list: true, nullable: false },
      ],
    },
    {
      parameter: "after",
      kind: "on-or-after",
      value: "datetime",
      paths: [
        { hops: [], field: "created", exists: true, kind: "datetime", list: false, nullable: false },
      ],
    },
    {
      parameter: "before",
      kind: "on-or-before",
      value: "datetime",
      paths: [
        { hops: [], field: "created", exists: true, kind: "datetime", list: false, nullable: false },
      ],
    },
  ],
  order: [
    {
      path: { hops: [], field: "modified", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
  ],
  links: [],
  fields: [
    { name: "grant_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "uri", presence: "required", nullable: false, kind: "string", list: false },
    { name: "replacing", presence: "required", nullable: false, kind: "string", list: true },
    { name: "replaced_by", presence: "required", nullable: false, kind: "string", list: true },
    { name: "parent", presence: "required", nullable: true, kind: "string", list: false },
    { name: "children", presence: "required", nullable: false, kind: "string", list: true },
    { name: "created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "not_before", presence: "required", nullable: true, kind: "datetime", list: false },
    { name: "not_after", presence: "required", nullable: true, kind: "datetime", list: false },
    { name: "eta", presence: "required", nullable: true, kind: "datetime", list: false },
    { name: "expires", presence: "required", nullable: true, kind: "datetime", list: false },
    { name: "status", presence: "required", nullable: false, kind: "enum", list: false },
    { name: "client_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "scope", presence: "required", nullable: false, kind: "string", list: false },
    { name: "authorization_details", presence: "required", nullable: false, kind: "unresolved", list: true },
    { name: "receipt_confirmations", presence: "required", nullable: false, kind: "string", list: true },
    { name: "enabled_scope", presence: "required", nullable: false, kind: "string", list: false },
    { name: "enabled_authorization_details", presence: "required", nullable: false, kind: "unresolved", list: true },
  ],
  spec: "spec/cds-wg1-02.md#L1237",
} as const satisfies Resource;

/**
 * `GET /server_provided_files`: lists ServerProvidedFile objects.
 *
 * @see spec/cds-wg1-02.md#L1317
 */
const listServerProvidedFiles = {
  name: "listServerProvidedFiles",
  document: "cds-wg1-02",
  item: "ServerProvidedFile",
  urlField: "cds_server_provided_files_api",
  path: "/server_provided_files",
  envelope: "ServerProvidedFileListing",
  collections: [
    { field: "files", next: "next", previous: "previous" },
  ],
  idField: "file_id",
  pageSize: 100,
  filters: [
    {
      parameter: "file_ids",
      kind: "in",
      value: "string",
      paths: [
        { hops: [], field: "file_id", exists: true, kind: "string", list: false, nullable: false },
      ],
    },
  ],
  order: [
    {
      path: { hops: [], field: "modified", exists: true, kind: "datetime", list: false, nullable: false },
      direction: "desc",
    },
  ],
  links: [],
  fields: [
    { name: "file_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "uri", presence: "required", nullable: false, kind: "string", list: false },
    { name: "created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "mime_type", presence: "required", nullable: false, kind: "string", list: false },
    { name: "size", presence: "required", nullable: false, kind: "integer", list: false },
    { name: "name", presence: "required", nullable: false, kind: "string", list: false },
    { name: "description", presence: "required", nullable: false, kind: "string", list: false },
    { name: "download_uri", presence: "required", nullable: false, kind: "string", list: false },
  ],
  spec: "spec/cds-wg1-02.md#L1317",
} as const satisfies Resource;

/**
 * `GET /accounts`: lists Account objects.
 *
 * @see spec/cds-wg3-01.md#L3801
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
      parameter: "account_statuses",
      kind: "in",
      value: "enum",
      paths: [
        { hops: [], field: "account_status", exists: true, kind: "enum", list: false, nullable: false },
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
        { hops: [], field: "contact_name", exists: false },
        { hops: [], field: "contact_email", exists: false },
        {
          hops: [{ field: "account_programs", object: "AccountProgram", key: null, list: true }],
          field: "program_number",
          exists: true,
          kind: "string",
          list: false,
          nullable: false,
        },
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
    { name: "cds_synced", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_account_parent", presence: "required", nullable: true, kind: "string", list: false },
    { name: "customer_number", presence: "optional", nullable: true, kind: "string", list: false },
    { name: "account_number", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "account_entity", presence: "optional", nullable: true, kind: "object", list: false },
    { name: "account_name", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "account_address", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "account_types", presence: "optional", nullable: false, kind: "enum", list: true },
    { name: "account_status", presence: "optional", nullable: false, kind: "enum", list: false },
    { name: "account_contacts", presence: "optional", nullable: false, kind: "object", list: true },
    { name: "account_programs", presence: "optional", nullable: false, kind: "object", list: true },
  ],
  spec: "spec/cds-wg3-01.md#L3801",
} as const satisfies Resource;

/**
 * `GET /servicecontracts`: lists ServiceContract objects.
 *
 * @see spec/cds-wg3-01.md#L3977
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
      parameter: "contract_statuses",
      kind: "in",
      value: "enum",
      paths: [
        { hops: [], field: "contract_status", exists: true, kind: "enum", list: false, nullable: false },
      ],
    },
    {
      parameter: "contract_types",
      kind: "in",
      value: "enum",
      paths: [
        { hops: [], field: "contract_types", exists: true, kind: "enum", list: true, nullable: false },
      ],
    },
    {
      parameter: "service_types",
      kind: "in",
      value: "enum",
      paths: [
        { hops: [], field: "service_types", exists: true, kind: "enum", list: true, nullable: false },
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
        {
          hops: [{ field: "service_programs", object: "ServiceProgram", key: null, list: true }],
          field: "program_number",
          exists: true,
          kind: "string",
          list: false,
          nullable: false,
        },
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
    { name: "cds_synced", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_account_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "account_number", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "contract_number", presence: "optional", nullable: true, kind: "string", list: false },
    { name: "contract_address", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "contract_types", presence: "required", nullable: false, kind: "enum", list: true },
    { name: "contract_entity", presence: "optional", nullable: true, kind: "object", list: false },
    { name: "contract_status", presence: "required", nullable: false, kind: "enum", list: false },
    { name: "contract_start", presence: "optional", nullable: false, kind: "date", list: false },
    { name: "contract_end", presence: "optional", nullable: true, kind: "date", list: false },
    { name: "service_types", presence: "required", nullable: false, kind: "enum", list: true },
    { name: "rateplan_code", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "rateplan_name", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "service_programs", presence: "optional", nullable: false, kind: "object", list: true },
  ],
  spec: "spec/cds-wg3-01.md#L3977",
} as const satisfies Resource;

/**
 * `GET /servicepoints`: lists ServicePoint objects.
 *
 * @see spec/cds-wg3-01.md#L4088
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
      parameter: "servicepoint_numbers",
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
        {
          hops: [{ field: "premises", object: "Premise", key: null, list: true }],
          field: "premise_number",
          exists: true,
          kind: "string",
          list: false,
          nullable: false,
        },
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
    { name: "cds_synced", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "servicepoint_number", presence: "required", nullable: true, kind: "string", list: false },
    { name: "servicepoint_types", presence: "required", nullable: false, kind: "enum", list: true },
    { name: "servicepoint_address", presence: "optional", nullable: true, kind: "string", list: false },
    { name: "latitude", presence: "optional", nullable: true, kind: "decimal", list: false },
    { name: "longitude", presence: "optional", nullable: true, kind: "decimal", list: false },
    { name: "current_servicecontracts", presence: "required", nullable: false, kind: "string", list: true },
    { name: "previous_servicecontracts", presence: "required", nullable: false, kind: "string", list: true },
    { name: "premises", presence: "optional", nullable: false, kind: "object", list: true },
  ],
  spec: "spec/cds-wg3-01.md#L4088",
} as const satisfies Resource;

/**
 * `GET /meterdevices`: lists MeterDevice objects.
 *
 * @see spec/cds-wg3-01.md#L4205
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
    { name: "cds_synced", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "meter_number", presence: "optional", nullable: true, kind: "string", list: false },
    { name: "meter_types", presence: "required", nullable: false, kind: "enum", list: true },
    { name: "current_servicepoints", presence: "required", nullable: false, kind: "string", list: true },
    { name: "previous_servicepoints", presence: "required", nullable: false, kind: "string", list: true },
    { name: "meter_apps", presence: "optional", nullable: false, kind: "object", list: true },
  ],
  spec: "spec/cds-wg3-01.md#L4205",
} as const satisfies Resource;

/**
 * `GET /billstatement`: lists BillStatement objects.
 *
 * @see spec/cds-wg3-01.md#L4315
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
    { name: "cds_synced", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_account_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "account_number", presence: "required", nullable: false, kind: "string", list: false },
    { name: "statement_date", presence: "required", nullable: false, kind: "date", list: false },
    { name: "currency", presence: "required", nullable: false, kind: "string", list: false },
    { name: "file_uri", presence: "optional", nullable: true, kind: "string", list: false },
    { name: "file_mimetype", presence: "optional", nullable: false, kind: "string", list: false },
    { name: "previous_balance_amount", presence: "optional", nullable: false, kind: "decimal", list: false },
    { name: "previous_balance_paid", presence: "optional", nullable: false, kind: "decimal", list: false },
    { name: "previous_balance_unpaid", presence: "optional", nullable: false, kind: "decimal", list: false },
    { name: "new_charges_amount", presence: "optional", nullable: false, kind: "decimal", list: false },
    { name: "new_charges", presence: "optional", nullable: false, kind: "object", list: true },
    { name: "new_balance_amount", presence: "optional", nullable: false, kind: "decimal", list: false },
    { name: "amount_due", presence: "required", nullable: false, kind: "decimal", list: false },
    { name: "amount_due_date", presence: "required", nullable: false, kind: "date", list: false },
    { name: "shutoff_prevention_minimum_due", presence: "required", nullable: true, kind: "decimal", list: false },
    { name: "shutoff_prevention_date", presence: "required", nullable: true, kind: "date", list: false },
    { name: "account_programs", presence: "optional", nullable: false, kind: "object", list: true },
  ],
  spec: "spec/cds-wg3-01.md#L4315",
} as const satisfies Resource;

/**
 * `GET /billsection`: lists BillSection objects.
 *
 * @see spec/cds-wg3-01.md#L4551
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
    { name: "cds_synced", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_billstatement_id", presence: "required", nullable: true, kind: "string", list: false },
    { name: "cds_account_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "account_number", presence: "required", nullable: false, kind: "string", list: false },
    { name: "section_types", presence: "required", nullable: false, kind: "enum", list: true },
    { name: "start_date", presence: "required", nullable: false, kind: "date", list: false },
    { name: "end_date", presence: "required", nullable: false, kind: "date", list: false },
    { name: "currency", presence: "required", nullable: false, kind: "string", list: false },
    { name: "distribution_entity", presence: "required", nullable: true, kind: "object", list: false },
    { name: "supply_entity", presence: "required", nullable: true, kind: "object", list: false },
    { name: "related_servicecontracts", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_servicepoints", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_meterdevices", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_billsections", presence: "required", nullable: false, kind: "string", list: true },
    { name: "service_programs", presence: "optional", nullable: false, kind: "object", list: true },
    { name: "usage_details", presence: "required", nullable: false, kind: "object", list: true },
    { name: "cost_details", presence: "required", nullable: false, kind: "object", list: true },
    { name: "line_items", presence: "optional", nullable: false, kind: "object", list: true },
  ],
  spec: "spec/cds-wg3-01.md#L4551",
} as const satisfies Resource;

/**
 * `GET /aggregations`: lists Aggregation objects.
 *
 * @see spec/cds-wg3-01.md#L4777
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
      value: "enum",
      paths: [
        { hops: [], field: "aggregation_types", exists: true, kind: "enum", list: true, nullable: false },
      ],
    },
    {
      parameter: "q",
      kind: "contains",
      value: "string",
      paths: [
        { hops: [], field: "cds_aggregation_id", exists: true, kind: "string", list: false, nullable: false },
        { hops: [], field: "aggregation_number", exists: true, kind: "string", list: false, nullable: true },
        { hops: [], field: "grouped_addresses", exists: true, kind: "string", list: true, nullable: false },
        { hops: [], field: "region_number", exists: false },
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
    { field: "grouped_accounts", object: "Account", key: "cds_account_id", list: true },
    { field: "grouped_servicecontracts", object: "ServiceContract", key: "cds_servicecontract_id", list: true },
    { field: "grouped_servicepoints", object: "ServicePoint", key: "cds_servicepoint_id", list: true },
    { field: "grouped_meterdevices", object: "MeterDevice", key: "cds_meterdevice_id", list: true },
    { field: "grouped_aggregations", object: "Aggregation", key: "cds_aggregation_id", list: true },
  ],
  fields: [
    { name: "cds_aggregation_id", presence: "required", nullable: false, kind: "string", list: false },
    { name: "cds_created", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_modified", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "cds_synced", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "aggregation_types", presence: "required", nullable: false, kind: "enum", list: true },
    { name: "aggregation_number", presence: "required", nullable: true, kind: "string", list: false },
    { name: "scope", presence: "required", nullable: false, kind: "string", list: false },
    { name: "authorization_details", presence: "required", nullable: false, kind: "unresolved", list: true },
    { name: "grouped_accounts", presence: "required", nullable: false, kind: "string", list: true },
    { name: "grouped_servicecontracts", presence: "required", nullable: false, kind: "string", list: true },
    { name: "grouped_servicepoints", presence: "required", nullable: false, kind: "string", list: true },
    { name: "grouped_meterdevices", presence: "required", nullable: false, kind: "string", list: true },
    { name: "grouped_aggregations", presence: "required", nullable: false, kind: "string", list: true },
    { name: "grouped_addresses", presence: "optional", nullable: false, kind: "string", list: true },
    { name: "grouped_regions", presence: "required", nullable: false, kind: "object", list: true },
    { name: "consent_requirements", presence: "required", nullable: false, kind: "object", list: true },
    { name: "countries", presence: "optional", nullable: false, kind: "string", list: true },
    { name: "provinces", presence: "optional", nullable: false, kind: "string", list: true },
    { name: "municipalities", presence: "optional", nullable: false, kind: "string", list: true },
    { name: "account_types", presence: "optional", nullable: false, kind: "enum", list: true },
    { name: "account_program_numbers", presence: "optional", nullable: false, kind: "string", list: true },
    { name: "service_types", presence: "optional", nullable: false, kind: "enum", list: true },
    { name: "rateplan_code", presence: "optional", nullable: false, kind: "string", list: true },
    { name: "service_program_numbers", presence: "optional", nullable: false, kind: "string", list: true },
    { name: "servicepoint_types", presence: "optional", nullable: false, kind: "enum", list: true },
    { name: "premise_numbers", presence: "optional", nullable: false, kind: "string", list: true },
    { name: "meter_types", presence: "optional", nullable: false, kind: "enum", list: true },
    { name: "meter_app_numbers", presence: "optional", nullable: false, kind: "string", list: true },
  ],
  spec: "spec/cds-wg3-01.md#L4777",
} as const satisfies Resource;

/**
 * `GET /usagesegments`: lists UsageSegment objects.
 *
 * @see spec/cds-wg3-01.md#L5303
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
    { name: "cds_synced", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "related_aggregations", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_accounts", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_servicecontracts", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_servicepoints", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_meterdevices", presence: "required", nullable: false, kind: "string", list: true },
    { name: "related_billsections", presence: "required", nullable: false, kind: "string", list: true },
    { name: "segment_start", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "segment_end", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "interval", presence: "required", nullable: false, kind: "decimal", list: false },
    { name: "formats", presence: "required", nullable: false, kind: "object", list: true },
    { name: "values", presence: "required", nullable: false, kind: "any", list: true },
  ],
  spec: "spec/cds-wg3-01.md#L5303",
} as const satisfies Resource;

/**
 * `GET /eacs`: lists EnergyAttributeCertificate objects.
 *
 * @see spec/cds-wg3-01.md#L5402
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
    { name: "cds_synced", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "beneficiary_type", presence: "required", nullable: false, kind: "enum", list: false },
    { name: "beneficiaries", presence: "required", nullable: false, kind: "string", list: true },
    { name: "eac_numbers", presence: "required", nullable: false, kind: "string", list: true },
    { name: "eac_format", presence: "required", nullable: false, kind: "string", list: false },
    { name: "eac_data_url", presence: "required", nullable: false, kind: "string", list: false },
    { name: "period_start", presence: "required", nullable: false, kind: "datetime", list: false },
    { name: "period_end", presence: "required", nullable: false, kind: "datetime", list: false },
  ],
  spec: "spec/cds-wg3-01.md#L5402",
} as const satisfies Resource;

/** All listings by operation name. */
export const resources = {
  /**
   * `GET /coverage`: lists CoverageEntry objects.
   *
   * @see spec/cds-wg1-01.md#L140
   */
  listCoverageEntries,
  /**
   * `GET /clients`: lists Client objects.
   *
   * @see spec/cds-wg1-02.md#L739
   */
  listClients,
  /**
   * `GET /messages`: lists ClientMessage objects.
   *
   * @see spec/cds-wg1-02.md#L956
   */
  listMessages,
  /**
   * `GET /credentials`: lists ScopeCredential objects.
   *
   * @see spec/cds-wg1-02.md#L1088
   */
  listCredentials,
  /**
   * `GET /grants`: lists Grant objects.
   *
   * @see spec/cds-wg1-02.md#L1237
   */
  listGrants,
  /**
   * `GET /server_provided_files`: lists ServerProvidedFile objects.
   *
   * @see spec/cds-wg1-02.md#L1317
   */
  listServerProvidedFiles,
  /**
   * `GET /accounts`: lists Account objects.
   *
   * @see spec/cds-wg3-01.md#L3801
   */
  listAccounts,
  /**
   * `GET /servicecontracts`: lists ServiceContract objects.
   *
   * @see spec/cds-wg3-01.md#L3977
   */
  listServiceContracts,
  /**
   * `GET /servicepoints`: lists ServicePoint objects.
   *
   * @see spec/cds-wg3-01.md#L4088
   */
  listServicePoints,
  /**
   * `GET /meterdevices`: lists MeterDevice objects.
   *
   * @see spec/cds-wg3-01.md#L4205
   */
  listMeterDevices,
  /**
   * `GET /billstatement`: lists BillStatement objects.
   *
   * @see spec/cds-wg3-01.md#L4315
   */
  listBillStatements,
  /**
   * `GET /billsection`: lists BillSection objects.
   *
   * @see spec/cds-wg3-01.md#L4551
   */
  listBillSections,
  /**
   * `GET /aggregations`: lists Aggregation objects.
   *
   * @see spec/cds-wg3-01.md#L4777
   */
  listAggregations,
  /**
   * `GET /usagesegments`: lists UsageSegment objects.
   *
   * @see spec/cds-wg3-01.md#L5303
   */
  listUsageSegments,
  /**
   * `GET /eacs`: lists EnergyAttributeCertificate objects.
   *
   * @see spec/cds-wg3-01.md#L5402
   */
  listEnergyAttributeCertificates,
} as const satisfies Readonly<Record<string, Resource>>;
