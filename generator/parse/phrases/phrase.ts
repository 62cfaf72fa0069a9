/**
 * The phrase table: one row for each regular way in which the drafts' prose states a fact.
 *
 * A row's examples are its tests: `yes` must match, `no` must not. The rows of one topic exclude each other; two
 * that match the same sentence are reported as ambiguous rather than decided by their order.
 */
export interface Phrase<Id extends string = string> {
  readonly id: Id;
  readonly topic: PhraseTopic;
  /** Named groups carry the facts. */
  readonly pattern: RegExp;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export type PhraseTopic = "list-lead-in" | "alias" | "filter" | "condition" | "order" | "openness" | "link" | "relation" | "selection" | "selected" | "circumstance";

/** A phrase that was found, with the facts of its named groups. */
export interface PhraseMatch<Id extends string> {
  readonly id: Id;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly index: number;
}

/** All rows of a topic that match a text. More than one is an ambiguity for the caller to report. */
export function matchPhrases<Id extends string>(rows: readonly Phrase<Id>[], text: string): readonly PhraseMatch<Id>[] {
  const matches: PhraseMatch<Id>[] = [];
  for (const row of rows) {
    const match = row.pattern.exec(text);
    if (match !== null) matches.push({ id: row.id, groups: match.groups ?? {}, index: match.index });
  }
  return matches;
}
