/**
 * The types of CDS-WG3-01 Customer Data, generated from spec/cds-wg3-01.md#L1; do not edit.
 *
 * Objects may carry more members than these: extensions are allowed to add some.
 *
 * @module
 */
import type { Decimal } from "./decimal.js";

/**
 * What a server may say about a request that it refuses. No member is required, others may occur.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
 */
export interface ErrorResponse {
  /**
   * A code for programs, such as `invalid_token`.
   *
   * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
   */
  error?: string;
  /**
   * An explanation for people.
   *
   * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
   */
  error_description?: string;
  /**
   * A page with more about the error.
   *
   * Format: `uri`.
   *
   * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
   */
  error_uri?: string;
}

/**
 * What a Scope Description in `cds_scope_descriptions` offers MUST be there for its whole `coverages_supported`
 * list, within the limits that `authorization_details_fields_supported` sets by the `maximum` and `minimum` of
 * its Authorization Details Field Objects. Where coverages or limits differ within a scope, several Scope
 * Descriptions with different `id` values MUST be listed. A Server with 24 months of electricity history and 12
 * months of gas history, for example, MUST list two, each with its own `id`.
 *
 * @see spec/cds-wg1-02.md#L202
 */
export interface AuthServerMetadata {
  /**
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  issuer: string;
  /**
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  authorization_endpoint?: string;
  /**
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  token_endpoint?: string;
  /**
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  jwks_uri?: string;
  /**
   * @see spec/cds-wg1-02.md#L202
   */
  response_modes_supported?: string[];
  /**
   * @see spec/cds-wg1-02.md#L202
   */
  token_endpoint_auth_signing_alg_values_supported?: string[];
  /**
   * @see spec/cds-wg1-02.md#L202
   */
  ui_locales_supported?: string[];
  /**
   * @see spec/cds-wg1-02.md#L202
   */
  revocation_endpoint_auth_methods_supported?: string[];
  /**
   * @see spec/cds-wg1-02.md#L202
   */
  revocation_endpoint_auth_signing_alg_values_supported?: string[];
  /**
   * @see spec/cds-wg1-02.md#L202
   */
  introspection_endpoint_auth_methods_supported?: string[];
  /**
   * @see spec/cds-wg1-02.md#L202
   */
  introspection_endpoint_auth_signing_alg_values_supported?: string[];
  /**
   * The Dynamic Client Registration [RFC 7591] endpoint of the Client Registration Process. In a Metadata Object
   * that was reached through the `cds_server_metadata` field of a Client Object and its `oauth_metadata` field,
   * `registration_endpoint` is OPTIONAL.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L206
   */
  registration_endpoint: string;
  /**
   * The list MUST unite the `id` values of all `cds_scope_descriptions` objects and whatever other scopes there
   * are. Clients MUST take scopes without a key in `cds_scope_descriptions` for scopes that are registered in some
   * other way. Such scopes may belong to other OAuth specifications, for example OpenID Connect.
   *
   * @see spec/cds-wg1-02.md#L208
   */
  scopes_supported: string[];
  /**
   * The documentation for Client developers.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L211
   */
  service_documentation: string;
  /**
   * The policies that Clients register under.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L212
   */
  op_policy_uri: string;
  /**
   * The terms of use that Clients register under.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L213
   */
  op_tos_uri: string;
  /**
   * Token Revocation [RFC 7009].
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L214
   */
  revocation_endpoint: string;
  /**
   * Token Introspection [RFC 7662].
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L215
   */
  introspection_endpoint: string;
  /**
   * The list MUST hold at least every `code_challenge_methods_supported` value of the `cds_scope_descriptions`
   * objects. Methods of other `scopes_supported` entries, those without a key in `cds_scope_descriptions`, MAY be
   * listed too.
   *
   * @see spec/cds-wg1-02.md#L216
   */
  code_challenge_methods_supported: string[];
  /**
   * The types of Rich Authorization Requests [RFC 9396]. The list MUST hold at least every
   * `authorization_details_types_supported` value of the `cds_scope_descriptions` objects. Types of other
   * `scopes_supported` entries, those without a key in `cds_scope_descriptions`, MAY be listed too.
   *
   * @see spec/cds-wg1-02.md#L221
   */
  authorization_details_types_supported: string[];
  /**
   * Pushed Authorization Requests [RFC 9126]; this is REQUIRED when `response_types_supported` is not an empty
   * list, that is when users authorize some scope.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L224
   */
  pushed_authorization_request_endpoint?: string;
  /**
   * The list MUST hold at least every `response_types_supported` value of the `cds_scope_descriptions` objects.
   * Response types of other `scopes_supported` entries, those without a key in `cds_scope_descriptions`, MAY be
   * listed too.
   *
   * @see spec/cds-wg1-02.md#L228
   */
  response_types_supported: string[];
  /**
   * The list MUST hold at least every `grant_types_supported` value of the `cds_scope_descriptions` objects. Grant
   * types of other `scopes_supported` entries, those without a key in `cds_scope_descriptions`, MAY be listed too.
   *
   * @see spec/cds-wg1-02.md#L230
   */
  grant_types_supported: string[];
  /**
   * The list MUST hold at least every `token_endpoint_auth_methods_supported` value of the
   * `cds_scope_descriptions` object. Authentication methods of other `scopes_supported` entries, those without a
   * key in `cds_scope_descriptions`, MAY be listed too.
   *
   * @see spec/cds-wg1-02.md#L232
   */
  token_endpoint_auth_methods_supported: string[];
  /**
   * Which version of CDS-WG1-02 the Server implements; for the version stated here it is `v1`.
   *
   * @see spec/cds-wg1-02.md#L237
   */
  cds_oauth_version: string;
  /**
   * A page on which people register by hand when they cannot call the `registration_endpoint`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L238
   */
  cds_human_registration: string;
  /**
   * The time zone against which the Server counts relative dates and datetimes.
   *
   * @see spec/cds-wg1-02.md#L239
   */
  cds_timezone: string;
  /**
   * The URL of the Clients API.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L240
   */
  cds_clients_api: string;
  /**
   * The URL of the Messages API.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L241
   */
  cds_messages_api: string;
  /**
   * The URL of the Credentials API.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L242
   */
  cds_credentials_api: string;
  /**
   * The URL of the Grants API.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L243
   */
  cds_grants_api: string;
  /**
   * The URL of the Server-Provided Files API. This MUST be included if `cds_scope_descriptions` includes Scope
   * Descriptions with a `type` value of `cds_server_provided_files`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L244
   */
  cds_server_provided_files_api?: string;
  /**
   * Documentation of the test accounts and their credentials. This MUST be included if `response_types_supported`
   * is not an empty list, that is when users authorize some scope.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L246
   */
  cds_test_accounts?: string;
  /**
   * What the scopes of `scopes_supported` mean. Every scope of `scopes_supported` that works as stated here MUST
   * be a key of this object, with its Scope Description as the value.
   *
   * @see spec/cds-wg1-02.md#L248
   */
  cds_scope_descriptions: {
    [key: string]: ScopeDescription;
  };
  /**
   * The Registration Fields that the `registration_requirements` lists of Scope Descriptions refer to. Every `id`
   * in a `registration_requirements` list MUST be a key of this object, with its Registration Field as the value.
   * If all `registration_requirements` lists are empty, this value is an empty object (`{}`).
   *
   * @see spec/cds-wg1-02.md#L250
   */
  cds_registration_fields: {
    [key: string]: RegistrationField;
  };
  /**
   * The version of CDS-WG3-01 Customer Data that the Server implements, which for the version stated here is v1.
   *
   * @see spec/cds-wg3-01.md#L810
   */
  cds_customerdata_version: string;
  /**
   * The base URL of the Accounts listing API. This is REQUIRED if any Scopes included in the `scopes_supported`
   * array has the `include_accounts` authorization details field or calls for it.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L811
   */
  cds_accounts_api?: string;
  /**
   * The base URL of the Service Contracts listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_service_contracts` authorization details field or calls for it.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L813
   */
  cds_servicecontracts_api?: string;
  /**
   * The base URL of the Service Points listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_service_points` authorization details field or calls for it.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L815
   */
  cds_servicepoints_api?: string;
  /**
   * The base URL of the Meter Devices listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_meter_devices` authorization details field or calls for it.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L817
   */
  cds_meterdevices_api?: string;
  /**
   * The base URL of the Bill Statements listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_bill_statements` authorization details field or calls for it.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L819
   */
  cds_billstatement_api?: string;
  /**
   * The base URL of the Bill Sections listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_bill_sections` authorization details field or calls for it.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L821
   */
  cds_billsection_api?: string;
  /**
   * The base URL of the Aggregations listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_aggregations` authorization details field or calls for it.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L823
   */
  cds_aggregations_api?: string;
  /**
   * The base URL of the Usage Segments listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_usage_segments` authorization details field or calls for it.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L825
   */
  cds_usagesegments_api?: string;
  /**
   * The Usage Segment Value Types beyond those defined here that may stand in a Usage Segment's `formats` array.
   * The `id` of each Value Type is the key of its Value Type Description object. This is REQUIRED if the
   * `cds_usagesegments_api` field is populated in the Server Metadata object. If the Server has no Value Types of
   * its own, this is an empty object (`{}`).
   *
   * @see spec/cds-wg3-01.md#L827
   */
  cds_usagesegments_additional_value_types?: {
    [key: string]: ValueTypeDescription;
  };
  /**
   * The base URL of the Energy Attribute Certificates listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_eacs` authorization details field or calls for it.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L831
   */
  cds_eacs_api?: string;
  /**
   * What each Energy Attribute Certificate (EAC) data format means that an EAC object may name in `eac_format`:
   * each EAC Data Format Description's under its `id` as the key, as an EAC Data Format Description object. This
   * is REQUIRED if the `cds_eacs_api` field is populated in the Server Metadata object.
   *
   * @see spec/cds-wg3-01.md#L833
   */
  cds_eac_formats?: {
    [key: string]: EACDataFormatDescription;
  };
}

/**
 * The `AuthorizationDetailsFieldChoice` object.
 *
 * @see spec/cds-wg1-02.md#L606
 */
export interface AuthorizationDetailsFieldChoice {
  /**
   * Identifies the choice; it is the field's value in an object of `authorization_details`.
   *
   * @see spec/cds-wg1-02.md#L610
   */
  id: string;
  /**
   * The choice's name for people.
   *
   * @see spec/cds-wg1-02.md#L611
   */
  name: string;
  /**
   * What the choice means, for people.
   *
   * @see spec/cds-wg1-02.md#L612
   */
  description: string;
  /**
   * The developer documentation of the choice.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L613
   */
  documentation: string;
  /**
   * The Value Format object that may stand in a Usage Segment object's `formats` array once this Choice is
   * selected. This field MUST be included in Choice objects of the `choices` array of Authorization Details Field
   * objects whose `id` value is `"include_usage_segment_value_types"` and MUST NOT be included in any other.
   *
   * @see spec/cds-wg3-01.md#L851
   */
  usagesegment_format?: ValueFormat;
}

/**
 * Client Objects are JSON objects with named values. They follow the object format of OAuth's Client Metadata
 * [RFC 7591 Section 2], with the following modifications.
 *
 * @see spec/cds-wg1-02.md#L671
 */
export interface Client {
  /**
   * @see spec/cds-wg1-02.md#L8
   */
  client_id: string;
  /**
   * @see spec/cds-wg1-02.md#L24
   */
  client_secret?: string;
  /**
   * @see spec/cds-wg1-02.md#L9
   */
  client_id_issued_at: number;
  /**
   * @see spec/cds-wg1-02.md#L28
   */
  client_secret_expires_at?: number;
  /**
   * If there are no redirect URIs, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L11
   */
  redirect_uris: string[];
  /**
   * If there are no auth methods, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L12
   */
  token_endpoint_auth_method: string | null;
  /**
   * If there are no grant types, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L13
   */
  grant_types: string[];
  /**
   * If there are no response types, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L14
   */
  response_types: string[];
  /**
   * If the Client sent no name, this value is the `client_id`.
   *
   * @see spec/cds-wg1-02.md#L15
   */
  client_name: string;
  /**
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  client_uri?: string;
  /**
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  logo_uri?: string;
  /**
   * If there is no scope, this value is an empty string (`""`).
   *
   * @see spec/cds-wg1-02.md#L10
   */
  scope: string;
  /**
   * If there are no contacts, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L16
   */
  contacts: string[];
  /**
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  tos_uri?: string;
  /**
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  policy_uri?: string;
  /**
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  jwks_uri?: string;
  /**
   * @see spec/cds-wg1-02.md#L671
   */
  jwks?: Record<string, unknown>;
  /**
   * @see spec/cds-wg1-02.md#L671
   */
  software_id?: string;
  /**
   * @see spec/cds-wg1-02.md#L671
   */
  software_version?: string;
  /**
   * @see spec/cds-wg1-02.md#L20
   */
  authorization_details_types: string[];
  /**
   * When the Client Object was made.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L704
   */
  cds_created: string;
  /**
   * When the Client Object last changed.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L705
   */
  cds_modified: string;
  /**
   * The address for Modifying Clients. Servers MUST give each Client Object an address of its own.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L706
   */
  cds_client_uri: string;
  /**
   * How far the Client Object can be used now.
   *
   * @see spec/cds-wg1-02.md#L708
   */
  cds_status: ClientStatus;
  /**
   * The `cds_status` values that the Client MAY set when modifying the Client Object. With the `cds_client_admin`
   * scope this list MUST NOT contain `disabled`; otherwise it MUST contain at least `disabled`, so that Clients
   * MAY disable a Client Object.
   *
   * @see spec/cds-wg1-02.md#L709
   */
  cds_status_options: ClientStatus[];
  /**
   * The address of the CDS Server Metadata [CDS-WG1-01] for this Client Object. If its Scope Descriptions differ
   * from those of the public `oauth_metadata`, for example in `coverages_supported` or in the limits of
   * `authorization_details_fields_supported`, `cds_server_metadata` MUST lead to an `oauth_metadata` with its own
   * values. Where nothing differs, Servers MAY give the public address. If the endpoint is not public, Servers
   * MUST demand a Bearer token of the `client_credentials` grant with the scope `cds_client_admin`, and otherwise
   * answer with a `401 Unauthorized` Status Code. From a `401 Unauthorized` Status Code, Clients learn that a
   * token is needed.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L711
   */
  cds_server_metadata: string;
  /**
   * The scope of an authorization request without a `scope` parameter. This MUST be included if `response_types`
   * is not an empty list, that is when authorization requests are possible. In the registration response, Servers
   * MAY set it to the `scope` field or to a part of that.
   *
   * @see spec/cds-wg1-02.md#L716
   */
  cds_default_scope?: string;
  /**
   * The redirect URI of an authorization request without a `redirect_uri` parameter. This MUST be included if
   * `response_types` is not an empty list, that is when authorization requests are possible. In the registration
   * response, Servers MUST set it to the receipt page in `redirect_uris` that they had to create.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L719
   */
  cds_default_redirect_uri?: string;
  /**
   * The authorization details of an authorization request without an `authorization_details` parameter. This MUST
   * be included if `response_types` is not an empty list, that is when authorization requests are possible. In the
   * registration response, Servers MUST set it to an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L722
   */
  cds_default_authorization_details?: OAuthAuthorizationDetail[];
  /**
   * The disclosures of purpose and data use that the Client can have shown to the Customer on an Authorization
   * Form. The values of this object MUST be Purpose objects, each under its own `id` as the key.
   *
   * @see spec/cds-wg3-01.md#L2953
   */
  cds_purposes?: {
    [key: string]: Purpose;
  };
}

/**
 * Clients MUST ignore unknown fields in this object, which Servers or Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L2968
 */
export interface Purpose {
  /**
   * The Purpose's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L2972
   */
  id: string;
  /**
   * The name by which the Client itself knows the Purpose. The Purpose Component does not show it to the Customer.
   *
   * @see spec/cds-wg3-01.md#L2973
   */
  name: string;
  /**
   * The text that the Purpose Component shows when the Purpose Identifier authorization details field selects this
   * Purpose. This value MUST contain at least one non-whitespace character; it MAY have line breaks.
   *
   * @see spec/cds-wg3-01.md#L2975
   */
  content: string;
  /**
   * A further link that the Purpose Component offers to Customers beside the `content`, such as the Client's terms
   * of service.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L2977
   */
  related_uri: string | null;
  /**
   * The text that the Purpose Component shows for the link to the `related_uri`. It says what is behind the link
   * (e.g. `Our terms in full`). If the `related_uri` is not `null`, this value is REQUIRED, MUST contain at least
   * one non-whitespace character and MUST NOT have line breaks.
   *
   * @see spec/cds-wg3-01.md#L2978
   */
  related_name?: string | null;
  /**
   * The Scope values for which the Purpose Identifier authorization details field can select this Purpose. If
   * there are no such Scopes, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L2981
   */
  scopes_supported: string[];
}

/**
 * Clients MUST ignore unknown `account_types` values, unknown `account_status` values, and unknown fields in
 * this object, which Servers or Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L3627
 */
export interface Account {
  /**
   * This Account's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L3631
   */
  cds_account_id: string;
  /**
   * When the Server created this Account.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L3632
   */
  cds_created: string;
  /**
   * When the Server last changed this Account, other than in its `cds_synced` value.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L3633
   */
  cds_modified: string;
  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L3634
   */
  cds_synced: string;
  /**
   * The `cds_account_id` of the Account that groups this one. If the Account has no parent, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3637
   */
  cds_account_parent: string | null;
  /**
   * The number, known to the Customer, that joins all Accounts of one Customer. If the Server groups nothing above
   * Accounts, or the Customer can see no such number, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3639
   */
  customer_number?: string | null;
  /**
   * The number by which the Customer knows this Account from bills and website.
   *
   * @see spec/cds-wg3-01.md#L3641
   */
  account_number?: string;
  /**
   * The utility or other central entity that keeps this Account for the Customer. If the Server does not know it,
   * this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3642
   */
  account_entity?: Entity | null;
  /**
   * The name by which the Customer knows this Account, if available.
   *
   * @see spec/cds-wg3-01.md#L3644
   */
  account_name?: string;
  /**
   * The address that the Customer sees for this Account, if available. It MAY have line breaks.
   *
   * @see spec/cds-wg3-01.md#L3645
   */
  account_address?: string;
  /**
   * The types that describe the Account; several may hold at once, such as `utility_customer` and
   * `business_account` in the draft's example. When included, this list MUST have at least one entry.
   *
   * @see spec/cds-wg3-01.md#L3647
   */
  account_types?: AccountType[];
  /**
   * How the Account stands now.
   *
   * @see spec/cds-wg3-01.md#L3649
   */
  account_status?: AccountStatus;
  /**
   * The ways to contact those behind the Account.
   *
   * @see spec/cds-wg3-01.md#L3650
   */
  account_contacts?: AccountContact[];
  /**
   * The programs that concern the Account. If the Server knows of none or the Customer takes part in none for the
   * Account, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L3651
   */
  account_programs?: AccountProgram[];
}

/**
 * Clients MUST ignore unknown `types` values and unknown fields in this object, which Servers or Extensions may
 * have added.
 *
 * @see spec/cds-wg3-01.md#L3683
 */
export interface Entity {
  /**
   * This Entity's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L3688
   */
  id: string;
  /**
   * What the Entity is and does.
   *
   * @see spec/cds-wg3-01.md#L3689
   */
  types: EntityType[];
  /**
   * A value that identifies the Entity uniquely, such as "US-CA-IOU-EE&E". If there is none or the Server does not
   * know one, the Server MUST use the Entity's `id` as `entity_number`. If the `coverage` endpoint of its Server
   * Metadata [CDS-WG1-01 Section 4] has entries for the same entity, the Server MUST give them the same
   * `entity_number` [CDS-WG1-01 Section 4.3].
   *
   * @see spec/cds-wg3-01.md#L3690
   */
  entity_number: string;
  /**
   * The Entity's name, such as "Example Gas & Electric".
   *
   * @see spec/cds-wg3-01.md#L3693
   */
  entity_name: string;
  /**
   * The short form of the name that people commonly use, such as "EG&E". If there is none or the Server does not
   * know one, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3694
   */
  entity_abbreviation: string | null;
}

