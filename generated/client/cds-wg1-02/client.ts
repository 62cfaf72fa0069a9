/**
 * A client for CDS-WG1-02 Client Registration, generated from spec/cds-wg1-02.md#L1; do not edit.
 *
 * @module
 */
import createFetchClient from "openapi-fetch";
import type { CallOptions, Connection, RequestParts } from "./connection.js";
import { stringify } from "./decimal.js";
import { type Listing, listing, type Paged, paged, type PageRequest, pageRequest } from "./listing.js";
import { download, objectUrl, type Outcome, request, requestOutcome } from "./operation.js";
import type {
  Client,
  ClientListing,
  ClientMessage,
  ClientMessageListing,
  CreateCredentialRequest,
  CreateMessageRequest,
  CreateMessageResponse,
  Grant,
  GrantListing,
  ListClientsFilters,
  ListCredentialsFilters,
  ListGrantsFilters,
  ListMessagesFilters,
  ListServerProvidedFilesFilters,
  ModifyClientRequest,
  ModifyCredentialRequest,
  ModifyGrantRequest,
  ModifyMessageRequest,
  paths,
  RegisterClientRequest,
  ScopeCredential,
  ScopeCredentialListing,
  ServerProvidedFile,
  ServerProvidedFileListing,
} from "./schema.js";

/**
 * The URLs of requests, by the metadata fields that servers publish them in: a server's metadata object as it
 * is, or a literal.
 *
 * @see spec/cds-wg1-02.md#L1
 */
export interface ListingUrls {
  /**
   * The URL of `listClients`.
   *
   * @see spec/cds-wg1-02.md#L739
   */
  readonly cds_clients_api?: string | undefined;
  /**
   * The URL of `listMessages` and `createMessage`.
   *
   * @see spec/cds-wg1-02.md#L956
   */
  readonly cds_messages_api?: string | undefined;
  /**
   * The URL of `listCredentials` and `createCredential`.
   *
   * @see spec/cds-wg1-02.md#L1088
   */
  readonly cds_credentials_api?: string | undefined;
  /**
   * The URL of `listGrants`.
   *
   * @see spec/cds-wg1-02.md#L1237
   */
  readonly cds_grants_api?: string | undefined;
  /**
   * The URL of `listServerProvidedFiles`.
   *
   * @see spec/cds-wg1-02.md#L1317
   */
  readonly cds_server_provided_files_api?: string | undefined;
  /**
   * The URL of `registerClient`.
   *
   * @see spec/cds-wg1-02.md#L619
   */
  readonly registration_endpoint?: string | undefined;
}

/**
 * How a client reaches its server.
 *
 * @see spec/cds-wg1-02.md#L1
 */
