import type {
  Field,
  FieldType,
  Listing,
  Requirement,
  Section,
  SpecDocument,
  SpecEnum,
  SpecModel,
  SpecObject,
} from "../../generator/model/types.js";

/** A model of two documents, the second of which extends the first; every kind of thing occurs. */

export const STRING: FieldType = { kind: "primitive", name: "string" };

export function field(name: string, more: Partial<Field> = {}): Field {
  return {
    name,
    presence: "required",
    nullable: false,
    type: STRING,
    values: null,
    conditions: [],
    link: null,
    description: "",
    line: 10,
    column: 3,
    ...more,
  };
}

export function object(name: string, more: Partial<SpecObject> = {}): SpecObject {
  return {
    name,
    aliases: [],
    variantOf: null,
    anchor: null,
    line: 1,
    extends: null,
    inherits: null,
    placeholder: false,
    role: "object",
    description: "",
    fields: [],
    ...more,
  };
}

export function enumeration(name: string, more: Partial<SpecEnum> = {}): SpecEnum {
  return { name, aliases: [], anchor: null, line: 1, open: true, extends: null, description: "", values: [], ...more };
}

export function section(title: string, anchor: string | null, more: Partial<Section> = {}): Section {
  return { number: null, title, anchor, level: 2, line: 1, placeholder: false, ...more };
}

export function requirement(id: string, more: Partial<Requirement> = {}): Requirement {
  return {
    id,
    keyword: "MUST",
    subject: "server",
    anchor: null,
    symbols: [],
    text: "Do it.",
    line: 5,
    column: 1,
    ...more,
  };
}

export function listing(name: string, more: Partial<Listing> = {}): Listing {
  return {
    name,
    anchor: null,
    line: 1,
    method: "GET",
    urlField: null,
    envelope: "AccountListing",
    collections: [],
    item: "Account",
    pageSize: 100,
    parameters: [],
    order: [],
    ...more,
  };
}

export function document(id: string, more: Partial<SpecDocument> = {}): SpecDocument {
  return {
    id,
    title: `Document ${id}`,
    source: `spec/${id}.md`,
    sha256: "0".repeat(64),
    sections: [],
    objects: [],
    enums: [],
    typeAliases: [],
    listings: [],
    operations: [],
    scopes: [],
    authorizationDetailsFields: [],
    scenarios: [],
    requirements: [],
    examples: [],
    terms: [],
    references: [],
    coverage: { blocks: 10, consumed: 6, informative: 3, unknown: 1 },
    ...more,
  };
}

export function model(documents: readonly SpecDocument[], more: Partial<SpecModel> = {}): SpecModel {
  return {
    modelVersion: 1,
    documents,
    unresolved: [],
    coverage: { blocks: 20, consumed: 12, informative: 6, unknown: 2 },
    diagnostics: [],
    ...more,
  };
}

const ref = (
  name: string,
  target: "object" | "enum" | "alias" | "unresolved",
  from: string | null = null,
): FieldType => ({
  kind: "ref",
  name,
  anchor: null,
  target,
  document: from,
});

const registration = document("cds-wg1-02", {
  objects: [
    object("ServerMetadata", { anchor: "metadata-format", fields: [field("issuer")] }),
    object("Client", {
      anchor: "client-format",
      inherits: { standard: "RFC 7591", members: [field("client_id"), field("client_name", { presence: "optional" })] },
      fields: [field("client_id"), field("cds_status", { type: ref("ClientStatus", "alias") })],
    }),
  ],
  typeAliases: [{
    name: "ClientStatus",
    anchor: "client-status",
    type: STRING,
    description: "Where it stands.",
    line: 9,
  }],
  operations: [{
    name: "modifyClient",
    method: "PUT",
    urlField: "cds_clients_api",
    uriField: "cds_client_uri",
    anchor: "clients-modify",
    line: 30,
    request: "Client",
    response: "Client",
    statuses: [200, 400],
    modifiable: ["client_name"],
    immutable: ["client_id"],
  }],
  scopes: [{
    type: "client_admin",
    forced: [],
    anchor: "scope-admin",
    line: 40,
    family: "admin",
    responseTypes: [],
    grantTypes: { contains: ["client_credentials"], excludes: ["authorization_code"] },
    fields: { required: [], conditional: [], forbidden: [] },
    includes: [],
    selections: [],
    resources: ["Client"],
    bySelection: [],
  }],
});