/**
 * The `AccountContact` object.
 *
 * @see spec/cds-wg3-01.md#L3716
 */
export interface AccountContact {
  /**
   * The Account Contact's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L3721
   */
  id: string;
  /**
   * What kind of contact this is. The Server MUST have one of `"phone_number"` or `"email"` among them. The Server
   * MAY add more types that tell more about the contact, such as `"mobile"`.
   *
   * @see spec/cds-wg3-01.md#L3722
   */
  types: AccountContactType[];
  /**
   * The contact itself, in the form that the `types` ask for. If the `types` array contains `"phone_number"`, this
   * value MUST be a phone number in the international form of E.164 [E.164], such as `"+15554443333"`. If the
   * `types` array contains `"email"`, this value MUST be an email address, such as `"name@example.com"`.
   *
   * @see spec/cds-wg3-01.md#L3725
   */
  value: string;
}

/**
 * Depending on the values in its `types` array, an Account Program MAY have additional fields, which stand with
 * each Account Program Type.
 *
 * @see spec/cds-wg3-01.md#L3742
 */
export interface AccountProgram {
  /**
   * The Account Program's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L3747
   */
  id: string;
  /**
   * The number by which Customers, vendors and other outsiders know the program. If there is none, the Server MUST
   * generate a `program_number` that stays the same, since the `name` may change.
   *
   * @see spec/cds-wg3-01.md#L3748
   */
  program_number: string;
  /**
   * How the Account stands to the program, and what kind of program it is.
   *
   * @see spec/cds-wg3-01.md#L3750
   */
  types: AccountProgramType[];
  /**
   * The program's name.
   *
   * @see spec/cds-wg3-01.md#L3751
   */
  name: string;
  /**
   * What the program is, in short.
   *
   * @see spec/cds-wg3-01.md#L3752
   */
  description: string;
  /**
   * Where developers can read about the program.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3753
   */
  documentation: string;
  /**
   * Where Customers can read more about the program. If there is no such place, this field MUST NOT be included.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3754
   */
  more_info?: string;
  /**
   * Where Customers can sign up their Account. If there is no such place, this field MUST NOT be included. If they
   * cannot do it online, this link MAY be to a page that says how else (e.g. by phone).
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3756
   */
  signup?: string;
  /**
   * Where Customers can see how they take part and change their settings. If there is no such place, this field
   * MUST NOT be included. If they cannot do it online, this link MAY be to a page that says how else (e.g. by
   * phone).
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3759
   */
  settings?: string;
  /**
   * Where Customers can leave the program. If there is no such place, this field MUST NOT be included. If they
   * cannot do it online, this link MAY be to a page that says how else (e.g. by phone).
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3762
   */
  discontinue?: string;
  /**
   * The number under which the Account takes part. If it never took part or the Server does not know the number,
   * this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L3765
   */
  participation_number?: string;
  /**
   * When the Account last joined the program. If it never took part or the Server does not know when, this field
   * MUST NOT be included.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L3767
   */
  start?: string;
  /**
   * When the Account last left the program. If it never took part or the Server does not know when, this field
   * MUST NOT be included.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L3769
   */
  end?: string;
  /**
   * The credit bank's balance, in `currency`. If the Server does not know it, this field MUST NOT be included.
   *
   * There when `types` is `credit_bank`.
   *
   * @see spec/cds-wg3-01.md#L3796
   */
  balance?: Decimal;
  /**
   * The [ISO 4217] code of the currency of the `balance`. This field is REQUIRED if the `balance` field is
   * included.
   *
   * There when `types` is `credit_bank`.
   *
   * @see spec/cds-wg3-01.md#L3798
   */
  currency?: string;
}

/**
 * Clients MUST ignore unknown `contract_types` values, unknown `contract_status` values, and unknown fields in
 * this object, which Servers or Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L3839
 */
export interface ServiceContract {
  /**
   * This Service Contract's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L3843
   */
  cds_servicecontract_id: string;
  /**
   * When the Server created this Service Contract.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L3844
   */
  cds_created: string;
  /**
   * When the Server last changed this Service Contract, other than in its `cds_synced` value.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L3845
   */
  cds_modified: string;
  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L3846
   */
  cds_synced: string;
  /**
   * The Account that has this Service Contract.
   *
   * @see spec/cds-wg3-01.md#L3849
   */
  cds_account_id: string;
  /**
   * The Account's `account_number`, copied to this Service Contract.
   *
   * @see spec/cds-wg3-01.md#L3850
   */
  account_number?: string;
  /**
   * The number by which the Customer knows this Service Contract from bills or website. If the Customer has no
   * such number and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3851
   */
  contract_number?: string | null;
  /**
   * The address that the Customer sees for this Service Contract, if available. It MAY have line breaks.
   *
   * @see spec/cds-wg3-01.md#L3853
   */
  contract_address?: string;
  /**
   * What kinds of agreement this Service Contract is; several may hold at once, such as `utility_service` and
   * `billed_monthly`.
   *
   * @see spec/cds-wg3-01.md#L3855
   */
  contract_types: ContractType[];
  /**
   * The utility or other central entity with which the agreement is made. If the Server does not know it, this
   * value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3856
   */
  contract_entity?: Entity | null;
  /**
   * How the Service Contract stands now.
   *
   * @see spec/cds-wg3-01.md#L3858
   */
  contract_status: ContractStatus;
  /**
   * When the agreement started.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L3859
   */
  contract_start?: string;
  /**
   * When the agreement ended. If it still runs, this value is `null`.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L3860
   */
  contract_end?: string | null;
  /**
   * What services are provided; several types may hold at once, such as `electric` and `commercial`.
   *
   * @see spec/cds-wg3-01.md#L3862
   */
  service_types: ServiceType[];
  /**
   * A unique code of the rate plan or tariff that sets the costs now.
   *
   * @see spec/cds-wg3-01.md#L3863
   */
  rateplan_code?: string;
  /**
   * The rate plan's or tariff's name as the Customer sees it.
   *
   * @see spec/cds-wg3-01.md#L3864
   */
  rateplan_name?: string;
  /**
   * The programs that concern the Service Contract. If the Server knows of none or the Customer takes part in none
   * with the Service Contract, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L3865
   */
  service_programs?: ServiceProgram[];
}

/**
 * Depending on the values in its `types` array, a Service Program MAY have additional fields, which stand with
 * each Service Program Type.
 *
 * @see spec/cds-wg3-01.md#L3910
 */
export interface ServiceProgram {
  /**
   * The Service Program's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L3915
   */
  id: string;
  /**
   * The number by which Customers, vendors and other outsiders know the program. If there is none, the Server MUST
   * generate a `program_number` that stays the same, since the `name` may change.
   *
   * @see spec/cds-wg3-01.md#L3916
   */
  program_number: string;
  /**
   * How the Service Contract stands to the program, and what kind of program it is.
   *
   * @see spec/cds-wg3-01.md#L3918
   */
  types: ServiceProgramType[];
  /**
   * The program's name.
   *
   * @see spec/cds-wg3-01.md#L3919
   */
  name: string;
  /**
   * What the program is, in short.
   *
   * @see spec/cds-wg3-01.md#L3920
   */
  description: string;
  /**
   * Where developers can read about the program.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3921
   */
  documentation: string;
  /**
   * Where Customers can read more about the program. If there is no such place, this field MUST NOT be included.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3922
   */
  more_info?: string;
  /**
   * Where Customers can sign up their Service Contract. If there is no such place, this field MUST NOT be
   * included. If they cannot do it online, this link MAY be to a page that says how else (e.g. by phone).
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3924
   */
  signup?: string;
  /**
   * Where Customers can see how they take part and change their settings. If there is no such place, this field
   * MUST NOT be included. If they cannot do it online, this link MAY be to a page that says how else (e.g. by
   * phone).
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3927
   */
  settings?: string;
  /**
   * Where Customers can leave the program. If there is no such place, this field MUST NOT be included. If they
   * cannot do it online, this link MAY be to a page that says how else (e.g. by phone).
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3930
   */
  discontinue?: string;
  /**
   * The number under which the Service Contract takes part. If it never took part or the Server does not know the
   * number, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L3933
   */
  participation_number?: string;
  /**
   * When the Service Contract last joined the program. If it never took part or the Server does not know when,
   * this field MUST NOT be included.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L3935
   */
  start?: string;
  /**
   * When the Service Contract last left the program. If it never took part or the Server does not know when, this
   * field MUST NOT be included.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L3937
   */
  end?: string;
  /**
   * The credit bank's balance, in `units`. If the Server does not know it, this field MUST NOT be included.
   *
   * There when `types` is `credit_bank`.
   *
   * @see spec/cds-wg3-01.md#L3962
   */
  balance?: Decimal;
  /**
   * In what the `balance` is counted. This field is REQUIRED if the `balance` field is included.
   *
   * There when `types` is `credit_bank`.
   *
   * @see spec/cds-wg3-01.md#L3964
   */
  units?: UnitType;
  /**
   * The [ISO 4217] code of the currency of the `balance`. This field is REQUIRED if the `units` field is included
   * and has the value `"money"`.
   *
   * There when `types` is `credit_bank`.
   *
   * @see spec/cds-wg3-01.md#L3966
   */
  currency?: string;
  /**
   * The pricing node by which demand response events are valued.
   *
   * There when `types` is `demand_response`.
   *
   * @see spec/cds-wg3-01.md#L3970
   */
  pnode?: string;
  /**
   * The aggregation node by which demand response events are measured.
   *
   * There when `types` is `demand_response`.
   *
   * @see spec/cds-wg3-01.md#L3971
   */
  anode?: string;
  /**
   * Whether the program aggregates the demand response of many.
   *
   * There when `types` is `demand_response`.
   *
   * @see spec/cds-wg3-01.md#L3972
   */
  aggregated?: boolean;
  /**
   * Whether signals and demand management work automatically.
   *
   * There when `types` is `demand_response`.
   *
   * @see spec/cds-wg3-01.md#L3973
   */
  automated?: boolean;
}

/**
 * Clients MUST ignore unknown `servicepoint_types` values and unknown fields in this object, which Servers or
 * Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L4017
 */
export interface ServicePoint {
  /**
   * This Service Point's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4021
   */
  cds_servicepoint_id: string;
  /**
   * When the Server created this Service Point.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4022
   */
  cds_created: string;
  /**
   * When the Server last changed this Service Point, other than in its `cds_synced` value.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4023
   */
  cds_modified: string;
  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4024
   */
  cds_synced: string;
  /**
   * The number by which the Customer knows this Service Point from bills or website. If the Customer has no such
   * number and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4027
   */
  servicepoint_number: string | null;
  /**
   * What kinds of service point this is; several may hold at once, such as `electric` and `single_meter` in the
   * draft's example.
   *
   * @see spec/cds-wg3-01.md#L4029
   */
  servicepoint_types: ServicePointType[];
  /**
   * The address that the Customer sees for this Service Point, if available. It MAY have line breaks. If the
   * Customer sees no address and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4030
   */
  servicepoint_address?: string | null;
  /**
   * The latitude that the Customer sees for this Service Point. If the Customer sees none and the Client may not
   * see the Server's internal one, or the Server has none, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4033
   */
  latitude?: Decimal | null;
  /**
   * The longitude that the Customer sees for this Service Point. If the Customer sees none and the Client may not
   * see the Server's internal one, or the Server has none, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4035
   */
  longitude?: Decimal | null;
  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that serve a Customer here now. It MUST
   * only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4037
   */
  current_servicecontracts: string[];
  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that served a Customer here before. It
   * MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4039
   */
  previous_servicecontracts: string[];
  /**
   * The premises that the Customer sees for this Service Point, if available. If the Customer sees none, the
   * Client may not see the Server's internal ones, or the Server has none, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4041
   */
  premises?: Premise[];
}

/**
 * A Premise is a building, plot of land or other real or virtual place, numbered by a utility or municipality,
 * that contains one or more Service Points. Clients MUST NOT rely on one Premise for one Service Point.
 *
 * @see spec/cds-wg3-01.md#L4061
 */
export interface Premise {
  /**
   * This Premise's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4068
   */
  id: string;
  /**
   * The number that the utility, municipality or other keeper of premises gave to it.
   *
   * @see spec/cds-wg3-01.md#L4069
   */
  premise_number: string;
  /**
   * What kinds of premise this is; several may hold at once, such as `building` and `multifamily` in the draft's
   * example.
   *
   * @see spec/cds-wg3-01.md#L4070
   */
  types: PremiseType[];
}

/**
 * Clients MUST ignore unknown `meter_types` values and unknown fields in this object, which Servers or
 * Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L4121
 */
export interface MeterDevice {
  /**
   * This Meter Device's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4125
   */
  cds_meterdevice_id: string;
  /**
   * When the Server created this Meter Device.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4126
   */
  cds_created: string;
  /**
   * When the Server last changed this Meter Device, other than in its `cds_synced` value.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4127
   */
  cds_modified: string;
  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4128
   */
  cds_synced: string;
  /**
   * The number by which the Customer knows this Meter Device from bills, website or the meter's face. If the
   * Customer has no such number and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4131
   */
  meter_number?: string | null;
  /**
   * What kinds of meter this is; several may hold at once, such as `electric_usage` and `bidirectional`.
   *
   * @see spec/cds-wg3-01.md#L4133
   */
  meter_types: MeterType[];
  /**
   * The list of `cds_servicepoint_id` values of the Service Points where this Meter Device is installed or to
   * which it belongs now. It MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4134
   */
  current_servicepoints: string[];
  /**
   * The list of `cds_servicepoint_id` values of the Service Points where this Meter Device was installed or to
   * which it belonged before. It MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4136
   */
  previous_servicepoints: string[];
  /**
   * The Meter Apps that belong to this Meter Device. If the Server knows of none or the Customer can neither use
   * nor install any, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4138
   */
  meter_apps?: MeterApp[];
}

/**
 * Depending on the values in its `types` array, a Meter App MAY have additional fields, which stand with each
 * Meter App Type.
 *
 * @see spec/cds-wg3-01.md#L4171
 */
export interface MeterApp {
  /**
   * The Meter App's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4176
   */
  id: string;
  /**
   * The number by which Customers, vendors and other outsiders know the application. If there is none, the Server
   * MUST generate an `app_number` that stays the same, since the `app_name` may change.
   *
   * @see spec/cds-wg3-01.md#L4177
   */
  app_number: string;
  /**
   * How the application stands to the Meter Device.
   *
   * @see spec/cds-wg3-01.md#L4179
   */
  types: MeterAppType[];
  /**
   * The application's name.
   *
   * @see spec/cds-wg3-01.md#L4180
   */
  name: string;
  /**
   * When the Meter App was last installed.
   *
   * There when `types` is `installed`.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4195
   */
  start?: string;
  /**
   * When the Meter App was last taken off. If it was never installed there, this field MUST NOT be included.
   *
   * There when `types` is `uninstalled`.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4198
   */
  end?: string;
}

/**
 * The Server MUST see to it that, where both `previous_balance_unpaid` and `new_charges` are included,
 * `previous_balance_unpaid` plus the `amount` of every New Charge whose `included_in_amount_due` is `true` MUST
 * equal `amount_due`. Where the bill itself does not add up like this, the Server MUST include a New Charge with
 * `amount_due_sum_difference` in its `types` and with what is missing to `amount_due` as its `amount`. So
 * Clients see that the Server knows of no other New Charges, and cannot explain the difference itself.
 *
 * @see spec/cds-wg3-01.md#L4236
 */
export interface BillStatement {
  /**
   * This Bill Statement's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4240
   */
  cds_billstatement_id: string;
  /**
   * When the Server created this Bill Statement.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4241
   */
  cds_created: string;
  /**
   * When the Server last changed this Bill Statement, other than in its `cds_synced` value.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4242
   */
  cds_modified: string;
  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4243
   */
  cds_synced: string;
  /**
   * The Account that was billed.
   *
   * @see spec/cds-wg3-01.md#L4246
   */
  cds_account_id: string;
  /**
   * The Account's `account_number` when the bill was issued.
   *
   * @see spec/cds-wg3-01.md#L4247
   */
  account_number: string;
  /**
   * The statement date printed on the bill.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L4248
   */
  statement_date: string;
  /**
   * The [ISO 4217] code of the currency of all charges.
   *
   * @see spec/cds-wg3-01.md#L4249
   */
  currency: string;
  /**
   * Where the bill file that the Customer received can be fetched, if available. For a mailed bill, this is its
   * digital PDF copy. Authentication for the file MUST be the same as for this Bill Statement. If the Server has
   * no such file and the Client's scope asks for this field, this field is included with a value of `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4250
   */
  file_uri?: string | null;
  /**
   * The MIME type for the `file_uri`. This field is REQUIRED if the `file_uri` field is populated with a URL.
   *
   * @see spec/cds-wg3-01.md#L4254
   */
  file_mimetype?: string;
  /**
   * The previous balance on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4256
   */
  previous_balance_amount?: Decimal;
  /**
   * How much of the previous balance was paid, as on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4257
   */
  previous_balance_paid?: Decimal;
  /**
   * How much of the previous balance was left unpaid, as on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4258
   */
  previous_balance_unpaid?: Decimal;
  /**
   * The total of new credits and charges on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4259
   */
  new_charges_amount?: Decimal;
  /**
   * The new overall charges on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4260
   */
  new_charges?: NewCharge[];
  /**
   * The new balance of the Account on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4261
   */
  new_balance_amount?: Decimal;
  /**
   * The amount due on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4262
   */
  amount_due: Decimal;
  /**
   * When the `amount_due` is due, as on the bill, if available.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L4263
   */
  amount_due_date: string;
  /**
   * The least amount that the bill asks for to prevent a shutoff, if available. If the bill has no shutoff notice,
   * this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4264
   */
  shutoff_prevention_minimum_due: Decimal | null;
  /**
   * When the `shutoff_prevention_minimum_due` is due, as on the bill, if available. If
   * `shutoff_prevention_minimum_due` is `null`, this value is also `null`.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L4266
   */
  shutoff_prevention_date: string | null;
  /**
   * The programs in which the Account took part in the time of this Bill Statement. If the Server knows of none or
   * the Customer took part in none with the Account, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4268
   */
  account_programs?: AccountProgram[];
}

/**
 * Clients MUST ignore unknown `types` values and unknown fields in this object, which Servers or Extensions may
 * have added.
 *
 * @see spec/cds-wg3-01.md#L4277
 */
export interface NewCharge {
  /**
   * The New Charge's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4282
   */
  id: string;
  /**
   * The line's name as printed on the bill, such as "Electric Service Charges".
   *
   * @see spec/cds-wg3-01.md#L4283
   */
  name: string;
  /**
   * What kind of charge this is.
   *
   * @see spec/cds-wg3-01.md#L4284
   */
  types: NewChargeType[];
  /**
   * How much it is, in the Bill Statement's `currency`: positive for a charge, negative for a credit.
   *
   * @see spec/cds-wg3-01.md#L4285
   */
  amount: Decimal;
  /**
   * Whether the Bill Statement's `amount_due` counts this line. Mostly this is `true`; with a payment plan or flat
   * rate it can be `false`.
   *
   * @see spec/cds-wg3-01.md#L4286
   */
  included_in_amount_due: boolean;
  /**
   * A list of Service Bill `cds_billsection_id` values of the Bill Sections that make up this New Charge. If the
   * Server does not know them or the Scope covers no Bill Sections, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4288
   */
  related_billsections?: string[];
}

