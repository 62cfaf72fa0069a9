/**
 * The JSON objects of the specification, as types.
 *
 * Client Registration
 *
 * @see spec/cds-wg1-02.md#L1
 */

import type { DateTime, Decimal, JsonValue, Url } from "../support/json.js";
import type { EACDataFormatDescription, Purpose, ValueFormat, ValueTypeDescription } from "./cds-wg3-01.js";
import type { OAuthAuthorizationDetail } from "./undefined-types.js";

/**
 * Clients fetch the object with an HTTPS GET request, as in [RFC 8414 Section 3]. For its address to be found,
 * Servers MUST implement CDS Server Metadata [CDS-WG1-01] with these extensions.
 *
 * @see spec/cds-wg1-02.md#L187
 */
export interface ServerCapability {
  /**
   * The capability of Clients to register through OAuth.
   *
   * @see spec/cds-wg1-02.md#L194
   */
  readonly oauth: string;
}

/**
 * What a Scope Description in `cds_scope_descriptions` offers MUST be there for its whole `coverages_supported`
 * list, within the limits that `authorization_details_fields_supported` sets by the `maximum` and `minimum` of
 * its Authorization Details Field Objects. Where coverages or limits differ within a scope, several Scope
 * Descriptions with different `id` values MUST be listed. A Server with 24 months of electricity history and 12
 * months of gas history, for example, MUST list two, each with its own `id`.
 *
 * Members of RFC 8414 belong to it too.
 *
 * @see spec/cds-wg1-02.md#L202
 */
export interface AuthServerMetadata {
  /**
   * The field `issuer`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  readonly issuer: Url;

  /**
   * The field `authorization_endpoint`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  readonly authorization_endpoint?: Url;

  /**
   * The field `token_endpoint`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  readonly token_endpoint?: Url;

  /**
   * The field `jwks_uri`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  readonly jwks_uri?: Url;

  /**
   * The field `response_modes_supported`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  readonly response_modes_supported?: readonly string[];

  /**
   * The field `token_endpoint_auth_signing_alg_values_supported`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  readonly token_endpoint_auth_signing_alg_values_supported?: readonly string[];

  /**
   * The field `ui_locales_supported`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  readonly ui_locales_supported?: readonly string[];

  /**
   * The field `revocation_endpoint_auth_methods_supported`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  readonly revocation_endpoint_auth_methods_supported?: readonly string[];

  /**
   * The field `revocation_endpoint_auth_signing_alg_values_supported`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  readonly revocation_endpoint_auth_signing_alg_values_supported?: readonly string[];

  /**
   * The field `introspection_endpoint_auth_methods_supported`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  readonly introspection_endpoint_auth_methods_supported?: readonly string[];

  /**
   * The field `introspection_endpoint_auth_signing_alg_values_supported`.
   *
   * @see spec/cds-wg1-02.md#L202
   */
  readonly introspection_endpoint_auth_signing_alg_values_supported?: readonly string[];

  /**
   * The Dynamic Client Registration [RFC 7591] endpoint of the Client Registration Process. In a Metadata Object
   * that was reached through the `cds_server_metadata` field of a Client Object and its `oauth_metadata` field,
   * `registration_endpoint` is OPTIONAL.
   *
   * @see spec/cds-wg1-02.md#L206
   */
  readonly registration_endpoint: Url;

  /**
   * The list MUST unite the `id` values of all `cds_scope_descriptions` objects and whatever other scopes there
   * are. Clients MUST take scopes without a key in `cds_scope_descriptions` for scopes that are registered in some
   * other way. Such scopes may belong to other OAuth specifications, for example OpenID Connect.
   *
   * @see spec/cds-wg1-02.md#L208
   */
  readonly scopes_supported: readonly string[];

  /**
   * The documentation for Client developers.
   *
   * @see spec/cds-wg1-02.md#L211
   */
  readonly service_documentation: Url;

  /**
   * The policies that Clients register under.
   *
   * @see spec/cds-wg1-02.md#L212
   */
  readonly op_policy_uri: Url;

  /**
   * The terms of use that Clients register under.
   *
   * @see spec/cds-wg1-02.md#L213
   */
  readonly op_tos_uri: Url;

  /**
   * Token Revocation [RFC 7009].
   *
   * @see spec/cds-wg1-02.md#L214
   */
  readonly revocation_endpoint: Url;

  /**
   * Token Introspection [RFC 7662].
   *
   * @see spec/cds-wg1-02.md#L215
   */
  readonly introspection_endpoint: Url;

  /**
   * The list MUST hold at least every `code_challenge_methods_supported` value of the `cds_scope_descriptions`
   * objects. Methods of other `scopes_supported` entries, those without a key in `cds_scope_descriptions`, MAY be
   * listed too.
   *
   * @see spec/cds-wg1-02.md#L216
   */
  readonly code_challenge_methods_supported: readonly string[];

  /**
   * The types of Rich Authorization Requests [RFC 9396]. The list MUST hold at least every
   * `authorization_details_types_supported` value of the `cds_scope_descriptions` objects. Types of other
   * `scopes_supported` entries, those without a key in `cds_scope_descriptions`, MAY be listed too.
   *
   * @see spec/cds-wg1-02.md#L221
   */
  readonly authorization_details_types_supported: readonly string[];

  /**
   * Pushed Authorization Requests [RFC 9126]; this is REQUIRED when `response_types_supported` is not an empty
   * list, that is when users authorize some scope.
   *
   * @see spec/cds-wg1-02.md#L224
   */
  readonly pushed_authorization_request_endpoint?: Url;

  /**
   * The list MUST hold at least every `response_types_supported` value of the `cds_scope_descriptions` objects.
   * Response types of other `scopes_supported` entries, those without a key in `cds_scope_descriptions`, MAY be
   * listed too.
   *
   * @see spec/cds-wg1-02.md#L228
   */
  readonly response_types_supported: readonly string[];

  /**
   * The list MUST hold at least every `grant_types_supported` value of the `cds_scope_descriptions` objects. Grant
   * types of other `scopes_supported` entries, those without a key in `cds_scope_descriptions`, MAY be listed too.
   *
   * @see spec/cds-wg1-02.md#L230
   */
  readonly grant_types_supported: readonly string[];

  /**
   * The list MUST hold at least every `token_endpoint_auth_methods_supported` value of the
   * `cds_scope_descriptions` object. Authentication methods of other `scopes_supported` entries, those without a
   * key in `cds_scope_descriptions`, MAY be listed too.
   *
   * @see spec/cds-wg1-02.md#L232
   */
  readonly token_endpoint_auth_methods_supported: readonly string[];

  /**
   * Which version of CDS-WG1-02 the Server implements; for the version stated here it is `v1`.
   *
   * @see spec/cds-wg1-02.md#L237
   */
  readonly cds_oauth_version: string;

  /**
   * A page on which people register by hand when they cannot call the `registration_endpoint`.
   *
   * @see spec/cds-wg1-02.md#L238
   */
  readonly cds_human_registration: Url;

