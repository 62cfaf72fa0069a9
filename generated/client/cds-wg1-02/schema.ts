/**
 * The types of CDS-WG1-02 Client Registration, generated from spec/cds-wg1-02.md#L1; do not edit.
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
 * A Server capability is some information or interoperation that a Server provides. The following strings are an
 * enumerated set of capabilities, the ones defined here:
 *
 * Open: values other than `coverage` and `oauth` may occur and must be tolerated.
 *
 * - `coverage`: The Server tells what its other capabilities cover. With it, the metadata object's `coverage`
 *   value is REQUIRED.
 * - `oauth`: The capability of Clients to register through OAuth.
 *
 * @see spec/cds-wg1-01.md#L121
 */
export type ServerCapability = "coverage" | "oauth" | (string & {});

/**
 * The `Metadata` object.
 *
 * @see spec/cds-wg1-01.md#L93
 */
export interface Metadata {
  /**
   * Which version of the format the object follows; for the version stated here it is `v1`.
   *
   * @see spec/cds-wg1-01.md#L97
   */
  cds_metadata_version: string;
  /**
   * The canonical address of this object.
   *
   * @see spec/cds-wg1-01.md#L98
   */
  cds_metadata_url: string;
  /**
   * When the address first had the object.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-01.md#L99
   */
  created: string;
  /**
   * When the object last changed.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-01.md#L100
   */
  updated: string;
  /**
   * What the utility or entity is called, such as "Riverside Power".
   *
   * @see spec/cds-wg1-01.md#L101
   */
  name: string;
  /**
   * What the utility or entity is, in short.
   *
   * @see spec/cds-wg1-01.md#L102
   */
  description: string;
  /**
   * A page about the utility or entity, for users.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-01.md#L103
   */
  website: string;
  /**
   * The technical documentation, for Clients.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-01.md#L104
   */
  documentation: string;
  /**
   * Contacts for technical support, for Clients.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-01.md#L105
   */
  support: string;
  /**
   * What the Server can do; an empty array if nothing beyond this object. If it lists `coverage`, it MUST also
   * unite the `capabilities` of all Coverage Entry objects of the Coverage Endpoint.
   *
   * @see spec/cds-wg1-01.md#L106
   */
  capabilities: ServerCapability[];
  /**
   * The address of the Coverage Endpoint. This field is REQUIRED if `coverage` is listed in the `capabilities`
   * array.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-01.md#L108
   */
  coverage?: string;
  /**
   * The addresses of related Metadata Endpoints.
   *
   * @see spec/cds-wg1-01.md#L109
   */
  related_metadata?: string[];
  /**
   * The address of the Authorization Server Metadata Object.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L198
   */
  oauth_metadata: string;
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
}

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
}

/**
 * The `ClientMessage` object.
 *
 * @see spec/cds-wg1-02.md#L821
 */
export interface ClientMessage {
  /**
   * Identifies the Message on the Server.
   *
   * @see spec/cds-wg1-02.md#L825
   */
  message_id: string;
  /**
   * The address of this Message.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L826
   */
  uri: string;
  /**
   * The Message to which this one replies.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L827
   */
  previous_uri: string | null;
  /**
   * The kind of Message.
   *
   * @see spec/cds-wg1-02.md#L828
   */
  type: ClientMessageType;
  /**
   * Whether a Client has marked the Message as read. On a Message that the Server creates, this value MUST be
   * `false` at first, so that it is listed as unread.
   *
   * @see spec/cds-wg1-02.md#L829
   */
  read: boolean;
  /**
   * If the Server created the Message, this value is `null`. If a Client created it, this value is the `client_id`
   * of that Client Object.
   *
   * @see spec/cds-wg1-02.md#L831
   */
  creator: string | null;
  /**
   * When the Message was made.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L833
   */
  created: string;
  /**
   * When the Message last changed.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L834
   */
  modified: string;
  /**
   * Where the Message stands.
   *
   * @see spec/cds-wg1-02.md#L835
   */
  status: ClientMessageStatus;
  /**
   * The Message's name for people. If the Message `type` is `notification`, `private_message`, or
   * `support_request`, this is its subject.
   *
   * @see spec/cds-wg1-02.md#L836
   */
  name: string;
  /**
   * What the Message says, for people. If the Message `type` is `notification`, `private_message`, or
   * `support_request`, this is its body.
   *
   * @see spec/cds-wg1-02.md#L838
   */
  description: string;
  /**
   * The values whose update is requested. This field is required for Messages with a `type` value of
   * `field_changes` or `server_request`.
   *
   * @see spec/cds-wg1-02.md#L840
   */
  updates_requested?: ClientUpdateRequest[];
  /**
   * The Grants that the Client asks the Server to issue. This field is required for Messages with a `type` value
   * of `grant_request`.
   *
   * @see spec/cds-wg1-02.md#L842
   */
  grants_requested?: ClientGrantRequest[];
  /**
   * Files that belong to the Message. They are small and unstructured, such as PDF documents. A `grant_request`
   * Message of a Client MAY come with a scanned letter of authorization, for example. Repeated transfers of
   * structured or large data are no task for attachments. Other files are better shared through the
   * Server-Provided Files API or another API.
   *
   * @see spec/cds-wg1-02.md#L844
   */
  attachments?: MessageAttachment[];
  /**
   * If the Message `type` is `notification` or `private_message`, this value is where there is more to read, if
   * anywhere. If the Message `type` is `production_request`, this value is the `cds_client_uri` of a Client Object
   * with `sandbox` in its `cds_status_options`, of which the Client wants a counterpart with `production` in
   * `cds_status_options`. If the Message `type` is `support_request`, this value is the address that the Client
   * needs help with. If the Message `type` is `field_changes`, this is the address of the object to be modified.
   * If the Message `type` is `payment_request`, this is where the Client pays, and the `related_type` value MUST
   * be `payment_form`. If the Message `type` is `online_form_request`, this is where the Client completes the
   * form, and the `related_type` value MUST be `online_form`. If the Message `type` is `pdf_form_request`, this is
   * where the Client downloads the blank form, and the `related_type` value MUST be `pdf_form`. If the Message
   * `type` is `server_request`, this is where the Client reads more about the request. If the Message `type` is
   * `grant_request` and `creator` is not `null`, this value is the `cds_client_uri` of the Client that the Grants
   * are asked for, which MAY be one of the requesting Client's own ("self") or MAY belong to another party that it
   * works with ("third-party").
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L849
   */
  related_uri?: string | null;
  /**
   * What `related_uri` leads to. If `related_uri` is included, this field is REQUIRED.
   *
   * @see spec/cds-wg1-02.md#L858
   */
  related_type?: ClientMessageRelatedType;
  /**
   * If the Message `type` is `payment_request`, this is the sum that the Client has to pay.
   *
   * @see spec/cds-wg1-02.md#L860
   */
  amount?: Decimal;
  /**
   * If the Message `type` is `payment_request`, this is the [ISO 4217] code of the currency of `amount`.
   *
   * @see spec/cds-wg1-02.md#L861
   */
  currency?: string;
}