/**
 * Clients MUST ignore unknown `section_types` values and unknown fields in this object, which Servers or
 * Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L4345
 */
export interface BillSection {
  /**
   * This Bill Section's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4349
   */
  cds_billsection_id: string;
  /**
   * When the Server created this Bill Section.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4350
   */
  cds_created: string;
  /**
   * When the Server last changed this Bill Section, other than in its `cds_synced` value.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4351
   */
  cds_modified: string;
  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4352
   */
  cds_synced: string;
  /**
   * The Bill Statement to which this Bill Section belongs. If the Client may not see that Bill Statement, this
   * value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4355
   */
  cds_billstatement_id: string | null;
  /**
   * The Account that was billed.
   *
   * @see spec/cds-wg3-01.md#L4357
   */
  cds_account_id: string;
  /**
   * The Account's `account_number` when the Bill Section was issued.
   *
   * @see spec/cds-wg3-01.md#L4358
   */
  account_number: string;
  /**
   * What kinds of bill section this is; several may hold at once, such as `electric_service` and
   * `solar_net_metering` in the draft's example.
   *
   * @see spec/cds-wg3-01.md#L4359
   */
  section_types: BillSectionType[];
  /**
   * The first day of the services billed.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L4360
   */
  start_date: string;
  /**
   * The last day of the services billed.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L4361
   */
  end_date: string;
  /**
   * The [ISO 4217] code of the currency of all charges.
   *
   * @see spec/cds-wg3-01.md#L4362
   */
  currency: string;
  /**
   * Who distributes the services billed. If they have no distribution, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4363
   */
  distribution_entity: Entity | null;
  /**
   * Who supplies the services billed. If they have no supply, this value is `null`. If one Entity does both and
   * this Bill Section covers both, `distribution_entity` and `supply_entity` MUST be the same Entity object.
   *
   * @see spec/cds-wg3-01.md#L4365
   */
  supply_entity: Entity | null;
  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that this Bill Section is about. It MUST
   * only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4368
   */
  related_servicecontracts: string[];
  /**
   * The list of `cds_servicepoint_id` values of the Service Points that this Bill Section is about. It MUST only
   * include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4370
   */
  related_servicepoints: string[];
  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that this Bill Section is about. It MUST only
   * include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4372
   */
  related_meterdevices: string[];
  /**
   * The list of `cds_billsection_id` of other Bill Sections issued together with this one, with more charges for
   * the same Service Contract. It MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4374
   */
  related_billsections: string[];
  /**
   * The programs in which the Service Contracts took part in the time of this Bill Section. If the Server knows of
   * none or the Customer took part in none with a Service Contract, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4376
   */
  service_programs?: ServiceProgram[];
  /**
   * The usage and similar values in this section of the bill.
   *
   * @see spec/cds-wg3-01.md#L4378
   */
  usage_details: BillSectionUsageDetail[];
  /**
   * The totals and subtotals of the costs in this section of the bill.
   *
   * @see spec/cds-wg3-01.md#L4379
   */
  cost_details: BillSectionCostDetail[];
  /**
   * The single charges in this section of the bill.
   *
   * @see spec/cds-wg3-01.md#L4380
   */
  line_items?: BillSectionLineItem[];
}

/**
 * A Bill Section Usage Detail is a reading, total or summary value of the Bill Section, mostly one that the bill
 * shows, but Servers MAY include others that they need. Despite its name, it need not be usage: peak demand is
 * one, too.
 *
 * @see spec/cds-wg3-01.md#L4399
 */
export interface BillSectionUsageDetail {
  /**
   * The Bill Section Usage Detail's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4406
   */
  id: string;
  /**
   * The value's name as printed on the bill, such as "Total kWh". If the bill does not show the value or shows it
   * without a name, the Server MUST generate a name that says what kind of value it is.
   *
   * @see spec/cds-wg3-01.md#L4407
   */
  name: string;
  /**
   * What kind of value this is. They decide what the `value` means and which additional fields there are.
   *
   * @see spec/cds-wg3-01.md#L4409
   */
  types: BillSectionUsageDetailType[];
  /**
   * The measurement or amount that the `types` describe.
   *
   * @see spec/cds-wg3-01.md#L4411
   */
  value: Decimal | string;
  /**
   * The units of the `value`. If the `value` is a decimal, this field MUST be included.
   *
   * @see spec/cds-wg3-01.md#L4412
   */
  units?: UnitType;
  /**
   * The first day that the `value` covers; the `types` decide whether it is there.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L4414
   */
  start_date?: string;
  /**
   * The last day that the `value` covers; the `types` decide whether it is there.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L4415
   */
  end_date?: string;
}

/**
 * Depending on the values in its `types` array, a Bill Section Cost Detail MAY have additional fields, which
 * stand with each Bill Section Cost Detail Type.
 *
 * @see spec/cds-wg3-01.md#L4456
 */
export interface BillSectionCostDetail {
  /**
   * The Bill Section Cost Detail's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4462
   */
  id: string;
  /**
   * The total's name as printed on the bill, such as "Total Electric Supply Charges". If the bill does not show
   * the value or shows it without a name, the Server MUST generate a name that says what kind of value it is.
   *
   * @see spec/cds-wg3-01.md#L4463
   */
  name: string;
  /**
   * What kind of cost this is. They decide what the `cost` means and which additional fields there are.
   *
   * @see spec/cds-wg3-01.md#L4465
   */
  types: BillSectionCostDetailType[];
  /**
   * How much it is, in the Bill Section's `currency`.
   *
   * @see spec/cds-wg3-01.md#L4467
   */
  cost: Decimal | string;
}

/**
 * Depending on the values in its `types` array, a Bill Section Line Item MAY have additional fields, which stand
 * with each Bill Section Line Item Type.
 *
 * @see spec/cds-wg3-01.md#L4503
 */
export interface BillSectionLineItem {
  /**
   * The Bill Section Line Item's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4508
   */
  id: string;
  /**
   * The line item's name, such as "Distribution kWh charge". This value MUST be such that the line is easy to find
   * on the bill. Often that is the printed name, but where this is ambiguous, the Server MUST set a `name` by
   * which the Client clearly understands what is charged. A heading on the bill can become part of it, as in
   * "Distribution - Usage".
   *
   * @see spec/cds-wg3-01.md#L4509
   */
  name: string;
  /**
   * What kind of line item this is. They decide what it stands for and which additional fields there are.
   *
   * @see spec/cds-wg3-01.md#L4513
   */
  types: BillSectionLineItemType[];
  /**
   * The first day that the line item covers.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L4515
   */
  start_date: string;
  /**
   * The last day that the line item covers.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L4516
   */
  end_date: string;
  /**
   * The line item's whole cost: positive for a charge, negative for a credit.
   *
   * @see spec/cds-wg3-01.md#L4517
   */
  cost: Decimal;
  /**
   * The amount that is multiplied by the `rate`. If nothing was measured for it, as with taxes or fees, this value
   * is `null`.
   *
   * @see spec/cds-wg3-01.md#L4518
   */
  value: Decimal | null;
  /**
   * The units of the `value`. If the `value` is a decimal, this field MUST be included.
   *
   * @see spec/cds-wg3-01.md#L4520
   */
  units?: UnitType;
  /**
   * The charge for one unit, from which the `cost` follows. If there is no rate or the bill shows none, this value
   * is `null`.
   *
   * @see spec/cds-wg3-01.md#L4522
   */
  rate: Decimal | null;
  /**
   * The list of Bill Section Usage Detail `id` values of the usage details that count this line item's `value`. If
   * there are none or the Server does not know them, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4524
   */
  related_usage_details: string[];
  /**
   * The list of Bill Section Cost Detail `id` values of the cost details that count this line item's `cost`. If
   * there are none or the Server does not know them, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4526
   */
  related_cost_details: string[];
}

/**
 * Where one of its `grouped_*` arrays would hold more than 1000 items, the Server MUST group them in further
 * Aggregations of at most 1000 items each, and name those in the first one's `groupd_aggregations` (in the
 * draft's spelling). So the Listing Aggregations API can give very large groups page by page.
 *
 * @see spec/cds-wg3-01.md#L4586
 */
export interface Aggregation {
  /**
   * This Aggregation's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4591
   */
  cds_aggregation_id: string;
  /**
   * When the Server created this Aggregation.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4592
   */
  cds_created: string;
  /**
   * When the Server last changed this Aggregation, other than in its `cds_synced` value.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4593
   */
  cds_modified: string;
  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4594
   */
  cds_synced: string;
  /**
   * What kinds of aggregation this is; several may hold at once, such as `regional` and `public` in the draft's
   * example.
   *
   * @see spec/cds-wg3-01.md#L4597
   */
  aggregation_types: AggregationType[];
  /**
   * The number by which Clients know this Aggregation from the Server's documents or websites, if available. If
   * Clients see none and the Client may not see the Server's internal one, or the Server has none, this value is
   * `null`.
   *
   * @see spec/cds-wg3-01.md#L4598
   */
  aggregation_number: string | null;
  /**
   * The scopes that give access to the Aggregation's data. If it has no data, this value is an empty string
   * (`""`).
   *
   * @see spec/cds-wg3-01.md#L4600
   */
  scope: string;
  /**
   * An authorization details list [RFC 9396 Section 7.1] with the scopes that are needed beside those in `scope`.
   * If there are none beside the `scope` string, this value is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4602
   */
  authorization_details: OAuthAuthorizationDetail[];
  /**
   * The list of `cds_account_id` values of the Accounts that this Aggregation combines. For Aggregations without
   * any, or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4604
   */
  grouped_accounts: string[];
  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that this Aggregation combines. For
   * Aggregations without any, or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4606
   */
  grouped_servicecontracts: string[];
  /**
   * The list of `cds_servicepoint_id` values of the Service Points that this Aggregation combines. For
   * Aggregations without any, or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4608
   */
  grouped_servicepoints: string[];
  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that this Aggregation combines. For Aggregations
   * without any, or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4610
   */
  grouped_meterdevices: string[];
  /**
   * The list of `cds_aggregation_id` values of the other Aggregations that this Aggregation combines. For
   * Aggregations without any, or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4612
   */
  grouped_aggregations: string[];
  /**
   * The addresses that this Aggregation covers, if the `aggregation_types` have any. Each MAY have line breaks.
   * For Aggregations without any, or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4614
   */
  grouped_addresses?: string[];
  /**
   * The regions that this Aggregation covers, if the `aggregation_types` have any. For Aggregations without any,
   * or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4617
   */
  grouped_regions: AggregationRegion[];
  /**
   * Whose consent this Aggregation needs. If it needs none, this value is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4619
   */
  consent_requirements: ConsentRequirement[];
  /**
   * The countries that the Aggregation covers.
   *
   * There when `aggregation_types` is `country`.
   *
   * @see spec/cds-wg3-01.md#L4643
   */
  countries?: string[];
  /**
   * The names of the provinces that the Aggregation covers.
   *
   * There when `aggregation_types` is `province`.
   *
   * @see spec/cds-wg3-01.md#L4646
   */
  provinces?: string[];
  /**
   * The names of the municipalities that the Aggregation covers.
   *
   * There when `aggregation_types` is `municipality`.
   *
   * @see spec/cds-wg3-01.md#L4649
   */
  municipalities?: string[];
  /**
   * The Account Type values by which the Accounts were chosen.
   *
   * There when `aggregation_types` is `account_type`.
   *
   * @see spec/cds-wg3-01.md#L4658
   */
  account_types?: AccountType[];
  /**
   * The `program_number` values by which the Accounts were chosen.
   *
   * There when `aggregation_types` is `account_program_number`.
   *
   * @see spec/cds-wg3-01.md#L4661
   */
  account_program_numbers?: string[];
  /**
   * The Service Type values by which the Service Contracts were chosen.
   *
   * There when `aggregation_types` is `service_type`.
   *
   * @see spec/cds-wg3-01.md#L4666
   */
  service_types?: ServiceType[];
  /**
   * The `rateplan_code` values by which the Service Contracts were chosen.
   *
   * There when `aggregation_types` is `rateplan_code`.
   *
   * @see spec/cds-wg3-01.md#L4669
   */
  rateplan_code?: string[];
  /**
   * The `program_number` values by which the Service Contracts were chosen.
   *
   * There when `aggregation_types` is `service_program_number`.
   *
   * @see spec/cds-wg3-01.md#L4672
   */
  service_program_numbers?: string[];
  /**
   * The Service Point Type values by which the Service Points were chosen.
   *
   * There when `aggregation_types` is `servicepoint_type`.
   *
   * @see spec/cds-wg3-01.md#L4677
   */
  servicepoint_types?: ServicePointType[];
  /**
   * The `premise_number` values by which the Service Points were chosen.
   *
   * There when `aggregation_types` is `premise_number`.
   *
   * @see spec/cds-wg3-01.md#L4680
   */
  premise_numbers?: string[];
  /**
   * The Meter Type values by which the Meter Devices were chosen.
   *
   * There when `aggregation_types` is `meter_type`.
   *
   * @see spec/cds-wg3-01.md#L4685
   */
  meter_types?: MeterType[];
  /**
   * The `app_number` values by which the Meter Devices were chosen.
   *
   * There when `aggregation_types` is `meter_app_number`.
   *
   * @see spec/cds-wg3-01.md#L4688
   */
  meter_app_numbers?: string[];
}

/**
 * Depending on the values in its `types` array, an Aggregation Region MAY have additional fields, which stand
 * with each Aggregation Region Type.
 *
 * @see spec/cds-wg3-01.md#L4690
 */
export interface AggregationRegion {
  /**
   * The Aggregation Region's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4695
   */
  id: string;
  /**
   * The Aggregation Region's name.
   *
   * @see spec/cds-wg3-01.md#L4696
   */
  name: string;
  /**
   * What kind of region this is; they decide which additional fields there are.
   *
   * @see spec/cds-wg3-01.md#L4697
   */
  types: AggregationRegionType[];
  /**
   * Where a map of the territory can be fetched. This value MUST NOT be `null` if the `geojson_resource` value is
   * `null`. If this value is not `null`, what it links to MUST need the same authentication as this Aggregation.
   *
   * There when `types` is `geographic`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4712
   */
  map_resource?: string | null;
  /**
   * The Content-Type of the `map_resource`. This value MUST NOT be `null` if the `map_resource` value is not
   * `null`.
   *
   * There when `types` is `geographic`.
   *
   * @see spec/cds-wg3-01.md#L4715
   */
  map_content_type?: string | null;
  /**
   * Where a GeoJSON object of the territory can be fetched. If this value is not `null`, that object MUST use the
   * default WGS 84 coordinates. This value MUST NOT be `null` if the `map_resource` value is `null`. If this value
   * is not `null`, what it links to MUST need the same authentication as this Aggregation.
   *
   * There when `types` is `geographic`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4717
   */
  geojson_resource?: string | null;
  /**
   * The region's postal codes.
   *
   * There when `types` is `postal_code`.
   *
   * @see spec/cds-wg3-01.md#L4724
   */
  postal_codes?: string[];
  /**
   * The names of the region's counties.
   *
   * There when `types` is `county`.
   *
   * @see spec/cds-wg3-01.md#L4728
   */
  counties?: string[];
  /**
   * The names of the region's neighborhoods.
   *
   * There when `types` is `neighborhood`.
   *
   * @see spec/cds-wg3-01.md#L4731
   */
  neighborhoods?: string[];
  /**
   * The names of the region's city blocks. It is RECOMMENDED to give house numbers, street, municipality, province
   * and country code in them, such as "1700-1800 Avenue A, Example Town, California, US".
   *
   * There when `types` is `city_block`.
   *
   * @see spec/cds-wg3-01.md#L4734
   */
  city_blocks?: string[];
}

/**
 * Depending on the values in its `types` array, a Consent Requirement MAY have additional fields, which stand
 * with each Consent Requirement Type.
 *
 * @see spec/cds-wg3-01.md#L4737
 */
export interface ConsentRequirement {
  /**
   * The Consent Requirement's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4742
   */
  id: string;
  /**
   * The Consent Requirement's name.
   *
   * @see spec/cds-wg3-01.md#L4743
   */
  name: string;
  /**
   * What kind of requirement this is; they decide which additional fields there are.
   *
   * @see spec/cds-wg3-01.md#L4744
   */
  types: ConsentRequirementType[];
  /**
   * Where developers can read about the Consent Requirement.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4745
   */
  documentation: string;
}

/**
 * For data in varying durations, such as by billing month, Servers MUST create one Usage Segment for each
 * duration, with that `interval` and a single Value Set in `values`.
 *
 * @see spec/cds-wg3-01.md#L4810
 */
export interface UsageSegment {
  /**
   * This Usage Segment's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4814
   */
  cds_usagesegment_id: string;
  /**
   * When the Server created this Usage Segment.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4815
   */
  cds_created: string;
  /**
   * When the Server last changed this Usage Segment, other than in its `cds_synced` value.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4816
   */
  cds_modified: string;
  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4817
   */
  cds_synced: string;
  /**
   * The list of `cds_aggregation_id` values of the Aggregations that this Usage Segment is about.
   *
   * @see spec/cds-wg3-01.md#L4820
   */
  related_aggregations: string[];
  /**
   * The list of `cds_account_id` values of the Accounts that this Usage Segment is about.
   *
   * @see spec/cds-wg3-01.md#L4821
   */
  related_accounts: string[];
  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that this Usage Segment is about.
   *
   * @see spec/cds-wg3-01.md#L4822
   */
  related_servicecontracts: string[];
  /**
   * The list of `cds_servicepoint_id` values of the Service Points that this Usage Segment is about.
   *
   * @see spec/cds-wg3-01.md#L4823
   */
  related_servicepoints: string[];
  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that this Usage Segment is about.
   *
   * @see spec/cds-wg3-01.md#L4824
   */
  related_meterdevices: string[];
  /**
   * The list of `cds_billsection_id` values of the Bill Sections that this Usage Segment is about.
   *
   * @see spec/cds-wg3-01.md#L4825
   */
  related_billsections: string[];
  /**
   * When the Usage Segment's `values` start.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4826
   */
  segment_start: string;
  /**
   * When the Usage Segment's `values` end. For values that cover a duration, `segment_end` MUST be the time at
   * which it ends.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L4827
   */
  segment_end: string;
  /**
   * The seconds from one value to the next. Values that cover a duration (e.g. Electric Usage) follow each other
   * without gaps, each `interval` long. For readings at one moment (e.g. Meter Readings), `interval` is the time
   * between two of the `values`.
   *
   * @see spec/cds-wg3-01.md#L4829
   */
  interval: Decimal;
  /**
   * The formats of each entry in `values`, in the order in which they stand there.
   *
   * @see spec/cds-wg3-01.md#L4832
   */
  formats: ValueFormat[];
  /**
   * The Value Sets, one for each interval of the Usage Segment.
   *
   * @see spec/cds-wg3-01.md#L4833
   */
  values: ValueSet[];
}

/**
 * The `formats` of a Usage Segment are the schema of its `values`: a list of Value Format objects that say, in
 * order, what stands in every Value Set, which so need not repeat types and units and stays compact.
 *
 * @see spec/cds-wg3-01.md#L4841
 */
export type ValueFormat =
  | ElectricUsageValueFormat
  | ElectricDemandValueFormat
  | ElectricSupplyMixValueFormat
  | WaterUsageValueFormat
  | NaturalGasUsageValueFormat
  | FuelOilUsageValueFormat
  | IntervalCostValueFormat
  | MeterReadingsValueFormat
  | OtherValueFormat;

/**
 * Any `ValueFormat` of a kind that the specification does not define, as servers and extensions may have.
 *
 * @see spec/cds-wg3-01.md#L4841
 */
