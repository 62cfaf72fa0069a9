/** The requests of the specification that are no listings, as data: see {@link Operation} for what each part means. */

import type { Operation } from "./support/operation.js";

/**
 * `POST /register`: takes `Client` and answers with `Client`.
 *
 * @see spec/cds-wg1-02.md#L619
 */
const registerClient = {
  name: "registerClient",
  document: "cds-wg1-02",
  method: "POST",
  path: "/register",
  key: null,
  urlField: "registration_endpoint",
  uriField: null,
  token: "optional",
  request: "Client",
  response: "Client",
  success: 201,
  statuses: [400],
  modifiable: [],
  immutable: [],
  bodyError: "invalid_client_metadata",
  spec: "spec/cds-wg1-02.md#L619",
} as const satisfies Operation;

/**
 * `GET /clients/{client_id}`: answers with `Client`.
 *
 * @see spec/cds-wg1-02.md#L761
 */
const getClient = {
  name: "getClient",
  document: "cds-wg1-02",
  method: "GET",
  path: "/clients/{client_id}",
  key: "client_id",
  urlField: null,
  uriField: "cds_client_uri",
  token: "required",
  request: null,
  response: "Client",
  success: 200,
  statuses: [],
  modifiable: [],
  immutable: [],
  bodyError: "invalid_request",
  spec: "spec/cds-wg1-02.md#L761",
} as const satisfies Operation;

/**
 * `PUT /clients/{client_id}`: takes `Client` and answers with `Client`.
 *
 * @see spec/cds-wg1-02.md#L766
 */
const modifyClient = {
  name: "modifyClient",
  document: "cds-wg1-02",
  method: "PUT",
  path: "/clients/{client_id}",
  key: "client_id",
  urlField: null,
  uriField: "cds_client_uri",
  token: "required",
  request: "Client",
  response: "Client",
  success: 200,
  statuses: [200, 202, 400],
  modifiable: [
    "redirect_uris",
    "client_name",
    "client_uri",
    "logo_uri",
    "scope",
    "contacts",
    "tos_uri",
    "policy_uri",
    "cds_status",
    "cds_default_scope",
    "cds_default_redirect_uri",
    "cds_default_authorization_details",
  ],
  immutable: [
    "client_id",
    "client_id_issued_at",
    "client_secret",
    "client_secret_expires_at",
    "grant_types",
    "response_types",
    "token_endpoint_auth_method",
    "cds_created",
    "cds_modified",
    "cds_client_uri",
    "cds_server_metadata",
    "cds_status_options",
  ],
  bodyError: "invalid_client_metadata",
  spec: "spec/cds-wg1-02.md#L766",
} as const satisfies Operation;

/**
 * `POST /messages`: takes `CreateMessageRequest` and answers with `ClientMessage`.
 *
 * @see spec/cds-wg1-02.md#L986
 */
const createMessage = {
  name: "createMessage",
  document: "cds-wg1-02",
  method: "POST",
  path: "/messages",
  key: null,
  urlField: "cds_messages_api",
  uriField: "uri",
  token: "required",
  request: "CreateMessageRequest",
  response: "ClientMessage",
  success: 201,
  statuses: [201, 400, 413],
  modifiable: [],
  immutable: [],
  bodyError: "invalid_request",
  spec: "spec/cds-wg1-02.md#L986",
} as const satisfies Operation;

/**
 * `GET /messages/{message_id}`: answers with `ClientMessage`.
 *
 * @see spec/cds-wg1-02.md#L1035
 */
const getMessage = {
  name: "getMessage",
  document: "cds-wg1-02",
  method: "GET",
  path: "/messages/{message_id}",
  key: "message_id",
  urlField: null,
  uriField: "uri",
  token: "required",
  request: null,
  response: "ClientMessage",
  success: 200,
  statuses: [],
  modifiable: [],
  immutable: [],
  bodyError: "invalid_request",
  spec: "spec/cds-wg1-02.md#L1035",
} as const satisfies Operation;