  /**
   * The time zone against which the Server counts relative dates and datetimes.
   *
   * @see spec/cds-wg1-02.md#L239
   */
  readonly cds_timezone: string;

  /**
   * The URL of the Clients API.
   *
   * @see spec/cds-wg1-02.md#L240
   */
  readonly cds_clients_api: Url;

  /**
   * The URL of the Messages API.
   *
   * @see spec/cds-wg1-02.md#L241
   */
  readonly cds_messages_api: Url;

  /**
   * The URL of the Credentials API.
   *
   * @see spec/cds-wg1-02.md#L242
   */
  readonly cds_credentials_api: Url;

  /**
   * The URL of the Grants API.
   *
   * @see spec/cds-wg1-02.md#L243
   */
  readonly cds_grants_api: Url;

  /**
   * The URL of the Server-Provided Files API. This MUST be included if `cds_scope_descriptions` includes Scope
   * Descriptions with a `type` value of `cds_server_provided_files`.
   *
   * @see spec/cds-wg1-02.md#L244
   */
  readonly cds_server_provided_files_api?: Url;

  /**
   * Documentation of the test accounts and their credentials. This MUST be included if `response_types_supported`
   * is not an empty list, that is when users authorize some scope.
   *
   * @see spec/cds-wg1-02.md#L246
   */
  readonly cds_test_accounts?: Url;

  /**
   * What the scopes of `scopes_supported` mean. Every scope of `scopes_supported` that works as stated here MUST
   * be a key of this object, with its Scope Description as the value.
   *
   * @see spec/cds-wg1-02.md#L248
   */
  readonly cds_scope_descriptions: Readonly<Record<string, ScopeDescription>>;

  /**
   * The Registration Fields that the `registration_requirements` lists of Scope Descriptions refer to. Every `id`
   * in a `registration_requirements` list MUST be a key of this object, with its Registration Field as the value.
   * If all `registration_requirements` lists are empty, this value is an empty object (`{}`).
   *
   * @see spec/cds-wg1-02.md#L250
   */
  readonly cds_registration_fields: Readonly<Record<string, RegistrationField>>;

  /**
   * The version of CDS-WG3-01 Customer Data that the Server implements, which for the version stated here is v1.
   *
   * @see spec/cds-wg3-01.md#L810
   */
  readonly cds_customerdata_version: string;

  /**
   * The base URL of the Accounts listing API. This is REQUIRED if any Scopes included in the `scopes_supported`
   * array has the `include_accounts` authorization details field or calls for it.
   *
   * @see spec/cds-wg3-01.md#L811
   */
  readonly cds_accounts_api?: Url;

  /**
   * The base URL of the Service Contracts listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_service_contracts` authorization details field or calls for it.
   *
   * @see spec/cds-wg3-01.md#L813
   */
  readonly cds_servicecontracts_api?: Url;

  /**
   * The base URL of the Service Points listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_service_points` authorization details field or calls for it.
   *
   * @see spec/cds-wg3-01.md#L815
   */
  readonly cds_servicepoints_api?: Url;

  /**
   * The base URL of the Meter Devices listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_meter_devices` authorization details field or calls for it.
   *
   * @see spec/cds-wg3-01.md#L817
   */
  readonly cds_meterdevices_api?: Url;

  /**
   * The base URL of the Bill Statements listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_bill_statements` authorization details field or calls for it.
   *
   * @see spec/cds-wg3-01.md#L819
   */
  readonly cds_billstatement_api?: Url;

  /**
   * The base URL of the Bill Sections listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_bill_sections` authorization details field or calls for it.
   *
   * @see spec/cds-wg3-01.md#L821
   */
  readonly cds_billsection_api?: Url;

  /**
   * The base URL of the Aggregations listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_aggregations` authorization details field or calls for it.
   *
   * @see spec/cds-wg3-01.md#L823
   */
  readonly cds_aggregations_api?: Url;

  /**
   * The base URL of the Usage Segments listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_usage_segments` authorization details field or calls for it.
   *
   * @see spec/cds-wg3-01.md#L825
   */
  readonly cds_usagesegments_api?: Url;

  /**
   * The Usage Segment Value Types beyond those defined here that may stand in a Usage Segment's `formats` array.
   * The `id` of each Value Type is the key of its Value Type Description object. This is REQUIRED if the
   * `cds_usagesegments_api` field is populated in the Server Metadata object. If the Server has no Value Types of
   * its own, this is an empty object (`{}`).
   *
   * @see spec/cds-wg3-01.md#L827
   */
  readonly cds_usagesegments_additional_value_types?: Readonly<Record<string, ValueTypeDescription>>;

  /**
   * The base URL of the Energy Attribute Certificates listing API. This is REQUIRED if any Scopes included in the
   * `scopes_supported` array has the `include_eacs` authorization details field or calls for it.
   *
   * @see spec/cds-wg3-01.md#L831
   */
  readonly cds_eacs_api?: Url;

  /**
   * What each Energy Attribute Certificate (EAC) data format means that an EAC object may name in `eac_format`:
   * each EAC Data Format Description's under its `id` as the key, as an EAC Data Format Description object. This
   * is REQUIRED if the `cds_eacs_api` field is populated in the Server Metadata object.
   *
   * @see spec/cds-wg3-01.md#L833
   */
  readonly cds_eac_formats?: Readonly<Record<string, EACDataFormatDescription>>;
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
  readonly id: string;

  /**
   * What the scope does. Several `id` values can share a type, for example where coverages or authorization
   * details fields differ. Servers MAY use one text as `type` and `id` where a type has a single scope, such as
   * `openid`. In `authorization_details` [RFC 9396], an object's `type` is the scope's `id`, not this value.
   *
   * @see spec/cds-wg1-02.md#L408
   */
  readonly type: string;

  /**
   * The scope's name for people.
   *
   * @see spec/cds-wg1-02.md#L412
   */
  readonly name: string;

  /**
   * What the scope gives access to, for people.
   *
   * @see spec/cds-wg1-02.md#L413
   */
  readonly description: string;

  /**
   * The developer documentation of the scope.
   *
   * @see spec/cds-wg1-02.md#L414
   */
  readonly documentation: Url;

  /**
   * The registration fields that MUST come with a Client Registration Request, and the steps to complete
   * afterwards, before the scope works in production. All of them MUST be described in the Metadata Object's
   * `cds_registration_fields` object. If there are no requirements, this value is an empty array (`[]`).
   *
   * @see spec/cds-wg1-02.md#L415
   */
  readonly registration_requirements: readonly string[];

  /**
   * The registration fields that Clients MAY send with a Client Registration Request. If there are no such fields,
   * this value is an empty array (`[]`).
   *
   * @see spec/cds-wg1-02.md#L418
   */
  readonly registration_optional: readonly string[];

  /**
   * The OAuth `response_type` values for this scope. It is the `response_types_supported` of [RFC 8414 Section 2],
   * but of this scope alone. If no authorization request is possible, as with a `client_credentials`-only scope,
   * this value is an empty array (`[]`).
   *
   * @see spec/cds-wg1-02.md#L420
   */
  readonly response_types_supported: readonly string[];