/**
 * The `ClientUpdateRequest` object.
 *
 * @see spec/cds-wg1-02.md#L924
 */
export interface ClientUpdateRequest {
  /**
   * The field to be updated. For Messages with `type` values of `field_changes`, this is the field's name on the
   * API. For Messages with `type` values of `server_request`, this is the Server's name for what it asks for.
   *
   * @see spec/cds-wg1-02.md#L928
   */
  field: string;
  /**
   * For Messages with `type` values of `server_request`, this MUST be a name of the submission for people.
   *
   * @see spec/cds-wg1-02.md#L931
   */
  name?: string;
  /**
   * For Messages with `type` values of `server_request`, this MUST tell people more about the submission.
   *
   * @see spec/cds-wg1-02.md#L932
   */
  description?: string;
  /**
   * For Messages with `type` values of `client_submission`, this MAY be the Client's answer to the
   * `server_request`, when a remote resource such as a logo was asked for. For Messages with `type` values of
   * `server_request`, this MAY be a page where the Client does something online, such as signing or paying.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L933
   */
  uri?: string;
  /**
   * For Messages with `type` values of `field_changes`, this MUST be the field's value before the change.
   *
   * @see spec/cds-wg1-02.md#L935
   */
  previous_value?: unknown;
  /**
   * For Messages with `type` values of `field_changes`, this MUST be the field's value after the change.
   *
   * @see spec/cds-wg1-02.md#L936
   */
  new_value?: unknown;
}

/**
 * The `ClientGrantRequest` object.
 *
 * @see spec/cds-wg1-02.md#L938
 */
export interface ClientGrantRequest {
  /**
   * The OAuth scope string asked for.
   *
   * @see spec/cds-wg1-02.md#L942
   */
  scope: string;
  /**
   * Details of the scope, as defined by [RFC 9396 Section 7.1]. Each object's `type` MUST be in the Client
   * Object's `authorization_details_types` list. If the `scope` string says enough, this value is an empty list
   * (`[]`).
   *
   * @see spec/cds-wg1-02.md#L943
   */
  authorization_details: OAuthAuthorizationDetail[];
}

/**
 * The `MessageAttachment` object.
 *
 * @see spec/cds-wg1-02.md#L947
 */
export interface MessageAttachment {
  /**
   * The file's name.
   *
   * @see spec/cds-wg1-02.md#L951
   */
  filename: string;
  /**
   * The file's content type; with a PDF file, `mime_type` is `application/pdf`. With an unknown content type,
   * `mime_type` MUST be `application/octet-stream`.
   *
   * @see spec/cds-wg1-02.md#L952
   */
  mime_type: string;
  /**
   * The file's content as Base64.
   *
   * @see spec/cds-wg1-02.md#L954
   */
  data: string;
}

/**
 * Clients create new Messages by sending an authenticated HTTPS POST request to the `cds_messages_api` endpoint,
 * with a JSON object as the body.
 *
 * @see spec/cds-wg1-02.md#L986
 */
export interface CreateMessageRequest {
  /**
   * If submitting a Message with a `type` value of `client_submission`, this value MUST be the `uri` of the
   * Message that is answered, one with a `type` value of `server_request`. If submitting a Message with a `type`
   * value of `support_request` or `private_message` that answers another one, this value MUST be the `uri` of that
   * Message. If submitting a Message with a `type` value of `support_request` or `private_message` that answers no
   * other one, this value MUST be `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L992
   */
  previous_uri: string | null;
  /**
   * This value MUST be one of `private_message`, `production_request`, `support_request`, `grant_request`, or
   * `client_submission`.
   *
   * @see spec/cds-wg1-02.md#L995
   */
  type: "private_message" | "production_request" | "support_request" | "grant_request" | "client_submission";
  /**
   * If submitting a Message with a `type` value of `client_submission`, this value MUST be an empty string (`""`).
   * If submitting a Message with a `type` value of `support_request` or `private_message`, this value MUST be the
   * subject.
   *
   * @see spec/cds-wg1-02.md#L996
   */
  name: string;
  /**
   * If submitting a Message with a `type` value of `client_submission`, this value MUST be an empty string (`""`).
   * If submitting a Message with a `type` value of `support_request` or `private_message`, this value MUST be the
   * body.
   *
   * @see spec/cds-wg1-02.md#L998
   */
  description: string;
  /**
   * If submitting a Message with a `type` value of `client_submission`, this is required and MUST be an array of
   * Client Update Request objects, each with the `field` of one in the `server_request` and with the Client's
   * answer in `description` or `uri`.
   *
   * @see spec/cds-wg1-02.md#L1003
   */
  updates_requested?: ClientUpdateRequest[];
  /**
   * If submitting a Message with a `type` value of `grant_request`, this is required and MUST be an array of
   * Client Grant Request objects.
   *
   * @see spec/cds-wg1-02.md#L1004
   */
  grants_requested?: ClientGrantRequest[];
  /**
   * If submitting a Message with a `type` value of `support_request`, this value MAY be the API address that help
   * is needed with. If submitting a Message with a `type` value of `production_request`, this value is the
   * `cds_client_uri` of a Client Object with `sandbox` in its `cds_status_options`, of which the Client wants a
   * counterpart with `production` in `cds_status_options`. If submitting a Message with a `type` value of
   * `grant_request`, this value is the `cds_client_uri` of the Client that the Grants are asked for, which MAY be
   * one of the requesting Client's own ("self") or MAY belong to another party that it works with ("third-party").
   * If no address fits, the Client MUST not include this field.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L1005
   */
  related_uri?: string | null;
}