/**
 * `PATCH /messages/{message_id}`: takes `ClientMessage` and answers with `ClientMessage`.
 *
 * @see spec/cds-wg1-02.md#L1039
 */
const modifyMessage = {
  name: "modifyMessage",
  document: "cds-wg1-02",
  method: "PATCH",
  path: "/messages/{message_id}",
  key: "message_id",
  urlField: null,
  uriField: "uri",
  token: "required",
  request: "ClientMessage",
  response: "ClientMessage",
  success: 200,
  statuses: [200, 400],
  modifiable: ["read"],
  immutable: [],
  bodyError: "invalid_request",
  spec: "spec/cds-wg1-02.md#L1039",
} as const satisfies Operation;

/**
 * `GET /credentials/{credential_id}`: answers with `ScopeCredential`.
 *
 * @see spec/cds-wg1-02.md#L1113
 */
const getCredential = {
  name: "getCredential",
  document: "cds-wg1-02",
  method: "GET",
  path: "/credentials/{credential_id}",
  key: "credential_id",
  urlField: null,
  uriField: "uri",
  token: "required",
  request: null,
  response: "ScopeCredential",
  success: 200,
  statuses: [],
  modifiable: [],
  immutable: [],
  bodyError: "invalid_request",
  spec: "spec/cds-wg1-02.md#L1113",
} as const satisfies Operation;

/**
 * `POST /credentials`: takes `CreateCredentialRequest` and answers with `ScopeCredential`.
 *
 * @see spec/cds-wg1-02.md#L1117
 */
const createCredential = {
  name: "createCredential",
  document: "cds-wg1-02",
  method: "POST",
  path: "/credentials",
  key: null,
  urlField: "cds_credentials_api",
  uriField: null,
  token: "required",
  request: "CreateCredentialRequest",
  response: "ScopeCredential",
  success: 201,
  statuses: [201, 400],
  modifiable: [],
  immutable: [],
  bodyError: "invalid_request",
  spec: "spec/cds-wg1-02.md#L1117",
} as const satisfies Operation;

/**
 * `PATCH /credentials/{credential_id}`: takes `ScopeCredential` and answers with `ScopeCredential`.
 *
 * @see spec/cds-wg1-02.md#L1127
 */
const modifyCredential = {
  name: "modifyCredential",
  document: "cds-wg1-02",
  method: "PATCH",
  path: "/credentials/{credential_id}",
  key: "credential_id",
  urlField: null,
  uriField: "uri",
  token: "required",
  request: "ScopeCredential",
  response: "ScopeCredential",
  success: 200,
  statuses: [200, 400],
  modifiable: ["client_secret_expires_at"],
  immutable: [],
  bodyError: "invalid_request",
  spec: "spec/cds-wg1-02.md#L1127",
} as const satisfies Operation;

/**
 * `GET /grants/{grant_id}`: answers with `Grant`.
 *
 * @see spec/cds-wg1-02.md#L1263
 */
const getGrant = {
  name: "getGrant",
  document: "cds-wg1-02",
  method: "GET",
  path: "/grants/{grant_id}",
  key: "grant_id",
  urlField: null,
  uriField: "uri",
  token: "required",
  request: null,
  response: "Grant",
  success: 200,
  statuses: [],
  modifiable: [],
  immutable: [],
  bodyError: "invalid_request",
  spec: "spec/cds-wg1-02.md#L1263",
} as const satisfies Operation;

/**
 * `PATCH /grants/{grant_id}`: takes `Grant` and answers with `Grant`.
 *
 * @see spec/cds-wg1-02.md#L1267
 */
const modifyGrant = {
  name: "modifyGrant",
  document: "cds-wg1-02",
  method: "PATCH",
  path: "/grants/{grant_id}",
  key: "grant_id",
  urlField: null,
  uriField: "uri",
  token: "required",
  request: "Grant",
  response: "Grant",
  success: 200,
  statuses: [200, 202, 400],
  modifiable: ["status", "scope", "authorization_details"],
  immutable: [],
  bodyError: "invalid_request",
  spec: "spec/cds-wg1-02.md#L1267",
} as const satisfies Operation;

