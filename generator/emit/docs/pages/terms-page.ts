import type { SpecDocument } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { linked } from "../runs.js";

/** The words that a document defines. */
export function termsPage(writer: PageWriter, document: SpecDocument): Page {
  return {
    path: writer.path,
    template: "docs/terms.html.hbs",
    data: {
      frame: writer.frame("Terms", document),
      document: document.id,
      terms: document.terms.map((term) => {
        const reference = document.references.find((candidate) => candidate.label === term.reference);
        return {
          id: writer.id(term),
          name: term.name,
          description: writer.prose(document, term.description),
          reference: term.reference === null ? null : [linked(term.reference, writer.to(reference ?? null))],
          source: writer.source(document, term.line),
        };
      }),
    },
  };
}