/**
 * Clients create new Messages by sending an authenticated HTTPS POST request to the `cds_messages_api` endpoint,
 * with a JSON object as the body.
 *
 * @see spec/cds-wg1-02.md#L986
 */
export interface CreateMessageResponse {
  /**
   * The address of the new Message.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L1015
   */
  uri: string;
  /**
   * Always `true`.
   *
   * @see spec/cds-wg1-02.md#L1016
   */
  read: boolean;
  /**
   * Always the `client_id` of the Client Object.
   *
   * @see spec/cds-wg1-02.md#L1017
   */
  creator: string;
  /**
   * Always the Server's time of creation.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1018
   */
  created: string;
  /**
   * Always the same as `created`.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1019
   */
  modified: string;
  /**
   * For `type` values of `private_message` or `client_submission`, this value MUST be `complete`. For `type`
   * values of `production_request`, `support_request`, or `grant_request`, this value MUST be `pending`.
   *
   * @see spec/cds-wg1-02.md#L1020
   */
  status: ClientMessageStatus;
}

/**
 * The `ScopeCredential` object.
 *
 * @see spec/cds-wg1-02.md#L1066
 */
export interface ScopeCredential {
  /**
   * Identifies the Credential on the Server.
   *
   * @see spec/cds-wg1-02.md#L1070
   */
  credential_id: string;
  /**
   * The address of this Credential.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L1071
   */
  uri: string;
  /**
   * The Client Object that the Credential belongs to.
   *
   * @see spec/cds-wg1-02.md#L1072
   */
  client_id: string;
  /**
   * When the Credential was made.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1073
   */
  created: string;
  /**
   * When the Credential last changed.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1074
   */
  modified: string;
  /**
   * The kind of Credential.
   *
   * @see spec/cds-wg1-02.md#L1075
   */
  type: CredentialsType;
  /**
   * A random value of the Server with which the Client authenticates at the OAuth Token Endpoint [RFC 6749 Section
   * 3.2] to get an `access_token`. This field MUST be included if the `type` is `client_secret`.
   *
   * @see spec/cds-wg1-02.md#L1076
   */
  client_secret?: string;
  /**
   * When the `client_secret` expires, as in the Client Information Response [RFC 7591 Section 3.2.1]. If the
   * Client Object of `client_id` is `disabled`, this value MUST be the time when it was last disabled. This field
   * MUST be included if the `type` is `client_secret`.
   *
   * @see spec/cds-wg1-02.md#L1078
   */
  client_secret_expires_at?: number;
}

/**
 * Servers MUST reject incomplete or invalid requests with a `400 Bad Request` Status Code. To a valid POST
 * request, Servers MUST respond with a `201 Created` Status Code and the new Credential object.
 *
 * @see spec/cds-wg1-02.md#L1117
 */
export interface CreateCredentialRequest {
  /**
   * The Client Object that gets the new Credential.
   *
   * @see spec/cds-wg1-02.md#L1122
   */
  client_id: string;
}

/**
 * The `Grant` object.
 *
 * @see spec/cds-wg1-02.md#L1154
 */
export interface Grant {
  /**
   * Identifies the Grant on the Server.
   *
   * @see spec/cds-wg1-02.md#L1158
   */
  grant_id: string;
  /**
   * The address at which to retrieve or modify this Grant.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L1159
   */
  uri: string;
  /**
   * The `uri` values of the Grants that this one supersedes. If there are none, this value is an empty list
   * (`[]`).
   *
   * @see spec/cds-wg1-02.md#L1160
   */
  replacing: string[];
  /**
   * The `uri` values of the Grants that supersede this one. If there are none, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L1162
   */
  replaced_by: string[];
  /**
   * The `grant_id` of the Grant that this one is a part of, where several authorizations were needed. If this
   * Grant is not a sub-Grant, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L1164
   */
  parent: string | null;
  /**
   * The `grant_id` values of this Grant's sub-Grants. If there are none, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L1166
   */
  children: string[];
  /**
   * When the Grant was made.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1168
   */
  created: string;
  /**
   * When the Grant last changed. If it never did, this is the same as `created`.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1169
   */
  modified: string;
  /**
   * For a Grant of future access, when its `status` will leave `future`. If access starts at once, this value is
   * `null`.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1171
   */
  not_before: string | null;
  /**
   * For access that ends in the future, when the `status` will become `expired`. If the Grant does not expire,
   * this value is `null`.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1173
   */
  not_after: string | null;
  /**
   * For a `status` of `pending`, when it is expected to change. If the Grant's `status` is not `pending`, this
   * value is `null`.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1175
   */
  eta: string | null;
  /**
   * When the Server will remove the access. If the Grant goes on without limit, this value is `null`.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1177
   */
  expires: string | null;
  /**
   * The Grant's Grant Status.
   *
   * @see spec/cds-wg1-02.md#L1179
   */
  status: GrantStatus;
  /**
   * The Client Object that the Grant was issued to.
   *
   * @see spec/cds-wg1-02.md#L1180
   */
  client_id: string;
  /**
   * The scopes that the Grant was issued for.
   *
   * @see spec/cds-wg1-02.md#L1181
   */
  scope: string;
  /**
   * The scopes granted beside `scope`, as a list defined by [RFC 9396 Section 7.1]. If there are none beside the
   * `scope` string, this value is an empty array (`[]`).
   *
   * @see spec/cds-wg1-02.md#L1182
   */
  authorization_details: OAuthAuthorizationDetail[];
  /**
   * Where users authorize (`grant_types` contains `authorization_code`), the confirmation codes on their receipts.
   * If there was no receipt or no `authorization_code`, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L1184
   */
  receipt_confirmations: string[];
  /**
   * The part of `scope` that is enabled, where access was given in part. With full access it equals the `scope`
   * value. With access removed, as by `disabled`, it is an empty string (`""`).
   *
   * @see spec/cds-wg1-02.md#L1186
   */
  enabled_scope: string;
  /**
   * The part of the details that is enabled, where access was given in part, as a list defined by [RFC 9396
   * Section 7.1]. With full access it equals the `authorization_details` value. With access removed, as by
   * `disabled`, it is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L1189
   */
  enabled_authorization_details: OAuthAuthorizationDetail[];
}

