/**
 * The declarative description of a request that is no listing, what its handler is given and what it answers.
 * These types are the same for every draft of the specification.
 */

import type { Readable } from "node:stream";
import { RequestError } from "./errors.js";
import type { JsonText } from "./http.js";
import { type JsonValue, toJson } from "./json.js";

/** A request that is no listing. */
export interface Operation {
  /** The operation's name, for example `modifyGrant`. */
  readonly name: string;
  /** The specification document that defines it, for example `cds-wg1-02`. */
  readonly document: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path below the server's base URL, the object's identifier in braces: `/grants/{grant_id}`. */
  readonly path: string;
  /** The field whose value is in the path; `null` where the request addresses no single object. */
  readonly key: string | null;
  /** The metadata field that publishes the URL; `null` where each object has a URL of its own. */
  readonly urlField: string | null;
  /** The object's field that holds its URL. */
  readonly uriField: string | null;
  /** Whether a bearer token is needed; with `optional` it is checked where there is one (RFC 7591, section 3). */
  readonly token: "required" | "optional";
  /** The object of the request's body. */
  readonly request: string | null;
  /** The object of the response's body; `null` where the response is no object. */
  readonly response: string | null;
  /** The status of a response whose handler names none. */
  readonly success: number;
  /** The statuses that the draft names. */
  readonly statuses: readonly number[];
  /** The members that a client may change; empty where the draft does not list them. */
  readonly modifiable: readonly string[];
  /** The members that a client must not change. */
  readonly immutable: readonly string[];
  /** The code of the error response for a body that is not allowed. */
  readonly bodyError: "invalid_request" | "invalid_client_metadata";
  /** Where the specification defines the operation. */
  readonly spec: string;
}

/** A request that was let through: its token, if it has one, and its body are well formed. */
export interface OperationRequest<Body> {
  readonly operation: Operation;
  /** The identifier in the path; empty where the operation has none. */
  readonly id: string;
  /** The members that the specification defines; `null` where the operation takes no body. */
  readonly body: Body;
  /**
   * Members that the draft does not define, as they were sent. They may be a server's own registration fields;
   * a handler ignores what it does not know. Always empty where the draft wants other members ignored (`PATCH`).
   */
  readonly additional: { readonly [name: string]: JsonValue | undefined };
  /** The bearer token, not checked yet: the handler decides what it gives access to. `null` if there is none. */
  readonly token: string | null;
  /** The address below which the server's routes are, without a slash at its end. */
  readonly baseUrl: string;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
}

/** What a handler answers: an object (or its JSON text; `null` for nothing), and a status where it is not the usual one. */
export interface Answer<Body, Status extends number> {
  readonly status?: Status;
  readonly body: Body | JsonText;
}

/** What the handler of a download answers. */
export interface FileAnswer {
  readonly content: Readable | Uint8Array;
  /** The file's media type, for example `text/csv`. */
  readonly contentType: string;
  /** The name under which the file is saved. */
  readonly fileName?: string;
}

/**
 * Answers the requests of one operation.
 *
 * A handler throws a `RequestError` to refuse a request; any other error is answered as the server's failure.
 */
export type OperationHandler<Body, Response> = (request: OperationRequest<Body>) => Response | Promise<Response>;

/**
 * Refuses a body that gives an immutable member another value than the object has; members that the body leaves
 * out, or repeats, pass.
 *
 * @throws RequestError with the status 400 that names the first such member
 */
export function refuseChanges(operation: Operation, current: object, body: object): void {
  const now = new Map<string, unknown>(Object.entries(current));
  for (const [name, value] of Object.entries(body)) {
    if (!operation.immutable.includes(name) || sameJson(now.get(name), value)) continue;
    throw new RequestError(operation.bodyError, `The member ${name} must not be changed.`, undefined, name);
  }
}

/** Whether two values are the same JSON, whatever the order of their members. */
function sameJson(left: unknown, right: unknown): boolean {
  return toJson(sorted(left)) === toJson(sorted(right));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}
