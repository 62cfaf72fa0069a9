import { mayBeNull } from "../../model/fields.js";
import type { FieldType, Operation, SpecDocument } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import type { DefinedObject, Definitions } from "../definitions/definitions.js";
import type { DefinedField } from "../definitions/extensions.js";
import { type DocComment, docComment } from "../doc-comment.js";
import { propertyName } from "./names.js";
import { isOptionalField } from "./objects.js";
import { nullReader, readerText } from "./readers.js";

/** A request body: its type, and how each of its members is read. */
export interface BodyView {
  readonly doc: DocComment;
  /** The type's name, for example `ModifyGrantBody`. */
  readonly type: string;
  readonly typeText: string;
  readonly members: readonly MemberView[];
  /** Whether anything of the body is handed on. */
  readonly isRead: boolean;
  /** Whether members that the draft does not define are handed on. */
  readonly additional: boolean;
  /** The members that the draft defines, as a list of texts. */
  readonly known: readonly string[];
}

/** An object within a body. */
export interface PartView {
  readonly type: string;
  /** Whether members that are not listed belong to it. */
  readonly open: boolean;
  readonly members: readonly MemberView[];
}

interface MemberView {
  readonly name: string;
  readonly property: string;
  readonly optional: boolean;
  readonly reader: string;
}

/**
 * Prepares the body of an operation; `null` where it takes none. A `PATCH` body holds what a client may change and
 * nothing else; a `PUT` body may leave out any member, or set it to `null`, to have the server's default (RFC 7592,
 * section 2.2); a `POST` body that is a whole object may leave out what the server decides.
 */
export function bodyView(
  context: EmitContext,
  definitions: Definitions,
  document: SpecDocument,
  operation: Operation,
  type: string,
): BodyView | null {
  const object = bodyObject(definitions, document, operation);
  if (object === null) return null;
  const whole = object.object.role === "request";
  const fields = bodyFields(object, operation);
  const nullable = operation.method === "PUT";
  return {
    doc: docComment([bodyWords(object, operation)], [context.sourceLink(document, operation.line)]),
    type: `${type}Body`,
    typeText: whole ? `objects.${object.typeName}` : partialText(object, operation, fields),
    members: fields.map((field) => memberView(definitions, field, whole ? isOptionalField(object.object, field) : true, nullable)),
    isRead: fields.length > 0 || operation.method !== "PATCH",
    additional: operation.method !== "PATCH",
    known: object.fields.map(({ field }) => field.name),
  };
}

/** The objects within the bodies, each once, in the order in which they are met. */
export function bodyParts(
  definitions: Definitions,
  operations: readonly { readonly document: SpecDocument; readonly operation: Operation }[],
): readonly PartView[] {
  const met = new Set<DefinedObject>();
  const meet = (fields: readonly DefinedField[]): void => {
    for (const { field, document } of fields) {
      for (const part of heldObjects(definitions, document, field.type)) {
        if (met.has(part)) continue;
        met.add(part);
        meet(part.fields);
      }
    }
  };
  for (const { document, operation } of operations) {
    const object = bodyObject(definitions, document, operation);
    if (object !== null) meet(bodyFields(object, operation));
  }
  return [...met].map((part) => ({
    type: part.typeName,
    open: part.object.placeholder,
    members: part.fields.map((field) => memberView(definitions, field, isOptionalField(part.object, field), false)),
  }));
}

function bodyObject(definitions: Definitions, document: SpecDocument, operation: Operation): DefinedObject | null {
  const object = operation.request === null ? undefined : definitions.find(operation.request, document.id);
  return object?.kind === "object" ? object : null;
}

function bodyFields(object: DefinedObject, { method, modifiable, immutable }: Operation): readonly DefinedField[] {
  if (method !== "PATCH") return object.fields;
  // A draft that does not say what may be changed leaves that to the server.
  return object.fields.filter(({ field }) =>
    modifiable.length > 0 ? modifiable.includes(field.name) : !immutable.includes(field.name),
  );
}

function partialText(object: DefinedObject, { method }: Operation, fields: readonly DefinedField[]): string {
  const type = `objects.${object.typeName}`;
  switch (method) {
    case "PATCH": {
      const names = fields.map(({ field }) => JSON.stringify(field.name)).join(" | ");
      return names === "" ? "Readonly<Record<never, never>>" : `Partial<Pick<${type}, ${names}>>`;
    }
    case "PUT":
      return `{ readonly [Name in keyof ${type}]?: ${type}[Name] | null }`;
    case "GET":
    case "POST":
    case "DELETE":
      return `Partial<${type}>`;
  }
}

function bodyWords(object: DefinedObject, { method, name }: Operation): string {
  switch (method) {
    case "PATCH":
      return `The body of \`${name}\`: the members to change. Others are ignored.`;
    case "PUT":
      return `The body of \`${name}\`: a member that is missing or \`null\` goes back to the server's default.`;
    case "GET":
    case "POST":
    case "DELETE":
      return object.object.role === "request"
        ? `The body of \`${name}\`.`
        : `The body of \`${name}\`: what the client decides of the \`${object.typeName}\`.`;
  }
}

function memberView(definitions: Definitions, defined: DefinedField, optional: boolean, nullable: boolean): MemberView {
  const { field, document } = defined;
  const reader = readerText(definitions, document, field.type, field.values);
  return {
    name: JSON.stringify(field.name),
    property: propertyName(field.name),
    optional,
    reader: mayBeNull(field) || nullable ? nullReader(reader) : reader,
  };
}

function heldObjects(definitions: Definitions, document: SpecDocument, type: FieldType): readonly DefinedObject[] {
  switch (type.kind) {
    case "ref": {
      const home = definitions.find(type.name, type.document ?? document.id);
      if (home?.kind === "object") return [home];
      return home?.kind === "alias" ? heldObjects(definitions, home.document, home.alias.type) : [];
    }
    case "array":
      return heldObjects(definitions, document, type.items);
    case "map":
      return heldObjects(definitions, document, type.values);
    case "union":
      return type.of.flatMap((each) => heldObjects(definitions, document, each));
    case "primitive":
    case "literal":
    case "any":
      return [];
  }
}