  /**
   * The OAuth grant types for this scope. It is the `grant_types_supported` of [RFC 8414 Section 2], but of this
   * scope alone. This array MUST contain at least one grant type.
   *
   * Never empty.
   *
   * @see spec/cds-wg1-02.md#L423
   */
  readonly grant_types_supported: readonly string[];

  /**
   * How Clients authenticate when they request tokens with this scope. It is the
   * `token_endpoint_auth_methods_supported` of [RFC 8414 Section 2], but of this scope alone. With `"none"`,
   * public applications may use the scope without a secret.
   *
   * @see spec/cds-wg1-02.md#L426
   */
  readonly token_endpoint_auth_methods_supported: readonly string[];

  /**
   * If `grant_types_supported` includes `authorization_code`, Proof Key for Code Exchange [RFC 7636] is required,
   * of which Servers MUST offer `S256` and MUST NOT offer `plain`. If `grant_types_supported` does not include
   * `authorization_code`, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L429
   */
  readonly code_challenge_methods_supported: readonly string[];

  /**
   * The `id` values of the Coverage Entry Objects [CDS-WG1-01 Section 4.3] for which the scope can be used. If the
   * scope has nothing to do with coverage, as `cds_client_admin` has not, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L431
   */
  readonly coverages_supported: readonly string[];

  /**
   * The Grant Admin `scope` whose access tokens open Grants with this scope. With a value here, Servers MUST have
   * a Scope Description of that scope whose `type` value is `cds_grant_admin` If no Grant Admin scope gives
   * access, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L433
   */
  readonly grant_admin_scope: string | null;

  /**
   * Which `type` values an authorization details object [RFC 9396 Section 7.1] may have.
   *
   * @see spec/cds-wg1-02.md#L436
   */
  readonly authorization_details_types_supported: readonly string[];

  /**
   * The fields that MAY stand in an authorization details object [RFC 9396] for this scope. If there are no such
   * fields, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L437
   */
  readonly authorization_details_fields_supported: readonly AuthorizationDetailsField[];
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
  readonly id: string;

  /**
   * What kind of Registration Field this is.
   *
   * @see spec/cds-wg1-02.md#L446
   */
  readonly type: RegistrationFieldType;

  /**
   * What to submit or to expect, for people.
   *
   * @see spec/cds-wg1-02.md#L447
   */
  readonly description: string;

  /**
   * The developer documentation of the registration field.
   *
   * @see spec/cds-wg1-02.md#L448
   */
  readonly documentation: Url;

  /**
   * If type is `registration_field`, this is the name under which the Client Registration Request holds it, which
   * MUST start with `cds_`.
   *
   * @see spec/cds-wg1-02.md#L449
   */
  readonly field_name?: string;

  /**
   * If type is `registration_field`, this is the format that the value MUST have.
   *
   * @see spec/cds-wg1-02.md#L450
   */
  readonly format?: RegistrationFieldFormats;

  /**
   * If type is `registration_field` and the field is optional, this is the value that counts when the Client sends
   * none. An object with `default` describes an optional field.
   *
   * @see spec/cds-wg1-02.md#L451
   */
  readonly default?: JsonValue;

  /**
   * If format is one of `string`, `string_or_null`, `url`, `url_or_null`, `email`, or `email_or_null`, this is the
   * greatest length of a value other than `null`.
   *
   * @see spec/cds-wg1-02.md#L453
   */
  readonly max_length?: number;

  /**
   * If format is one of `image`, `image_or_null`, `pdf`, or `pdf_or_null`, this is the greatest file size of a
   * value other than `null`, before Base64 encoding.
   *
   * @see spec/cds-wg1-02.md#L454
   */
  readonly max_size?: number;

  /**
   * If type is `payment_required`, this is the sum to pay, in `currency`.
   *
   * @see spec/cds-wg1-02.md#L455
   */
  readonly amount?: Decimal;

  /**
   * If type is `payment_required`, this is the [ISO 4217] code of the currency.
   *
   * @see spec/cds-wg1-02.md#L456
   */
  readonly currency?: string;
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
  readonly id: string;

  /**
   * The field's name for people.
   *
   * @see spec/cds-wg1-02.md#L558
   */
  readonly name: string;

  /**
   * What a value of the field means, for people.
   *
   * @see spec/cds-wg1-02.md#L559
   */
  readonly description: string;

  /**
   * The developer documentation of the field.
   *
   * @see spec/cds-wg1-02.md#L560
   */
  readonly documentation: Url;

  /**
   * The authorization details types whose objects can have the field. This list MUST contain at least one value,
   * all of which MUST stand in the `authorization_details_types_supported` list of the Scope Description object.
   *
   * Never empty.
   *
   * @see spec/cds-wg1-02.md#L561
   */
  readonly for_types: readonly string[];

  /**
   * The format that the field's value MUST have in `authorization_details` objects.
   *
   * @see spec/cds-wg1-02.md#L563
   */
  readonly format: AuthorizationDetailsFieldFormats;

  /**
   * Whether the field is required. If it is, authorization and token requests MUST come with
   * `authorization_details` that have the field.
   *
   * @see spec/cds-wg1-02.md#L564
   */
  readonly is_required: boolean;

  /**
   * If `is_required` is `false`, the value that counts when the Client sends none, as with a plain `scope` string
   * instead of `authorization_details`. If `is_required` is `true`, this is not included.
   *
   * @see spec/cds-wg1-02.md#L566
   */
  readonly default?: JsonValue;

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
  readonly maximum?: JsonValue;

  /**
   * The smallest value that the Server accepts. This field is REQUIRED if the `maximum` field is included. It MUST
   * have the same format as the `maximum` value. For a negative or historical field, it is the value closest to
   * zero or to now.
   *
   * @see spec/cds-wg1-02.md#L577
   */
  readonly minimum?: JsonValue;

  /**
   * If `format` is `choice`, this is REQUIRED and MUST be an array of one or more choices.
   *
   * @see spec/cds-wg1-02.md#L581
   */
  readonly choices?: readonly AuthorizationDetailsFieldChoice[];
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
  readonly id: string;

  /**
   * The choice's name for people.
   *
   * @see spec/cds-wg1-02.md#L611
   */
  readonly name: string;

  /**
   * What the choice means, for people.
   *
   * @see spec/cds-wg1-02.md#L612
   */
  readonly description: string;

  /**
   * The developer documentation of the choice.
   *
   * @see spec/cds-wg1-02.md#L613
   */
  readonly documentation: Url;

  /**
   * The Value Format object that may stand in a Usage Segment object's `formats` array once this Choice is
   * selected. This field MUST be included in Choice objects of the `choices` array of Authorization Details Field
   * objects whose `id` value is `"include_usage_segment_value_types"` and MUST NOT be included in any other.
   *
   * @see spec/cds-wg3-01.md#L851
   */
  readonly usagesegment_format?: ValueFormat;
}

/**
 * Client Objects are JSON objects with named values. They follow the object format of OAuth's Client Metadata
 * [RFC 7591 Section 2], with the following modifications.
 *
 * Members of RFC 7591 belong to it too.
 *
 * @see spec/cds-wg1-02.md#L671
 */
