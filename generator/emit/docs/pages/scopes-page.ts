import type { SpecDocument } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { code, type Run } from "../runs.js";

/** The scopes that a document defines. */
export function scopesPage(writer: PageWriter, document: SpecDocument): Page {
  const detailsField = (id: string): { readonly runs: readonly Run[] } => {
    const field = document.authorizationDetailsFields.find((candidate) => candidate.id === id);
    return { runs: [code(id, writer.to(field ?? null))] };
  };
  const object = (name: string): { readonly runs: readonly Run[] } => ({
    runs: [code(name, writer.to(writer.site.object(document, name)))],
  });
  const plainCode = (name: string): { readonly runs: readonly Run[] } => ({ runs: [code(name)] });
  return {
    path: writer.path,
    template: "docs/scopes.html.hbs",
    data: {
      frame: writer.frame("Scopes", document),
      document: document.id,
      scopes: document.scopes.map((scope) => ({
        id: writer.id(scope),
        type: scope.type,
        family: scope.family,
        facts: [
          { label: "Response types", items: scope.responseTypes.map(plainCode) },
          { label: "Grant types that must be among them", items: scope.grantTypes.contains.map(plainCode) },
          { label: "Grant types that must not", items: scope.grantTypes.excludes.map(plainCode) },
          { label: "Required authorization details fields", items: scope.fields.required.map(detailsField) },
          { label: "Conditional authorization details fields", items: scope.fields.conditional.map(detailsField) },
          { label: "Forbidden authorization details fields", items: scope.fields.forbidden.map(detailsField) },
          { label: "Includes", items: scope.includes.map(detailsField) },
          { label: "Selections", items: scope.selections.map(plainCode) },
          { label: "Gives access to", items: scope.resources.map(object) },
        ].filter((fact) => fact.items.length > 0),
        source: writer.source(document, scope.line),
      })),
    },
  };
}