export interface OtherValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4850
   */
  id: string;
  /**
   * What the objects at this place of the Value Sets are.
   *
   * @see spec/cds-wg3-01.md#L4851
   */
  type: string;
}

/**
 * The `Value` object.
 *
 * @see spec/cds-wg3-01.md#L4867
 */
export type Value =
  | ElectricUsageValue
  | ElectricDemandValue
  | ElectricSupplyMixValue
  | WaterUsageValue
  | NaturalGasUsageValue
  | FuelOilUsageValue
  | IntervalCostValue
  | MeterReadingsValue
  | OtherValue;

/**
 * Any `Value` of a kind that the specification does not define, as servers and extensions may have.
 *
 * @see spec/cds-wg3-01.md#L4867
 */
export type OtherValue = Record<string, unknown>;

/**
 * The `ElectricUsageValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L4899
 */
export interface ElectricUsageValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4903
   */
  id: string;
  /**
   * This value MUST be `electric_usage`.
   *
   * @see spec/cds-wg3-01.md#L4904
   */
  type: "electric_usage";
  /**
   * The units of the usage. The value of this field MUST be one of the following:
   *
   * @see spec/cds-wg3-01.md#L4905
   */
  units: "Wh" | "kWh" | "MWh" | (string & {});
  /**
   * In which direction the electricity flows. If the Server does not know whether the Meter Devices measure one
   * direction or both, this field MUST NOT be included. If the Server does know it, the value of this field MUST
   * be one of the following:
   *
   * @see spec/cds-wg3-01.md#L4910
   */
  direction?: "net" | "forward" | "reverse" | (string & {});
  /**
   * The billing time-of-use (TOU) designation of the usage. If it has none (e.g. billing goes by tiers), this
   * value MUST be `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4916
   */
  tou?: TimeOfUseType | null;
  /**
   * The billing tier of the usage. If it has none (e.g. billing goes by time of use), this value MUST be `null`.
   * If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4919
   */
  tier?: TierType | null;
  /**
   * The billing season of the usage. If it has none (e.g. the rate plan is the same all year), this value MUST be
   * `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4922
   */
  season?: SeasonType | null;
  /**
   * The quality of the usage data. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4925
   */
  quality?: ReadingQualityType;
  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that measured the Value Objects. If the Server
   * does not know them, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4927
   */
  related_meterdevices?: string[];
}

/**
 * The `ElectricUsageValue` object.
 *
 * @see spec/cds-wg3-01.md#L4930
 */
export interface ElectricUsageValue {
  /**
   * The electricity used from the interval's start to its end, in the `units` of the Value Format. In all
   * directions (`net`, `forward`, and `reverse`), positive is what flows from the central entity to the Customer
   * and negative what flows back.
   *
   * @see spec/cds-wg3-01.md#L4934
   */
  eu: Decimal;
}

/**
 * The `ElectricDemandValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L4941
 */
export interface ElectricDemandValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4945
   */
  id: string;
  /**
   * This value MUST be `electric_demand`.
   *
   * @see spec/cds-wg3-01.md#L4946
   */
  type: "electric_demand";
  /**
   * The units of the demand. The value of this field MUST be one of the following:
   *
   * @see spec/cds-wg3-01.md#L4947
   */
  units: "W" | "kW" | "MW" | (string & {});
  /**
   * How the demand is measured.
   *
   * @see spec/cds-wg3-01.md#L4952
   */
  demand_type: DemandType;
  /**
   * In which direction the electricity flows. If the Server does not know whether the Meter Devices measure one
   * direction or both, this field MUST NOT be included. If the Server does know it, the value of this field MUST
   * be one of the following:
   *
   * @see spec/cds-wg3-01.md#L4953
   */
  direction?: "net" | "forward" | "reverse" | (string & {});
  /**
   * The billing time-of-use (TOU) designation of the demand. If it has none (e.g. the rate plan knows no such
   * times), this value MUST be `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4959
   */
  tou?: TimeOfUseType | null;
  /**
   * The billing tier of the demand. If it has none (e.g. the rate plan charges demand without tiers), this value
   * MUST be `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4962
   */
  tier?: TierType | null;
  /**
   * The billing season of the demand. If it has none (e.g. the rate plan is the same all year), this value MUST be
   * `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4965
   */
  season?: SeasonType | null;
  /**
   * The quality of the demand data. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4968
   */
  quality?: ReadingQualityType;
  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that measured the Value Objects. If the Server
   * does not know them, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4970
   */
  related_meterdevices?: string[];
}

/**
 * The `ElectricDemandValue` object.
 *
 * @see spec/cds-wg3-01.md#L4973
 */
export interface ElectricDemandValue {
  /**
   * The electricity demand in the interval, in the `units` of the Value Format. Its `demand_type` says whether it
   * was measured over the interval (e.g. `"peak"`) or at one moment (e.g. `"starting"`). In all directions (`net`,
   * `forward`, and `reverse`), positive is what flows from the central entity to the Customer and negative what
   * flows back.
   *
   * @see spec/cds-wg3-01.md#L4977
   */
  ed: Decimal;
}

/**
 * The `ElectricSupplyMixValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L4986
 */
export interface ElectricSupplyMixValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4990
   */
  id: string;
  /**
   * This value MUST be `electric_supply_mix`.
   *
   * @see spec/cds-wg3-01.md#L4991
   */
  type: "electric_supply_mix";
  /**
   * At which places of the Value Sets the values stand that this is the supply mix of. With `electric_usage`,
   * `water_usage`, and `electric_supply_mix` in the `format` array, for example, `[0]` names the electricity
   * usage, at place `0` of each entry in `values`. If the Value Sets hold no such values, this value MUST be an
   * empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4992
   */
  indexes: number[];
  /**
   * How the supply is attributed.
   *
   * @see spec/cds-wg3-01.md#L4995
   */
  attribution: SupplyAttributionType;
  /**
   * Of what kind the sources are.
   *
   * @see spec/cds-wg3-01.md#L4996
   */
  supply_type: SupplyType;
}

/**
 * The `ElectricSupplyMixValue` object.
 *
 * @see spec/cds-wg3-01.md#L4998
 */
export interface ElectricSupplyMixValue {
  /**
   * How much of the usage comes from this supply type and attribution, as a ratio from 0 to 1.
   *
   * @see spec/cds-wg3-01.md#L5002
   */
  sm: Decimal;
  /**
   * The carbon intensity of this part of the supply, in grams of carbon dioxide equivalents for each kilowatt-hour
   * (gCO2e/kwh).
   *
   * @see spec/cds-wg3-01.md#L5003
   */
  ci?: Decimal;
  /**
   * A list of `cds_eac_id` values of the Energy Attribute Certificates that apply to this part of the supply.
   *
   * @see spec/cds-wg3-01.md#L5004
   */
  eacs?: string[];
}

/**
 * The `WaterUsageValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L5010
 */
export interface WaterUsageValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L5014
   */
  id: string;
  /**
   * This value MUST be `water_usage`.
   *
   * @see spec/cds-wg3-01.md#L5015
   */
  type: "water_usage";
  /**
   * The units of the usage. The value of this field MUST be one of the following:
   *
   * @see spec/cds-wg3-01.md#L5016
   */
  units: "m3" | "L" | "gal" | "ft3" | "CCF" | "MCF" | "MMCF" | (string & {});
  /**
   * The billing tier of the usage. If it has none (e.g. billing is at a flat rate), this value MUST be `null`. If
   * the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5025
   */
  tier?: TierType | null;
  /**
   * The billing season of the usage. If it has none (e.g. the rate plan is the same all year), this value MUST be
   * `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5028
   */
  season?: SeasonType | null;
  /**
   * The quality of the usage data. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5031
   */
  quality?: ReadingQualityType;
  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that measured the Value Objects. If the Server
   * does not know them, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5033
   */
  related_meterdevices?: string[];
}

/**
 * The `WaterUsageValue` object.
 *
 * @see spec/cds-wg3-01.md#L5036
 */
export interface WaterUsageValue {
  /**
   * The water used from the interval's start to its end, in the `units` of the Value Format.
   *
   * @see spec/cds-wg3-01.md#L5040
   */
  wu: Decimal;
}

/**
 * The `NaturalGasUsageValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L5046
 */
export interface NaturalGasUsageValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L5050
   */
  id: string;
  /**
   * This value MUST be `natural_gas_usage`.
   *
   * @see spec/cds-wg3-01.md#L5051
   */
  type: "natural_gas_usage";
  /**
   * The units of the usage. The value of this field MUST be one of the following:
   *
   * @see spec/cds-wg3-01.md#L5052
   */
  units: "Btu" | "therm" | "Sm3" | "scf" | (string & {});
  /**
   * The billing tier of the usage. If it has none (e.g. billing is at a flat rate), this value MUST be `null`. If
   * the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5058
   */
  tier?: TierType | null;
  /**
   * The billing season of the usage. If it has none (e.g. the rate plan is the same all year), this value MUST be
   * `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5061
   */
  season?: SeasonType | null;
  /**
   * The quality of the usage data. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5064
   */
  quality?: ReadingQualityType;
  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that measured the Value Objects. If the Server
   * does not know them, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5066
   */
  related_meterdevices?: string[];
}

/**
 * The `NaturalGasUsageValue` object.
 *
 * @see spec/cds-wg3-01.md#L5069
 */
export interface NaturalGasUsageValue {
  /**
   * The natural gas used from the interval's start to its end, in the `units` of the Value Format.
   *
   * @see spec/cds-wg3-01.md#L5073
   */
  gu: Decimal;
}

/**
 * The `FuelOilUsageValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L5079
 */
export interface FuelOilUsageValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L5083
   */
  id: string;
  /**
   * This value MUST be `fuel_oil_usage`.
   *
   * @see spec/cds-wg3-01.md#L5084
   */
  type: "fuel_oil_usage";
  /**
   * The units of the usage. The value of this field MUST be one of the following:
   *
   * @see spec/cds-wg3-01.md#L5085
   */
  units: "L" | "gal" | (string & {});
  /**
   * The billing tier of the usage. If it has none (e.g. billing is at a flat rate), this value MUST be `null`. If
   * the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5089
   */
  tier?: TierType | null;
  /**
   * The billing season of the usage. If it has none (e.g. the rate plan is the same all year), this value MUST be
   * `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5092
   */
  season?: SeasonType | null;
  /**
   * The quality of the usage data. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5095
   */
  quality?: ReadingQualityType;
  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that measured the Value Objects. If the Server
   * does not know them, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5097
   */
  related_meterdevices?: string[];
}

/**
 * The `FuelOilUsageValue` object.
 *
 * @see spec/cds-wg3-01.md#L5100
 */
export interface FuelOilUsageValue {
  /**
   * The fuel oil used from the interval's start to its end, in the `units` of the Value Format.
   *
   * @see spec/cds-wg3-01.md#L5104
   */
  fu: Decimal;
}

/**
 * The `IntervalCostValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L5111
 */
export interface IntervalCostValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L5113
   */
  id: string;
  /**
   * This value MUST be `cost`.
   *
   * @see spec/cds-wg3-01.md#L5114
   */
  type: "cost";
  /**
   * The [ISO 4217] code of the currency of the costs.
   *
   * @see spec/cds-wg3-01.md#L5115
   */
  currency: string;
  /**
   * At which places of the Value Sets the values stand that this is the cost of. With `electric_usage`,
   * `electric_demand`, and `cost` in the `format` array, for example, `[0]` names the electricity usage, at place
   * `0` of each entry in `values`. If the Value Sets hold no such values (e.g. time alone has a flat cost), this
   * value MUST be an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L5116
   */
  indexes: number[];
}

/**
 * The `IntervalCostValue` object.
 *
 * @see spec/cds-wg3-01.md#L5120
 */
export interface IntervalCostValue {
  /**
   * How much money the interval comes to, in the `currency` of the Value Format.
   *
   * @see spec/cds-wg3-01.md#L5124
   */
  c: Decimal;
}

/**
 * The `MeterReadingsValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L5131
 */
export interface MeterReadingsValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L5133
   */
  id: string;
  /**
   * This value MUST be `meter_readings`.
   *
   * @see spec/cds-wg3-01.md#L5134
   */
  type: "meter_readings";
  /**
   * The `cds_meterdevice_id` value that identifies a Meter Device: the one that was read. If the Server does not
   * know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5135
   */
  related_meterdevice?: string;
  /**
   * The name or number of the register or slot that was read. If the Server does not know it, this value MUST be
   * `null`.
   *
   * @see spec/cds-wg3-01.md#L5137
   */
  register: string | null;
  /**
   * In what the meter counts.
   *
   * @see spec/cds-wg3-01.md#L5139
   */
  units: UnitType;
}

/**
 * The `MeterReadingsValue` object.
 *
 * @see spec/cds-wg3-01.md#L5141
 */
export interface MeterReadingsValue {
  /**
   * What the Meter Device read at the interval's start. This value MUST be a string, and not a decimal, lest
   * Clients take it for an amount of usage.
   *
   * @see spec/cds-wg3-01.md#L5145
   */
  r: string;
}

/**
 * The Server MAY include other Value Types than those of this document in its Usage Segments. For each of them,
 * the Server MUST include a Value Type Description, by which Clients learn to read it in the `formats` and
 * `values` of Usage Segments.
 *
 * @see spec/cds-wg3-01.md#L5148
 */
export interface ValueTypeDescription {
  /**
   * What stands as `type` in a Value Format of this kind.
   *
   * @see spec/cds-wg3-01.md#L5155
   */
  type: string;
  /**
   * The Value Type's name for people.
   *
   * @see spec/cds-wg3-01.md#L5156
   */
  name: string;
  /**
   * What the data in its Value Sets means, for people.
   *
   * @see spec/cds-wg3-01.md#L5157
   */
  description: string;
  /**
   * Where developers can read about the additional Value Type. Servers MUST define it there in the same form as
   * the Value Types of this document. It is RECOMMENDED to say there, too, when Usage Segments include the Value
   * Format. It is RECOMMENDED to show there, too, what typical Value Formats and Value Sets look like. Servers MAY
   * add whatever else is of use.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L5158
   */
  documentation: string;
}

/**
 * Clients MUST ignore unknown `beneficiary_type` values and unknown fields in this object, which Servers or
 * Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L5343
 */
export interface EnergyAttributeCertificate {
  /**
   * This EAC's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L5347
   */
  cds_eac_id: string;
  /**
   * When the Server created this EAC.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L5348
   */
  cds_created: string;
  /**
   * When the Server last changed this EAC, other than in its `cds_synced` value.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L5349
   */
  cds_modified: string;
  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L5350
   */
  cds_synced: string;
  /**
   * What kind of beneficiary the EAC goes to.
   *
   * @see spec/cds-wg3-01.md#L5353
   */
  beneficiary_type: BeneficiaryType;
  /**
   * The identifiers of those to whom the EAC goes, according to the `beneficiary_type`.
   *
   * @see spec/cds-wg3-01.md#L5354
   */
  beneficiaries: string[];
  /**
   * The numbers by which Clients or Customers know this EAC from documents, registries or websites, if available.
   * If they see none and the Client may not see the Server's internal one, or the Server has none, this value is
   * an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L5355
   */
  eac_numbers: string[];
  /**
   * The format of the data behind `eac_data_url`. Possible values MUST be included in the Server Metadata's
   * `cds_eac_formats` object. Clients MUST ignore `eac_format` values that they do not know.
   *
   * @see spec/cds-wg3-01.md#L5357
   */
  eac_format: string;
  /**
   * Where the EAC's data (assets, amounts, places) can be fetched, in whatever format the Server has it. URLs
   * given here MUST be protected by the same authentication and security as the EAC API. They may lead to a file,
   * an archive, the base of other APIs or any other place, as long as the data there is as the `eac_format` field
   * says. Where the URL is the base of other APIs, Servers MUST limit access there to the EAC data of the Grant
   * behind the `access_token`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L5360
   */
  eac_data_url: string;
  /**
   * When the time that the EAC covers started.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L5364
   */
  period_start: string;
  /**
   * When the time that the EAC covers ended or will end.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L5365
   */
  period_end: string;
}

/**
 * Clients MUST ignore unknown fields in this object, which Servers or Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L5391
 */
export interface EACDataFormatDescription {
  /**
   * What the `eac_format` of an EAC object holds when the data at its `eac_data_url` is in this format.
   *
   * @see spec/cds-wg3-01.md#L5395
   */
  id: string;
  /**
   * The format's name for people, such as "Energy Tag API".
   *
   * @see spec/cds-wg3-01.md#L5396
   */
  name: string;
  /**
   * What the format is, for people.
   *
   * @see spec/cds-wg3-01.md#L5397
   */
  description: string;
  /**
   * Where developers can read about the format.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L5398
   */
  documentation: string;
}

/**
 * The `AccountListing` object.
 *
 * @see spec/cds-wg3-01.md#L3801
 */
export interface AccountListing {
  /**
   * The Accounts that the requesting `access_token` gives access to. If there are none, this value is an empty
   * list (`[]`). If more than 100 Accounts are available, Servers MAY truncate the list and link to its
   * continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L3806
   */
  accounts: Account[];
  /**
   * Where to get the next segment of the Accounts. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3809
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Accounts. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3811
   */
  previous: string | null;
}

/**
 * The `ServiceContractListing` object.
 *
 * @see spec/cds-wg3-01.md#L3977
 */
export interface ServiceContractListing {
  /**
   * The Service Contracts that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Service Contracts are available, Servers MAY truncate the list and link to
   * its continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L3982
   */
  service_contracts: ServiceContract[];
  /**
   * Where to get the next segment of the Service Contracts. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3985
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Service Contracts. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L3987
   */
  previous: string | null;
}

/**
 * The `ServicePointListing` object.
 *
 * @see spec/cds-wg3-01.md#L4088
 */
export interface ServicePointListing {
  /**
   * The Service Points that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Service Points are available, Servers MAY truncate the list and link to
   * its continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L4093
   */
  service_points: ServicePoint[];
  /**
   * Where to get the next segment of the Service Points. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4096
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Service Points. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4098
   */
  previous: string | null;
}

/**
 * The `MeterDeviceListing` object.
 *
 * @see spec/cds-wg3-01.md#L4205
 */
export interface MeterDeviceListing {
  /**
   * The Meter Devices that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Meter Devices are available, Servers MAY truncate the list and link to its
   * continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L4210
   */
  meter_devices: MeterDevice[];
  /**
   * Where to get the next segment of the Meter Devices. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4213
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Meter Devices. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4215
   */
  previous: string | null;
}

/**
 * The `BillStatementListing` object.
 *
 * @see spec/cds-wg3-01.md#L4315
 */
export interface BillStatementListing {
  /**
   * The Bill Statements that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Bill Statements are available, Servers MAY truncate the list and link to
   * its continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L4320
   */
  bill_statements: BillStatement[];
  /**
   * Where to get the next segment of the Bill Statements. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4323
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Bill Statements. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4325
   */
  previous: string | null;
}

/**
 * The `BillSectionListing` object.
 *
 * @see spec/cds-wg3-01.md#L4551
 */
export interface BillSectionListing {
  /**
   * The Bill Sections that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Bill Sections are available, Servers MAY truncate the list and link to its
   * continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L4556
   */
  bill_sections: BillSection[];
  /**
   * Where to get the next segment of the Bill Sections. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4559
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Bill Sections. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4561
   */
  previous: string | null;
}

/**
 * The `AggregationListing` object.
 *
 * @see spec/cds-wg3-01.md#L4777
 */
export interface AggregationListing {
  /**
   * The Aggregations that the requesting `access_token` gives access to. If there are none, this value is an empty
   * list (`[]`). If more than 100 Aggregations are available, Servers MAY truncate the list and link to its
   * continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L4782
   */
  aggregations: Aggregation[];
  /**
   * Where to get the next segment of the Aggregations. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4785
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Aggregations. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L4787
   */
  previous: string | null;
}