export interface Client {
  /**
   * The field `client_id`.
   *
   * @see spec/cds-wg1-02.md#L8
   */
  readonly client_id: string;

  /**
   * The field `client_secret`.
   *
   * @see spec/cds-wg1-02.md#L24
   */
  readonly client_secret?: string;

  /**
   * The field `client_id_issued_at`.
   *
   * @see spec/cds-wg1-02.md#L9
   */
  readonly client_id_issued_at: number;

  /**
   * The field `client_secret_expires_at`.
   *
   * @see spec/cds-wg1-02.md#L28
   */
  readonly client_secret_expires_at?: number;

  /**
   * If there are no redirect URIs, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L11
   */
  readonly redirect_uris: readonly Url[];

  /**
   * If there are no auth methods, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L12
   */
  readonly token_endpoint_auth_method: string | null;

  /**
   * If there are no grant types, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L13
   */
  readonly grant_types: readonly string[];

  /**
   * If there are no response types, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L14
   */
  readonly response_types: readonly string[];

  /**
   * If the Client sent no name, this value is the `client_id`.
   *
   * @see spec/cds-wg1-02.md#L15
   */
  readonly client_name: string;

  /**
   * The field `client_uri`.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  readonly client_uri?: Url;

  /**
   * The field `logo_uri`.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  readonly logo_uri?: Url;

  /**
   * If there is no scope, this value is an empty string (`""`).
   *
   * @see spec/cds-wg1-02.md#L10
   */
  readonly scope: string;

  /**
   * If there are no contacts, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L16
   */
  readonly contacts: readonly string[];

  /**
   * The field `tos_uri`.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  readonly tos_uri?: Url;

  /**
   * The field `policy_uri`.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  readonly policy_uri?: Url;

  /**
   * The field `jwks_uri`.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  readonly jwks_uri?: Url;

  /**
   * The field `jwks`.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  readonly jwks?: Readonly<Record<string, JsonValue>>;

  /**
   * The field `software_id`.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  readonly software_id?: string;

  /**
   * The field `software_version`.
   *
   * @see spec/cds-wg1-02.md#L671
   */
  readonly software_version?: string;

  /**
   * The field `authorization_details_types`.
   *
   * @see spec/cds-wg1-02.md#L20
   */
  readonly authorization_details_types: readonly string[];

  /**
   * When the Client Object was made.
   *
   * @see spec/cds-wg1-02.md#L704
   */
  readonly cds_created: DateTime;

  /**
   * When the Client Object last changed.
   *
   * @see spec/cds-wg1-02.md#L705
   */
  readonly cds_modified: DateTime;

  /**
   * The address for Modifying Clients. Servers MUST give each Client Object an address of its own.
   *
   * @see spec/cds-wg1-02.md#L706
   */
  readonly cds_client_uri: Url;

  /**
   * How far the Client Object can be used now.
   *
   * @see spec/cds-wg1-02.md#L708
   */
  readonly cds_status: ClientStatus;

  /**
   * The `cds_status` values that the Client MAY set when modifying the Client Object. With the `cds_client_admin`
   * scope this list MUST NOT contain `disabled`; otherwise it MUST contain at least `disabled`, so that Clients
   * MAY disable a Client Object.
   *
   * @see spec/cds-wg1-02.md#L709
   */
  readonly cds_status_options: readonly ClientStatus[];

  /**
   * The address of the CDS Server Metadata [CDS-WG1-01] for this Client Object. If its Scope Descriptions differ
   * from those of the public `oauth_metadata`, for example in `coverages_supported` or in the limits of
   * `authorization_details_fields_supported`, `cds_server_metadata` MUST lead to an `oauth_metadata` with its own
   * values. Where nothing differs, Servers MAY give the public address. If the endpoint is not public, Servers
   * MUST demand a Bearer token of the `client_credentials` grant with the scope `cds_client_admin`, and otherwise
   * answer with a `401 Unauthorized` Status Code. From a `401 Unauthorized` Status Code, Clients learn that a
   * token is needed.
   *
   * @see spec/cds-wg1-02.md#L711
   */
  readonly cds_server_metadata: Url;

  /**
   * The scope of an authorization request without a `scope` parameter. This MUST be included if `response_types`
   * is not an empty list, that is when authorization requests are possible. In the registration response, Servers
   * MAY set it to the `scope` field or to a part of that.
   *
   * @see spec/cds-wg1-02.md#L716
   */
  readonly cds_default_scope?: string;

  /**
   * The redirect URI of an authorization request without a `redirect_uri` parameter. This MUST be included if
   * `response_types` is not an empty list, that is when authorization requests are possible. In the registration
   * response, Servers MUST set it to the receipt page in `redirect_uris` that they had to create.
   *
   * @see spec/cds-wg1-02.md#L719
   */
  readonly cds_default_redirect_uri?: Url;

  /**
   * The authorization details of an authorization request without an `authorization_details` parameter. This MUST
   * be included if `response_types` is not an empty list, that is when authorization requests are possible. In the
   * registration response, Servers MUST set it to an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L722
   */
  readonly cds_default_authorization_details?: readonly OAuthAuthorizationDetail[];

  /**
   * The disclosures of purpose and data use that the Client can have shown to the Customer on an Authorization
   * Form. The values of this object MUST be Purpose objects, each under its own `id` as the key.
   *
   * @see spec/cds-wg3-01.md#L2953
   */
  readonly cds_purposes?: Readonly<Record<string, Purpose>>;
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
  readonly message_id: string;

  /**
   * The address of this Message.
   *
   * @see spec/cds-wg1-02.md#L826
   */
  readonly uri: Url;

  /**
   * The Message to which this one replies.
   *
   * @see spec/cds-wg1-02.md#L827
   */
  readonly previous_uri: Url | null;

  /**
   * The kind of Message.
   *
   * @see spec/cds-wg1-02.md#L828
   */
  readonly type: ClientMessageType;

  /**
   * Whether a Client has marked the Message as read. On a Message that the Server creates, this value MUST be
   * `false` at first, so that it is listed as unread.
   *
   * @see spec/cds-wg1-02.md#L829
   */
  readonly read: boolean;

  /**
   * If the Server created the Message, this value is `null`. If a Client created it, this value is the `client_id`
   * of that Client Object.
   *
   * @see spec/cds-wg1-02.md#L831
   */
  readonly creator: string | null;

  /**
   * When the Message was made.
   *
   * @see spec/cds-wg1-02.md#L833
   */
  readonly created: DateTime;

  /**
   * When the Message last changed.
   *
   * @see spec/cds-wg1-02.md#L834
   */
  readonly modified: DateTime;

  /**
   * Where the Message stands.
   *
   * @see spec/cds-wg1-02.md#L835
   */
  readonly status: ClientMessageStatus;

  /**
   * The Message's name for people. If the Message `type` is `notification`, `private_message`, or
   * `support_request`, this is its subject.
   *
   * @see spec/cds-wg1-02.md#L836
   */
  readonly name: string;

