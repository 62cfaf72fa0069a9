import type { ChangeKind } from "./change-kind.js";
import type { Json } from "./json.js";

/** What a change means for one party: a client or a server that was written for the older draft. */
export type Impact = "breaking" | "risky" | "compatible" | "editorial";

/** Names of lists and keys from the facts down to a thing: `documents`, `cds-wg3-01`, `objects`, `Account`. */
export type Path = readonly string[];

/** One step from the facts of the older draft to those of the newer. Positions are indexes in a list, from 0. */
export type FactEdit =
  | { readonly op: "add"; readonly path: Path; readonly position: number; readonly fact: Json }
  | { readonly op: "remove"; readonly path: Path; readonly position: number; readonly fact: Json }
  | { readonly op: "set"; readonly from: Path; readonly to: Path; readonly attribute: string; readonly before: Json; readonly after: Json }
  | { readonly op: "move"; readonly from: Path; readonly to: Path; readonly positions: Turn<number> }
  | { readonly op: "relocate"; readonly from: Path; readonly to: Path; readonly positions: Turn<number>; readonly facts: Turn<Json> };

/** Something as it was and as it is. */
export interface Turn<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** Where a draft states something. */
export interface Place {
  /** The thing's full name, for example `Account.account_number`. */
  readonly symbol: string;
  readonly anchor: string | null;
  readonly file: string;
  readonly line: number;
}

/** A difference of meaning between two drafts. */
export interface Change {
  readonly kind: ChangeKind;
  /** The circumstances that decide the impact, as the table of kinds lists them. */
  readonly case: string;
  /** The identifier of the document. */
  readonly document: string;
  /** What is different, in one sentence. */
  readonly summary: string;
  readonly before: Place | null;
  readonly after: Place | null;
  readonly impact: { readonly clients: Impact; readonly servers: Impact };
  /** What to do about it, in one sentence. */
  readonly action: string;
  /** The step between the facts; `null` for requirements and examples, which are no facts. */
  readonly edit: FactEdit | null;
}

/** Differences without meaning, by what they are. */
export type FoldedCount =
  /** Sections with another number. */
  | "renumbered"
  /** Things that stand elsewhere in their list. */
  | "moved"
  /** Documents and sections with another title. */
  | "retitled"
  /** Sections that came or went; what they define is a change of its own. */
  | "sections"
  /** References that only follow a renamed thing. */
  | "relinked"
  /** The same meaning in another notation. */
  | "restated"
  /** Names that are used and not defined any more, or not yet. */
  | "undefined"
  /** Terms and references to other specifications. */
  | "terms"
  /** Descriptions and requirements in other words. */
  | "reworded"
  /** Descriptions with other markup around the same words. */
  | "markup";

/** What was folded: counts, and the steps between the facts that they count. */
export interface Folded {
  readonly counts: Readonly<Record<FoldedCount, number>>;
  readonly edits: readonly FactEdit[];
}

/** The difference between two states of a family of documents. */
export interface DiffReport {
  readonly diffVersion: 1;
  /** The documents that were compared; `null` where one state has no such document. */
  readonly documents: readonly { readonly id: string; readonly before: string | null; readonly after: string | null }[];
  readonly changes: readonly Change[];
  readonly folded: Folded;
}