const customerData = document("cds-wg3-01", {
  sections: [
    section("Terminology", "terminology", { number: "2", line: 3 }),
    section("Accounts API", "accounts-api", { number: "10", line: 20 }),
    section("Account Object Format", "account-format", { number: "10.1", level: 3, line: 21 }),
    section("Listing Accounts", "accounts-list", { number: "10.2", level: 3, line: 40 }),
    section("Second Accounts API", "accounts-api", { number: "11", line: 60 }),
    section("Rate Plan", "scope-rate-plan", { number: "12", line: 70, placeholder: true }),
    section("No anchor", null, { level: 4, line: 80 }),
  ],
  objects: [
    object("Account", {
      anchor: "account-format",
      aliases: ["CustomerAccount"],
      line: 21,
      description:
        "What a customer holds; see [Accounts](#accounts-list), [types](#account-types) and [RFC 1](#ref-rfc1).",
      fields: [
        field("cds_account_id", { line: 22, description: "The `id`, *stable*. Not [here](#nowhere)." }),
        field("account_type", { line: 23, type: ref("AccountType", "enum"), values: ["customer"] }),
        field("account_contacts", {
          line: 24,
          presence: "optional",
          type: { kind: "array", items: ref("AccountContact", "unresolved"), nullableItems: true },
        }),
        field("cds_account_parent", {
          line: 25,
          nullable: true,
          link: { object: "Account", field: "cds_account_id" },
          conditions: [
            { kind: "required-if", when: { kind: "field-populated", field: "account_type" } },
            { kind: "forbidden-if", when: { kind: "field-value", field: "account_type", values: ["customer", null] } },
            { kind: "null-if", when: { kind: "described" } },
            { kind: "non-empty", when: null },
            { kind: "required-if", when: { kind: "scope-supported", anchors: ["scope-rate-plan"] } },
            { kind: "required-if", when: { kind: "authorization-details-field-supported", anchors: ["auth-include"] } },
          ],
        }),
        field("amounts", {
          line: 26,
          type: {
            kind: "map",
            values: { kind: "union", of: [{ kind: "primitive", name: "decimal" }, { kind: "literal", value: null }] },
          },
        }),
        // The same name twice is a fault of the source, which must not break the page.
        field("amounts", { line: 27, type: { kind: "any" } }),
      ],
    }),
    // Names that fall on one file name on a disk that ignores case.
    object("ACCOUNT", { line: 90, placeholder: true }),
    object("AccountListing", {
      anchor: "accounts-list",
      role: "envelope",
      fields: [field("accounts"), field("next", { presence: "unmarked" })],
    }),
    object("ServerMetadata", {
      anchor: "server-metadata",
      role: "extension",
      extends: { document: "cds-wg1-02", name: "ServerMetadata" },
      fields: [field("cds_accounts_api", { type: { kind: "primitive", name: "url" } })],
    }),
  ],
  enums: [
    enumeration("AccountType", {
      anchor: "account-types",
      values: [
        {
          value: "customer",
          description: "A customer's.",
          type: ref("Account", "object"),
          fields: [field("customer_since", { type: { kind: "primitive", name: "mime-type" } })],
          line: 51,
        },
        { value: "a b", description: "", type: null, fields: [], line: 52 },
        { value: "a-b", description: "", type: null, fields: [], line: 53 },
      ],
    }),
    enumeration("Closed", {
      open: false,
      values: [{ value: "one", description: "", type: null, fields: [], line: 54 }],
    }),
  ],
  listings: [
    listing("listAccounts", {
      anchor: "accounts-list",
      urlField: "cds_accounts_api",
      collections: ["accounts"],
      line: 40,
      parameters: [
        {
          name: "cds_account_ids",
          filter: "in",
          type: STRING,
          fields: ["cds_account_parent.cds_account_id", "related_things.number"],
          stated: [],
          description: "",
          line: 41,
        },
        {
          name: "q",
          filter: "contains",
          type: STRING,
          fields: ["cds_account_id"],
          stated: [],
          description: "",
          line: 42,
        },
        {
          name: "since",
          filter: "on-or-after",
          type: { kind: "primitive", name: "datetime" },
          fields: [],
          stated: [],
          description: "",
          line: 43,
        },
        {
          name: "until",
          filter: "on-or-before",
          type: ref("AccountType", "enum"),
          fields: ["account_type"],
          stated: [],
          description: "",
          line: 44,
        },
      ],
      order: [
        { field: "modified", resolved: "cds_account_id", direction: "desc", line: 45 },
        { field: "lost", resolved: null, direction: "asc", line: 46 },
      ],
    }),
  ],
  authorizationDetailsFields: [{
    id: "include_accounts",
    anchor: "auth-include",
    line: 61,
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [{ property: "default", value: null, oneOf: [null, ["_ALL"]], when: "authorization" }],
    unlocks: [{ object: "Account", field: "cds_account_id" }],
    relates: [{ object: "Account", through: [{ object: "Account", field: "cds_account_parent" }], jointly: [], matches: [] }],
    implies: [],
    filters: [],
    selects: [{ selection: "account_selection", field: "account_type" }],
    columns: ["usage"],
    relative: "past",
  }],
  scenarios: [
    {
      name: "self-access",
      anchor: "scenario-self",
      line: 8,
      placeholder: false,
      scopes: ["scope-rate-plan"],
      scenarios: ["later"],
      requirements: ["account-format/1"],
    },
    { name: "later", anchor: null, line: 9, placeholder: true, scopes: [], scenarios: [], requirements: [] },
  ],
  requirements: [
    requirement("account-format/1", {
      anchor: "account-format",
      symbols: ["account_type", "include_accounts"],
      text: "Send `account_type`, \"always\".",
    }),
    requirement("account-format/2", {
      anchor: "account-format",
      keyword: "SHOULD NOT",
      subject: "client",
      text: "First line,\nsecond line.",
    }),
    requirement("nowhere/1", { anchor: "nowhere", subject: "unspecified", line: 85 }),
  ],
  examples: [{
    anchor: "accounts-list",
    line: 48,
    request: { method: "GET", path: "/accounts" },
    status: 200,
    bodyLine: 50,
    shows: "AccountListing",
    elided: true,
  }],
  terms: [
    { name: "string", anchor: "string", description: "Characters.", reference: "RFC 1", line: 4 },
    { name: "MIME type", anchor: "mime-type", description: "A kind of file.", reference: null, line: 5 },
  ],
  references: [
    { label: "RFC 1", anchor: "ref-rfc1", title: "The first", url: "https://example.org/rfc1", cites: null, line: 99 },
    { label: "Local", anchor: null, title: "A file", url: "file:///etc/passwd", cites: null, line: 100 },
  ],
});

export const FAMILY: SpecModel = model([registration, customerData], {
  unresolved: [{
    name: "AccountContact",
    anchor: "account-contact-format",
    usedBy: [{ file: "spec/cds-wg3-01.md", line: 24 }],
  }],
  diagnostics: [{
    rule: "type/undefined",
    severity: "warning",
    message: "`AccountContact` is not defined",
    hint: "Define it.",
    file: "spec/cds-wg3-01.md",
    line: 24,
    column: 3,
    endLine: 24,
    endColumn: 9,
  }],
});