  /**
   * What the Message says, for people. If the Message `type` is `notification`, `private_message`, or
   * `support_request`, this is its body.
   *
   * @see spec/cds-wg1-02.md#L838
   */
  readonly description: string;

  /**
   * The values whose update is requested. This field is required for Messages with a `type` value of
   * `field_changes` or `server_request`.
   *
   * @see spec/cds-wg1-02.md#L840
   */
  readonly updates_requested?: readonly ClientUpdateRequest[];

  /**
   * The Grants that the Client asks the Server to issue. This field is required for Messages with a `type` value
   * of `grant_request`.
   *
   * @see spec/cds-wg1-02.md#L842
   */
  readonly grants_requested?: readonly ClientGrantRequest[];

  /**
   * Files that belong to the Message. They are small and unstructured, such as PDF documents. A `grant_request`
   * Message of a Client MAY come with a scanned letter of authorization, for example. Repeated transfers of
   * structured or large data are no task for attachments. Other files are better shared through the
   * Server-Provided Files API or another API.
   *
   * @see spec/cds-wg1-02.md#L844
   */
  readonly attachments?: readonly MessageAttachment[];

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
   * @see spec/cds-wg1-02.md#L849
   */
  readonly related_uri?: Url | null;

  /**
   * What `related_uri` leads to. If `related_uri` is included, this field is REQUIRED.
   *
   * @see spec/cds-wg1-02.md#L858
   */
  readonly related_type?: ClientMessageRelatedType;

  /**
   * If the Message `type` is `payment_request`, this is the sum that the Client has to pay.
   *
   * @see spec/cds-wg1-02.md#L860
   */
  readonly amount?: Decimal;

  /**
   * If the Message `type` is `payment_request`, this is the [ISO 4217] code of the currency of `amount`.
   *
   * @see spec/cds-wg1-02.md#L861
   */
  readonly currency?: string;
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
  readonly field: string;

  /**
   * For Messages with `type` values of `server_request`, this MUST be a name of the submission for people.
   *
   * @see spec/cds-wg1-02.md#L931
   */
  readonly name?: string;

  /**
   * For Messages with `type` values of `server_request`, this MUST tell people more about the submission.
   *
   * @see spec/cds-wg1-02.md#L932
   */
  readonly description?: string;

  /**
   * For Messages with `type` values of `client_submission`, this MAY be the Client's answer to the
   * `server_request`, when a remote resource such as a logo was asked for. For Messages with `type` values of
   * `server_request`, this MAY be a page where the Client does something online, such as signing or paying.
   *
   * @see spec/cds-wg1-02.md#L933
   */
  readonly uri?: Url;

  /**
   * For Messages with `type` values of `field_changes`, this MUST be the field's value before the change.
   *
   * @see spec/cds-wg1-02.md#L935
   */
  readonly previous_value?: JsonValue;

  /**
   * For Messages with `type` values of `field_changes`, this MUST be the field's value after the change.
   *
   * @see spec/cds-wg1-02.md#L936
   */
  readonly new_value?: JsonValue;
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
  readonly scope: string;

  /**
   * Details of the scope, as defined by [RFC 9396 Section 7.1]. Each object's `type` MUST be in the Client
   * Object's `authorization_details_types` list. If the `scope` string says enough, this value is an empty list
   * (`[]`).
   *
   * @see spec/cds-wg1-02.md#L943
   */
  readonly authorization_details: readonly OAuthAuthorizationDetail[];
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
  readonly filename: string;

  /**
   * The file's content type; with a PDF file, `mime_type` is `application/pdf`. With an unknown content type,
   * `mime_type` MUST be `application/octet-stream`.
   *
   * @see spec/cds-wg1-02.md#L952
   */
  readonly mime_type: string;

  /**
   * The file's content as Base64.
   *
   * @see spec/cds-wg1-02.md#L954
   */
  readonly data: string;
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
   * @see spec/cds-wg1-02.md#L992
   */
  readonly previous_uri?: Url | null;

  /**
   * This value MUST be one of `private_message`, `production_request`, `support_request`, `grant_request`, or
   * `client_submission`.
   *
   * @see spec/cds-wg1-02.md#L995
   */
  readonly type?: "private_message" | "production_request" | "support_request" | "grant_request" | "client_submission";

  /**
   * If submitting a Message with a `type` value of `client_submission`, this value MUST be an empty string (`""`).
   * If submitting a Message with a `type` value of `support_request` or `private_message`, this value MUST be the
   * subject.
   *
   * @see spec/cds-wg1-02.md#L996
   */
  readonly name?: string;

  /**
   * If submitting a Message with a `type` value of `client_submission`, this value MUST be an empty string (`""`).
   * If submitting a Message with a `type` value of `support_request` or `private_message`, this value MUST be the
   * body.
   *
   * @see spec/cds-wg1-02.md#L998
   */
  readonly description?: string;

  /**
   * If submitting a Message with a `type` value of `client_submission`, this is required and MUST be an array of
   * Client Update Request objects, each with the `field` of one in the `server_request` and with the Client's
   * answer in `description` or `uri`.
   *
   * @see spec/cds-wg1-02.md#L1003
   */
  readonly updates_requested?: readonly ClientUpdateRequest[];

  /**
   * If submitting a Message with a `type` value of `grant_request`, this is required and MUST be an array of
   * Client Grant Request objects.
   *
   * @see spec/cds-wg1-02.md#L1004
   */
  readonly grants_requested?: readonly ClientGrantRequest[];

  /**
   * If submitting a Message with a `type` value of `support_request`, this value MAY be the API address that help
   * is needed with. If submitting a Message with a `type` value of `production_request`, this value is the
   * `cds_client_uri` of a Client Object with `sandbox` in its `cds_status_options`, of which the Client wants a
   * counterpart with `production` in `cds_status_options`. If submitting a Message with a `type` value of
   * `grant_request`, this value is the `cds_client_uri` of the Client that the Grants are asked for, which MAY be
   * one of the requesting Client's own ("self") or MAY belong to another party that it works with ("third-party").
   * If no address fits, the Client MUST not include this field.
   *
   * @see spec/cds-wg1-02.md#L1005
   */
  readonly related_uri?: Url | null;
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
   * @see spec/cds-wg1-02.md#L1015
   */
  readonly uri?: Url;

  /**
   * Always `true`.
   *
   * @see spec/cds-wg1-02.md#L1016
   */
  readonly read?: boolean;

  /**
   * Always the `client_id` of the Client Object.
   *
   * @see spec/cds-wg1-02.md#L1017
   */
  readonly creator?: string;

  /**
   * Always the Server's time of creation.
   *
   * @see spec/cds-wg1-02.md#L1018
   */
  readonly created?: DateTime;

  /**
   * Always the same as `created`.
   *
   * @see spec/cds-wg1-02.md#L1019
   */
  readonly modified?: DateTime;