/**
 * The `UsageSegmentListing` object.
 *
 * @see spec/cds-wg3-01.md#L5303
 */
export interface UsageSegmentListing {
  /**
   * The Usage Segments that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Usage Segments are available, Servers MAY truncate the list and link to
   * its continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L5308
   */
  usage_segments: UsageSegment[];
  /**
   * Where to get the next segment of the Usage Segments. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L5311
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Usage Segments. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L5313
   */
  previous: string | null;
}

/**
 * The `EnergyAttributeCertificateListing` object.
 *
 * @see spec/cds-wg3-01.md#L5402
 */
export interface EnergyAttributeCertificateListing {
  /**
   * The EACs that the requesting `access_token` gives access to. If there are none, this value is an empty list
   * (`[]`). If more than 100 EACs are available, Servers MAY truncate the list and link to its continuation with
   * the `next` value.
   *
   * @see spec/cds-wg3-01.md#L5407
   */
  eacs: EnergyAttributeCertificate[];
  /**
   * Where to get the next segment of the EACs. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L5410
   */
  next: string | null;
  /**
   * Where to get the previous segment of the EACs. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg3-01.md#L5412
   */
  previous: string | null;
}

/**
 * A Registration Field format is the type of the value in a Client Registration Request.
 *
 * Open: values other than `string`, `string_or_null`, `url`, `url_or_null`, `email`, `email_or_null`, `boolean`,
 * `boolean_or_null`, `image`, `image_or_null`, `pdf`, `pdf_or_null`, `purposes` and `purposes_or_null` may occur
 * and must be tolerated.
 *
 * - `string`: If the field is required, a string MUST be sent.
 * - `string_or_null`: A `string`, or `null`.
 * - `url`: If the field is required, a URL MUST be sent.
 * - `url_or_null`: A `url`, or `null`.
 * - `email`: If the field is required, an email address MUST be sent as a string.
 * - `email_or_null`: An `email`, or `null`.
 * - `boolean`: If the field is required, a boolean MUST be sent.
 * - `boolean_or_null`: A `boolean`, or `null`.
 * - `image`: If the field is required, an `image/jpeg` or `image/png` file MUST be sent as Base64.
 * - `image_or_null`: An `image`, or `null`.
 * - `pdf`: If the field is required, a PDF file MUST be sent as Base64.
 * - `pdf_or_null`: A `pdf`, or `null`.
 * - `purposes`: One or more Purpose objects, each of whose `id` value MUST be an empty string (`""`) and
 *   `scopes_supported` value MUST be an empty list (`[]`).
 * - `purposes_or_null`: As `purpose`, or `null` where no Purpose objects are submitted.
 *
 * @see spec/cds-wg1-02.md#L534
 */
export type RegistrationFieldFormats =
  | "string"
  | "string_or_null"
  | "url"
  | "url_or_null"
  | "email"
  | "email_or_null"
  | "boolean"
  | "boolean_or_null"
  | "image"
  | "image_or_null"
  | "pdf"
  | "pdf_or_null"
  | "purposes"
  | "purposes_or_null"
  | (string & {});

/**
 * Account Type values MUST be a string of one of the following:
 *
 * Open: values other than `customer`, `thirdparty`, `internal`, `parent`, `child`, `test`, `residential`,
 * `commercial`, `industrial`, `agriculture`, `municipal`, `billed_monthly` and `billed_quarterly` may occur and
 * must be tolerated.
 *
 * - `customer`: An account of a Customer, as most utility accounts are.
 * - `thirdparty`: An account of a contractor, vendor or other third party, which some utilities number so that
 *   resources can be assigned to it.
 * - `internal`: An account of the central entity itself, for administration, tests and the like.
 * - `parent`: An account above one or more sub-accounts, often an enterprise's, for which one common bill is
 *   made.
 * - `child`: A sub-account below a parent account, with which it is billed together.
 * - `test`: A made-up account for tests, with no real entity behind it.
 * - `residential`: For services to a residence.
 * - `commercial`: For services to a business.
 * - `industrial`: For services to industry.
 * - `agriculture`: For services to agriculture.
 * - `municipal`: For services to a municipality, such as a city government.
 * - `billed_monthly`: Bills come every month.
 * - `billed_quarterly`: Bills come every quarter.
 *
 * @see spec/cds-wg3-01.md#L3656
 */
export type AccountType =
  | "customer"
  | "thirdparty"
  | "internal"
  | "parent"
  | "child"
  | "test"
  | "residential"
  | "commercial"
  | "industrial"
  | "agriculture"
  | "municipal"
  | "billed_monthly"
  | "billed_quarterly"
  | (string & {});

/**
 * Account Status values MUST be a string of one of the following:
 *
 * Open: values other than `active`, `suspended`, `closed` and `unknown` may occur and must be tolerated.
 *
 * - `active`: In use now.
 * - `suspended`: Out of use now, and may come back.
 * - `closed`: Out of use for good.
 * - `unknown`: The Server cannot tell.
 *
 * @see spec/cds-wg3-01.md#L3674
 */
export type AccountStatus = "active" | "suspended" | "closed" | "unknown" | (string & {});

/**
 * Entity Type values MUST be a string of one of the following:
 *
 * Open: values other than `distributor`, `supplier`, `iou`, `muni`, `cca`, `retailer`, `generator`, `dso`, `tso`
 * and `iso` may occur and must be tolerated.
 *
 * - `distributor`: Distributes the service; for electricity, it is also called the utility or operator.
 * - `supplier`: Supplies the service; for electricity, it is also called the retailer, retail electric provider
 *   (REP) or load serving entity (LSE). A vertically integrated utility can have both `distributor` and
 *   `supplier` in its `types`.
 * - `iou`: An investor-owned utility ("IOU"): a distributor in private hands. With this type, an Entity MUST
 *   also include a type that the draft leaves unnamed.
 * - `muni`: A municipal utility ("muni"): a distributor that a government owns.
 * - `cca`: A community choice aggregator ("CCA"): a supplier that a government owns, mostly several local ones
 *   together.
 * - `retailer`: A supplier in private hands, such as a retail electric provider ("REP") or electric service
 *   company ("ESCO").
 * - `generator`: Generates for end Customers directly, such as an asset owner or direct access provider.
 * - `dso`: A distribution system operator ("DSO").
 * - `tso`: A transmission system operator ("TSO").
 * - `iso`: An interstate system operator ("ISO").
 *
 * @see spec/cds-wg3-01.md#L3699
 */
export type EntityType =
  | "distributor"
  | "supplier"
  | "iou"
  | "muni"
  | "cca"
  | "retailer"
  | "generator"
  | "dso"
  | "tso"
  | "iso"
  | (string & {});

/**
 * Account Contact Type values MUST be a string of one of the following:
 *
 * - `phone_number`: A phone number.
 * - `email`: An email address.
 * - `home`: A contact at home.
 * - `work`: A contact at work.
 * - `mobile`: A mobile device.
 * - `preferred`: How the Customer likes best to be contacted; stands beside another type, such as
 *   `phone_number`.
 * - `primary`: The first choice for this means of contact; stands beside another type, such as `phone_number`.
 * - `secondary`: The second choice or backup for this means of contact; stands beside another type, such as
 *   `phone_number`.
 *
 * @see spec/cds-wg3-01.md#L3729
 */
export type AccountContactType =
  | "phone_number"
  | "email"
  | "home"
  | "work"
  | "mobile"
  | "preferred"
  | "primary"
  | "secondary";

/**
 * Account Program Type values MUST be a string of one of the following:
 *
 * Open: values other than `active`, `inactive`, `eligible`, `ineligible`, `low_income`, `flat_rate`,
 * `payment_plan`, `protected`, `survey`, `pilot`, `rebate` and `credit_bank` may occur and must be tolerated.
 *
 * - `active`: The Account takes part now.
 * - `inactive`: The Account took part before, and does no more.
 * - `eligible`: The Account could take part.
 * - `ineligible`: The Account cannot take part.
 * - `low_income`: A program for low incomes, mostly with help to pay bills.
 * - `flat_rate`: A program with a flat amount on each bill, whatever is used or charged.
 * - `payment_plan`: A plan to pay earlier charges in installments.
 * - `protected`: A program for Accounts in critical need, such as for medical reasons.
 * - `survey`: A survey or other collection of information, such as a study.
 * - `pilot`: A limited program or a pilot, such as for a virtual power plant (VPP).
 * - `rebate`: A rebate that the utility offers.
 * - `credit_bank`: A program that collects the Account's credits or debits for some time and then settles the
 *   balance on a bill, as some Net Energy Metering (NEM) programs do every year. Account Program objects that
 *   contain this value in their `types` array MAY have the following additional fields:
 *
 * @see spec/cds-wg3-01.md#L3779
 */
export type AccountProgramType =
  | "active"
  | "inactive"
  | "eligible"
  | "ineligible"
  | "low_income"
  | "flat_rate"
  | "payment_plan"
  | "protected"
  | "survey"
  | "pilot"
  | "rebate"
  | "credit_bank"
  | (string & {});

/**
 * Contract Type values MUST be a string of one of the following:
 *
 * Open: values other than `utility_service`, `project`, `billed_monthly` and `billed_quarterly` may occur and
 * must be tolerated.
 *
 * - `utility_service`: A contract for a utility service.
 * - `project`: A contract for one project, such as a service upgrade or construction work.
 * - `billed_monthly`: Billed every month.
 * - `billed_quarterly`: Billed every quarter.
 *
 * @see spec/cds-wg3-01.md#L3870
 */
export type ContractType = "utility_service" | "project" | "billed_monthly" | "billed_quarterly" | (string & {});

/**
 * Contract Status values MUST be a string of one of the following:
 *
 * Open: values other than `active`, `paused`, `stopped`, `closed` and `unknown` may occur and must be tolerated.
 *
 * - `active`: Contract and service both run.
 * - `paused`: The contract runs, and the service rests but may start again.
 * - `stopped`: The contract runs, but the service ended for good.
 * - `closed`: Contract and service both ended for good.
 * - `unknown`: The Server cannot tell.
 *
 * @see spec/cds-wg3-01.md#L3879
 */
export type ContractStatus = "active" | "paused" | "stopped" | "closed" | "unknown" | (string & {});

/**
 * Service Type values MUST be a string of one of the following:
 *
 * - `electric`: Electricity.
 * - `water`: Water.
 * - `natural_gas`: Natural gas.
 * - `fuel_oil`: Fuel oil.
 * - `waste_water`: Waste water.
 * - `solid_waste`: Solid waste (trash).
 * - `residential`: Classified as residential.
 * - `commercial`: Classified as commercial.
 * - `industrial`: Classified as industrial.
 * - `agriculture`: Classified as agriculture.
 * - `metered`: Measured by one or more meters.
 * - `unmetered`: Charged without meters, such as by the number of lamps.
 * - `distribution`: Includes bringing the commodity to the recipient; the `contract_entity` is then the
 *   distributor.
 * - `supply`: Includes supplying the commodity; the `contract_entity` is then the supplier, for electricity also
 *   called the retailer, retail electric provider (REP) or load serving entity (LSE). A vertically integrated
 *   utility can have both `distribution` and `supply` in the `service_types` of one Service Contract.
 * - `generation`: Includes generating the commodity; the `contract_entity` is then the generator.
 *
 * @see spec/cds-wg3-01.md#L3889
 */
export type ServiceType =
  | "electric"
  | "water"
  | "natural_gas"
  | "fuel_oil"
  | "waste_water"
  | "solid_waste"
  | "residential"
  | "commercial"
  | "industrial"
  | "agriculture"
  | "metered"
  | "unmetered"
  | "distribution"
  | "supply"
  | "generation";

/**
 * Service Program Type values MUST be a string of one of the following:
 *
 * Open: values other than `active`, `inactive`, `eligible`, `ineligible`, `low_income`, `protected`, `survey`,
 * `pilot`, `rebate`, `credit_bank`, `demand_response`, `ev` and `thermostat` may occur and must be tolerated.
 *
 * - `active`: The Service Contract takes part now.
 * - `inactive`: The Service Contract took part before, and does no more.
 * - `eligible`: The Service Contract could take part.
 * - `ineligible`: The Service Contract cannot take part.
 * - `low_income`: A program for low incomes, mostly with lower rates.
 * - `protected`: A program for Service Contracts in critical need, such as for medical reasons.
 * - `survey`: A survey or other collection of information, such as a study.
 * - `pilot`: A limited program or a pilot, such as for a virtual power plant (VPP).
 * - `rebate`: A rebate that the utility offers.
 * - `credit_bank`: A program that collects the Service Contract's credits or debits, in money or in another unit
 *   such as kilowatt-hours, for some time and then settles the balance with its charges. Service Program objects
 *   that contain this value in their `types` array MAY have the following additional fields:
 * - `demand_response`: A program in which signals from the utility or another central party manage the service's
 *   demand. Service Program objects that contain this value in their `types` array MAY have the following
 *   additional fields:
 * - `ev`: About the Customer's electric vehicle (EV).
 * - `thermostat`: About the Customer's thermostat.
 *
 * @see spec/cds-wg3-01.md#L3947
 */
export type ServiceProgramType =
  | "active"
  | "inactive"
  | "eligible"
  | "ineligible"
  | "low_income"
  | "protected"
  | "survey"
  | "pilot"
  | "rebate"
  | "credit_bank"
  | "demand_response"
  | "ev"
  | "thermostat"
  | (string & {});

/**
 * Service Point Type values MUST be a string of one of the following:
 *
 * Open: values other than `electric`, `water`, `natural_gas`, `fuel_oil`, `single_service`, `multi_service`,
 * `physical`, `virtual`, `edge` and `internal` may occur and must be tolerated.
 *
 * - `electric`: One or more electric services come from here.
 * - `water`: One or more water services come from here.
 * - `natural_gas`: One or more natural gas services come from here.
 * - `fuel_oil`: One or more fuel oil services come from here.
 * - `single_service`: A point of one service only, as at a single family house.
 * - `multi_service`: A point of several services, such as a meter panel of an apartment complex.
 * - `physical`: A real place, such as where a meter is installed.
 * - `virtual`: A point that exists only for organization or record keeping, such as for virtual net metering.
 * - `edge`: A point at the utility's boundary, with the Customer's own systems behind it, as most meter points
 *   of Customers are.
 * - `internal`: A node inside the grid, with the grid on both sides, for Usage Segments that are no Customer
 *   Data.
 *
 * @see spec/cds-wg3-01.md#L4046
 */
export type ServicePointType =
  | "electric"
  | "water"
  | "natural_gas"
  | "fuel_oil"
  | "single_service"
  | "multi_service"
  | "physical"
  | "virtual"
  | "edge"
  | "internal"
  | (string & {});

/**
 * Premise Type values MUST be a string of one of the following:
 *
 * Open: values other than `service_group`, `building`, `land` and `zone` may occur and must be tolerated.
 *
 * - `service_group`: One or more Service Points together, such as the meter panel of an apartment building.
 * - `building`: A building, house or other structure.
 * - `land`: A plot of land.
 * - `zone`: A zone that the local utility or government designates.
 *
 * @see spec/cds-wg3-01.md#L4079
 */
export type PremiseType = "service_group" | "building" | "land" | "zone" | (string & {});

/**
 * Meter Type values MUST be a string of one of the following:
 *
 * Open: values other than `electric_usage`, `water_usage`, `natural_gas_usage`, `fuel_oil_usage`,
 * `forward_only`, `reverse_only`, `bidirectional`, `physical_meter`, `virtual_meter`, `electric_demand`,
 * `ami_meter`, `amr_meter`, `analog_meter`, `wifi_capable`, `wifi_enabled`, `wifi_configured`, `zigbee_capable`,
 * `zigbee_enabled`, `zigbee_configured`, `central_apps_capable` and `customer_apps_capable` may occur and must
 * be tolerated.
 *
 * - `electric_usage`: Measures electricity usage.
 * - `water_usage`: Measures water usage.
 * - `natural_gas_usage`: Measures natural gas usage.
 * - `fuel_oil_usage`: Measures fuel oil usage.
 * - `forward_only`: Measures only what flows from the central entity (the grid) to the Customer; the other way
 *   counts as `null` or `0`.
 * - `reverse_only`: Measures only what flows from the Customer to the central entity (the grid); the other way
 *   counts as `null` or `0`.
 * - `bidirectional`: Measures both ways: positive is from the central entity to the Customer, negative the other
 *   way.
 * - `physical_meter`: A real meter.
 * - `virtual_meter`: A virtual meter.
 * - `electric_demand`: Measures electricity demand.
 * - `ami_meter`: A digital meter in an Advanced Metering Infrastructure (AMI) network, which reports often and
 *   can be queried from afar.
 * - `amr_meter`: A meter that stores its readings for an Automated Meter Reading (AMR) device, such as a radio
 *   receiver in a passing truck.
 * - `analog_meter`: A meter with analog indicators that somebody reads and writes down.
 * - `wifi_capable`: Can connect to a local Wi-Fi.
 * - `wifi_enabled`: Has its Wi-Fi switched on.
 * - `wifi_configured`: Is set up for certain local Wi-Fi networks.
 * - `zigbee_capable`: Can connect to a local Zigbee network.
 * - `zigbee_enabled`: Has its Zigbee switched on.
 * - `zigbee_configured`: Is set up for certain local Zigbee networks.
 * - `central_apps_capable`: Can run grid edge applications that the central entity chooses.
 * - `customer_apps_capable`: Can run grid edge applications that the Customer chooses.
 *
 * @see spec/cds-wg3-01.md#L4143
 */
export type MeterType =
  | "electric_usage"
  | "water_usage"
  | "natural_gas_usage"
  | "fuel_oil_usage"
  | "forward_only"
  | "reverse_only"
  | "bidirectional"
  | "physical_meter"
  | "virtual_meter"
  | "electric_demand"
  | "ami_meter"
  | "amr_meter"
  | "analog_meter"
  | "wifi_capable"
  | "wifi_enabled"
  | "wifi_configured"
  | "zigbee_capable"
  | "zigbee_enabled"
  | "zigbee_configured"
  | "central_apps_capable"
  | "customer_apps_capable"
  | (string & {});

/**
 * Meter App Type values MUST be a string of one of the following:
 *
 * Open: values other than `installed`, `uninstalled`, `compatible`, `incompatible`, `customer_installable` and
 * `central_installable` may occur and must be tolerated.
 *
 * - `installed`: It is on the Meter Device now. Meter App objects that contain this value in their `types` array
 *   MAY have the following additional fields:
 * - `uninstalled`: It is not there now. Meter App objects that contain this value in their `types` array MAY
 *   have the following additional fields:
 * - `compatible`: Can be installed on the Meter Device.
 * - `incompatible`: Does not fit the Meter Device and cannot be installed.
 * - `customer_installable`: Customers may choose to install it, in a way that is not specified here.
 * - `central_installable`: The central entity that manages the Meter Device may choose to install it.
 *
 * @see spec/cds-wg3-01.md#L4189
 */
export type MeterAppType =
  | "installed"
  | "uninstalled"
  | "compatible"
  | "incompatible"
  | "customer_installable"
  | "central_installable"
  | (string & {});

