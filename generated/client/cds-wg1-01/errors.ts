/**
 * What goes wrong between the client and a server. Generated; do not edit.
 *
 * @module
 */
import type { ErrorResponse } from "./schema.js";

/** A server refused a request, or answered it with something that is not JSON. */
export class ResponseError extends Error {
  override readonly name = "ResponseError";

  /**
   * @param url the URL that was requested
   * @param status the HTTP status of the answer
   * @param body the answer's body: parsed, or as text where it is not JSON; `undefined` when there is none
   */
  constructor(
    readonly url: string,
    readonly status: number,
    readonly body: ErrorResponse | string | undefined,
    options?: ErrorOptions,
  ) {
    super(`${withoutQuery(url)} answered ${status}${reason(body)}`, options);
  }
}

/** A link to a next page that cannot be followed: it leads back, away from the server, or nowhere. */
export class PagingError extends Error {
  override readonly name = "PagingError";

  /**
   * @param next the link
   * @param problem what is wrong with it
   */
  constructor(
    readonly next: string,
    problem: string,
  ) {
    super(`the link to the next page ${problem}`);
  }
}

/** Queries hold account numbers and search terms, which do not belong into messages that are logged. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function reason(body: ErrorResponse | string | undefined): string {
  if (typeof body !== "object") return "";
  const stated = [body.error, body.error_description].filter((part) => typeof part === "string");
  return stated.length === 0 ? "" : ` (${stated.join(": ")})`;
}
