import type { Operation, SpecDocument } from "../../../model/types.js";
import { operationPath } from "../../operation-path.js";
import type { Page, PageWriter } from "../page.js";
import { code, type Run } from "../runs.js";
import { fieldAddress } from "../site.js";
import { urlFieldRun } from "./listing-page.js";

/** The requests of a document that are no listings. */
export function operationsPage(writer: PageWriter, document: SpecDocument): Page {
  const body = (name: string | null): readonly Run[] | null =>
    name === null ? null : [code(name, writer.to(writer.site.object(document, name)))];
  const member = (home: SpecDocument, { request, response }: Operation, name: string): Run => {
    const owner = writer.site.object(home, request ?? response ?? "");
    return code(name, owner === null ? null : writer.href(fieldAddress(writer.site.places, owner, name)));
  };
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
        url: operationPath(writer.site.model, document, operation, writer.site.context.listingPath).path,
        urlField: operation.urlField === null ? null : [urlFieldRun(writer, document, operation.urlField)],
        uriField: operation.uriField === null ? null : [member(document, operation, operation.uriField)],
        request: body(operation.request),
        response: body(operation.response),
        statuses: operation.statuses.join(", "),
        modifiable: operation.modifiable.map((name) => [member(document, operation, name)]),
        immutable: operation.immutable.map((name) => [member(document, operation, name)]),
        source: writer.source(document, operation.line),
      })),
    },
  };
}
