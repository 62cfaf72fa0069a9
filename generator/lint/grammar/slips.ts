/** A slip of grammar in a sentence. */
export interface Slip {
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint: string;
  /** What to write in its place, where that is certain and can change no fact. */
  readonly right: string | null;
}

/** Makes a slip that only a person can correct. */
export function slipAt(start: number, end: number, message: string, hint: string): Slip {
  return { start, end, message, hint, right: null };
}