  /**
   * For `type` values of `private_message` or `client_submission`, this value MUST be `complete`. For `type`
   * values of `production_request`, `support_request`, or `grant_request`, this value MUST be `pending`.
   *
   * @see spec/cds-wg1-02.md#L1020
   */
  readonly status?: ClientMessageStatus;
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
  readonly credential_id: string;

  /**
   * The address of this Credential.
   *
   * @see spec/cds-wg1-02.md#L1071
   */
  readonly uri: Url;

  /**
   * The Client Object that the Credential belongs to.
   *
   * @see spec/cds-wg1-02.md#L1072
   */
  readonly client_id: string;

  /**
   * When the Credential was made.
   *
   * @see spec/cds-wg1-02.md#L1073
   */
  readonly created: DateTime;

  /**
   * When the Credential last changed.
   *
   * @see spec/cds-wg1-02.md#L1074
   */
  readonly modified: DateTime;

  /**
   * The kind of Credential.
   *
   * @see spec/cds-wg1-02.md#L1075
   */
  readonly type: CredentialsType;

  /**
   * A random value of the Server with which the Client authenticates at the OAuth Token Endpoint [RFC 6749 Section
   * 3.2] to get an `access_token`. This field MUST be included if the `type` is `client_secret`.
   *
   * @see spec/cds-wg1-02.md#L1076
   */
  readonly client_secret?: string;

  /**
   * When the `client_secret` expires, as in the Client Information Response [RFC 7591 Section 3.2.1]. If the
   * Client Object of `client_id` is `disabled`, this value MUST be the time when it was last disabled. This field
   * MUST be included if the `type` is `client_secret`.
   *
   * @see spec/cds-wg1-02.md#L1078
   */
  readonly client_secret_expires_at?: number;
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
  readonly client_id?: string;
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
  readonly grant_id: string;

  /**
   * The address at which to retrieve or modify this Grant.
   *
   * @see spec/cds-wg1-02.md#L1159
   */
  readonly uri: Url;

  /**
   * The `uri` values of the Grants that this one supersedes. If there are none, this value is an empty list
   * (`[]`).
   *
   * @see spec/cds-wg1-02.md#L1160
   */
  readonly replacing: readonly Url[];

  /**
   * The `uri` values of the Grants that supersede this one. If there are none, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L1162
   */
  readonly replaced_by: readonly Url[];

  /**
   * The `grant_id` of the Grant that this one is a part of, where several authorizations were needed. If this
   * Grant is not a sub-Grant, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L1164
   */
  readonly parent: string | null;

  /**
   * The `grant_id` values of this Grant's sub-Grants. If there are none, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L1166
   */
  readonly children: readonly string[];

  /**
   * When the Grant was made.
   *
   * @see spec/cds-wg1-02.md#L1168
   */
  readonly created: DateTime;

  /**
   * When the Grant last changed. If it never did, this is the same as `created`.
   *
   * @see spec/cds-wg1-02.md#L1169
   */
  readonly modified: DateTime;

  /**
   * For a Grant of future access, when its `status` will leave `future`. If access starts at once, this value is
   * `null`.
   *
   * @see spec/cds-wg1-02.md#L1171
   */
  readonly not_before: DateTime | null;

  /**
   * For access that ends in the future, when the `status` will become `expired`. If the Grant does not expire,
   * this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L1173
   */
  readonly not_after: DateTime | null;

  /**
   * For a `status` of `pending`, when it is expected to change. If the Grant's `status` is not `pending`, this
   * value is `null`.
   *
   * @see spec/cds-wg1-02.md#L1175
   */
  readonly eta: DateTime | null;

  /**
   * When the Server will remove the access. If the Grant goes on without limit, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L1177
   */
  readonly expires: DateTime | null;

  /**
   * The Grant's Grant Status.
   *
   * @see spec/cds-wg1-02.md#L1179
   */
  readonly status: GrantStatus;

  /**
   * The Client Object that the Grant was issued to.
   *
   * @see spec/cds-wg1-02.md#L1180
   */
  readonly client_id: string;

  /**
   * The scopes that the Grant was issued for.
   *
   * @see spec/cds-wg1-02.md#L1181
   */
  readonly scope: string;

  /**
   * The scopes granted beside `scope`, as a list defined by [RFC 9396 Section 7.1]. If there are none beside the
   * `scope` string, this value is an empty array (`[]`).
   *
   * @see spec/cds-wg1-02.md#L1182
   */
  readonly authorization_details: readonly OAuthAuthorizationDetail[];

  /**
   * Where users authorize (`grant_types` contains `authorization_code`), the confirmation codes on their receipts.
   * If there was no receipt or no `authorization_code`, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L1184
   */
  readonly receipt_confirmations: readonly string[];

  /**
   * The part of `scope` that is enabled, where access was given in part. With full access it equals the `scope`
   * value. With access removed, as by `disabled`, it is an empty string (`""`).
   *
   * @see spec/cds-wg1-02.md#L1186
   */
  readonly enabled_scope: string;

  /**
   * The part of the details that is enabled, where access was given in part, as a list defined by [RFC 9396
   * Section 7.1]. With full access it equals the `authorization_details` value. With access removed, as by
   * `disabled`, it is an empty list (`[]`).
   *
   * @see spec/cds-wg1-02.md#L1189
   */
  readonly enabled_authorization_details: readonly OAuthAuthorizationDetail[];
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
  readonly file_id: string;

  /**
   * The address at which to retrieve this object.
   *
   * @see spec/cds-wg1-02.md#L1305
   */
  readonly uri: Url;

  /**
   * When the Server-Provided File was made.
   *
   * @see spec/cds-wg1-02.md#L1306
   */
  readonly created: DateTime;

  /**
   * When the Server-Provided File last changed. If it never did, this is the same as `created`.
   *
   * @see spec/cds-wg1-02.md#L1307
   */
  readonly modified: DateTime;

  /**
   * The file's content type.
   *
   * @see spec/cds-wg1-02.md#L1309
   */
  readonly mime_type: string;

  /**
   * The file's size in bytes.
   *
   * @see spec/cds-wg1-02.md#L1310
   */
  readonly size: number;

  /**
   * The file's name with its extension.
   *
   * @see spec/cds-wg1-02.md#L1311
   */
  readonly name: string;

  /**
   * What the file is. If the Server says nothing about it, this value is an empty string (`""`).
   *
   * @see spec/cds-wg1-02.md#L1312
   */
  readonly description: string;

  /**
   * The address of the file itself. Servers MUST protect it as they do the rest of the Server-Provided Files API.
   *
   * @see spec/cds-wg1-02.md#L1314
   */
  readonly download_uri: Url;
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
  readonly clients: readonly Client[];

  /**
   * The address of the next segment. If no segment follows, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L747
   */
  readonly next: Url | null;

  /**
   * The address of the previous segment. If no segment precedes, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L749
   */
  readonly previous: Url | null;
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
  readonly outstanding: readonly ClientMessage[];

  /**
   * The address of the next segment of outstanding Messages. If no segment follows, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L962
   */
  readonly outstanding_next: Url | null;

  /**
   * The address of the previous segment of outstanding Messages. If no segment precedes, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L964
   */
  readonly outstanding_previous: Url | null;

