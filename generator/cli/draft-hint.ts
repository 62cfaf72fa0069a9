/** A hint for the date of a draft that is not kept: documents do not say their dates, so the newest draft has none. */
export function draftHint(kept: readonly string[]): string {
  return `older drafts are those of ${kept.join(", ")}; leave --draft out for the newest one`;
}
