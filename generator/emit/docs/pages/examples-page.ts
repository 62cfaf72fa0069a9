import type { SpecDocument } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { code } from "../runs.js";

/** Where a document shows requests and responses. */
export function examplesPage(writer: PageWriter, document: SpecDocument): Page {
  return {
    path: writer.path,
    template: "docs/examples.html.hbs",
    data: {
      frame: writer.frame("Examples", document),
      document: document.id,
      examples: document.examples.map((example) => {
        const section = document.sections.find((each) => each.anchor !== null && each.anchor === example.anchor);
        return {
          id: writer.id(example),
          section: section === undefined ? null : { label: section.title, href: writer.to(section) },
          request: example.request === null ? null : `${example.request.method} ${example.request.path}`,
          status: example.status,
          shows: example.shows === null
            ? null
            : [code(example.shows, writer.to(writer.site.object(document, example.shows)))],
          elided: example.elided,
          source: writer.source(document, example.line),
        };
      }),
    },
  };
}