/**
 * New Charge Type values MUST be a string of one of the following:
 *
 * Open: values other than `electric_total`, `water_total`, `natural_gas_total`, `fuel_oil_total`,
 * `waste_water_total`, `solid_waste_total`, `tax`, `fixed_fee`, `flat_rate`, `interest`, `deposit`, `differed`,
 * `credit_bank`, `program`, `adhoc` and `amount_due_sum_difference` may occur and must be tolerated.
 *
 * - `electric_total`: All charges and credits of electric services.
 * - `water_total`: All charges and credits of water services.
 * - `natural_gas_total`: All charges and credits of natural gas services.
 * - `fuel_oil_total`: All charges and credits of fuel oil services.
 * - `waste_water_total`: All charges and credits of waste water services.
 * - `solid_waste_total`: All charges and credits of solid waste services.
 * - `tax`: A tax on the Account.
 * - `fixed_fee`: A fixed fee of the Account.
 * - `flat_rate`: A flat rate of the Account.
 * - `interest`: Interest on the Account, mostly on a payment plan.
 * - `deposit`: A deposit of the Customer that is charged (positive) or paid back (negative).
 * - `differed`: The part of the balance that is carried over to later bills and so not in the `amount_due`.
 * - `credit_bank`: What is settled from the Account's credit bank, such as tracked NEM charges.
 * - `program`: What a program of the Account changes, such as a discount for low incomes.
 * - `adhoc`: A single or manual change of the `amount_due` that the Customer sees on the bill, such as a credit
 *   for an earlier misreading.
 * - `amount_due_sum_difference`: The Server's own entry, not on the real bill, for a difference between the
 *   `amount_due` and the sum of `previous_balance_unpaid` and the `amount` values whose `included_in_amount_due`
 *   is `true`. It is RECOMMENDED that a Server that knows the reason gives it in this New Charge's `name`.
 *
 * @see spec/cds-wg3-01.md#L4293
 */
export type NewChargeType =
  | "electric_total"
  | "water_total"
  | "natural_gas_total"
  | "fuel_oil_total"
  | "waste_water_total"
  | "solid_waste_total"
  | "tax"
  | "fixed_fee"
  | "flat_rate"
  | "interest"
  | "deposit"
  | "differed"
  | "credit_bank"
  | "program"
  | "adhoc"
  | "amount_due_sum_difference"
  | (string & {});

/**
 * Bill Section Type values MUST be a string of one of the following:
 *
 * Open: values other than `service_contract`, `sub_account`, `other_section`, `electric`, `water`,
 * `natural_gas`, `fuel_oil`, `distribution` and `supply` may occur and must be tolerated.
 *
 * - `service_contract`: Charges of a Service Contract.
 * - `sub_account`: All charges of a sub-account without Bill Statements of its own, on the bill of its parent
 *   account (the Account Types `parent` and `child`). When this type is included, `cds_account_id` and
 *   `account_number` MUST be those of the sub-account's Account, not of the parent's, while
 *   `cds_billstatement_id` is still that of a Bill Statement.
 * - `other_section`: Single or other charges outside of all Service Contracts and sub-accounts, such as for a
 *   transformer upgrade.
 * - `electric`: Charges of an electric service.
 * - `water`: Charges of a water service.
 * - `natural_gas`: Charges of a natural gas service.
 * - `fuel_oil`: Charges of a fuel oil service.
 * - `distribution`: With charges from the `distribution_entity`.
 * - `supply`: With charges from the `supply_entity`.
 *
 * @see spec/cds-wg3-01.md#L4384
 */
export type BillSectionType =
  | "service_contract"
  | "sub_account"
  | "other_section"
  | "electric"
  | "water"
  | "natural_gas"
  | "fuel_oil"
  | "distribution"
  | "supply"
  | (string & {});

/**
 * Bill Section Usage Detail Type values MUST be a string of one of the following:
 *
 * Open: values other than `electric_usage`, `water_usage`, `natural_gas_usage`, `fuel_oil_usage`,
 * `electric_demand`, `time_of_use`, `tiered`, `directional`, `seasonal`, `ami_reading`, `amr_reading`,
 * `analog_meter`, `customer_provided` and `estimated` may occur and must be tolerated.
 *
 * - `electric_usage`: The `value` is electricity usage. When this type is included, the object's `value` MUST be
 *   a decimal, `start_date` MUST be included, and `end_date` MUST be included.
 * - `water_usage`: The `value` is water usage. When this type is included, the object's `value` MUST be a
 *   decimal, `start_date` MUST be included, and `end_date` MUST be included.
 * - `natural_gas_usage`: The `value` is natural gas usage. When this type is included, the object's `value` MUST
 *   be a decimal, `start_date` MUST be included, and `end_date` MUST be included.
 * - `fuel_oil_usage`: The `value` is fuel oil usage. When this type is included, the object's `value` MUST be a
 *   decimal, `start_date` MUST be included, and `end_date` MUST be included.
 * - `electric_demand`: The `value` is electricity demand. When this type is included, the object's `value` MUST
 *   be a decimal, `start_date` MUST be included, and `end_date` MUST be included. Additionally, a `demand_type`
 *   field MUST be included with a value of DemandType.
 * - `time_of_use`: The `value` is of one time-of-use period in the billing cycle. When this type is included, an
 *   additional `tou` field MUST be included with a value of TimeOfUseType.
 * - `tiered`: The `value` is of one usage tier in the billing cycle. When this type is included, an additional
 *   `tier` field MUST be included with a value of TierType.
 * - `directional`: The `value` is of one direction of electricity. When this type is included, an additional
 *   `direction` field MUST be included with a value of DirectionType.
 * - `seasonal`: The `value` is of one season that the rate plan knows. When this type is included, an additional
 *   `season` field MUST be included with a value of SeasonType.
 * - `ami_reading`: A smart meter summed the `value` up over the billing cycle.
 * - `amr_reading`: The `value` is the difference of two readings by an automated meter reading device. When this
 *   type is included, the Server MUST include additional `start_read`, `end_read`, and `multiplier` fields, all
 *   of which MUST have decimal values.
 * - `analog_meter`: The `value` is the difference of two readings that were written down by hand. When this type
 *   is included, the Server MUST include additional `start_read`, `end_read`, and `multiplier` fields, all of
 *   which MUST have decimal values.
 * - `customer_provided`: The `value` is the difference between the Customer's own reading and the one before.
 *   When this type is included, the Server MUST include additional `start_read`, `end_read`, and `multiplier`
 *   fields, all of which MUST have decimal values.
 * - `estimated`: The `value` is an estimate, billed because the usage could not be measured, until a later
 *   billing cycle corrects it.
 *
 * @see spec/cds-wg3-01.md#L4424
 */
export type BillSectionUsageDetailType =
  | "electric_usage"
  | "water_usage"
  | "natural_gas_usage"
  | "fuel_oil_usage"
  | "electric_demand"
  | "time_of_use"
  | "tiered"
  | "directional"
  | "seasonal"
  | "ami_reading"
  | "amr_reading"
  | "analog_meter"
  | "customer_provided"
  | "estimated"
  | (string & {});

/**
 * Bill Section Cost Detail Type values MUST be a string of one of the following:
 *
 * Open: values other than `overall_total`, `subtotal`, `fixed_charges`, `usage_charges`, `taxes`,
 * `distribution`, `supply`, `transmission` and `other` may occur and must be tolerated.
 *
 * - `overall_total`: The `cost` is the Bill Section's overall total, as below all its line items on the bill.
 *   This type MUST only be included when the `cost` is what the Customer sees there, with taxes and fixed
 *   charges.
 * - `subtotal`: The `cost` is the total of what the other `types` describe, such as all fixed distribution
 *   charges with `fixed_charges` and `distribution`.
 * - `fixed_charges`: The `cost` is of fixed charges for the service, such as a base charge. The `cost` MAY
 *   include charges that vary with something other than usage, such as the parcel's area.
 * - `usage_charges`: The `cost` is of charges for usage, demand and the like; where delivery and supply have
 *   line items of their own, both are in this `cost`.
 * - `taxes`: The `cost` is of all taxes and public fees. The `cost` MUST only include what goes entirely to the
 *   Customer's jurisdictions, and MUST NOT include fees for the utility or another central entity, even if
 *   regulators prescribe them: those are fixed charges.
 * - `distribution`: The `cost` is of distribution, also called delivery. The `cost` MAY include transmission
 *   where the bill does not list it apart.
 * - `supply`: The `cost` is of supply, also called generation or retail.
 * - `transmission`: The `cost` is of grid transmission, where the bill lists it apart from distribution.
 * - `other`: The `cost` is of anything beside distribution, supply and transmission, often the "Other" part of a
 *   bill. The `cost` MAY include single construction or upgrade charges, such as for a transformer.
 *
 * @see spec/cds-wg3-01.md#L4484
 */
export type BillSectionCostDetailType =
  | "overall_total"
  | "subtotal"
  | "fixed_charges"
  | "usage_charges"
  | "taxes"
  | "distribution"
  | "supply"
  | "transmission"
  | "other"
  | (string & {});

/**
 * Bill Section Line Item Type values MUST be a string of one of the following:
 *
 * Open: values other than `fixed_charge`, `usage_charge`, `tax`, `distribution`, `supply`, `transmission` and
 * `other` may occur and must be tolerated.
 *
 * - `fixed_charge`: A fixed charge for the service, such as a base charge.
 * - `usage_charge`: A charge for usage, demand and the like.
 * - `tax`: A tax or public fee. Line items of this type MUST only be what goes entirely to the Customer's
 *   jurisdictions, and MUST NOT be fees for the utility or another central entity, even if regulators prescribe
 *   them: those are fixed charges.
 * - `distribution`: A charge for distribution, also called delivery. Where the bill does not list transmission
 *   apart, line items with it MAY have this type.
 * - `supply`: A charge for supply, also called generation or retail.
 * - `transmission`: A charge for grid transmission, where the bill lists it apart from distribution.
 * - `other`: A charge for anything beside distribution, supply and transmission, often in the "Other" part of a
 *   bill. Line items of this type MAY be single construction or upgrade charges, such as for a transformer.
 *
 * @see spec/cds-wg3-01.md#L4536
 */
export type BillSectionLineItemType =
  | "fixed_charge"
  | "usage_charge"
  | "tax"
  | "distribution"
  | "supply"
  | "transmission"
  | "other"
  | (string & {});

/**
 * Aggregation Type values MUST be a string of one of the following:
 *
 * Open: values other than `public`, `listed`, `confidential`, `region`, `country`, `province`, `municipality`,
 * `local`, `building`, `account_number`, `account_type`, `account_program_number`, `contract_number`,
 * `service_type`, `rateplan_code`, `service_program_number`, `servicepoint_number`, `servicepoint_type`,
 * `premise_number`, `meter_number`, `meter_type` and `meter_app_number` may occur and must be tolerated.
 *
 * - `public`: The Aggregation and its data are both public, and the Client can publish them, such as the usage
 *   of a large region.
 * - `listed`: The Client can publish the Aggregation, such as a building and its number, but its data is
 *   confidential and MUST NOT be disclosed by the Client unless the Server's terms allow it.
 * - `confidential`: The Aggregation and its data are both confidential and MUST NOT be disclosed by the Client
 *   unless the Server's terms allow it.
 * - `region`: Combines the data of geographic regions. When this type is included, it is RECOMMENDED to give one
 *   or more Aggregation Region objects in `grouped_regions`.
 * - `country`: Combines the data of one or more countries. Aggregation objects that contain this value in their
 *   `aggregation_types` array MUST have the following additional fields:
 * - `province`: Combines the data of one or more provinces, states or territories. Aggregation objects that
 *   contain this value in their `aggregation_types` array MUST have the following additional fields:
 * - `municipality`: Combines the data of one or more cities, towns or other municipalities. Aggregation objects
 *   that contain this value in their `aggregation_types` array MUST have the following additional fields:
 * - `local`: Combines the data of one or more small areas, such as a neighborhood or block. When this type is
 *   included, it is RECOMMENDED to give one or more Aggregation Region objects in `grouped_regions`.
 * - `building`: Combines the data of one or more buildings, such as a campus. When this type is included, it is
 *   RECOMMENDED to give one or more addresses in `grouped_addresses`.
 * - `account_number`: Combines the data of certain Account objects, chosen by their `account_number`. When this
 *   type is included, the Server MUST populate `grouped_accounts` with their `cds_account_id` or, if the number
 *   of Accounts is more than 100, `grouped_aggregations` with Aggregations of parts of them.
 * - `account_type`: Combines the data of the Account objects with certain `account_types`. Aggregation objects
 *   that contain this value in their `aggregation_types` array MUST have the following additional fields:
 * - `account_program_number`: Combines the data of the Account objects that have Account Program objects with a
 *   certain `program_number`. Aggregation objects that contain this value in their `aggregation_types` array
 *   MUST have the following additional fields:
 * - `contract_number`: Combines the data of certain Service Contract objects, chosen by their `contract_number`.
 *   When this type is included, the Server MUST populate `grouped_servicecontracts` with their
 *   `cds_servicecontract_id` or, if the number of Service Contracts is more than 100, `grouped_aggregations`
 *   with Aggregations of parts of them.
 * - `service_type`: Combines the data of the Service Contract objects with certain `service_types`. Aggregation
 *   objects that contain this value in their `aggregation_types` array MUST have the following additional
 *   fields:
 * - `rateplan_code`: Combines the data of the Service Contract objects with a certain `rateplan_code`.
 *   Aggregation objects that contain this value in their `aggregation_types` array MUST have the following
 *   additional fields:
 * - `service_program_number`: Combines the data of the Service Contract objects that have Service Program
 *   objects with a certain `program_number`. Aggregation objects that contain this value in their
 *   `aggregation_types` array MUST have the following additional fields:
 * - `servicepoint_number`: Combines the data of certain Service Point objects, chosen by their
 *   `servicepoint_number`. When this type is included, the Server MUST populate `grouped_servicepoints` with
 *   their `cds_servicepoint_id` or, if the number of Service Points is more than 100, `grouped_aggregations`
 *   with Aggregations of parts of them.
 * - `servicepoint_type`: Combines the data of the Service Point objects with certain `servicepoint_types`.
 *   Aggregation objects that contain this value in their `aggregation_types` array MUST have the following
 *   additional fields:
 * - `premise_number`: Combines the data of the Service Point objects that have Premise objects with a certain
 *   `premise_number`. Aggregation objects that contain this value in their `aggregation_types` array MUST have
 *   the following additional fields:
 * - `meter_number`: Combines the data of certain Meter Device objects, chosen (in the draft's words) by their
 *   `servicepoint_number`. When this type is included, the Server MUST populate `grouped_meterdevices` with
 *   their `cds_meterdevice_id` or, if the number of Meter Devices is more than 100, `grouped_aggregations` with
 *   Aggregations of parts of them.
 * - `meter_type`: Combines the data (in the draft's words) of the Service Point objects with certain
 *   `servicepoint_types`. Aggregation objects that contain this value in their `aggregation_types` array MUST
 *   have the following additional fields:
 * - `meter_app_number`: Combines the data of the Meter Device objects that have Meter App objects with a certain
 *   `app_number`. Aggregation objects that contain this value in their `aggregation_types` array MUST have the
 *   following additional fields:
 *
 * @see spec/cds-wg3-01.md#L4632
 */
export type AggregationType =
  | "public"
  | "listed"
  | "confidential"
  | "region"
  | "country"
  | "province"
  | "municipality"
  | "local"
  | "building"
  | "account_number"
  | "account_type"
  | "account_program_number"
  | "contract_number"
  | "service_type"
  | "rateplan_code"
  | "service_program_number"
  | "servicepoint_number"
  | "servicepoint_type"
  | "premise_number"
  | "meter_number"
  | "meter_type"
  | "meter_app_number"
  | (string & {});

/**
 * Aggregation Region Type values MUST be a string of one of the following:
 *
 * Open: values other than `geographic`, `postal_code`, `county`, `neighborhood` and `city_block` may occur and
 * must be tolerated.
 *
 * - `geographic`: A geographic territory. Aggregation Region objects that contain this value in their `types`
 *   array MUST have the following additional fields:
 * - `postal_code`: One or more postal (zip) codes. It is RECOMMENDED to add the `cds_coverage` type, for maps or
 *   shapefiles of them. Aggregation Region objects that contain this value in their `types` array MUST have the
 *   following additional fields:
 * - `county`: One or more counties, also called boroughs, parishes or shires: what lies between province and
 *   municipality. It is RECOMMENDED to add the `cds_coverage` type, for maps or shapefiles of them. Aggregation
 *   Region objects that contain this value in their `types` array MUST have the following additional fields:
 * - `neighborhood`: One or more neighborhoods: mostly adjoining blocks within a municipality. Aggregation Region
 *   objects that contain this value in their `types` array MUST have the following additional fields:
 * - `city_block`: One or more city blocks: the parcels and buildings along a part of a street. Aggregation
 *   Region objects that contain this value in their `types` array MUST have the following additional fields:
 *
 * @see spec/cds-wg3-01.md#L4706
 */
export type AggregationRegionType =
  | "geographic"
  | "postal_code"
  | "county"
  | "neighborhood"
  | "city_block"
  | (string & {});

/**
 * Consent Requirement Type values MUST be a string of one of the following:
 *
 * Open: values other than `always`, `sometimes` and `never` may occur and must be tolerated.
 *
 * - `always`: Must be met, every time, before the Aggregation's Usage Segments and other objects can be reached.
 * - `sometimes`: May have to be met; the Server has not found out yet, for example because it compares with the
 *   anonymization thresholds only on request.
 * - `never`: Might have had to be met, but the Server found that this Aggregation does not need it; a Server
 *   that compares with the thresholds beforehand marks each requirement `always` or `never`.
 *
 * @see spec/cds-wg3-01.md#L4754
 */
export type ConsentRequirementType = "always" | "sometimes" | "never" | (string & {});

/**
 * The Value Format `type` value MAY be a string of one of the following values and MUST follow its definition:
 *
 * Open: values other than `electric_usage`, `electric_demand`, `electric_supply_mix`, `water_usage`,
 * `natural_gas_usage`, `fuel_oil_usage`, `cost` and `meter_readings` may occur and must be tolerated.
 *
 * - `electric_usage`: Defined by Electric Usage
 * - `electric_demand`: Defined by Electric Demand
 * - `electric_supply_mix`: Defined by Electric Supply Mix
 * - `water_usage`: Defined by Water Usage
 * - `natural_gas_usage`: Defined by Natural Gas Usage
 * - `fuel_oil_usage`: Defined by Fuel Oil Usage
 * - `cost`: Defined by Interval Cost
 * - `meter_readings`: Defined by Meter Readings
 *
 * @see spec/cds-wg3-01.md#L4874
 */
export type ValueType =
  | "electric_usage"
  | "electric_demand"
  | "electric_supply_mix"
  | "water_usage"
  | "natural_gas_usage"
  | "fuel_oil_usage"
  | "cost"
  | "meter_readings"
  | (string & {});

/**
 * Unit Type values MUST be a string of one of the following:
 *
 * Open: values other than `Wh`, `kWh`, `MWh`, `W`, `kW`, `MW`, `m3`, `ft3`, `CCF`, `MCF`, `MMCF`, `MMCFD`, `L`,
 * `gal`, `Btu`, `therm`, `Sm3`, `scf`, `SCFM`, `C`, `F`, `var`, `kvar`, `varh`, `kvarh`, `years`, `months`,
 * `days`, `hours`, `minutes`, `seconds`, `money`, `count` and `percent` may occur and must be tolerated.
 *
 * - `Wh`: Watt-hours.
 * - `kWh`: Kilowatt-hours (1,000 Wh).
 * - `MWh`: Megawatt-hours (1,000,000 Wh).
 * - `W`: Watts.
 * - `kW`: Kilowatts (1,000 W).
 * - `MW`: Megawatts (1,000,000 W).
 * - `m3`: Cubic meters.
 * - `ft3`: Cubic feet.
 * - `CCF`: Hundreds of cubic feet.
 * - `MCF`: Thousands of cubic feet.
 * - `MMCF`: Millions of cubic feet.
 * - `MMCFD`: Millions of cubic feet in a day.
 * - `L`: Liters.
 * - `gal`: Gallons.
 * - `Btu`: British thermal units.
 * - `therm`: Therms, each of 100,000 BTUs.
 * - `Sm3`: Standard cubic meters.
 * - `scf`: Standard cubic feet.
 * - `SCFM`: Standard cubic feet in a minute.
 * - `C`: Degrees Celsius.
 * - `F`: Degrees Fahrenheit.
 * - `var`: Volt-amperes reactive.
 * - `kvar`: Kilovolt-amperes reactive (1,000 var).
 * - `varh`: Volt-ampere reactive hours.
 * - `kvarh`: Kilovolt-ampere reactive hours (1,000 varh).
 * - `years`: Years.
 * - `months`: Months.
 * - `days`: Days.
 * - `hours`: Hours.
 * - `minutes`: Minutes.
 * - `seconds`: Seconds.
 * - `money`: Money, in the currency that the object with this unit defines.
 * - `count`: A number of things, such as lamps without a meter.
 * - `percent`: Percent, such as of a greatest value.
 *
 * @see spec/cds-wg3-01.md#L5170
 */
