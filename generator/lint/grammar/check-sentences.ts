import type { LintContext } from "../context.js";
import { spanOf } from "../plain-text.js";
import { finding, mendable, type Finding } from "../rule.js";
import type { Slip } from "./slips.js";

/** Looks for slips in every sentence that the documents themselves say: not in headings, not in what they quote. */
export function checkSentences({ documents }: LintContext, find: (sentence: string) => readonly Slip[]): readonly Finding[] {
  return documents.flatMap(({ sections }) =>
    sections.flatMap((section) =>
      section.prose
        .filter(({ kind }) => kind !== "heading" && kind !== "quote")
        .flatMap(({ plain }) =>
          plain.sentences.flatMap((sentence) =>
            find(sentence.text).map(({ start, end, message, hint, right }) => {
              const span = spanOf(plain, sentence.start + start, sentence.start + end);
              const place = section.place(span.start, span.end);
              // A correction writes prose alone: it must not take markup away.
              const isPlain = section.text.slice(span.start, span.end) === sentence.text.slice(start, end);
              return right !== null && isPlain ? mendable(place, message, hint, right) : finding(place, message, hint);
            }),
          ),
        ),
    ),
  );
}
