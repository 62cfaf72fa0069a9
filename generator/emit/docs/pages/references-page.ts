import type { SpecDocument } from "../../../model/types.js";
import { type Page, type PageWriter, webAddress } from "../page.js";

/** The works that a document refers to. */
export function referencesPage(writer: PageWriter, document: SpecDocument): Page {
  return {
    path: writer.path,
    template: "docs/references.html.hbs",
    data: {
      frame: writer.frame("References", document),
      document: document.id,
      references: document.references.map((reference) => ({
        id: writer.id(reference),
        label: reference.label,
        title: reference.title,
        url: reference.url === null ? null : { label: reference.title, href: webAddress(reference.url) },
        source: writer.source(document, reference.line),
      })),
    },
  };
}