/**
 * `GET /server_provided_files/{file_id}`: answers with `ServerProvidedFile`.
 *
 * @see spec/cds-wg1-02.md#L1338
 */
const getServerProvidedFile = {
  name: "getServerProvidedFile",
  document: "cds-wg1-02",
  method: "GET",
  path: "/server_provided_files/{file_id}",
  key: "file_id",
  urlField: null,
  uriField: "uri",
  token: "required",
  request: null,
  response: "ServerProvidedFile",
  success: 200,
  statuses: [],
  modifiable: [],
  immutable: [],
  bodyError: "invalid_request",
  spec: "spec/cds-wg1-02.md#L1338",
} as const satisfies Operation;

/**
 * `GET /server_provided_files/{file_id}/download`: answers with a file.
 *
 * @see spec/cds-wg1-02.md#L1342
 */
const downloadServerProvidedFile = {
  name: "downloadServerProvidedFile",
  document: "cds-wg1-02",
  method: "GET",
  path: "/server_provided_files/{file_id}/download",
  key: "file_id",
  urlField: null,
  uriField: "download_uri",
  token: "required",
  request: null,
  response: null,
  success: 200,
  statuses: [],
  modifiable: [],
  immutable: [],
  bodyError: "invalid_request",
  spec: "spec/cds-wg1-02.md#L1342",
} as const satisfies Operation;

/** All operations by name. */
export const operations = {
  /**
   * `POST /register`: takes `Client` and answers with `Client`.
   *
   * @see spec/cds-wg1-02.md#L619
   */
  registerClient,
  /**
   * `GET /clients/{client_id}`: answers with `Client`.
   *
   * @see spec/cds-wg1-02.md#L761
   */
  getClient,
  /**
   * `PUT /clients/{client_id}`: takes `Client` and answers with `Client`.
   *
   * @see spec/cds-wg1-02.md#L766
   */
  modifyClient,
  /**
   * `POST /messages`: takes `CreateMessageRequest` and answers with `ClientMessage`.
   *
   * @see spec/cds-wg1-02.md#L986
   */
  createMessage,
  /**
   * `GET /messages/{message_id}`: answers with `ClientMessage`.
   *
   * @see spec/cds-wg1-02.md#L1035
   */
  getMessage,
  /**
   * `PATCH /messages/{message_id}`: takes `ClientMessage` and answers with `ClientMessage`.
   *
   * @see spec/cds-wg1-02.md#L1039
   */
  modifyMessage,
  /**
   * `GET /credentials/{credential_id}`: answers with `ScopeCredential`.
   *
   * @see spec/cds-wg1-02.md#L1113
   */
  getCredential,
  /**
   * `POST /credentials`: takes `CreateCredentialRequest` and answers with `ScopeCredential`.
   *
   * @see spec/cds-wg1-02.md#L1117
   */
  createCredential,
  /**
   * `PATCH /credentials/{credential_id}`: takes `ScopeCredential` and answers with `ScopeCredential`.
   *
   * @see spec/cds-wg1-02.md#L1127
   */
  modifyCredential,
  /**
   * `GET /grants/{grant_id}`: answers with `Grant`.
   *
   * @see spec/cds-wg1-02.md#L1263
   */
  getGrant,
  /**
   * `PATCH /grants/{grant_id}`: takes `Grant` and answers with `Grant`.
   *
   * @see spec/cds-wg1-02.md#L1267
   */
  modifyGrant,
  /**
   * `GET /server_provided_files/{file_id}`: answers with `ServerProvidedFile`.
   *
   * @see spec/cds-wg1-02.md#L1338
   */
  getServerProvidedFile,
  /**
   * `GET /server_provided_files/{file_id}/download`: answers with a file.
   *
   * @see spec/cds-wg1-02.md#L1342
   */
  downloadServerProvidedFile,
} as const satisfies Readonly<Record<string, Operation>>;
