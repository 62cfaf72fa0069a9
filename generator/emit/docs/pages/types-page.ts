import type { SpecDocument } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { typeWords } from "../words.js";

/** The named types of a document that are neither objects nor enumerations. */
export function typesPage(writer: PageWriter, document: SpecDocument): Page {
  return {
    path: writer.path,
    template: "docs/types.html.hbs",
    data: {
      frame: writer.frame("Named types", document),
      document: document.id,
      types: document.typeAliases.map((alias) => ({
        id: writer.id(alias),
        name: alias.name,
        type: typeWords(writer.speaker(document), alias.type),
        description: writer.prose(document, alias.description),
        uses: writer.uses(alias),
        source: writer.source(document, alias.line),
      })),
    },
  };
}
