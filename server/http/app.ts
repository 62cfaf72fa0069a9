import compress from "@fastify/compress";
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import helmet from "helmet";
import type { AnyListingHandler, ListingRequest } from "../../generated/server/support/listing.js";
import type { Resource } from "../../generated/server/support/resource.js";
import { CursorError, type Grant } from "../engine/types.js";
import { type Connections, followConnections } from "./connections.js";
import type { ListingHandlers, ServedDraft } from "./draft.js";
import { envelope } from "./envelope.js";
import { tagContent, tagOf } from "./etag.js";
import { ENCODINGS, withoutWildcard } from "./encodings.js";
import { contentDisposition, fileFor, FILES_PATH, type FindFile, type ListPage, withFileAddresses } from "./files.js";
import { MOST_HEADER_BYTES, refuse, refuseConnection } from "./refusals.js";
import { logRequest, loggerOptions, type LogStream } from "./log.js";

/** What the server is made of. */
export interface AppParts {
  readonly draft: ServedDraft;
  /** The listings that are served; the others of the draft answer that they are not implemented. */
  readonly resources: readonly Resource[];
  readonly listPage: ListPage;
  /** The grant of an access token; `null` if there is none. */
  readonly grantOf: (token: string) => Promise<Grant | null>;
  readonly findFile: FindFile;
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>;
  readonly log: { readonly stream: LogStream; readonly level: string };
  /** The address that clients see, without a slash at its end; by default the one that a request was sent to. */
  readonly baseUrl?: string;
  /** How long a client may take to send a request, in milliseconds; by default half a minute. */
  readonly requestWithinMs?: number;
}

/** How long a client may take to send a request. */
const REQUEST_WITHIN_MS = 30_000;

/** How long requests that are on their way when the server is shut down may take to arrive. */
const LAST_REQUESTS_WITHIN_MS = 500;

/** The most characters that an identifier in an address may have. */
const LONGEST_ID = 1000;

/** Makes the HTTP server of a draft; it does not listen yet. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { draft, baseUrl, requestWithinMs = REQUEST_WITHIN_MS } = parts;
  const app = Fastify({
    logger: loggerOptions(parts.log.stream, parts.log.level),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: "idle",
    // Requests that come while the server is shut down are answered as any other, and their connections end then.
    return503OnClosing: false,
    // Fastify sets none; a request has no body, so whoever takes longer to send one holds a connection on purpose.
    requestTimeout: requestWithinMs,
    http: {
      maxHeaderSize: MOST_HEADER_BYTES,
      connectionsCheckingInterval: requestWithinMs / 4,
      // Requests without one are refused in the form of all errors.
      requireHostHeader: false,
      // What must be there once is refused where it is there twice, in place of the first one being taken.
      joinDuplicateHeaders: true,
    },
    routerOptions: { maxParamLength: LONGEST_ID },
    // No hooks run for an address that cannot be read.
    frameworkErrors: (error, request, reply) => void draft.answerError(error, request, reply.header("cache-control", "no-store")),
    clientErrorHandler: (error, connection) => refuseConnection(error, connection, connections),
  });
  const connections = followConnections(app.server);
  endConnections(app, connections);
  // Node answers what is expected in vain by itself, without a body.
  app.server.on("checkExpectation", (request, response) => void app.server.emit("request", request, response));
  app.setErrorHandler(draft.answerError);
  app.addHook("onSend", limitCaching);
  app.addHook("onSend", tagContent);
  app.addHook("onResponse", logRequest);
  app.addHook("onRequest", secureBrowsers);
  app.addHook("onRequest", refuse(draft));
  app.addHook("onRequest", nameEncodings);
  await app.register(compress, { encodings: [...ENCODINGS, "identity"], globalDecompression: false });

  addHealth(app, parts);
  addFiles(app, parts);
  draft.refuseOtherMethods(app, [...Object.values(HEALTH), `${FILES_PATH}/:id`].map((url) => ({ url, method: "GET" })));
  await app.register(draft.routes, { handlers: handlers(parts), ...(baseUrl === undefined ? {} : { baseUrl }) });
  return app;
}

// Responses are data, never pages: whatever a browser takes them for, it must not run or frame anything.
const secure = helmet({ contentSecurityPolicy: { useDefaults: false, directives: { "default-src": ["'none'"], "frame-ancestors": ["'none'"] } } });

function secureBrowsers({ raw: request }: FastifyRequest, { raw: response }: FastifyReply, done: (error?: Error) => void): void {
  secure(request, response, (error) => done(error instanceof Error ? error : undefined));
}

/** Has connections end when the server is shut down, so that no client that keeps silent delays it. */
function endConnections(app: FastifyInstance, connections: Connections): void {
  app.addHook("preClose", async () => void setTimeout(connections.end, LAST_REQUESTS_WITHIN_MS).unref());
}