/**
 * The `ServerProvidedFile` object.
 *
 * @see spec/cds-wg1-02.md#L1300
 */
export interface ServerProvidedFile {
  /**
   * Identifies the Server-Provided File on the Server.
   *
   * @see spec/cds-wg1-02.md#L1304
   */
  file_id: string;
  /**
   * The address at which to retrieve this object.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L1305
   */
  uri: string;
  /**
   * When the Server-Provided File was made.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1306
   */
  created: string;
  /**
   * When the Server-Provided File last changed. If it never did, this is the same as `created`.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1307
   */
  modified: string;
  /**
   * The file's content type.
   *
   * @see spec/cds-wg1-02.md#L1309
   */
  mime_type: string;
  /**
   * The file's size in bytes.
   *
   * @see spec/cds-wg1-02.md#L1310
   */
  size: number;
  /**
   * The file's name with its extension.
   *
   * @see spec/cds-wg1-02.md#L1311
   */
  name: string;
  /**
   * What the file is. If the Server says nothing about it, this value is an empty string (`""`).
   *
   * @see spec/cds-wg1-02.md#L1312
   */
  description: string;
  /**
   * The address of the file itself. Servers MUST protect it as they do the rest of the Server-Provided Files API.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L1314
   */
  download_uri: string;
}

/**
 * The `ClientListing` object.
 *
 * @see spec/cds-wg1-02.md#L739
 */
export interface ClientListing {
  /**
   * The Client Objects that the `access_token` gives access to. If there are none, this value is an empty list
   * (`[]`). If more than 100 Client Objects are available, Servers MAY cut the list and continue it by `next`.
   *
   * @see spec/cds-wg1-02.md#L744
   */
  clients: Client[];
  /**
   * The address of the next segment. If no segment follows, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L747
   */
  next: string | null;
  /**
   * The address of the previous segment. If no segment precedes, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L749
   */
  previous: string | null;
}

/**
 * The `ClientMessageListing` object.
 *
 * @see spec/cds-wg1-02.md#L956
 */
export interface ClientMessageListing {
  /**
   * The Messages whose `status` is `open` or `pending`.
   *
   * @see spec/cds-wg1-02.md#L961
   */
  outstanding: ClientMessage[];
  /**
   * The address of the next segment of outstanding Messages. If no segment follows, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L962
   */
  outstanding_next: string | null;
  /**
   * The address of the previous segment of outstanding Messages. If no segment precedes, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L964
   */
  outstanding_previous: string | null;
  /**
   * The Messages whose `read` is `false`.
   *
   * @see spec/cds-wg1-02.md#L966
   */
  unread: ClientMessage[];
  /**
   * The address of the next segment of unread Messages. If no segment follows, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L967
   */
  unread_next: string | null;
  /**
   * The address of the previous segment of unread Messages. If no segment precedes, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L969
   */
  unread_previous: string | null;
  /**
   * The Messages whose `read` is `true`.
   *
   * @see spec/cds-wg1-02.md#L971
   */
  read: ClientMessage[];
  /**
   * The address of the next segment of read Messages. If no segment follows, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L972
   */
  read_next: string | null;
  /**
   * The address of the previous segment of read Messages. If no segment precedes, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L974
   */
  read_previous: string | null;
}

/**
 * The `ScopeCredentialListing` object.
 *
 * @see spec/cds-wg1-02.md#L1088
 */
export interface ScopeCredentialListing {
  /**
   * The Credentials that the `access_token` gives access to. If there are none, this value is an empty list
   * (`[]`). If more than 100 Credentials are available, Servers MAY cut the list and continue it by `next`.
   *
   * @see spec/cds-wg1-02.md#L1093
   */
  credentials: ScopeCredential[];
  /**
   * The address of the next segment. If no segment follows, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L1096
   */
  next: string | null;
  /**
   * The address of the previous segment. If no segment precedes, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L1098
   */
  previous: string | null;
}

/**
 * The `GrantListing` object.
 *
 * @see spec/cds-wg1-02.md#L1237
 */
export interface GrantListing {
  /**
   * The Grants that the `access_token` gives access to. If there are none, this value is an empty list (`[]`). If
   * more than 100 Grants are available, Servers MAY cut the list and continue it by `next`.
   *
   * @see spec/cds-wg1-02.md#L1242
   */
  grants: Grant[];
  /**
   * The address of the next segment. If no segment follows, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L1245
   */
  next: string | null;
  /**
   * The address of the previous segment. If no segment precedes, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L1247
   */
  previous: string | null;
}

/**
 * The `ServerProvidedFileListing` object.
 *
 * @see spec/cds-wg1-02.md#L1317
 */
