/** A document's text as it was read. */
export interface SourceText {
  /** The path by which people know the file, with forward slashes. */
  readonly file: string;
  readonly text: string;
}