export interface CdsClientOptions {
  /** Where is requested what has no URL in {@link urls}: paths are appended to this. */
  readonly baseUrl?: string | URL | undefined;
  /** The URLs of requests; the server's metadata says them. */
  readonly urls?: ListingUrls | undefined;
  /**
   * The OAuth access token, or a function that gives it, which is asked before each request.
   * Without one, only what needs none can be requested.
   *
   * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
   */
  readonly token?: string | (() => string | Promise<string>) | undefined;
  /** Origins, beside the server's own, to which links may lead, and so the access token be sent. */
  readonly trustedOrigins?: readonly string[] | undefined;
  /** Takes the place of the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/**
 * The requests of the API.
 * Each listing is a function that requests the first page; its `pages` and `items` follow `next` to
 * the end.
 * What concerns one object takes the URL that the object itself holds.
 *
 * @see spec/cds-wg1-02.md#L1
 */
export interface CdsClient {
  /**
   * Lists the `Client` objects that the access token may read. A page holds at most 100. `next` links to the
   * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_clients_api` in their
   * metadata.
   *
   * @see spec/cds-wg1-02.md#L739
   */
  readonly listClients: Listing<ListClientsFilters, ClientListing, Client>;
  /**
   * Lists the `ClientMessage` objects that the access token may read. `outstanding_next`, `unread_next` and
   * `read_next` link to the following pages of each list. Ordered by `modified` (descending). Servers publish the
   * URL as `cds_messages_api` in their metadata.
   *
   * @see spec/cds-wg1-02.md#L956
   */
  readonly listMessages: PageRequest<ListMessagesFilters, ClientMessageListing> & {
    /** The pages and objects of `outstanding` alone. */
    readonly outstanding: Paged<ListMessagesFilters, ClientMessageListing, ClientMessage>;
    /** The pages and objects of `unread` alone. */
    readonly unread: Paged<ListMessagesFilters, ClientMessageListing, ClientMessage>;
    /** The pages and objects of `read` alone. */
    readonly read: Paged<ListMessagesFilters, ClientMessageListing, ClientMessage>;
  };
  /**
   * Lists the `ScopeCredential` objects that the access token may read. A page holds at most 100. `next` links to
   * the following page. Ordered by `modified` (descending). Servers publish the URL as `cds_credentials_api` in
   * their metadata.
   *
   * @see spec/cds-wg1-02.md#L1088
   */
  readonly listCredentials: Listing<ListCredentialsFilters, ScopeCredentialListing, ScopeCredential>;
  /**
   * Lists the `Grant` objects that the access token may read. A page holds at most 100. `next` links to the
   * following page. Ordered by `modified` (descending). Servers publish the URL as `cds_grants_api` in their
   * metadata.
   *
   * @see spec/cds-wg1-02.md#L1237
   */
  readonly listGrants: Listing<ListGrantsFilters, GrantListing, Grant>;
  /**
   * Lists the `ServerProvidedFile` objects that the access token may read. A page holds at most 100. `next` links
   * to the following page. Ordered by `modified` (descending). Servers publish the URL as
   * `cds_server_provided_files_api` in their metadata.
   *
   * @see spec/cds-wg1-02.md#L1317
   */
  readonly listServerProvidedFiles: Listing<
    ListServerProvidedFilesFilters,
    ServerProvidedFileListing,
    ServerProvidedFile
  >;
  /**
   * Creates a `ClientMessage`. Servers publish the URL as `cds_messages_api` in their metadata.
   *
   * @see spec/cds-wg1-02.md#L986
   */
  readonly createMessage: (
    body: CreateMessageRequest,
    options?: CallOptions,
  ) => Promise<ClientMessage & CreateMessageResponse>;
  /**
   * Creates a `ScopeCredential`. Servers publish the URL as `cds_credentials_api` in their metadata.
   *
   * @see spec/cds-wg1-02.md#L1117
   */
  readonly createCredential: (body: CreateCredentialRequest, options?: CallOptions) => Promise<ScopeCredential>;
  /**
   * Creates a `Client`. Servers publish the URL as `registration_endpoint` in their metadata.
   *
   * @see spec/cds-wg1-02.md#L619
   */
  readonly registerClient: (body: RegisterClientRequest, options?: CallOptions) => Promise<Client>;
  /**
   * Retrieves a `Client`. The URL is the object's `cds_client_uri`.
   *
   * @see spec/cds-wg1-02.md#L761
   */
  readonly getClient: (uri: string, options?: CallOptions) => Promise<Client>;
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
  readonly modifyClient: (
    uri: string,
    body: ModifyClientRequest,
    options?: CallOptions,
  ) => Promise<Outcome<200 | 202, Client>>;
  /**
   * Retrieves a `ClientMessage`. The URL is the object's `uri`.
   *
   * @see spec/cds-wg1-02.md#L1035
   */
  readonly getMessage: (uri: string, options?: CallOptions) => Promise<ClientMessage>;
  /**
   * Changes fields of a `ClientMessage`: those that are left out stay as they are. The URL is the object's `uri`.
   *
   * May change `read`.
   *
   * @see spec/cds-wg1-02.md#L1039
   */
  readonly modifyMessage: (uri: string, body: ModifyMessageRequest, options?: CallOptions) => Promise<ClientMessage>;
  /**
   * Retrieves a `ScopeCredential`. The URL is the object's `uri`.
   *
   * @see spec/cds-wg1-02.md#L1113
   */
  readonly getCredential: (uri: string, options?: CallOptions) => Promise<ScopeCredential>;
  /**
   * Changes fields of a `ScopeCredential`: those that are left out stay as they are. The URL is the object's
   * `uri`.
   *
   * May change `client_secret_expires_at`.
   *
   * @see spec/cds-wg1-02.md#L1127
   */
  readonly modifyCredential: (
    uri: string,
    body: ModifyCredentialRequest,
    options?: CallOptions,
  ) => Promise<ScopeCredential>;
  /**
   * Retrieves a `Grant`. The URL is the object's `uri`.
   *
   * @see spec/cds-wg1-02.md#L1263
   */
  readonly getGrant: (uri: string, options?: CallOptions) => Promise<Grant>;
  /**
   * Changes fields of a `Grant`: those that are left out stay as they are. The URL is the object's `uri`.
   *
   * May change `status`, `scope`, `authorization_details`.
   *
   * @see spec/cds-wg1-02.md#L1267
   */
  readonly modifyGrant: (
    uri: string,
    body: ModifyGrantRequest,
    options?: CallOptions,
  ) => Promise<Outcome<200 | 202, Grant>>;
  /**
   * Retrieves a `ServerProvidedFile`. The URL is the object's `uri`.
   *
   * @see spec/cds-wg1-02.md#L1338
   */
  readonly getServerProvidedFile: (uri: string, options?: CallOptions) => Promise<ServerProvidedFile>;
  /**
   * Downloads what a `ServerProvidedFile` stands for. The URL is the object's `download_uri`.
   *
   * @see spec/cds-wg1-02.md#L1342
   */
  readonly downloadServerProvidedFile: (uri: string, options?: CallOptions) => Promise<Response>;
}

/**
 * Makes a client.
 *
 * @example
 * const client = createClient({ urls: metadata, token });
 * for await (const item of client.listClients.items()) console.log(item);
 *
 * @see spec/cds-wg1-02.md#L1
 */
export function createClient(options: CdsClientOptions): CdsClient {
  const { token = "" } = options;
  const trustedOrigins = (options.trustedOrigins ?? []).map((origin) => new URL(origin).origin);
  const connection: Connection = { token: typeof token === "string" ? () => token : token, trustedOrigins };
  const located = (uri: string): URL => objectUrl(uri, [...trustedOrigins, ...ownOrigins(options)]);
  const http = createFetchClient<paths>({
    bodySerializer: (body) => stringify(body),
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  });
  const listMessages = {
    url: () => requestUrl(options, "cds_messages_api", "/messages"),
    get: (init: RequestParts) => http.GET("/messages", init),
  };
  return {
    listClients: listing(connection, {
      url: () => requestUrl(options, "cds_clients_api", "/clients"),
      get: (init) => http.GET("/clients", init),
      items: (page) => page.clients,
      next: (page) => page.next,
    }),
    listMessages: Object.assign(pageRequest<ListMessagesFilters, ClientMessageListing>(connection, listMessages), {
      outstanding: paged<ListMessagesFilters, ClientMessageListing, ClientMessage>(connection, {
        ...listMessages,
        items: (page) => page.outstanding,
        next: (page) => page.outstanding_next,
      }),
      unread: paged<ListMessagesFilters, ClientMessageListing, ClientMessage>(connection, {
        ...listMessages,
        items: (page) => page.unread,
        next: (page) => page.unread_next,
      }),
      read: paged<ListMessagesFilters, ClientMessageListing, ClientMessage>(connection, {
        ...listMessages,
        items: (page) => page.read,
        next: (page) => page.read_next,
      }),
    }),
    listCredentials: listing(connection, {
      url: () => requestUrl(options, "cds_credentials_api", "/credentials"),
      get: (init) => http.GET("/credentials", init),
      items: (page) => page.credentials,
      next: (page) => page.next,
    }),
    listGrants: listing(connection, {
      url: () => requestUrl(options, "cds_grants_api", "/grants"),
      get: (init) => http.GET("/grants", init),
      items: (page) => page.grants,
      next: (page) => page.next,
    }),
    listServerProvidedFiles: listing(connection, {
      url: () => requestUrl(options, "cds_server_provided_files_api", "/server_provided_files"),
      get: (init) => http.GET("/server_provided_files", init),
      items: (page) => page.files,
      next: (page) => page.next,
    }),
    createMessage: async (body, call) =>
      request(
        connection,
        requestUrl(options, "cds_messages_api", "/messages"),
        call,
        (init) => http.POST("/messages", { ...init, body }),
      ),
    createCredential: async (body, call) =>
      request(
        connection,
        requestUrl(options, "cds_credentials_api", "/credentials"),
        call,
        (init) => http.POST("/credentials", { ...init, body }),
      ),
    registerClient: async (body, call) =>
      request(
        connection,
        requestUrl(options, "registration_endpoint", "/register"),
        call,
        (init) => http.POST("/register", { ...init, body }),
      ),
    getClient: async (uri, call) =>
      request(
        connection,
        located(uri),
        call,
        (init) => http.GET("/clients/{client_id}", { ...init, params: { path: { client_id: "" } } }),
      ),
    modifyClient: async (uri, body, call) =>
      requestOutcome(
        connection,
        located(uri),
        call,
        [200, 202],
        (init) => http.PUT("/clients/{client_id}", { ...init, body, params: { path: { client_id: "" } } }),
      ),
    getMessage: async (uri, call) =>
      request(
        connection,
        located(uri),
        call,
        (init) => http.GET("/messages/{message_id}", { ...init, params: { path: { message_id: "" } } }),
      ),
    modifyMessage: async (uri, body, call) =>
      request(
        connection,
        located(uri),
        call,
        (init) => http.PATCH("/messages/{message_id}", { ...init, body, params: { path: { message_id: "" } } }),
      ),
    getCredential: async (uri, call) =>
      request(
        connection,
        located(uri),
        call,
        (init) => http.GET("/credentials/{credential_id}", { ...init, params: { path: { credential_id: "" } } }),
      ),
    modifyCredential: async (uri, body, call) =>
      request(
        connection,
        located(uri),
        call,
        (init) =>
          http.PATCH("/credentials/{credential_id}", { ...init, body, params: { path: { credential_id: "" } } }),
      ),
    getGrant: async (uri, call) =>
      request(
        connection,
        located(uri),
        call,
        (init) => http.GET("/grants/{grant_id}", { ...init, params: { path: { grant_id: "" } } }),
      ),
    modifyGrant: async (uri, body, call) =>
      requestOutcome(
        connection,
        located(uri),
        call,
        [200, 202],
        (init) => http.PATCH("/grants/{grant_id}", { ...init, body, params: { path: { grant_id: "" } } }),
      ),
    getServerProvidedFile: async (uri, call) =>
      request(
        connection,
        located(uri),
        call,
        (init) => http.GET("/server_provided_files/{file_id}", { ...init, params: { path: { file_id: "" } } }),
      ),
    downloadServerProvidedFile: async (uri, call) =>
      download(
        connection,
        located(uri),
        call,
        (init) => http.GET("/server_provided_files/{file_id}/download", { ...init, params: { path: { file_id: "" } } }),
      ),
  };
}

function requestUrl(options: CdsClientOptions, field: keyof ListingUrls, path: string): URL {
  const stated = options.urls?.[field];
  if (stated !== undefined) return new URL(stated);
  if (options.baseUrl === undefined) {
    throw new TypeError(`the URL of ${path} is unknown: give ${field} in urls, or a baseUrl`);
  }
  return new URL(String(options.baseUrl).replace(/\/+$/, "") + path);
}

/** The origins of the URLs that the client was given. */
function ownOrigins({ baseUrl, urls }: CdsClientOptions): readonly string[] {
  const given = [
    baseUrl,
    urls?.["cds_clients_api"],
    urls?.["cds_messages_api"],
    urls?.["cds_credentials_api"],
    urls?.["cds_grants_api"],
    urls?.["cds_server_provided_files_api"],
    urls?.["registration_endpoint"],
  ];
  return given.flatMap((url) => (url === undefined ? [] : [new URL(url).origin]));
}