export interface ServerProvidedFileListing {
  /**
   * The Server-Provided File objects that the `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Server-Provided File objects are available, Servers MAY cut the list and
   * continue it by `next`.
   *
   * @see spec/cds-wg1-02.md#L1322
   */
  files: ServerProvidedFile[];
  /**
   * The address of the next segment. If no segment follows, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L1325
   */
  next: string | null;
  /**
   * The address of the previous segment. If no segment precedes, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-02.md#L1327
   */
  previous: string | null;
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
 * A Registration Field format is the type of the value in a Client Registration Request.
 *
 * Open: values other than `string`, `string_or_null`, `url`, `url_or_null`, `email`, `email_or_null`, `boolean`,
 * `boolean_or_null`, `image`, `image_or_null`, `pdf` and `pdf_or_null` may occur and must be tolerated.
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
 * Message object `type` values MUST be one of the following:
 *
 * Open: values other than `notification`, `private_message`, `production_request`, `support_request`,
 * `grant_request`, `field_changes`, `server_request`, `client_submission`, `payment_request`,
 * `online_form_request`, `pdf_form_request` and `request_update` may occur and must be tolerated.
 *
 * - `notification`: The Server tells all Clients that it concerns about something.
 * - `private_message`: The Server writes to one Client, or a Client to the Server.
 * - `production_request`: The Client asks for a Client Object with the `production` value in its
 *   `cds_status_options` list.
 * - `support_request`: The Client asks the Server for technical support.
 * - `grant_request`: The Client asks the Server to create the Grants in `grants_requested`.
 * - `field_changes`: The Client changed fields of another object, those in `updates_requested`, and the Server
 *   reviews the changes. The Server creates this Message, so `creator` is `null`.
 * - `server_request`: The Server asks the Client for a Message of type `client_submission` with the fields in
 *   `updates_requested`.
 * - `client_submission`: The Client answers a `server_request` with values for fields of an object. Servers MAY
 *   create Messages of this type as well as Clients.
 * - `payment_request`: The Server asks the Client to pay.
 * - `online_form_request`: The Server asks the Client to complete an online form.
 * - `pdf_form_request`: The Server asks the Client to complete a PDF form.
 * - `request_update`: The Server gives a new `status` to the Message at `previous_uri`, whose `type` value is
 *   `production_request`, `support_request`, `grant_request`, `server_request`, `client_submission`,
 *   `payment_request`, `online_form_request`, or `pdf_form_request`. Clients MUST let the `status` of the latest
 *   `request_update` Message override that of the Message at `previous_uri`. The `status` MAY be the same as
 *   before, in a Message that only informs.
 *
 * @see spec/cds-wg1-02.md#L863
 */
export type ClientMessageType =
  | "notification"
  | "private_message"
  | "production_request"
  | "support_request"
  | "grant_request"
  | "field_changes"
  | "server_request"
  | "client_submission"
  | "payment_request"
  | "online_form_request"
  | "pdf_form_request"
  | "request_update"
  | (string & {});

/**
 * Message object `status` values MUST be one of the following:
 *
 * Open: values other than `complete`, `open`, `pending`, `rejected` and `errored` may occur and must be
 * tolerated.
 *
 * - `complete`: For Messages with `type` values of `notification`, `private_message`, or `client_submission`,
 *   `status` MUST be this one. For Messages with `type` values of `support_request`, `grant_request`,
 *   `field_changes`, `server_request`, `payment_request`, `online_form_request`, `pdf_form_request`, or
 *   `request_update`, the Server has finished and approved or resolved what was asked. On a Message whose `type`
 *   value is `production_request` and whose `status` value is `complete`, Servers MUST set `related_type` to
 *   `client` and `related_uri` to the individual Client Object that has `production` in `cds_status_options`. On
 *   a Message whose `type` value is `grant_request` and whose `status` value is `complete`, Servers MUST set
 *   `related_type` to `grant_list` and `related_uri` to a listing filtered to the Grants in question. On a
 *   Message whose `type` value is `request_update` and whose `status` value is `complete`, with a `related_uri`
 *   to a `payment_request` Message, Servers MUST set `related_type` to `payment_receipt` and `related_uri` to
 *   the receipt.
 * - `open`: For Messages with `type` values of `server_request`, `payment_request`, `online_form_request`,
 *   `pdf_form_request`, or `request_update`, the Client has not answered yet.
 * - `pending`: For Messages with `type` values of `production_request`, `support_request`, `grant_request`,
 *   `field_changes`, `server_request`, `payment_request`, `online_form_request`, `pdf_form_request`, or
 *   `request_update`, the Server is not done with its review.
 * - `rejected`: For Messages with `type` values of `field_changes`, `server_request`, `production_request`,
 *   `grant_request`, `payment_request`, `online_form_request`, `pdf_form_request`, or `request_update`, the
 *   Server has finished and said no. The `description` of the Server's Message MUST say why the Client's
 *   Message, usually the one at `previous_uri`, was rejected.
 * - `errored`: For Messages with `type` values of `field_changes`, `server_request`, `payment_request`,
 *   `online_form_request`, `pdf_form_request`, or `request_update`, something went wrong on the Server. Clients
 *   are then RECOMMENDED to send a `support_request` Message whose `related_uri` is the `uri` of that Message.
 *
 * @see spec/cds-wg1-02.md#L884
 */
export type ClientMessageStatus = "complete" | "open" | "pending" | "rejected" | "errored" | (string & {});

/**
 * When included, Message object `related_type` values MUST be one of the following:
 *
 * Open: values other than `more_info`, `documentation`, `support`, `online_form`, `pdf_form`, `payment_form`,
 * `payment_receipt`, `client_list`, `client`, `grant_list`, `grant`, `message_list`, `message`,
 * `credential_list` and `credential` may occur and must be tolerated.
 *
 * - `more_info`: `related_uri` leads to further information, such as a page on regulations.
 * - `documentation`: `related_uri` leads to technical documentation.
 * - `support`: `related_uri` leads to technical support, such as a contact form.
 * - `online_form`: `related_uri` leads to an online form, such as terms to accept.
 * - `pdf_form`: `related_uri` leads to a PDF form.
 * - `payment_form`: `related_uri` leads to an online checkout.
 * - `payment_receipt`: `related_uri` leads to a receipt.
 * - `client_list`: `related_uri` leads to a Client list, with or without parameters.
 * - `client`: `related_uri` leads to an individual Client.
 * - `grant_list`: `related_uri` leads to a Grant list, with or without parameters.
 * - `grant`: `related_uri` leads to an individual Grant.
 * - `message_list`: `related_uri` leads to a Message list, with or without parameters.
 * - `message`: `related_uri` leads to an individual Message.
 * - `credential_list`: `related_uri` leads to a Credential list, with or without parameters.
 * - `credential`: `related_uri` leads to an individual Credential.
 *
 * @see spec/cds-wg1-02.md#L900
 */
export type ClientMessageRelatedType =
  | "more_info"
  | "documentation"
  | "support"
  | "online_form"
  | "pdf_form"
  | "payment_form"
  | "payment_receipt"
  | "client_list"
  | "client"
  | "grant_list"
  | "grant"
  | "message_list"
  | "message"
  | "credential_list"
  | "credential"
  | (string & {});

/**
 * Credential object `type` values MUST be one of the following:
 *
 * Open: values other than `client_secret` may occur and must be tolerated.
 *
 * - `client_secret`: A shared secret, in the `client_secret` field of the Credential.
 *
 * @see spec/cds-wg1-02.md#L1082
 */
export type CredentialsType = "client_secret" | (string & {});

/**
 * Grants object `status` values MUST be one of the following:
 *
 * Open: values other than `active`, `future`, `pending`, `partial`, `needs_authorization`, `needs_sub_grants`,
 * `disabled`, `suspended`, `revoked`, `closed`, `expired`, `delayed`, `stopped` and `errored` may occur and must
 * be tolerated.
 *
 * - `active`: What `scope` or `authorization_details` name can be used now. Where a data API is updated
 *   regularly, the updates are on time.
 * - `future`: The Grant starts later: at `not_before` its status becomes `active`.
 * - `pending`: The Grant is valid and still being processed or reviewed, until about its `eta`. While it is
 *   `pending`, Servers MUST give access to what the Grant covers as it becomes ready.
 * - `partial`: The Server allows only a part of the Grant's `scope` and `authorization_details`. The part is in
 *   `enabled_scope` and `enabled_authorization_details`.
 * - `needs_authorization`: Access ends at `enabled_scope` and `enabled_authorization_details` until a user
 *   authorizes `scope` and `authorization_details` with an authorization URL whose `cds_grant_id` is this
 *   `grant_id`; see Grant Authorization Requests.
 * - `needs_sub_grants`: Access ends at `enabled_scope` and `enabled_authorization_details` until the `children`
 *   Grants have a `status` that the Server finds sufficient. Servers MUST document, for each scope's use case,
 *   which sub-Grant `status` values resolve `needs_sub_grants`.
 * - `disabled`: The Server has disabled the Grant for good; the Client SHOULD NOT expect a change.
 * - `suspended`: The Server or the user has disabled the Grant for a time; the Client SHOULD expect a change.
 * - `revoked`: Where users authorize (`grant_types` contains `authorization_code`), the user has withdrawn the
 *   access.
 * - `closed`: The Client has revoked the Grant by Modifying Grants.
 * - `expired`: The Grant has run out, at its `not_after` time.
 * - `delayed`: A data API that is updated regularly is behind its schedule.
 * - `stopped`: A data API that is updated regularly gets no more updates, by the Server's or the user's choice;
 *   what is there can still be read.
 * - `errored`: An error on the Server leaves the access unclear.
 *
 * @see spec/cds-wg1-02.md#L1193
 */
export type GrantStatus =
  | "active"
  | "future"
  | "pending"
  | "partial"
  | "needs_authorization"
  | "needs_sub_grants"
  | "disabled"
  | "suspended"
  | "revoked"
  | "closed"
  | "expired"
  | "delayed"
  | "stopped"
  | "errored"
  | (string & {});

/**
 * The specification names `OAuthAuthorizationDetail` without defining it, so any JSON value is allowed.
 *
 * @see spec/cds-wg1-02.md#L722
 */
export type OAuthAuthorizationDetail = unknown;

/**
 * What `registerClient` sends: fields of `Client` that a client may set.
 *
 * @see spec/cds-wg1-02.md#L619
 */
export interface RegisterClientRequest {
  /**
   * If there are no redirect URIs, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L11
   */
  redirect_uris?: string[];
  /**
   * If the Client sent no name, this value is the `client_id`.
   *
   * @see spec/cds-wg1-02.md#L15
   */
  client_name?: string;
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
  scope?: string;
  /**
   * If there are no contacts, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L16
   */
  contacts?: string[];
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
  authorization_details_types?: string[];
  /**
   * How far the Client Object can be used now.
   *
   * @see spec/cds-wg1-02.md#L708
   */
  cds_status?: ClientStatus;
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
}

/**
 * What `modifyClient` sends: fields of `Client` that a client may set.
 *
 * @see spec/cds-wg1-02.md#L766
 */
export interface ModifyClientRequest {
  /**
   * If there are no redirect URIs, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L11
   */
  redirect_uris?: string[];
  /**
   * If the Client sent no name, this value is the `client_id`.
   *
   * @see spec/cds-wg1-02.md#L15
   */
  client_name?: string;
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
  scope?: string;
  /**
   * If there are no contacts, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L16
   */
  contacts?: string[];
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
  authorization_details_types?: string[];
  /**
   * How far the Client Object can be used now.
   *
   * @see spec/cds-wg1-02.md#L708
   */
  cds_status?: ClientStatus;
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
}

/**
 * What `modifyMessage` sends: fields of `ClientMessage` that a client may set.
 *
 * @see spec/cds-wg1-02.md#L1039
 */
export interface ModifyMessageRequest {
  /**
   * Whether a Client has marked the Message as read. On a Message that the Server creates, this value MUST be
   * `false` at first, so that it is listed as unread.
   *
   * @see spec/cds-wg1-02.md#L829
   */
  read?: boolean;
}

/**
 * What `modifyCredential` sends: fields of `ScopeCredential` that a client may set.
 *
 * @see spec/cds-wg1-02.md#L1127
 */
export interface ModifyCredentialRequest {
  /**
   * When the `client_secret` expires, as in the Client Information Response [RFC 7591 Section 3.2.1]. If the
   * Client Object of `client_id` is `disabled`, this value MUST be the time when it was last disabled. This field
   * MUST be included if the `type` is `client_secret`.
   *
   * @see spec/cds-wg1-02.md#L1078
   */
  client_secret_expires_at?: number;
}

/**
 * What `modifyGrant` sends: fields of `Grant` that a client may set.
 *
 * @see spec/cds-wg1-02.md#L1267
 */
export interface ModifyGrantRequest {
  /**
   * The Grant's Grant Status.
   *
   * @see spec/cds-wg1-02.md#L1179
   */
  status?: GrantStatus;
  /**
   * The scopes that the Grant was issued for.
   *
   * @see spec/cds-wg1-02.md#L1181
   */
  scope?: string;
  /**
   * The scopes granted beside `scope`, as a list defined by [RFC 9396 Section 7.1]. If there are none beside the
   * `scope` string, this value is an empty array (`[]`).
   *
   * @see spec/cds-wg1-02.md#L1182
   */
  authorization_details?: OAuthAuthorizationDetail[];
}

/**
 * What `listClients` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg1-02.md#L739
 */
export interface ListClientsFilters {
  /**
   * A space-separated list of `client_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L754
   */
  readonly client_ids?: readonly string[];
}

/**
 * What `listMessages` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg1-02.md#L956
 */
export interface ListMessagesFilters {
  /**
   * A space-separated list of `message_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L979
   */
  readonly message_ids?: readonly string[];
}

/**
 * What `listCredentials` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg1-02.md#L1088
 */
export interface ListCredentialsFilters {
  /**
   * A space-separated list of `credential_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1103
   */
  readonly credential_ids?: readonly string[];
  /**
   * A space-separated list of `client_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1104
   */
  readonly client_ids?: readonly string[];
  /**
   * A datetime: Servers MUST keep Credentials that were created after or on the datetime.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1105
   */
  readonly after?: string;
  /**
   * A datetime: Servers MUST keep Credentials that were created before or on the datetime.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1106
   */
  readonly before?: string;
}

/**
 * What `listGrants` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg1-02.md#L1237
 */
export interface ListGrantsFilters {
  /**
   * A space-separated list of `grant_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1252
   */
  readonly grant_ids?: readonly string[];
  /**
   * A space-separated list of `parent` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1253
   */
  readonly parents?: readonly string[];
  /**
   * A space-separated list of `status` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1254
   */
  readonly statuses?: readonly GrantStatus[];
  /**
   * A space-separated list of `client_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1255
   */
  readonly client_ids?: readonly string[];
  /**
   * A space-separated list of `scope` values by which Servers MUST filter, found in the Grant's `scope` (itself
   * space-separated) or as a `type` in its `authorization_details` list.
   *
   * @see spec/cds-wg1-02.md#L1256
   */
  readonly scopes?: readonly string[];
  /**
   * A space-separated list of receipt confirmation codes by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1257
   */
  readonly receipt_confirmations?: readonly string[];
  /**
   * A datetime: Servers MUST keep Grants that were created after or on the datetime.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1258
   */
  readonly after?: string;
  /**
   * A datetime: Servers MUST keep Grants that were created before or on the datetime.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-02.md#L1259
   */
  readonly before?: string;
}

/**
 * What `listServerProvidedFiles` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg1-02.md#L1317
 */
export interface ListServerProvidedFilesFilters {
  /**
   * A space-separated list of `file_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1334
   */
  readonly file_ids?: readonly string[];
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
 * @see spec/cds-wg1-02.md#L1
 */
export interface paths {
  /**
   * @see spec/cds-wg1-02.md#L739
   */
  "/clients": {
    /**
     * Lists the `Client` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_clients_api` in their
     * metadata.
     *
     * @see spec/cds-wg1-02.md#L739
     */
    get: Listed<ListClientsFilters, ClientListing>;
  };
  /**
   * @see spec/cds-wg1-02.md#L956
   */
  "/messages": {
    /**
     * Lists the `ClientMessage` objects that the access token may read. `outstanding_next`, `unread_next` and
     * `read_next` link to the following pages of each list. Ordered by `modified` (descending). Servers publish the
     * URL as `cds_messages_api` in their metadata.
     *
     * @see spec/cds-wg1-02.md#L956
     */
    get: Listed<ListMessagesFilters, ClientMessageListing>;
    /**
     * Creates a `ClientMessage`. Servers publish the URL as `cds_messages_api` in their metadata.
     *
     * @see spec/cds-wg1-02.md#L986
     */
    post: {
      parameters: { path?: never };
      requestBody: { content: { "application/json": CreateMessageRequest } };
      responses: {
        201: { content: { "application/json": ClientMessage & CreateMessageResponse } };
        default: { content: { "application/json": ErrorResponse } };
      };
    };
  };
  /**
   * @see spec/cds-wg1-02.md#L1088
   */
  "/credentials": {
    /**
     * Lists the `ScopeCredential` objects that the access token may read. A page holds at most 100. `next` links to
     * the following page. Ordered by `modified` (descending). Servers publish the URL as `cds_credentials_api` in
     * their metadata.
     *
     * @see spec/cds-wg1-02.md#L1088
     */
    get: Listed<ListCredentialsFilters, ScopeCredentialListing>;
    /**
     * Creates a `ScopeCredential`. Servers publish the URL as `cds_credentials_api` in their metadata.
     *
     * @see spec/cds-wg1-02.md#L1117
     */
    post: {
      parameters: { path?: never };
      requestBody: { content: { "application/json": CreateCredentialRequest } };
      responses: {
        201: { content: { "application/json": ScopeCredential } };
        default: { content: { "application/json": ErrorResponse } };
      };
    };
  };
  /**
   * @see spec/cds-wg1-02.md#L1237
   */
  "/grants": {
    /**
     * Lists the `Grant` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `modified` (descending). Servers publish the URL as `cds_grants_api` in their
     * metadata.
     *
     * @see spec/cds-wg1-02.md#L1237
     */
    get: Listed<ListGrantsFilters, GrantListing>;
  };
  /**
   * @see spec/cds-wg1-02.md#L1317
   */
  "/server_provided_files": {
    /**
     * Lists the `ServerProvidedFile` objects that the access token may read. A page holds at most 100. `next` links
     * to the following page. Ordered by `modified` (descending). Servers publish the URL as
     * `cds_server_provided_files_api` in their metadata.
     *
     * @see spec/cds-wg1-02.md#L1317
     */
    get: Listed<ListServerProvidedFilesFilters, ServerProvidedFileListing>;
  };
  /**
   * @see spec/cds-wg1-02.md#L619
   */
  "/register": {
    /**
     * Creates a `Client`. Servers publish the URL as `registration_endpoint` in their metadata.
     *
     * @see spec/cds-wg1-02.md#L619
     */
    post: {
      parameters: { path?: never };
      requestBody: { content: { "application/json": RegisterClientRequest } };
      responses: {
        201: { content: { "application/json": Client } };
        default: { content: { "application/json": ErrorResponse } };
      };
    };
  };
  /**
   * @see spec/cds-wg1-02.md#L761
   */
  "/clients/{client_id}": {
    /**
     * Retrieves a `Client`. The URL is the object's `cds_client_uri`.
     *
     * @see spec/cds-wg1-02.md#L761
     */
    get: {
      parameters: { path: { client_id: string } };
      responses: {
        200: { content: { "application/json": Client } };
        default: { content: { "application/json": ErrorResponse } };
      };
    };
    /**
     * Changes a `Client` as a whole: fields that are left out return to the server's defaults. The URL is the
     * object's `cds_client_uri`.
     *
     * May change `redirect_uris`, `client_name`, `client_uri`, `logo_uri`, `scope`, `contacts`, `tos_uri`,
     * `policy_uri`, `cds_status`, `cds_default_scope`, `cds_default_redirect_uri`,
     * `cds_default_authorization_details`.
     *
     * @see spec/cds-wg1-02.md#L766
     */
    put: {
      parameters: { path: { client_id: string } };
      requestBody: { content: { "application/json": ModifyClientRequest } };
      responses: {
        200: { content: { "application/json": Client } };
        202: { content: { "application/json": Client } };
        default: { content: { "application/json": ErrorResponse } };
      };
    };
  };
  /**
   * @see spec/cds-wg1-02.md#L1035
   */
  "/messages/{message_id}": {
    /**
     * Retrieves a `ClientMessage`. The URL is the object's `uri`.
     *
     * @see spec/cds-wg1-02.md#L1035
     */
    get: {
      parameters: { path: { message_id: string } };
      responses: {
        200: { content: { "application/json": ClientMessage } };
        default: { content: { "application/json": ErrorResponse } };
      };
    };
    /**
     * Changes fields of a `ClientMessage`: those that are left out stay as they are. The URL is the object's `uri`.
     *
     * May change `read`.
     *
     * @see spec/cds-wg1-02.md#L1039
     */
    patch: {
      parameters: { path: { message_id: string } };
      requestBody: { content: { "application/json": ModifyMessageRequest } };
      responses: {
        200: { content: { "application/json": ClientMessage } };
        default: { content: { "application/json": ErrorResponse } };
      };
    };
  };
  /**
   * @see spec/cds-wg1-02.md#L1113
   */
  "/credentials/{credential_id}": {
    /**
     * Retrieves a `ScopeCredential`. The URL is the object's `uri`.
     *
     * @see spec/cds-wg1-02.md#L1113
     */
    get: {
      parameters: { path: { credential_id: string } };
      responses: {
        200: { content: { "application/json": ScopeCredential } };
        default: { content: { "application/json": ErrorResponse } };
      };
    };
    /**
     * Changes fields of a `ScopeCredential`: those that are left out stay as they are. The URL is the object's
     * `uri`.
     *
     * May change `client_secret_expires_at`.
     *
     * @see spec/cds-wg1-02.md#L1127
     */
    patch: {
      parameters: { path: { credential_id: string } };
      requestBody: { content: { "application/json": ModifyCredentialRequest } };
      responses: {
        200: { content: { "application/json": ScopeCredential } };
        default: { content: { "application/json": ErrorResponse } };
      };
    };
  };
  /**
   * @see spec/cds-wg1-02.md#L1263
   */
  "/grants/{grant_id}": {
    /**
     * Retrieves a `Grant`. The URL is the object's `uri`.
     *
     * @see spec/cds-wg1-02.md#L1263
     */
    get: {
      parameters: { path: { grant_id: string } };
      responses: {
        200: { content: { "application/json": Grant } };
        default: { content: { "application/json": ErrorResponse } };
      };
    };
    /**
     * Changes fields of a `Grant`: those that are left out stay as they are. The URL is the object's `uri`.
     *
     * May change `status`, `scope`, `authorization_details`.
     *
     * @see spec/cds-wg1-02.md#L1267
     */
    patch: {
      parameters: { path: { grant_id: string } };
      requestBody: { content: { "application/json": ModifyGrantRequest } };
      responses: {
        200: { content: { "application/json": Grant } };
        202: { content: { "application/json": Grant } };
        default: { content: { "application/json": ErrorResponse } };
      };
    };
  };
  /**
   * @see spec/cds-wg1-02.md#L1338
   */
  "/server_provided_files/{file_id}": {
    /**
     * Retrieves a `ServerProvidedFile`. The URL is the object's `uri`.
     *
     * @see spec/cds-wg1-02.md#L1338
     */
    get: {
      parameters: { path: { file_id: string } };
      responses: {
        200: { content: { "application/json": ServerProvidedFile } };
        default: { content: { "application/json": ErrorResponse } };
      };
    };
  };
  /**
   * @see spec/cds-wg1-02.md#L1342
   */
  "/server_provided_files/{file_id}/download": {
    /**
     * Downloads what a `ServerProvidedFile` stands for. The URL is the object's `download_uri`.
     *
     * @see spec/cds-wg1-02.md#L1342
     */
    get: {
      parameters: { path: { file_id: string } };
      responses: {
        200: { content: { "*/*": unknown } };
        default: { content: { "application/json": ErrorResponse } };
      };
    };
  };
}
