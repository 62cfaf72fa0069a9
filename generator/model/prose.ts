// What the text itself holds: sections, requirements, examples, terms and references.

/** A heading with the part of the document that it opens. */
export interface Section {
  /** The section number as written, without the final dot; `null` for unnumbered headings. */
  readonly number: string | null;
  readonly title: string;
  readonly anchor: string | null;
  /** The heading's depth, 1 to 6. */
  readonly level: number;
  readonly line: number;
  /** Whether the section is announced but not yet written. */
  readonly placeholder: boolean;
}

/** A key word of BCP 14 as written. */
export type RequirementKeyword =
  | "MAY"
  | "OPTIONAL"
  | "MUST"
  | "SHALL"
  | "SHOULD"
  | "REQUIRED"
  | "RECOMMENDED"
  | `${"MUST" | "SHALL" | "SHOULD"} NOT`
  | "NOT RECOMMENDED";

/** Whom a requirement binds. */
export type RequirementSubject = "server" | "client" | "customer" | "extension" | "unspecified";

/** One use of a BCP 14 key word. */
export interface Requirement {
  /** Stable within the draft: the section's anchor and the running number in it. */
  readonly id: string;
  readonly keyword: RequirementKeyword;
  readonly subject: RequirementSubject;
  readonly anchor: string | null;
  /** The code names of the sentence, in order, each once. */
  readonly symbols: readonly string[];
  /** The sentence; for a fact row, a link to the official section. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A request or response that the document shows. */
export interface Example {
  readonly anchor: string | null;
  readonly line: number;
  readonly request: { readonly method: string; readonly path: string } | null;
  readonly status: number | null;
  readonly bodyLine: number | null;
  readonly shows: string | null;
  readonly elided: boolean;
}

/** A word that the document defines. */
export interface Term {
  readonly name: string;
  readonly anchor: string | null;
  readonly description: string;
  /** The reference that the definition rests on, as its label reads. */
  readonly reference: string | null;
  readonly line: number;
}

/** An entry of the list of references. */
export interface Reference {
  /** The label, for example `RFC 3339 Section 5.6`. */
  readonly label: string;
  readonly anchor: string | null;
  readonly title: string;
  readonly url: string | null;
  /** The section of another CDS document that is cited. */
  readonly cites: CitedSection | null;
  readonly line: number;
}

/** A section of another CDS document, cited by its number. */
export interface CitedSection {
  readonly document: string;
  readonly section: string;
  /** The cited section's anchor; `null` where that document was not read, or has no such section. */
  readonly anchor: string | null;
}
