/** What is refused before anyone looks at what it asks for. */

import type { FastifyRequest } from "fastify";
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Connections } from "./connections.js";
import type { ServedDraft } from "./draft.js";
import { ENCODINGS, takesSomeEncoding } from "./encodings.js";

/** The most bytes that a request's address and headers may have together. */
export const MOST_HEADER_BYTES = 64 * 1024;

/** The most characters of an address that names no page: those of its pages are somewhat longer at most, and are taken too. */
export const LONGEST_ADDRESS = MOST_HEADER_BYTES / 2;

/** How long a refused connection stays open, so that a client that still sends has the answer before the end. */
const LINGER_MS = 1000;

/** The hook that refuses what cannot be answered, or is not there. */
export function refuse({ CURSOR_PARAMETER, hostOf, RequestError }: ServedDraft): (request: FastifyRequest) => Promise<void> {
  const page = new RegExp(`[?&]${CURSOR_PARAMETER}=`);
  return async (request) => {
    const { headers, raw, url } = request;
    // HTTP/1.0 has no such header (RFC 9112, section 3.2).
    if (headers.host !== undefined || raw.httpVersion !== "1.0") hostOf(request);
    if (url.length > LONGEST_ADDRESS && !page.test(url)) throw refusal(414, `The address has more than ${LONGEST_ADDRESS} characters.`);
    if (headers.expect !== undefined && headers.expect.toLowerCase() !== "100-continue") throw refusal(417, "The header Expect asks for something else than 100-continue.");
    if (!takesSomeEncoding(headers["accept-encoding"])) {
      throw new RequestError("not_acceptable", `Responses are sent as they are, or encoded with ${ENCODINGS.join(", ")}: the header Accept-Encoding allows none of that.`);
    }
    // Here, since what comes next reads a body of which nobody knows what it should be.
    if (request.is404) throw new RequestError("not_found", "There is nothing at this address.");
  };
}

function refusal(statusCode: number, message: string): Error {
  return Object.assign(new Error(message), { statusCode });
}

/** Answers what never becomes a request, in the form of all errors. */
export function refuseConnection(error: Error & { readonly code?: string }, connection: Duplex, connections: Connections): void {
  // Between the bytes of another response it would be read as a part of that.
  if (!connection.writable || error.code === "ECONNRESET" || connections.isAnswering(connection)) {
    connection.destroy();
    return;
  }
  const { status, description } = reasonOf(error.code);
  const body = JSON.stringify({ error: "invalid_request", error_description: description });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    "cache-control: no-store",
    "connection: close",
  ];
  connection.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  setTimeout(() => connection.destroy(), LINGER_MS).unref();
}

function reasonOf(code: string | undefined): { readonly status: number; readonly description: string } {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return { status: 431, description: `The request's address and headers have more than ${MOST_HEADER_BYTES} bytes.` };
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return { status: 408, description: "The request took too long to arrive." };
    default:
      return { status: 400, description: "This is no HTTP request." };
  }
}