  /**
   * The Messages whose `read` is `false`.
   *
   * @see spec/cds-wg1-02.md#L966
   */
  readonly unread: readonly ClientMessage[];

  /**
   * The address of the next segment of unread Messages. If no segment follows, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L967
   */
  readonly unread_next: Url | null;

  /**
   * The address of the previous segment of unread Messages. If no segment precedes, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L969
   */
  readonly unread_previous: Url | null;

  /**
   * The Messages whose `read` is `true`.
   *
   * @see spec/cds-wg1-02.md#L971
   */
  readonly read: readonly ClientMessage[];

  /**
   * The address of the next segment of read Messages. If no segment follows, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L972
   */
  readonly read_next: Url | null;

  /**
   * The address of the previous segment of read Messages. If no segment precedes, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L974
   */
  readonly read_previous: Url | null;
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
  readonly credentials: readonly ScopeCredential[];

  /**
   * The address of the next segment. If no segment follows, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L1096
   */
  readonly next: Url | null;

  /**
   * The address of the previous segment. If no segment precedes, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L1098
   */
  readonly previous: Url | null;
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
  readonly grants: readonly Grant[];

  /**
   * The address of the next segment. If no segment follows, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L1245
   */
  readonly next: Url | null;

  /**
   * The address of the previous segment. If no segment precedes, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L1247
   */
  readonly previous: Url | null;
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
  readonly files: readonly ServerProvidedFile[];

  /**
   * The address of the next segment. If no segment follows, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L1325
   */
  readonly next: Url | null;

  /**
   * The address of the previous segment. If no segment precedes, this value is `null`.
   *
   * @see spec/cds-wg1-02.md#L1327
   */
  readonly previous: Url | null;
}

/**
 * A Registration Field type says what the Client or the Server does about the field. What a Registration Field
 * asks for either MUST or MAY come with the Client Registration Request, as the scope's
 * `registration_requirements` and `registration_optional` say, or is done afterwards, before production use.
 *
 * @see spec/cds-wg1-02.md#L458
 */
export type RegistrationFieldType =
  /**
   * To be submitted in the Client Registration Request under its `field_name`. Such a field MUST have `field_name`
   * and `format` values. An optional one also has a `default`.
   */
  | "registration_field"
  /**
   * The Server reviews the registration before it opens production use, and reports on the review through the
   * Messages API.
   */
  | "internal_review"
  /**
   * The Client pays a setup fee before the Server opens production use. For a Registration Field with a `type`
   * value of `payment_required`:
   */
  | "payment_required"
  /**
   * The Client verifies its email address before the Server opens production use. For a Registration Field with a
   * `type` value of `email_verification`:
   */
  | "email_verification"
  /**
   * The Client links an online account to itself by Single Sign-On (SSO). For a Registration Field with a `type`
   * value of `sso_verification`:
   */
  | "sso_verification"
  /**
   * The Client fills in one or more PDF forms before the Server opens production use. For a Registration Field
   * with a `type` value of `pdf_form`:
   */
  | "pdf_form"
  /**
   * The Client completes an online form, such as terms to accept or a document to sign. For a Registration Field
   * with a `type` value of `online_form`:
   */
  | "online_form"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * A Registration Field format is the type of the value in a Client Registration Request.
 *
 * @see spec/cds-wg1-02.md#L534
 */
export type RegistrationFieldFormats =
  /** If the field is required, a string MUST be sent. */
  | "string"
  /** A `string`, or `null`. */
  | "string_or_null"
  /** If the field is required, a URL MUST be sent. */
  | "url"
  /** A `url`, or `null`. */
  | "url_or_null"
  /** If the field is required, an email address MUST be sent as a string. */
  | "email"
  /** An `email`, or `null`. */
  | "email_or_null"
  /** If the field is required, a boolean MUST be sent. */
  | "boolean"
  /** A `boolean`, or `null`. */
  | "boolean_or_null"
  /** If the field is required, an `image/jpeg` or `image/png` file MUST be sent as Base64. */
  | "image"
  /** An `image`, or `null`. */
  | "image_or_null"
  /** If the field is required, a PDF file MUST be sent as Base64. */
  | "pdf"
  /** A `pdf`, or `null`. */
  | "pdf_or_null"
  /**
   * One or more Purpose objects, each of whose `id` value MUST be an empty string (`""`) and `scopes_supported`
   * value MUST be an empty list (`[]`).
   */
  | "purposes"
  /** As `purpose`, or `null` where no Purpose objects are submitted. */
  | "purposes_or_null"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * An Authorization Details Field format is the type of the value in the `authorization_details` of Rich
 * Authorization Requests [RFC 9396].
 *
 * @see spec/cds-wg1-02.md#L583
 */
export type AuthorizationDetailsFieldFormats =
  /** An integer. */
  | "int"
  /** A decimal with any number of digits; it MUST NOT be kept or processed as a float, which would lose precision. */
  | "decimal"
  /** A string. */
  | "string"
  /** A string or `null`. */
  | "string_or_null"
  /** An array of string values. */
  | "string_list"
  /** A boolean. */
  | "boolean"
  /**
   * A relative or absolute date. A relative date counts from the day, in the `cds_timezone` of the Metadata, on
   * which the authorization was submitted. With the `authorization_code` grant type that is the day of the User's
   * approval. With the `client_credentials` grant type that is the day of the Client's first token request.
   */
  | "relative_or_absolute_date"
  /**
   * A relative or absolute datetime. A relative datetime counts from the moment, in the `cds_timezone` of the
   * Metadata, at which the authorization was submitted. With the `authorization_code` grant type that is the
   * moment of the User's approval. With the `client_credentials` grant type that is the moment of the Client's
   * first token request.
   */
  | "relative_or_absolute_datetime"
  /** The `id`, a string, of one of the `choices`, which are Authorization Details Field Choice objects. */
  | "choice"
  /** A JWK Public Encryption Key object or `null`. */
  | "jwk_or_null"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Client Object `cds_status` values MUST be one of the following:
 *
 * @see spec/cds-wg1-02.md#L729
 */
export type ClientStatus =
  /**
   * The Client Object MAY be used in production. Where users authorize (a `response_type` value of `code`), this
   * `cds_status` allows requests to real users.
   */
  | "production"
  /**
   * The Client Object MAY be used in the Server's test environment. Where users authorize (a `response_type` value
   * of `code`), this `cds_status` allows requests to the invented users of the `cds_test_accounts` documentation.
   */
  | "sandbox"
  /** The Client Object cannot be used. */
  | "disabled"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Message object `type` values MUST be one of the following:
 *
 * @see spec/cds-wg1-02.md#L863
 */
