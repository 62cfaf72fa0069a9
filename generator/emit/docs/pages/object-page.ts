import type { Field, SpecDocument, SpecObject } from "../../../model/types.js";
import { lockNotes, objectRun, openingWords } from "../access-words.js";
import { historyNotes, removedFields } from "../history-words.js";
import type { Page, PageWriter } from "../page.js";
import { fieldIds, valueIds } from "../places.js";
import { code, enumerate, linked, plain, type Run } from "../runs.js";
import { fieldAddress } from "../site.js";
import { refsOf } from "../../../model/refs.js";
import { extendedObject } from "../uses.js";
import { exampleTitle } from "./examples-page.js";

/** The page of one object: its fields, where it comes from and where it is used. */
export function objectPage(writer: PageWriter, document: SpecDocument, object: SpecObject): Page {
  const ids = fieldIds(object);
  const own = object.fields.length;
  const policy = writer.site.access.ofObject(document, object);
  const locks = lockNotes(writer, document, object);
  const history = historyNotes(writer, document, object);
  const notes = (field: Field): readonly (readonly Run[])[] => [...locks(field), ...history(field)];
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
      kinds: kindWords(writer, document, object),
      access: policy === null ? [] : openingWords(writer, policy).map((runs) => ({ runs })),
      matrix: policy === null || Object.keys(policy.locked).length === 0 ? null : writer.href("access.html"),
      examples: examplesOf(writer, object).map((run) => [run]),
      fields: writer.fieldRows(document, object.fields, ids.slice(0, own), notes),
      brought: broughtFields(writer, document, object),
      added: addedFields(writer, document, object),
      inherits: object.inherits === null ? null : {
        standard: object.inherits.standard,
        fields: writer.fieldRows(document, object.inherits.members, ids.slice(own), notes),
      },
      removed: removedFields(writer, document, object),
      uses: writer.uses(object),
    },
  };
}

/** What an object is a kind of, and the kinds of it. */
function kindWords(writer: PageWriter, document: SpecDocument, object: SpecObject): readonly { readonly runs: readonly Run[] }[] {
  const kinds = document.objects.filter(({ variantOf }) => variantOf !== null && variantOf === object.name);
  const sentences = [
    ...(object.variantOf === null
      ? []
      : [[plain("A kind of "), objectRun(writer, document, object.variantOf), plain(".")]]),
    ...(kinds.length === 0
      ? []
      : [[plain("Its kinds: "), ...enumerate(kinds.map((kind) => code(kind.name, writer.to(kind))), "and"), plain(".")]]),
  ];
  return sentences.map((runs) => ({ runs }));
}

/** The examples that show an object, in all documents. */
function examplesOf(writer: PageWriter, object: SpecObject): readonly Run[] {
  const { model, object: find } = writer.site;
  return model.documents.flatMap((document) =>
    document.examples
      .filter(({ shows }) => shows !== null && find(document, shows) === object)
      .map((example) => linked(exampleTitle(document, example), writer.to(example)))
  );
}

/** Fields that an object has only where one of its fields has a certain value of an enumeration. */
function broughtFields(writer: PageWriter, document: SpecDocument, object: SpecObject): readonly object[] {
  return object.fields.flatMap((field) =>
    refsOf(field.type).flatMap((type) => {
      const definition = writer.site.definition(document, type);
      if (definition === null || !("values" in definition)) return [];
      const ids = valueIds(definition);
      const page = writer.site.places.get(definition) ?? "";
      return definition.values.flatMap((value, index) =>
        value.fields.length === 0 ? [] : [{
          field: field.name,
          value: code(value.value, writer.href(`${page}#${ids[index]?.id ?? ""}`)),
          names: value.fields.map((each, at) => [code(each.name, writer.href(`${page}#${ids[index]?.fields[at] ?? ""}`))]),
        }]
      ).map((row) => ({ ...row, value: [row.value] }));
    })
  );
}

/** The fields that extensions add to an object. */
function addedFields(writer: PageWriter, document: SpecDocument, object: SpecObject): readonly object[] {
  const { site } = writer;
  return site.model.documents.flatMap((home) =>
    home.objects.filter((other) => extendedObject(site, home, other) === object).map((extension) => ({
      by: [code(extension.name, writer.to(extension)), plain(home === document ? "" : ` of ${home.id}`)],
      names: extension.fields.map((field) => [code(field.name, writer.href(fieldAddress(site.places, extension, field.name)))]),
    }))
  );
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