export type UnitType =
  | "Wh"
  | "kWh"
  | "MWh"
  | "W"
  | "kW"
  | "MW"
  | "m3"
  | "ft3"
  | "CCF"
  | "MCF"
  | "MMCF"
  | "MMCFD"
  | "L"
  | "gal"
  | "Btu"
  | "therm"
  | "Sm3"
  | "scf"
  | "SCFM"
  | "C"
  | "F"
  | "var"
  | "kvar"
  | "varh"
  | "kvarh"
  | "years"
  | "months"
  | "days"
  | "hours"
  | "minutes"
  | "seconds"
  | "money"
  | "count"
  | "percent"
  | (string & {});

/**
 * Direction Type values MUST be a string of one of the following:
 *
 * Open: values other than `net`, `forward` and `reverse` may occur and must be tolerated.
 *
 * - `net`: Both directions together, as one net value.
 * - `forward`: From the central entity to the Customer, such as energy used in a building.
 * - `reverse`: From the Customer to the central entity, such as energy from distributed generation.
 *
 * @see spec/cds-wg3-01.md#L5209
 */
export type DirectionType = "net" | "forward" | "reverse" | (string & {});

/**
 * Time-of-Use (TOU) Type values MUST be a string of one of the following:
 *
 * Open: values other than `super_peak`, `peak`, `partial_peak`, `off_peak` and `super_off_peak` may occur and
 * must be tolerated.
 *
 * - `super_peak`: Super Peak or Super On-Peak.
 * - `peak`: Peak or On-Peak.
 * - `partial_peak`: Partial-Peak or Shoulder.
 * - `off_peak`: Off-Peak.
 * - `super_off_peak`: Super Off-Peak.
 *
 * @see spec/cds-wg3-01.md#L5217
 */
export type TimeOfUseType = "super_peak" | "peak" | "partial_peak" | "off_peak" | "super_off_peak" | (string & {});

/**
 * Tier Type values MUST be a string of one of the following:
 *
 * Open: values other than `baseline`, `overage`, `tier_1`, `tier_2`, `tier_3`, `tier_4`, `tier_5`, `tier_6`,
 * `tier_7`, `tier_8` and `tier_9` may occur and must be tolerated.
 *
 * - `baseline`: The baseline tier.
 * - `overage`: What goes beyond the baseline.
 * - `tier_1`: Tier 1.
 * - `tier_2`: Tier 2.
 * - `tier_3`: Tier 3.
 * - `tier_4`: Tier 4.
 * - `tier_5`: Tier 5.
 * - `tier_6`: Tier 6.
 * - `tier_7`: Tier 7.
 * - `tier_8`: Tier 8.
 * - `tier_9`: Tier 9.
 *
 * @see spec/cds-wg3-01.md#L5227
 */
export type TierType =
  | "baseline"
  | "overage"
  | "tier_1"
  | "tier_2"
  | "tier_3"
  | "tier_4"
  | "tier_5"
  | "tier_6"
  | "tier_7"
  | "tier_8"
  | "tier_9"
  | (string & {});

/**
 * Season Type values MUST be a string of one of the following:
 *
 * Open: values other than `spring`, `summer`, `fall` and `winter` may occur and must be tolerated.
 *
 * - `spring`: Spring.
 * - `summer`: Summer.
 * - `fall`: Fall or autumn.
 * - `winter`: Winter.
 *
 * @see spec/cds-wg3-01.md#L5243
 */
export type SeasonType = "spring" | "summer" | "fall" | "winter" | (string & {});

/**
 * Reading Quality Type values MUST be a string of one of the following:
 *
 * Open: values other than `raw`, `manual`, `valid`, `revenue`, `estimated`, `calculated`, `corrected` and
 * `website` may occur and must be tolerated.
 *
 * - `raw`: Digital readings of the Meter Devices, unchanged and unchecked.
 * - `manual`: Readings taken by eye or by hand, unchanged and unchecked.
 * - `valid`: Checked automatically, but not yet of `revenue` quality.
 * - `revenue`: Ready for billing, or billed already.
 * - `estimated`: Estimated.
 * - `calculated`: Calculated from other measured values.
 * - `corrected`: Edited after the earlier value was billed.
 * - `website`: As good as what the Customer sees on the website. This may be any quality, so it is RECOMMENDED
 *   to use it only where no more specific one is known.
 *
 * @see spec/cds-wg3-01.md#L5252
 */
export type ReadingQualityType =
  | "raw"
  | "manual"
  | "valid"
  | "revenue"
  | "estimated"
  | "calculated"
  | "corrected"
  | "website"
  | (string & {});

/**
 * Demand Type values MUST be a string of one of the following:
 *
 * Open: values other than `peak`, `average`, `starting` and `ending` may occur and must be tolerated.
 *
 * - `peak`: The highest demand in the interval.
 * - `average`: The mean demand in the interval.
 * - `starting`: The demand at the moment when the interval starts.
 * - `ending`: The demand at the moment when the interval ends.
 *
 * @see spec/cds-wg3-01.md#L5266
 */
export type DemandType = "peak" | "average" | "starting" | "ending" | (string & {});

/**
 * Supply Attribution Type values MUST be a string of one of the following:
 *
 * Open: values other than `base`, `individual` and `residual` may occur and must be tolerated.
 *
 * - `base`: Grid supply from the base sources.
 * - `individual`: Grid supply that belongs to the Customer's own Service Contracts, such as by power purchase
 *   agreements.
 * - `residual`: Grid supply from what remains of the sources.
 *
 * @see spec/cds-wg3-01.md#L5275
 */
export type SupplyAttributionType = "base" | "individual" | "residual" | (string & {});

/**
 * Supply Type values MUST be a string of one of the following:
 *
 * Open: values other than `general`, `carbonfree`, `peaker`, `solar`, `wind`, `hydro`, `geothermal`, `biomass`,
 * `nuclear`, `storage`, `demand_management`, `distributed`, `natural_gas`, `coal` and `oil` may occur and must
 * be tolerated.
 *
 * - `general`: All sources of the attribution together.
 * - `carbonfree`: All carbon free sources of the attribution together, nuclear power included.
 * - `peaker`: Peaker units.
 * - `solar`: Solar power.
 * - `wind`: Wind power.
 * - `hydro`: Hydro power.
 * - `geothermal`: Geothermal power.
 * - `biomass`: Power from biomass.
 * - `nuclear`: Nuclear power.
 * - `storage`: Stored power.
 * - `demand_management`: What others saved, such as by demand response programs.
 * - `distributed`: Distributed ("behind-the-meter") generation that was fed into the grid, the Customer's own
 *   from another place included, but not what the Customer makes and uses on the spot.
 * - `natural_gas`: All power from natural gas, peakers and base load alike.
 * - `coal`: Power from coal.
 * - `oil`: Power from oil.
 *
 * @see spec/cds-wg3-01.md#L5283
 */
export type SupplyType =
  | "general"
  | "carbonfree"
  | "peaker"
  | "solar"
  | "wind"
  | "hydro"
  | "geothermal"
  | "biomass"
  | "nuclear"
  | "storage"
  | "demand_management"
  | "distributed"
  | "natural_gas"
  | "coal"
  | "oil"
  | (string & {});

/**
 * EAC object `beneficiary_type` values MUST be one of the following:
 *
 * Open: values other than `customer`, `account`, `servicecontract`, `rateplan`, `program` and `general` may
 * occur and must be tolerated.
 *
 * - `customer`: Within its destination, the EAC goes to a Power Purchase Agreement (PPA) for certain Customers.
 *   When the `beneficiary_type` is `customer`, the `beneficiaries` MUST be `customer_number` values. The
 *   `customer_number` values listed MUST be visible to the Client: the destination MAY allocate the EAC to more
 *   customers, but only customer numbers that the Client is authorized to see MUST be listed.
 * - `account`: Within its destination, the EAC goes to a Power Purchase Agreement (PPA) for certain Customer
 *   accounts. When the `beneficiary_type` is `account`, the `beneficiaries` MUST be `cds_account_id` values. The
 *   `cds_account_id` values listed MUST be visible to the Client: the destination MAY allocate the EAC to more
 *   accounts, but only accounts that the Client is authorized to see MUST be listed.
 * - `servicecontract`: Within its destination, the EAC goes to a Power Purchase Agreement (PPA) for certain
 *   Customer service contracts. When the `beneficiary_type` is `servicecontract`, the `beneficiaries` MUST be
 *   `cds_servicecontract_id` values. The `cds_servicecontract_id` values listed MUST be visible to the Client:
 *   the destination MAY allocate the EAC to more contracts, but only service contracts that the Client is
 *   authorized to see MUST be listed.
 * - `rateplan`: Within its destination, the EAC goes to those whose service contracts are on a certain rate plan
 *   or tariff. When the `beneficiary_type` is `rateplan`, the `beneficiaries` MUST be `rateplan_code` values.
 *   The `rateplan_code` values listed MUST be visible to the Client: the destination MAY allocate the EAC to
 *   more rate plans or tariffs, but only rate plans that the Client is authorized to see MUST be listed.
 * - `program`: Within its destination, the EAC goes to the customers in a special program. When the
 *   `beneficiary_type` is `program`, the `beneficiaries` MUST be `program_id` values. The `program_id` values
 *   listed MUST be visible to the Client: the destination MAY allocate the EAC to more special programs, but
 *   only rate plans (in the draft's words) that the Client is authorized to see MUST be listed.
 * - `general`: Within its destination, the EAC goes to the base energy use of all customers alike. When the
 *   `beneficiary_type` is `general`, the `beneficiaries` MUST be an empty list (`[]`).
 *
 * @see spec/cds-wg3-01.md#L5369
 */
export type BeneficiaryType =
  | "customer"
  | "account"
  | "servicecontract"
  | "rateplan"
  | "program"
  | "general"
  | (string & {});

/**
 * The `values` of a Usage Segment are an ordered list of Value Sets. A Value Set entry is an array that holds
 * Value Objects, with their types in the order of the `formats` list.
 *
 * @see spec/cds-wg3-01.md#L4857
 */
export type ValueSet = (Value | null)[];

/**
 * The `ScopeDescription` object.
 *
 * @see spec/cds-wg1-02.md#L402
 */
export interface ScopeDescription {
  /**
   * Identifies the scope. This MUST be its key in the `cds_scope_descriptions` object.
   *
   * @see spec/cds-wg1-02.md#L406
   */
  id: string;
  /**
   * What the scope does. Several `id` values can share a type, for example where coverages or authorization
   * details fields differ. Servers MAY use one text as `type` and `id` where a type has a single scope, such as
   * `openid`. In `authorization_details` [RFC 9396], an object's `type` is the scope's `id`, not this value.
   *
   * @see spec/cds-wg1-02.md#L408
   */
  type: string;
  /**
   * The scope's name for people.
   *
   * @see spec/cds-wg1-02.md#L412
   */
  name: string;
  /**
   * What the scope gives access to, for people.
   *
   * @see spec/cds-wg1-02.md#L413
   */
  description: string;
  /**
   * The developer documentation of the scope.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L414
   */
  documentation: string;
  /**
   * The registration fields that MUST come with a Client Registration Request, and the steps to complete
   * afterwards, before the scope works in production. All of them MUST be described in the Metadata Object's
   * `cds_registration_fields` object. If there are no requirements, this value is an empty array (`[]`).
   *
   * @see spec/cds-wg1-02.md#L415
   */
  registration_requirements: string[];
  /**
   * The registration fields that Clients MAY send with a Client Registration Request. If there are no such fields,
   * this value is an empty array (`[]`).
   *
   * @see spec/cds-wg1-02.md#L418
   */
  registration_optional: string[];
  /**
   * The OAuth `response_type` values for this scope. It is the `response_types_supported` of [RFC 8414 Section 2],
   * but of this scope alone. If no authorization request is possible, as with a `client_credentials`-only scope,
   * this value is an empty array (`[]`).
   *
   * @see spec/cds-wg1-02.md#L420
   */
  response_types_supported: string[];
  /**
   * The OAuth grant types for this scope. It is the `grant_types_supported` of [RFC 8414 Section 2], but of this
   * scope alone. This array MUST contain at least one grant type.
   *
   * @see spec/cds-wg1-02.md#L423
   */
  grant_types_supported: string[];
  /**
   * How Clients authenticate when they request tokens with this scope. It is the
   * `token_endpoint_auth_methods_supported` of [RFC 8414 Section 2], but of this scope alone. With `"none"`,
   * public applications may use the scope without a secret.
   *
   * @see spec/cds-wg1-02.md#L426
   */
  token_endpoint_auth_methods_supported: string[];
  /**
   * If `grant_types_supported` includes `authorization_code`, Proof Key for Code Exchange [RFC 7636] is required,
   * of which Servers MUST offer `S256` and MUST NOT offer `plain`. If `grant_types_supported` does not include
   * `authorization_code`, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L429
   */
  code_challenge_methods_supported: string[];
  /**
   * The `id` values of the Coverage Entry Objects [CDS-WG1-01 Section 4.3] for which the scope can be used. If the
   * scope has nothing to do with coverage, as `cds_client_admin` has not, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L431
   */
  coverages_supported: string[];
  /**
   * The Grant Admin `scope` whose access tokens open Grants with this scope. With a value here, Servers MUST have
   * a Scope Description of that scope whose `type` value is `cds_grant_admin` If no Grant Admin scope gives
   * access, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L433
   */
  grant_admin_scope: string | null;
  /**
   * Which `type` values an authorization details object [RFC 9396 Section 7.1] may have.
   *
   * @see spec/cds-wg1-02.md#L436
   */
  authorization_details_types_supported: string[];
  /**
   * The fields that MAY stand in an authorization details object [RFC 9396] for this scope. If there are no such
   * fields, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L437
   */
  authorization_details_fields_supported: AuthorizationDetailsField[];
}

/**
 * The `RegistrationField` object.
 *
 * @see spec/cds-wg1-02.md#L440
 */
export interface RegistrationField {
  /**
   * Identifies the registration field. This MUST be its key in the `cds_registration_fields` object.
   *
   * @see spec/cds-wg1-02.md#L444
   */
  id: string;
  /**
   * What kind of Registration Field this is.
   *
   * @see spec/cds-wg1-02.md#L446
   */
  type: RegistrationFieldType;
  /**
   * What to submit or to expect, for people.
   *
   * @see spec/cds-wg1-02.md#L447
   */
  description: string;
  /**
   * The developer documentation of the registration field.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L448
   */
  documentation: string;
  /**
   * If type is `registration_field`, this is the name under which the Client Registration Request holds it, which
   * MUST start with `cds_`.
   *
   * @see spec/cds-wg1-02.md#L449
   */
  field_name?: string;
  /**
   * If type is `registration_field`, this is the format that the value MUST have.
   *
   * @see spec/cds-wg1-02.md#L450
   */
  format?: RegistrationFieldFormats;
  /**
   * If type is `registration_field` and the field is optional, this is the value that counts when the Client sends
   * none. An object with `default` describes an optional field.
   *
   * @see spec/cds-wg1-02.md#L451
   */
  default?: unknown;
  /**
   * If format is one of `string`, `string_or_null`, `url`, `url_or_null`, `email`, or `email_or_null`, this is the
   * greatest length of a value other than `null`.
   *
   * @see spec/cds-wg1-02.md#L453
   */
  max_length?: number;
  /**
   * If format is one of `image`, `image_or_null`, `pdf`, or `pdf_or_null`, this is the greatest file size of a
   * value other than `null`, before Base64 encoding.
   *
   * @see spec/cds-wg1-02.md#L454
   */
  max_size?: number;
  /**
   * If type is `payment_required`, this is the sum to pay, in `currency`.
   *
   * @see spec/cds-wg1-02.md#L455
   */
  amount?: Decimal;
  /**
   * If type is `payment_required`, this is the [ISO 4217] code of the currency.
   *
   * @see spec/cds-wg1-02.md#L456
   */
  currency?: string;
}

/**
 * Client Object `cds_status` values MUST be one of the following:
 *
 * Open: values other than `production`, `sandbox` and `disabled` may occur and must be tolerated.
 *
 * - `production`: The Client Object MAY be used in production. Where users authorize (a `response_type` value of
 *   `code`), this `cds_status` allows requests to real users.
 * - `sandbox`: The Client Object MAY be used in the Server's test environment. Where users authorize (a
 *   `response_type` value of `code`), this `cds_status` allows requests to the invented users of the
 *   `cds_test_accounts` documentation.
 * - `disabled`: The Client Object cannot be used.
 *
 * @see spec/cds-wg1-02.md#L729
 */
export type ClientStatus = "production" | "sandbox" | "disabled" | (string & {});

/**
 * The specification names `OAuthAuthorizationDetail` without defining it, so any JSON value is allowed.
 *
 * @see spec/cds-wg1-02.md#L722
 */
export type OAuthAuthorizationDetail = unknown;

/**
 * The `AuthorizationDetailsField` object.
 *
 * @see spec/cds-wg1-02.md#L553
 */
export interface AuthorizationDetailsField {
  /**
   * Identifies the authorization details field: its key in the `authorization_details` objects of Rich
   * Authorization Requests [RFC 9396].
   *
   * @see spec/cds-wg1-02.md#L557
   */
  id: string;
  /**
   * The field's name for people.
   *
   * @see spec/cds-wg1-02.md#L558
   */
  name: string;
  /**
   * What a value of the field means, for people.
   *
   * @see spec/cds-wg1-02.md#L559
   */
  description: string;
  /**
   * The developer documentation of the field.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L560
   */
  documentation: string;
  /**
   * The authorization details types whose objects can have the field. This list MUST contain at least one value,
   * all of which MUST stand in the `authorization_details_types_supported` list of the Scope Description object.
   *
   * @see spec/cds-wg1-02.md#L561
   */
  for_types: string[];
  /**
   * The format that the field's value MUST have in `authorization_details` objects.
   *
   * @see spec/cds-wg1-02.md#L563
   */
  format: AuthorizationDetailsFieldFormats;
  /**
   * Whether the field is required. If it is, authorization and token requests MUST come with
   * `authorization_details` that have the field.
   *
   * @see spec/cds-wg1-02.md#L564
   */
  is_required: boolean;
  /**
   * If `is_required` is `false`, the value that counts when the Client sends none, as with a plain `scope` string
   * instead of `authorization_details`. If `is_required` is `true`, this is not included.
   *
   * @see spec/cds-wg1-02.md#L566
   */
  default?: unknown;
  /**
   * The greatest value that the Server accepts. If `format` is one of `int`, `decimal`, `string`,
   * `string_or_null`, `string_list`, `relative_or_absolute_date`, or `relative_or_absolute_datetime`, this field
   * is REQUIRED. If `format` is `int`, this field MUST be an integer, or the string `"infinite"` where there is no
   * limit. If `format` is `decimal`, this field MUST be a decimal, or the string `"infinite"` where there is no
   * limit. If `format` is one of `string` or `string_or_null`, this field MUST be an integer: the greatest length
   * of a string. If `format` is `string_list`, this field MUST be an integer: the greatest length of all its
   * strings together. If `format` is `relative_or_absolute_date`, this field MUST be a relative or absolute date:
   * the furthest one that may be sent. If `format` is `relative_or_absolute_datetime`, this field MUST be a
   * relative or absolute datetime: the furthest one that may be sent. For a negative or historical field, such as
   * how far back data reaches, it is the most negative or earliest value.
   *
   * @see spec/cds-wg1-02.md#L568
   */
  maximum?: unknown;
  /**
   * The smallest value that the Server accepts. This field is REQUIRED if the `maximum` field is included. It MUST
   * have the same format as the `maximum` value. For a negative or historical field, it is the value closest to
   * zero or to now.
   *
   * @see spec/cds-wg1-02.md#L577
   */
  minimum?: unknown;
  /**
   * If `format` is `choice`, this is REQUIRED and MUST be an array of one or more choices.
   *
   * @see spec/cds-wg1-02.md#L581
   */
  choices?: AuthorizationDetailsFieldChoice[];
}

