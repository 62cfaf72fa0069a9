/** The bodies of requests: their types, and how they are read. */

import type * as objects from "./objects.js";
import type { JsonValue } from "./support/json.js";
import * as read from "./support/read-body.js";
import type { ReadBody } from "./support/serve-operation.js";

/**
 * The body of `registerClient`: what the client decides of the `Client`.
 *
 * @see spec/cds-wg1-02.md#L619
 */
export type RegisterClientBody = Partial<objects.Client>;

/**
 * Reads the body of `registerClient`.
 *
 * @see spec/cds-wg1-02.md#L619
 * @throws BodyError that names the first member that is not allowed
 */
export function parseRegisterClientBody(json: JsonValue): ReadBody<RegisterClientBody> {
  const from = read.members(json, "");
  return {
    body: {
      ...from.optional("client_id", read.string),
      ...from.optional("client_secret", read.string),
      ...from.optional("client_id_issued_at", read.integer),
      ...from.optional("client_secret_expires_at", read.integer),
      ...from.optional("redirect_uris", read.list(read.url)),
      ...from.optional("token_endpoint_auth_method", read.orNull(read.string)),
      ...from.optional("grant_types", read.list(read.string)),
      ...from.optional("response_types", read.list(read.string)),
      ...from.optional("client_name", read.string),
      ...from.optional("client_uri", read.url),
      ...from.optional("logo_uri", read.url),
      ...from.optional("scope", read.string),
      ...from.optional("contacts", read.list(read.string)),
      ...from.optional("tos_uri", read.url),
      ...from.optional("policy_uri", read.url),
      ...from.optional("jwks_uri", read.url),
      ...from.optional("jwks", read.record),
      ...from.optional("software_id", read.string),
      ...from.optional("software_version", read.string),
      ...from.optional("authorization_details_types", read.list(read.string)),
      ...from.optional("cds_created", read.dateTime),
      ...from.optional("cds_modified", read.dateTime),
      ...from.optional("cds_client_uri", read.url),
      ...from.optional("cds_status", read.string),
      ...from.optional("cds_status_options", read.list(read.string)),
      ...from.optional("cds_server_metadata", read.url),
      ...from.optional("cds_default_scope", read.string),
      ...from.optional("cds_default_redirect_uri", read.url),
      ...from.optional("cds_default_authorization_details", read.list(read.any)),
      ...from.optional("cds_purposes", read.map(readPurpose)),
    },
    additional: from.others([
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
    ]),
  };
}

/**
 * The body of `modifyClient`: a member that is missing or `null` goes back to the server's default.
 *
 * @see spec/cds-wg1-02.md#L766
 */
export type ModifyClientBody = { readonly [Name in keyof objects.Client]?: objects.Client[Name] | null };

/**
 * Reads the body of `modifyClient`.
 *
 * @see spec/cds-wg1-02.md#L766
 * @throws BodyError that names the first member that is not allowed
 */
export function parseModifyClientBody(json: JsonValue): ReadBody<ModifyClientBody> {
  const from = read.members(json, "");
  return {
    body: {
      ...from.optional("client_id", read.orNull(read.string)),
      ...from.optional("client_secret", read.orNull(read.string)),
      ...from.optional("client_id_issued_at", read.orNull(read.integer)),
      ...from.optional("client_secret_expires_at", read.orNull(read.integer)),
      ...from.optional("redirect_uris", read.orNull(read.list(read.url))),
      ...from.optional("token_endpoint_auth_method", read.orNull(read.string)),
      ...from.optional("grant_types", read.orNull(read.list(read.string))),
      ...from.optional("response_types", read.orNull(read.list(read.string))),
      ...from.optional("client_name", read.orNull(read.string)),
      ...from.optional("client_uri", read.orNull(read.url)),
      ...from.optional("logo_uri", read.orNull(read.url)),
      ...from.optional("scope", read.orNull(read.string)),
      ...from.optional("contacts", read.orNull(read.list(read.string))),
      ...from.optional("tos_uri", read.orNull(read.url)),
      ...from.optional("policy_uri", read.orNull(read.url)),
      ...from.optional("jwks_uri", read.orNull(read.url)),
      ...from.optional("jwks", read.orNull(read.record)),
      ...from.optional("software_id", read.orNull(read.string)),
      ...from.optional("software_version", read.orNull(read.string)),
      ...from.optional("authorization_details_types", read.orNull(read.list(read.string))),
      ...from.optional("cds_created", read.orNull(read.dateTime)),
      ...from.optional("cds_modified", read.orNull(read.dateTime)),
      ...from.optional("cds_client_uri", read.orNull(read.url)),
      ...from.optional("cds_status", read.orNull(read.string)),
      ...from.optional("cds_status_options", read.orNull(read.list(read.string))),
      ...from.optional("cds_server_metadata", read.orNull(read.url)),
      ...from.optional("cds_default_scope", read.orNull(read.string)),
      ...from.optional("cds_default_redirect_uri", read.orNull(read.url)),
      ...from.optional("cds_default_authorization_details", read.orNull(read.list(read.any))),
      ...from.optional("cds_purposes", read.orNull(read.map(readPurpose))),
    },
    additional: from.others([
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
    ]),
  };
}