export type ClientMessageType =
  /** The Server tells all Clients that it concerns about something. */
  | "notification"
  /** The Server writes to one Client, or a Client to the Server. */
  | "private_message"
  /** The Client asks for a Client Object with the `production` value in its `cds_status_options` list. */
  | "production_request"
  /** The Client asks the Server for technical support. */
  | "support_request"
  /** The Client asks the Server to create the Grants in `grants_requested`. */
  | "grant_request"
  /**
   * The Client changed fields of another object, those in `updates_requested`, and the Server reviews the changes.
   * The Server creates this Message, so `creator` is `null`.
   */
  | "field_changes"
  /** The Server asks the Client for a Message of type `client_submission` with the fields in `updates_requested`. */
  | "server_request"
  /**
   * The Client answers a `server_request` with values for fields of an object. Servers MAY create Messages of this
   * type as well as Clients.
   */
  | "client_submission"
  /** The Server asks the Client to pay. */
  | "payment_request"
  /** The Server asks the Client to complete an online form. */
  | "online_form_request"
  /** The Server asks the Client to complete a PDF form. */
  | "pdf_form_request"
  /**
   * The Server gives a new `status` to the Message at `previous_uri`, whose `type` value is `production_request`,
   * `support_request`, `grant_request`, `server_request`, `client_submission`, `payment_request`,
   * `online_form_request`, or `pdf_form_request`. Clients MUST let the `status` of the latest `request_update`
   * Message override that of the Message at `previous_uri`. The `status` MAY be the same as before, in a Message
   * that only informs.
   */
  | "request_update"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Message object `status` values MUST be one of the following:
 *
 * @see spec/cds-wg1-02.md#L884
 */
export type ClientMessageStatus =
  /**
   * For Messages with `type` values of `notification`, `private_message`, or `client_submission`, `status` MUST be
   * this one. For Messages with `type` values of `support_request`, `grant_request`, `field_changes`,
   * `server_request`, `payment_request`, `online_form_request`, `pdf_form_request`, or `request_update`, the
   * Server has finished and approved or resolved what was asked. On a Message whose `type` value is
   * `production_request` and whose `status` value is `complete`, Servers MUST set `related_type` to `client` and
   * `related_uri` to the individual Client Object that has `production` in `cds_status_options`. On a Message
   * whose `type` value is `grant_request` and whose `status` value is `complete`, Servers MUST set `related_type`
   * to `grant_list` and `related_uri` to a listing filtered to the Grants in question. On a Message whose `type`
   * value is `request_update` and whose `status` value is `complete`, with a `related_uri` to a `payment_request`
   * Message, Servers MUST set `related_type` to `payment_receipt` and `related_uri` to the receipt.
   */
  | "complete"
  /**
   * For Messages with `type` values of `server_request`, `payment_request`, `online_form_request`,
   * `pdf_form_request`, or `request_update`, the Client has not answered yet.
   */
  | "open"
  /**
   * For Messages with `type` values of `production_request`, `support_request`, `grant_request`, `field_changes`,
   * `server_request`, `payment_request`, `online_form_request`, `pdf_form_request`, or `request_update`, the
   * Server is not done with its review.
   */
  | "pending"
  /**
   * For Messages with `type` values of `field_changes`, `server_request`, `production_request`, `grant_request`,
   * `payment_request`, `online_form_request`, `pdf_form_request`, or `request_update`, the Server has finished and
   * said no. The `description` of the Server's Message MUST say why the Client's Message, usually the one at
   * `previous_uri`, was rejected.
   */
  | "rejected"
  /**
   * For Messages with `type` values of `field_changes`, `server_request`, `payment_request`,
   * `online_form_request`, `pdf_form_request`, or `request_update`, something went wrong on the Server. Clients
   * are then RECOMMENDED to send a `support_request` Message whose `related_uri` is the `uri` of that Message.
   */
  | "errored"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * When included, Message object `related_type` values MUST be one of the following:
 *
 * @see spec/cds-wg1-02.md#L900
 */
export type ClientMessageRelatedType =
  /** `related_uri` leads to further information, such as a page on regulations. */
  | "more_info"
  /** `related_uri` leads to technical documentation. */
  | "documentation"
  /** `related_uri` leads to technical support, such as a contact form. */
  | "support"
  /** `related_uri` leads to an online form, such as terms to accept. */
  | "online_form"
  /** `related_uri` leads to a PDF form. */
  | "pdf_form"
  /** `related_uri` leads to an online checkout. */
  | "payment_form"
  /** `related_uri` leads to a receipt. */
  | "payment_receipt"
  /** `related_uri` leads to a Client list, with or without parameters. */
  | "client_list"
  /** `related_uri` leads to an individual Client. */
  | "client"
  /** `related_uri` leads to a Grant list, with or without parameters. */
  | "grant_list"
  /** `related_uri` leads to an individual Grant. */
  | "grant"
  /** `related_uri` leads to a Message list, with or without parameters. */
  | "message_list"
  /** `related_uri` leads to an individual Message. */
  | "message"
  /** `related_uri` leads to a Credential list, with or without parameters. */
  | "credential_list"
  /** `related_uri` leads to an individual Credential. */
  | "credential"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Credential object `type` values MUST be one of the following:
 *
 * @see spec/cds-wg1-02.md#L1082
 */
export type CredentialsType =
  /** A shared secret, in the `client_secret` field of the Credential. */
  | "client_secret"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Grants object `status` values MUST be one of the following:
 *
 * @see spec/cds-wg1-02.md#L1193
 */
export type GrantStatus =
  /**
   * What `scope` or `authorization_details` name can be used now. Where a data API is updated regularly, the
   * updates are on time.
   */
  | "active"
  /** The Grant starts later: at `not_before` its status becomes `active`. */
  | "future"
  /**
   * The Grant is valid and still being processed or reviewed, until about its `eta`. While it is `pending`,
   * Servers MUST give access to what the Grant covers as it becomes ready.
   */
  | "pending"
  /**
   * The Server allows only a part of the Grant's `scope` and `authorization_details`. The part is in
   * `enabled_scope` and `enabled_authorization_details`.
   */
  | "partial"
  /**
   * Access ends at `enabled_scope` and `enabled_authorization_details` until a user authorizes `scope` and
   * `authorization_details` with an authorization URL whose `cds_grant_id` is this `grant_id`; see Grant
   * Authorization Requests.
   */
  | "needs_authorization"
  /**
   * Access ends at `enabled_scope` and `enabled_authorization_details` until the `children` Grants have a `status`
   * that the Server finds sufficient. Servers MUST document, for each scope's use case, which sub-Grant `status`
   * values resolve `needs_sub_grants`.
   */
  | "needs_sub_grants"
  /** The Server has disabled the Grant for good; the Client SHOULD NOT expect a change. */
  | "disabled"
  /** The Server or the user has disabled the Grant for a time; the Client SHOULD expect a change. */
  | "suspended"
  /** Where users authorize (`grant_types` contains `authorization_code`), the user has withdrawn the access. */
  | "revoked"
  /** The Client has revoked the Grant by Modifying Grants. */
  | "closed"
  /** The Grant has run out, at its `not_after` time. */
  | "expired"
  /** A data API that is updated regularly is behind its schedule. */
  | "delayed"
  /**
   * A data API that is updated regularly gets no more updates, by the Server's or the user's choice; what is there
   * can still be read.
   */
  | "stopped"
  /** An error on the Server leaves the access unclear. */
  | "errored"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);
