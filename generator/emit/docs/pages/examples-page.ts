import type { Example, SpecDocument } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { code } from "../runs.js";

/** An example by what is requested, or answered, and where it stands. */
export function exampleTitle(document: SpecDocument, { request, status, anchor, line }: Example): string {
  const section = document.sections.find((each) => each.anchor !== null && each.anchor === anchor)?.title;
  const what = request === null ? (status === null ? "example" : `response ${status}`) : `${request.method} ${request.path}`;
  return `${document.id}, ${section ?? `line ${line}`}: ${status === null ? what : `${what}, ${status}`}`;
}

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