/**
 * A Registration Field type says what the Client or the Server does about the field. What a Registration Field
 * asks for either MUST or MAY come with the Client Registration Request, as the scope's
 * `registration_requirements` and `registration_optional` say, or is done afterwards, before production use.
 *
 * Open: values other than `registration_field`, `internal_review`, `payment_required`, `email_verification`,
 * `sso_verification`, `pdf_form` and `online_form` may occur and must be tolerated.
 *
 * - `registration_field`: To be submitted in the Client Registration Request under its `field_name`. Such a
 *   field MUST have `field_name` and `format` values. An optional one also has a `default`.
 * - `internal_review`: The Server reviews the registration before it opens production use, and reports on the
 *   review through the Messages API.
 * - `payment_required`: The Client pays a setup fee before the Server opens production use. For a Registration
 *   Field with a `type` value of `payment_required`:
 * - `email_verification`: The Client verifies its email address before the Server opens production use. For a
 *   Registration Field with a `type` value of `email_verification`:
 * - `sso_verification`: The Client links an online account to itself by Single Sign-On (SSO). For a Registration
 *   Field with a `type` value of `sso_verification`:
 * - `pdf_form`: The Client fills in one or more PDF forms before the Server opens production use. For a
 *   Registration Field with a `type` value of `pdf_form`:
 * - `online_form`: The Client completes an online form, such as terms to accept or a document to sign. For a
 *   Registration Field with a `type` value of `online_form`:
 *
 * @see spec/cds-wg1-02.md#L458
 */
export type RegistrationFieldType =
  | "registration_field"
  | "internal_review"
  | "payment_required"
  | "email_verification"
  | "sso_verification"
  | "pdf_form"
  | "online_form"
  | (string & {});

/**
 * An Authorization Details Field format is the type of the value in the `authorization_details` of Rich
 * Authorization Requests [RFC 9396].
 *
 * Open: values other than `int`, `decimal`, `string`, `string_or_null`, `string_list`, `boolean`,
 * `relative_or_absolute_date`, `relative_or_absolute_datetime`, `choice` and `jwk_or_null` may occur and must be
 * tolerated.
 *
 * - `int`: An integer.
 * - `decimal`: A decimal with any number of digits; it MUST NOT be kept or processed as a float, which would
 *   lose precision.
 * - `string`: A string.
 * - `string_or_null`: A string or `null`.
 * - `string_list`: An array of string values.
 * - `boolean`: A boolean.
 * - `relative_or_absolute_date`: A relative or absolute date. A relative date counts from the day, in the
 *   `cds_timezone` of the Metadata, on which the authorization was submitted. With the `authorization_code`
 *   grant type that is the day of the User's approval. With the `client_credentials` grant type that is the day
 *   of the Client's first token request.
 * - `relative_or_absolute_datetime`: A relative or absolute datetime. A relative datetime counts from the
 *   moment, in the `cds_timezone` of the Metadata, at which the authorization was submitted. With the
 *   `authorization_code` grant type that is the moment of the User's approval. With the `client_credentials`
 *   grant type that is the moment of the Client's first token request.
 * - `choice`: The `id`, a string, of one of the `choices`, which are Authorization Details Field Choice objects.
 * - `jwk_or_null`: A JWK Public Encryption Key object or `null`.
 *
 * @see spec/cds-wg1-02.md#L583
 */
export type AuthorizationDetailsFieldFormats =
  | "int"
  | "decimal"
  | "string"
  | "string_or_null"
  | "string_list"
  | "boolean"
  | "relative_or_absolute_date"
  | "relative_or_absolute_datetime"
  | "choice"
  | "jwk_or_null"
  | (string & {});

/**
 * What `listAccounts` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg3-01.md#L3801
 */
export interface ListAccountsFilters {
  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Accounts.
   *
   * @see spec/cds-wg3-01.md#L3818
   */
  readonly cds_account_ids?: readonly string[];
  /**
   * A space-separated list of `customer_number` values by which Servers MUST filter the Accounts. Values of `null`
   * MUST be treated as invalid here, as only populated `customer_number` values can be filtered by.
   *
   * @see spec/cds-wg3-01.md#L3819
   */
  readonly customer_numbers?: readonly string[];
  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Accounts.
   *
   * @see spec/cds-wg3-01.md#L3821
   */
  readonly account_numbers?: readonly string[];
  /**
   * A space-separated list of `account_status` values by which Servers MUST filter the Accounts.
   *
   * @see spec/cds-wg3-01.md#L3822
   */
  readonly account_statuses?: readonly AccountStatus[];
  /**
   * A search term: Servers MUST keep the Accounts where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/cds-wg3-01.md#L3823
   */
  readonly q?: string;
}

/**
 * What `listServiceContracts` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg3-01.md#L3977
 */
export interface ListServiceContractsFilters {
  /**
   * A space-separated list of `cds_servicecontract_id` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/cds-wg3-01.md#L3994
   */
  readonly cds_servicecontract_ids?: readonly string[];
  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/cds-wg3-01.md#L3995
   */
  readonly account_numbers?: readonly string[];
  /**
   * A space-separated list of `contract_number` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/cds-wg3-01.md#L3996
   */
  readonly contract_numbers?: readonly string[];
  /**
   * A space-separated list of `contract_status` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/cds-wg3-01.md#L3997
   */
  readonly contract_statuses?: readonly ContractStatus[];
  /**
   * A space-separated list of Contract Type values by which Servers MUST filter the Service Contracts. Service
   * Contracts where any of their `contract_types` values match any of this parameter's values MUST be returned.
   *
   * @see spec/cds-wg3-01.md#L3998
   */
  readonly contract_types?: readonly ContractType[];
  /**
   * A space-separated list of Service Type values by which Servers MUST filter the Service Contracts. Service
   * Contracts where any of their `service_types` values match any of this parameter's values MUST be returned.
   *
   * @see spec/cds-wg3-01.md#L4000
   */
  readonly service_types?: readonly ServiceType[];
  /**
   * A search term: Servers MUST keep the Service Contracts where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/cds-wg3-01.md#L4002
   */
  readonly q?: string;
}

/**
 * What `listServicePoints` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg3-01.md#L4088
 */
export interface ListServicePointsFilters {
  /**
   * A space-separated list of `cds_servicepoint_id` values by which Servers MUST filter the Service Points.
   *
   * @see spec/cds-wg3-01.md#L4105
   */
  readonly cds_servicepoint_ids?: readonly string[];
  /**
   * A space-separated list of `servicepoint_number` values by which Servers MUST filter the Service Points.
   *
   * @see spec/cds-wg3-01.md#L4106
   */
  readonly servicepoint_numbers?: readonly string[];
  /**
   * A space-separated list of `current_servicecontracts` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/cds-wg3-01.md#L4107
   */
  readonly current_servicecontracts?: readonly string[];
  /**
   * A space-separated list of `previous_servicecontracts` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/cds-wg3-01.md#L4108
   */
  readonly previous_servicecontracts?: readonly string[];
  /**
   * A search term: Servers MUST keep the Service Points where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/cds-wg3-01.md#L4109
   */
  readonly q?: string;
}

/**
 * What `listMeterDevices` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg3-01.md#L4205
 */
export interface ListMeterDevicesFilters {
  /**
   * A space-separated list of `cds_meterdevice_id` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/cds-wg3-01.md#L4222
   */
  readonly cds_meterdevice_ids?: readonly string[];
  /**
   * A space-separated list of `meter_number` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/cds-wg3-01.md#L4223
   */
  readonly meter_number?: readonly string[];
  /**
   * A space-separated list of `current_servicepoint` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/cds-wg3-01.md#L4224
   */
  readonly current_servicepoints?: readonly string[];
  /**
   * A space-separated list of `previous_servicepoints` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/cds-wg3-01.md#L4225
   */
  readonly previous_servicepoints?: readonly string[];
  /**
   * A search term: Servers MUST keep the Meter Devices where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/cds-wg3-01.md#L4226
   */
  readonly q?: string;
}

/**
 * What `listBillStatements` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg3-01.md#L4315
 */
export interface ListBillStatementsFilters {
  /**
   * A space-separated list of `cds_billstatement_id` values by which Servers MUST filter the Bill Statements.
   *
   * @see spec/cds-wg3-01.md#L4332
   */
  readonly cds_billstatement_ids?: readonly string[];
  /**
   * A date: the Server MUST filter the Bill Statement `statement_date` to values that are on or before this date.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L4333
   */
  readonly before?: string;
  /**
   * A date: the Server MUST filter the Bill Statement `statement_date` to values that are on or after this date.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L4334
   */
  readonly after?: string;
  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Bill Statements.
   *
   * @see spec/cds-wg3-01.md#L4335
   */
  readonly cds_account_ids?: readonly string[];
  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Bill Statements.
   *
   * @see spec/cds-wg3-01.md#L4336
   */
  readonly account_numbers?: readonly string[];
}

/**
 * What `listBillSections` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg3-01.md#L4551
 */
export interface ListBillSectionsFilters {
  /**
   * A space-separated list of `cds_billsection_id` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/cds-wg3-01.md#L4568
   */
  readonly cds_billsection_ids?: readonly string[];
  /**
   * A date: the Server MUST filter the Bill Section `start_date` to values that are on or before this date.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L4569
   */
  readonly before?: string;
  /**
   * A date: the Server MUST filter the Bill Section `end_date` to values that are on or after this date.
   *
   * Format: `date`.
   *
   * @see spec/cds-wg3-01.md#L4570
   */
  readonly after?: string;
  /**
   * A space-separated list of `cds_billstatement_id` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/cds-wg3-01.md#L4571
   */
  readonly cds_billstatement_ids?: readonly string[];
  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/cds-wg3-01.md#L4572
   */
  readonly cds_account_ids?: readonly string[];
  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/cds-wg3-01.md#L4573
   */
  readonly account_numbers?: readonly string[];
  /**
   * A space-separated list of `related_servicecontracts` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/cds-wg3-01.md#L4574
   */
  readonly cds_servicecontract_ids?: readonly string[];
  /**
   * A space-separated list of `related_servicecontracts` listed Service Contract `contract_number` values by which
   * Servers MUST filter the Bill Sections.
   *
   * @see spec/cds-wg3-01.md#L4575
   */
  readonly contract_numbers?: readonly string[];
}

/**
 * What `listAggregations` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg3-01.md#L4777
 */
export interface ListAggregationsFilters {
  /**
   * A space-separated list of `cds_aggregation_id` values by which Servers MUST filter the Aggregations.
   *
   * @see spec/cds-wg3-01.md#L4794
   */
  readonly cds_aggregation_ids?: readonly string[];
  /**
   * A space-separated list of `aggregation_number` values by which Servers MUST filter the Aggregations.
   *
   * @see spec/cds-wg3-01.md#L4795
   */
  readonly aggregation_numbers?: readonly string[];
  /**
   * A space-separated list of Aggregation Type values by which Servers MUST filter the Aggregations. Aggregations
   * where any of their `aggregation_types` values match any of this parameter's values MUST be returned.
   *
   * @see spec/cds-wg3-01.md#L4796
   */
  readonly aggregation_types?: readonly AggregationType[];
  /**
   * A search term: Servers MUST keep the Aggregations where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/cds-wg3-01.md#L4798
   */
  readonly q?: string;
}

/**
 * What `listUsageSegments` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg3-01.md#L5303
 */
export interface ListUsageSegmentsFilters {
  /**
   * A space-separated list of `cds_usagesegment_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5320
   */
  readonly cds_usagesegment_ids?: readonly string[];
  /**
   * A datetime: the Server MUST filter the Usage Segment object `segment_start` to values that are on or before
   * this date.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L5321
   */
  readonly before?: string;
  /**
   * A datetime: the Server MUST filter the Usage Segment object `segment_end` to values that are on or after this
   * date.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L5322
   */
  readonly after?: string;
  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5323
   */
  readonly cds_account_ids?: readonly string[];
  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5324
   */
  readonly account_numbers?: readonly string[];
  /**
   * A space-separated list of `cds_servicecontract_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5325
   */
  readonly cds_servicecontract_ids?: readonly string[];
  /**
   * A space-separated list of `contract_number` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5326
   */
  readonly contract_numbers?: readonly string[];
  /**
   * A space-separated list of `cds_servicepoint_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5327
   */
  readonly cds_servicepoint_ids?: readonly string[];
  /**
   * A space-separated list of `servicepoint_number` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5328
   */
  readonly servicepoint_numbers?: readonly string[];
  /**
   * A space-separated list of `cds_meterdevice_ids` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5329
   */
  readonly cds_meterdevice_ids?: readonly string[];
  /**
   * A space-separated list of `meter_numbers` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5330
   */
  readonly meter_numbers?: readonly string[];
  /**
   * A space-separated list of `cds_billsection_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5331
   */
  readonly cds_billsection_ids?: readonly string[];
}

/**
 * What `listEnergyAttributeCertificates` may be narrowed down to; a list holds the values of which one must
 * match.
 *
 * @see spec/cds-wg3-01.md#L5402
 */
export interface ListEnergyAttributeCertificatesFilters {
  /**
   * A space-separated list of `cds_eac_id` values by which Servers MUST filter the EACs.
   *
   * @see spec/cds-wg3-01.md#L5419
   */
  readonly cds_eac_ids?: readonly string[];
  /**
   * A space-separated list of `eac_numbers` values by which Servers MUST filter the EACs.
   *
   * @see spec/cds-wg3-01.md#L5420
   */
  readonly eac_numbers?: readonly string[];
  /**
   * A space-separated list of `beneficiaries` values by which Servers MUST filter the EACs. As `beneficiaries`
   * depend on the `beneficiary_type`, values of different types may be equal, such as a `customer_number` and an
   * `account_number`. When using this filter, Clients SHOULD check the `beneficiary_type` of each result and drop
   * those that only matched by such a coincidence.
   *
   * @see spec/cds-wg3-01.md#L5421
   */
  readonly beneficiaries?: readonly string[];
  /**
   * A datetime: the Server MUST filter the EAC object `period_start` to values that are on or before this
   * datetime.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L5424
   */
  readonly before?: string;
  /**
   * A datetime: the Server MUST filter the EAC object `period_end` to values that are on or after this datetime.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg3-01.md#L5425
   */
  readonly after?: string;
}

/** A request that lists: its filters, a page, or a refusal. */
interface Listed<Filters, Page> {
  parameters: { query?: Filters };
  responses: {
    200: { content: { "application/json": Page } };
    default: { content: { "application/json": ErrorResponse } };
  };
}

/**
 * The paths of the API, in the shape that openapi-fetch reads.
 *
 * @see spec/cds-wg3-01.md#L1
 */
export interface paths {
  /**
   * @see spec/cds-wg3-01.md#L3801
   */
  "/accounts": {
    /**
     * Lists the `Account` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_accounts_api` in their
     * metadata.
     *
     * @see spec/cds-wg3-01.md#L3801
     */
    get: Listed<ListAccountsFilters, AccountListing>;
  };
  /**
   * @see spec/cds-wg3-01.md#L3977
   */
  "/servicecontracts": {
    /**
     * Lists the `ServiceContract` objects that the access token may read. A page holds at most 100. `next` links to
     * the following page. Ordered by `cds_modified` (descending). Servers publish the URL as
     * `cds_servicecontracts_api` in their metadata.
     *
     * @see spec/cds-wg3-01.md#L3977
     */
    get: Listed<ListServiceContractsFilters, ServiceContractListing>;
  };
  /**
   * @see spec/cds-wg3-01.md#L4088
   */
  "/servicepoints": {
    /**
     * Lists the `ServicePoint` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_servicepoints_api` in
     * their metadata.
     *
     * @see spec/cds-wg3-01.md#L4088
     */
    get: Listed<ListServicePointsFilters, ServicePointListing>;
  };
  /**
   * @see spec/cds-wg3-01.md#L4205
   */
  "/meterdevices": {
    /**
     * Lists the `MeterDevice` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_meterdevices_api` in
     * their metadata.
     *
     * @see spec/cds-wg3-01.md#L4205
     */
    get: Listed<ListMeterDevicesFilters, MeterDeviceListing>;
  };
  /**
   * @see spec/cds-wg3-01.md#L4315
   */
  "/billstatement": {
    /**
     * Lists the `BillStatement` objects that the access token may read. A page holds at most 100. `next` links to
     * the following page. Ordered by `statement_date` (descending) and `cds_modified` (descending). Servers publish
     * the URL as `cds_billstatement_api` in their metadata.
     *
     * @see spec/cds-wg3-01.md#L4315
     */
    get: Listed<ListBillStatementsFilters, BillStatementListing>;
  };
  /**
   * @see spec/cds-wg3-01.md#L4551
   */
  "/billsection": {
    /**
     * Lists the `BillSection` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `account_number` (ascending), `related_servicecontracts.contract_number`
     * (ascending), `start_date` (ascending) and `cds_modified` (descending). Servers publish the URL as
     * `cds_billsection_api` in their metadata.
     *
     * @see spec/cds-wg3-01.md#L4551
     */
    get: Listed<ListBillSectionsFilters, BillSectionListing>;
  };
  /**
   * @see spec/cds-wg3-01.md#L4777
   */
  "/aggregations": {
    /**
     * Lists the `Aggregation` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_aggregations_api` in
     * their metadata.
     *
     * @see spec/cds-wg3-01.md#L4777
     */
    get: Listed<ListAggregationsFilters, AggregationListing>;
  };
  /**
   * @see spec/cds-wg3-01.md#L5303
   */
  "/usagesegments": {
    /**
     * Lists the `UsageSegment` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `related_aggregations.aggregation_number` (ascending),
     * `related_accounts.account_number` (ascending), `related_servicecontracts.contract_number` (ascending),
     * `segment_start` (ascending) and `cds_modified` (descending). Servers publish the URL as
     * `cds_usagesegments_api` in their metadata.
     *
     * @see spec/cds-wg3-01.md#L5303
     */
    get: Listed<ListUsageSegmentsFilters, UsageSegmentListing>;
  };
  /**
   * @see spec/cds-wg3-01.md#L5402
   */
  "/eacs": {
    /**
     * Lists the `EnergyAttributeCertificate` objects that the access token may read. A page holds at most 100.
     * `next` links to the following page. Ordered by `period_start` (descending), `cds_created` (descending) and
     * `cds_eac_id` (ascending). Servers publish the URL as `cds_eacs_api` in their metadata.
     *
     * @see spec/cds-wg3-01.md#L5402
     */
    get: Listed<ListEnergyAttributeCertificatesFilters, EnergyAttributeCertificateListing>;
  };
}
