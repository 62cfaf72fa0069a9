import type { SpecDocument, SpecObject } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { fieldIds } from "../places.js";
import { code, plain, type Run } from "../runs.js";
import { extendedObject } from "../uses.js";

/** The page of one object: its fields, where it comes from and where it is used. */
export function objectPage(writer: PageWriter, document: SpecDocument, object: SpecObject): Page {
  const ids = fieldIds(object);
  const own = object.fields.length;
  return {
    path: writer.path,
    template: "docs/object.html.hbs",
    data: {
      frame: writer.frame(object.name, document),
      name: object.name,
      kind: roleWords(object.role),
      placeholder: object.placeholder,
      aliases: object.aliases,
      extends: extensionWords(writer, document, object),
      description: writer.prose(document, object.description),
      source: writer.source(document, object.line),
      fields: writer.fieldRows(document, object.fields, ids.slice(0, own)),
      inherits: object.inherits === null ? null : {
        standard: object.inherits.standard,
        fields: writer.fieldRows(document, object.inherits.members, ids.slice(own)),
      },
      uses: writer.uses(object),
    },
  };
}

function roleWords(role: SpecObject["role"]): string {
  switch (role) {
    case "object":
      return "Object";
    case "extension":
      return "Extension of an object";
    case "envelope":
      return "Envelope of a listing";
    case "request":
      return "Request body";
    case "response":
      return "Response body";
  }
}

function extensionWords(writer: PageWriter, document: SpecDocument, object: SpecObject): readonly Run[] | null {
  if (object.extends === null) return null;
  const extended = extendedObject(writer.site, document, object);
  return [
    plain("Adds fields to "),
    code(object.extends.name, writer.to(extended)),
    plain(" of "),
    plain(`${object.extends.document}.`),
  ];
}
