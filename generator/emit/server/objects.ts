import { mayBeNull } from "../../model/fields.js";
import type { SpecDocument } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import type { DefinedAlias, DefinedEnum, DefinedObject, Definition, Definitions } from "../definitions/definitions.js";
import type { DefinedField } from "../definitions/extensions.js";
import { type DocComment, docComment } from "../doc-comment.js";
import { propertyName } from "./names.js";
import { orNull, type TypeText, typeText } from "./type-text.js";

/** The module of the types that no document defines. */
export const UNDEFINED_MODULE = "undefined-types";

/** What the template of one module of object types is given. */
export interface ObjectsView {
  /** The lines that say which document the module belongs to. */
  readonly title: DocComment;
  /** Names imported from the support module of JSON types, sorted. */
  readonly json: readonly string[];
  readonly imports: readonly { readonly module: string; readonly names: readonly string[] }[];
  readonly interfaces: readonly {
    readonly doc: DocComment;
    readonly name: string;
    /** Whether members that are not listed are allowed: the draft only announces the object. */
    readonly open: boolean;
    readonly fields: readonly {
      readonly doc: DocComment;
      readonly name: string;
      readonly optional: boolean;
      readonly type: string;
    }[];
  }[];
  readonly enums: readonly {
    readonly doc: DocComment;
    readonly name: string;
    readonly open: boolean;
    readonly values: readonly { readonly doc: DocComment; readonly literal: string }[];
  }[];
  readonly aliases: readonly { readonly doc: DocComment; readonly name: string; readonly type: string }[];
}

/** The module that holds a definition's type. */
export function moduleOf(definition: Definition): string {
  return definition.kind === "unresolved" ? UNDEFINED_MODULE : definition.document.id;
}

/** Prepares the module of one document's types. */
export function objectsView(context: EmitContext, definitions: Definitions, document: SpecDocument): ObjectsView {
  const own = definitions.all.filter((each) => moduleOf(each) === document.id);
  const objects = own.filter((each) => each.kind === "object");
  const aliases = own.filter((each) => each.kind === "alias");
  const used = [
    ...objects.flatMap((object) => object.fields.map((field) => fieldType(definitions, field))),
    ...aliases.map((each) => typeText(definitions, document, each.alias.type)),
  ];
  return {
    title: docComment([document.title], [context.sourceLink(document, 1)]),
    json: sortedNames(used.flatMap((type) => type.json)),
    imports: importsOf(
      document,
      used.flatMap((type) => type.definitions),
    ),
    interfaces: objects.map((object) => interfaceView(context, definitions, object)),
    enums: own.filter((each) => each.kind === "enum").map((each) => enumView(context, each)),
    aliases: aliases.map((each) => aliasView(context, definitions, each)),
  };
}

function importsOf(document: SpecDocument, used: readonly Definition[]): ObjectsView["imports"] {
  const foreign = used.filter((each) => moduleOf(each) !== document.id);
  return sortedNames(foreign.map(moduleOf)).map((module) => ({
    module,
    names: sortedNames(foreign.filter((each) => moduleOf(each) === module).map((each) => each.typeName)),
  }));
}

function sortedNames(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

function interfaceView(
  context: EmitContext,
  definitions: Definitions,
  { typeName, document, object, fields }: DefinedObject,
): ObjectsView["interfaces"][number] {
  const announced = object.placeholder ? "The draft announces this object and does not define all of it yet." : "";
  const standard = object.inherits === null ? "" : `Members of ${object.inherits.standard} belong to it too.`;
  return {
    doc: docComment(
      [object.description || `The \`${object.name}\` object.`, standard, announced],
      [context.sourceLink(document, object.line)],
    ),
    name: typeName,
    open: object.placeholder,
    fields: fields.map((each) => ({
      doc: docComment(
        [fieldDescription(each), presenceNote(each)],
        [context.sourceLink(each.document, each.field.line)],
      ),
      name: propertyName(each.field.name),
      optional: isOptionalField(object, each),
      type: fieldType(definitions, each).text,
    })),
  };
}

function fieldType(definitions: Definitions, { field, document }: DefinedField): TypeText {
  const type = typeText(definitions, document, field.type, field.values);
  return mayBeNull(field) ? orNull(type) : type;
}

/**
 * Whether an object may lack a field. Envelopes leave `next` and `previous` unmarked and always carry them; elsewhere
 * an unmarked field may be absent.
 */
export function isOptionalField(object: DefinedObject["object"], { field, onlyWith }: DefinedField): boolean {
  if (onlyWith !== null) return true;
  if (field.presence === "unmarked") return object.role !== "envelope";
  return field.presence === "optional";
}

function fieldDescription({ field }: DefinedField): string {
  return field.description || `The field \`${field.name}\`.`;
}

function presenceNote({ field, onlyWith }: DefinedField): string {
  const notes = [
    onlyWith === null ? "" : `Only where \`${onlyWith.field}\` is or holds ${onlyWith.values.map(code).join(" or ")}.`,
    field.conditions.some((condition) => condition.kind === "non-empty") ? "Never empty." : "",
  ];
  return notes.filter((note) => note !== "").join(" ");
}

function code(value: string): string {
  return `\`${value}\``;
}

function enumView(context: EmitContext, each: DefinedEnum): ObjectsView["enums"][number] {
  const { enumeration } = each;
  return {
    doc: docComment(
      [enumeration.description || `The values of \`${enumeration.name}\`.`],
      [context.sourceLink(each.document, enumeration.line)],
    ),
    name: each.typeName,
    // An enumeration of which no value was written yet allows any.
    open: enumeration.open || each.values.length === 0,
    values: each.values.map((value) => ({
      doc: docComment([value.description], []),
      literal: JSON.stringify(value.value),
    })),
  };
}

function aliasView(
  context: EmitContext,
  definitions: Definitions,
  { typeName, document, alias }: DefinedAlias,
): ObjectsView["aliases"][number] {
  return {
    doc: docComment([alias.description || `The type \`${alias.name}\`.`], [context.sourceLink(document, alias.line)]),
    name: typeName,
    type: typeText(definitions, document, alias.type).text,
  };
}

/** Prepares the module of the types that the documents name and do not define. */
export function undefinedTypesView(
  context: EmitContext,
  definitions: Definitions,
): { readonly types: readonly { readonly doc: DocComment; readonly name: string }[] } {
  const links = (usedBy: readonly { readonly file: string; readonly line: number }[]): readonly string[] =>
    usedBy.flatMap(({ file, line }) => {
      const document = context.model.documents.find((each) => each.source === file);
      return document === undefined ? [] : [context.sourceLink(document, line)];
    });
  return {
    types: definitions.all
      .filter((each) => each.kind === "unresolved")
      .map((each) => ({
        doc: docComment([`\`${each.name}\`: any JSON value until a draft defines it.`], links(each.usedBy)),
        name: each.typeName,
      })),
  };
}
