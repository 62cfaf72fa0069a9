/** What older drafts were like, prepared for the documentation. */
export interface DraftHistory {
  /** What each draft changed, the latest first. */
  readonly steps: readonly DraftStep[];
  readonly ofField: (document: string, object: string, field: string) => FieldStory;
  /** The fields that an object had in older drafts. */
  readonly removedFrom: (document: string, object: string) => readonly { readonly name: string; readonly draft: string }[];
}

/** When a field came and what changed since. */
export interface FieldStory {
  /** The draft that brought it; `null` where the oldest one has it already. */
  readonly since: string | null;
  /** What later drafts changed, a sentence with code in backticks, the latest first. */
  readonly changes: readonly { readonly draft: string; readonly summary: string }[];
}

/** What one draft changed. */
export interface DraftStep {
  readonly older: string;
  readonly newer: string;
  readonly isEmpty: boolean;
  /** How many changes have which impact. */
  readonly counts: readonly { readonly impact: string; readonly clients: number; readonly servers: number }[];
  /** The changes by how grave they are, and by what they are of. */
  readonly groups: readonly {
    readonly impact: string;
    readonly title: string;
    readonly count: number;
    readonly families: readonly { readonly title: string; readonly changes: readonly DraftChange[] }[];
  }[];
  /** What changes no meaning, counted in words. */
  readonly folded: readonly string[];
}

/** A change, in sentences with code in backticks. */
export interface DraftChange {
  readonly kind: string;
  readonly symbol: string;
  readonly summary: string;
  readonly action: string;
  readonly clients: string;
  readonly servers: string;
  readonly lines: string;
}