const HEALTH = { isRunning: "/healthz", isReady: "/readyz" } as const;

/** Whether the process runs, and whether it can answer requests: the latter not while it is being shut down. */
function addHealth(app: FastifyInstance, { isReady }: AppParts): void {
  let isClosing = false;
  app.addHook("preClose", async () => void (isClosing = true));
  app.get(HEALTH.isRunning, async () => ({ status: "ok" }));
  app.get(HEALTH.isReady, async (_request, reply) => {
    if (!isClosing && (await isReady())) return { status: "ready" };
    return reply.code(503).send({ status: "unavailable" });
  });
}

function addFiles(app: FastifyInstance, parts: AppParts): void {
  const { draft, resources, listPage, findFile } = parts;
  app.get<{ Params: { id: string } }>(`${FILES_PATH}/:id`, async (request, reply) => {
    const grant = await authorized(parts, draft.bearerToken(request.headers.authorization));
    const file = await fileFor(resources, listPage, findFile, grant, request.params.id);
    if (file === null) throw new draft.RequestError("not_found", "There is no such file, or the bearer token may not read it.");
    return reply.header("etag", tagOf(file.digest)).header("content-disposition", contentDisposition(file.name)).type(file.mediaType).send(file.content);
  });
}

/** Has what compresses responses see the encodings by their names alone. */
async function nameEncodings({ raw: { headers } }: FastifyRequest): Promise<void> {
  const takes = headers["accept-encoding"];
  if (takes?.includes("*") === true) headers["accept-encoding"] = withoutWildcard(takes);
}

/** The handlers of the listings that are served. */
function handlers(parts: AppParts): ListingHandlers {
  const { draft, listPage } = parts;
  const handler: AnyListingHandler = async (request) => {
    const { resource, parameters, cursor, baseUrl } = request;
    const grant = await authorized(parts, request.token);
    try {
      const page = await listPage(resource, grant, { parameters, cursor, now: new Date() });
      const json = withFileAddresses(resource, page.json, baseUrl);
      const origin = { baseUrl, resource, query: withoutFilters(request) };
      const address = (name: string | null): string | null => (name === null ? null : draft.pageUrl(origin, name));
      // Addresses of files begin with the server's own, those of pages have the request's other parameters besides.
      const etag = tagOf(JSON.stringify([page.state, baseUrl, resource.path, request.query.toString()]));
      return { jsonText: await envelope(resource.collections, { json }, { next: address(page.next), previous: address(page.previous) }), etag };
    } catch (error) {
      if (!(error instanceof CursorError)) throw error;
      throw new draft.RequestError("invalid_request", "The page is not one that this server has named for this listing.", "cursor");
    }
  };
  return Object.fromEntries(parts.resources.map(({ name }) => [name, handler]));
}

/** What the address of a page repeats: the page's name holds the filters, which may be long. */
function withoutFilters({ query, resource }: Pick<ListingRequest<unknown>, "query" | "resource">): URLSearchParams {
  const others = new URLSearchParams(query);
  for (const { parameter } of resource.filters) others.delete(parameter);
  return others;
}

async function authorized({ draft, grantOf }: AppParts, token: string): Promise<Grant> {
  const grant = await grantOf(token);
  if (grant === null) throw new draft.RequestError("invalid_token", "The bearer token is unknown, expired or revoked.");
  return grant;
}

/** What a token shows may be kept by its client, who must ask whether it is still good; all else must not be kept. */
async function limitCaching({ headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const isData = reply.statusCode === 200 && headers.authorization !== undefined;
  reply.header("cache-control", isData ? "private, no-cache" : "no-store");
  if (isData) reply.header("vary", "authorization, accept-encoding");
}
