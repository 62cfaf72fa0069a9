import type { SpecDocument } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { code, type Run } from "../runs.js";

/** The requests of a document that are no listings. */
export function operationsPage(writer: PageWriter, document: SpecDocument): Page {
  const body = (name: string | null): readonly Run[] | null =>
    name === null ? null : [code(name, writer.to(writer.site.object(document, name)))];
  return {
    path: writer.path,
    template: "docs/operations.html.hbs",
    data: {
      frame: writer.frame("Operations", document),
      document: document.id,
      operations: document.operations.map((operation) => ({
        id: writer.id(operation),
        name: operation.name,
        method: operation.method,
        urlField: operation.urlField,
        request: body(operation.request),
        response: body(operation.response),
        statuses: operation.statuses.join(", "),
        modifiable: operation.modifiable,
        immutable: operation.immutable,
        source: writer.source(document, operation.line),
      })),
    },
  };
}
