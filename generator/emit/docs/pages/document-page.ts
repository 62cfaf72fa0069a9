import type { SpecDocument } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { documentContents } from "./contents.js";
import { coverageData } from "./counts.js";

/** The first page of one document: everything that it defines. */
export function documentPage(writer: PageWriter, document: SpecDocument): Page {
  return {
    path: writer.path,
    template: "docs/document.html.hbs",
    data: {
      frame: writer.frame(document.title, document),
      title: document.title,
      file: document.source,
      source: writer.source(document, 1),
      sha256: document.sha256,
      contents: documentContents(writer, document),
      coverage: [{ label: document.id, href: null, ...coverageData(document.coverage) }],
    },
  };
}