/**
 * The body of `createMessage`.
 *
 * @see spec/cds-wg1-02.md#L986
 */
export type CreateMessageBody = objects.CreateMessageRequest;

/**
 * Reads the body of `createMessage`.
 *
 * @see spec/cds-wg1-02.md#L986
 * @throws BodyError that names the first member that is not allowed
 */
export function parseCreateMessageBody(json: JsonValue): ReadBody<CreateMessageBody> {
  const from = read.members(json, "");
  return {
    body: {
      ...from.optional("previous_uri", read.orNull(read.url)),
      ...from.optional(
        "type",
        read.oneOf("private_message", "production_request", "support_request", "grant_request", "client_submission"),
      ),
      ...from.optional("name", read.string),
      ...from.optional("description", read.string),
      ...from.optional("updates_requested", read.list(readClientUpdateRequest)),
      ...from.optional("grants_requested", read.list(readClientGrantRequest)),
      ...from.optional("related_uri", read.orNull(read.url)),
    },
    additional: from.others([
      "previous_uri",
      "type",
      "name",
      "description",
      "updates_requested",
      "grants_requested",
      "related_uri",
    ]),
  };
}

/**
 * The body of `modifyMessage`: the members to change. Others are ignored.
 *
 * @see spec/cds-wg1-02.md#L1039
 */
export type ModifyMessageBody = Partial<Pick<objects.ClientMessage, "read">>;

/**
 * Reads the body of `modifyMessage`.
 *
 * @see spec/cds-wg1-02.md#L1039
 * @throws BodyError that names the first member that is not allowed
 */
export function parseModifyMessageBody(json: JsonValue): ReadBody<ModifyMessageBody> {
  const from = read.members(json, "");
  return {
    body: {
      ...from.optional("read", read.boolean),
    },
    additional: {},
  };
}

/**
 * The body of `createCredential`.
 *
 * @see spec/cds-wg1-02.md#L1117
 */
export type CreateCredentialBody = objects.CreateCredentialRequest;

/**
 * Reads the body of `createCredential`.
 *
 * @see spec/cds-wg1-02.md#L1117
 * @throws BodyError that names the first member that is not allowed
 */
export function parseCreateCredentialBody(json: JsonValue): ReadBody<CreateCredentialBody> {
  const from = read.members(json, "");
  return {
    body: {
      ...from.optional("client_id", read.string),
    },
    additional: from.others(["client_id"]),
  };
}

/**
 * The body of `modifyCredential`: the members to change. Others are ignored.
 *
 * @see spec/cds-wg1-02.md#L1127
 */
export type ModifyCredentialBody = Partial<Pick<objects.ScopeCredential, "client_secret_expires_at">>;

/**
 * Reads the body of `modifyCredential`.
 *
 * @see spec/cds-wg1-02.md#L1127
 * @throws BodyError that names the first member that is not allowed
 */
export function parseModifyCredentialBody(json: JsonValue): ReadBody<ModifyCredentialBody> {
  const from = read.members(json, "");
  return {
    body: {
      ...from.optional("client_secret_expires_at", read.integer),
    },
    additional: {},
  };
}

/**
 * The body of `modifyGrant`: the members to change. Others are ignored.
 *
 * @see spec/cds-wg1-02.md#L1267
 */
export type ModifyGrantBody = Partial<Pick<objects.Grant, "status" | "scope" | "authorization_details">>;

/**
 * Reads the body of `modifyGrant`.
 *
 * @see spec/cds-wg1-02.md#L1267
 * @throws BodyError that names the first member that is not allowed
 */
export function parseModifyGrantBody(json: JsonValue): ReadBody<ModifyGrantBody> {
  const from = read.members(json, "");
  return {
    body: {
      ...from.optional("status", read.string),
      ...from.optional("scope", read.string),
      ...from.optional("authorization_details", read.list(read.any)),
    },
    additional: {},
  };
}

function readPurpose(json: JsonValue, at: string): objects.Purpose {
  const from = read.members(json, at);
  return {
    id: from.required("id", read.string),
    name: from.required("name", read.string),
    content: from.required("content", read.string),
    related_uri: from.required("related_uri", read.orNull(read.url)),
    ...from.optional("related_name", read.orNull(read.string)),
    scopes_supported: from.required("scopes_supported", read.list(read.string)),
  };
}

function readClientUpdateRequest(json: JsonValue, at: string): objects.ClientUpdateRequest {
  const from = read.members(json, at);
  return {
    field: from.required("field", read.string),
    ...from.optional("name", read.string),
    ...from.optional("description", read.string),
    ...from.optional("uri", read.url),
    ...from.optional("previous_value", read.any),
    ...from.optional("new_value", read.any),
  };
}

function readClientGrantRequest(json: JsonValue, at: string): objects.ClientGrantRequest {
  const from = read.members(json, at);
  return {
    scope: from.required("scope", read.string),
    authorization_details: from.required("authorization_details", read.list(read.any)),
  };
}
