import type { ChangeKind } from "../change-kind.js";
import type { Impact } from "../report.js";

/** What a change means for both parties, and what to do about it. */
export interface Verdict {
  readonly clients: Impact;
  readonly servers: Impact;
  /** One sentence; `{name}`, `{owner}`, `{before}` and `{after}` are filled in. */
  readonly action: string;
}

/** One row of the table of kinds. */
export interface KindDescription {
  /** The kind that the same change is, seen the other way round. */
  readonly mirror: ChangeKind;
  /** What is different, in one sentence with the same parameters. */
  readonly summary: string;
  /** Impacts by circumstances; a kind without any has the one case `always`. */
  readonly cases: Readonly<Record<string, Verdict>>;
}

/** Impacts that hold in all circumstances. */
export function always(clients: Impact, servers: Impact, action: string): KindDescription["cases"] {
  return { always: { clients, servers, action } };
}

/** A verdict: for clients, for servers, and what to do. */
export function verdict(clients: Impact, servers: Impact, action: string): Verdict {
  return { clients, servers, action };
}

/**
 * The impacts in what servers send and in what clients send. For what goes both ways, the worse impact of each party
 * holds.
 */
export function either(response: Verdict, request: Verdict): KindDescription["cases"] {
  return { response, request };
}

/** The cases of several circumstances, each in a response and in a request. */
export function within(circumstances: Readonly<Record<string, readonly [response: Verdict, request: Verdict]>>): KindDescription["cases"] {
  return Object.fromEntries(
    Object.entries(circumstances).flatMap(([name, [response, request]]) => [
      [`${name}, response`, response],
      [`${name}, request`, request],
    ]),
  );
}
