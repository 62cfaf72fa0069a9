/** A piece of text that a template shows: plain, as code, or as a link. */
export interface Run {
  readonly text: string;
  readonly code: boolean;
  /** Where the link goes; `null` for text that is none. */
  readonly href: string | null;
}

/** Plain text. */
export function plain(text: string): Run {
  return { text, code: false, href: null };
}

/** A code name, linked where `href` is known. */
export function code(text: string, href: string | null = null): Run {
  return { text, code: true, href };
}

/** Linked words; plain ones where `href` is not known. */
export function linked(text: string, href: string | null): Run {
  return { text, code: false, href };
}

/** Text in which backticks set code off, as messages write it. */
export function withCode(text: string): readonly Run[] {
  return text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? code(part) : plain(part)).filter((run) =>
    run.text !== ""
  );
}

/** Joins alternatives as English does: "a", "a or b", "a, b or c". */
export function enumerate(items: readonly Run[], conjunction: "and" | "or"): readonly Run[] {
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [plain(index === items.length - 1 ? ` ${conjunction} ` : ", "), item];
  });
}
