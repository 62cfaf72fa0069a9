import { refsOf } from "../../model/refs.js";
import type { Field, SpecDocument, SpecObject } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import { type ConditionedField, conditionalSchemas, isAlwaysThere, type ValueOfField } from "./conditions.js";
import { lineageOf, type Definition, type Definitions } from "./definitions.js";
import { isOpenEnum } from "./enums.js";
import { code, detached } from "./text.js";
import { componentName, fieldSchema } from "./types-to-schemas.js";
import type { Schema } from "./types.js";

export type ObjectDefinition = Extract<Definition, { kind: "object" }>;

/** A field with the document whose lines its position counts, and the value that brings it along where one does. */
export interface StatedField extends ConditionedField {
  readonly document: SpecDocument;
}

/** An object with its fields, those of the object that it adds to first. */
export function objectSchema(context: EmitContext, definitions: Definitions, definition: ObjectDefinition): Schema {
  const { object: own } = definition;
  // What the document adds to another's object is that object, so it is introduced as such.
  const first = objectLineage(context, definition)[0] ?? definition;
  return {
    type: "object",
    description: describedObject(first.object),
    ...fieldSchemas(context, definitions, definition, statedFields(context, definitions, definition)),
    "x-cds-role": first.object.role,
    ...(own.extends === null ? {} : { "x-cds-extends": own.extends }),
    ...(first.object.inherits === null ? {} : { "x-cds-inherits": first.object.inherits.standard }),
    ...(own.placeholder ? { "x-cds-placeholder": true } : {}),
    "x-cds-source": context.sourceLink(first.document, first.object.line),
  };
}

/** The schemas of some fields of an object, and what their conditions say of the object. */
export function fieldSchemas(
  context: EmitContext,
  definitions: Definitions,
  { object }: ObjectDefinition,
  fields: readonly StatedField[],
): Pick<Schema, "properties" | "required" | "allOf"> {
  // Clients must tolerate what they do not know of a server's answer; nothing says so of what they send.
  const isTolerant = (name: string): boolean => object.role !== "request" && isOpen(context, definitions, name);
  const properties = fields.map(({ field, document, with: value }): readonly [string, Schema] => {
    const schema = fieldSchema(field, context.sourceLink(document, field.line), isTolerant);
    return [field.name, value === null ? schema : { ...schema, "x-cds-with": { field: value.field, value: value.value } }];
  });
  const required = fields.filter((entry) => entry.with === null && isRequired(context, definitions, object, entry.field));
  const conditions = conditionalSchemas(fields);
  return {
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(required.length === 0 ? {} : { required: required.map(({ field }) => field.name) }),
    ...(conditions.length === 0 ? {} : { allOf: conditions }),
  };
}

/**
 * The fields of an object, each once: those of the definition that it extends or inherits first, its own winning;
 * then those that a value of one of its fields brings along.
 */
export function statedFields(
  context: EmitContext,
  definitions: Definitions,
  definition: ObjectDefinition,
): readonly StatedField[] {
  const own = objectLineage(context, definition).flatMap(({ object, document }) =>
    [...(object.inherits?.members ?? []), ...object.fields].map((field) => ({ field, document, with: null })),
  );
  const stated = new Map<string, StatedField>(own.map((entry) => [entry.field.name, entry]));
  for (const { field } of [...stated.values()]) {
    for (const entry of fieldsOfValues(definitions, field)) {
      if (!stated.has(entry.field.name)) stated.set(entry.field.name, entry);
    }
  }
  return [...stated.values()];
}

function objectLineage(context: EmitContext, definition: ObjectDefinition): readonly ObjectDefinition[] {
  return lineageOf(context.model, definition).filter((part) => part.kind === "object");
}

/** Fields that an object carries only with one value of one of its fields. */
function fieldsOfValues(definitions: Definitions, field: Field): readonly StatedField[] {
  return refsOf(field.type).flatMap((reference) => {
    const target = definitions.get(componentName(reference.name));
    if (target?.kind !== "enum") return [];
    const values = target.enumeration.values.filter(({ value }) => field.values?.includes(value) ?? true);
    return values.flatMap(({ value, fields }) => {
      const carrier: ValueOfField = { field: field.name, value, isList: field.type.kind === "array" };
      return fields.map((extra) => ({ field: extra, document: target.document, with: carrier }));
    });
  });
}

/**
 * Whether a field is always there. Some fields have no marker: envelopes say of `next` and `previous` when they are
 * `null`, what a server fills in is there, and what is sent to make an object needs what the object cannot be without.
 */
function isRequired(context: EmitContext, definitions: Definitions, object: SpecObject, field: Field): boolean {
  if (field.presence !== "unmarked") return isAlwaysThere(field);
  switch (object.role) {
    case "envelope":
    case "response":
      return true;
    case "request":
      return madeObjects(context, definitions, object).some(({ fields }) =>
        fields.some((other) => other.name === field.name && other.presence === "required"),
      );
    case "object":
    case "extension":
      return false;
  }
}

/** The objects that are answered where an object is sent. */
function madeObjects(context: EmitContext, definitions: Definitions, sent: SpecObject): readonly SpecObject[] {
  const answers = context.model.documents
    .flatMap(({ operations }) => operations)
    .filter(({ request }) => request === sent.name)
    .map(({ response }) => definitions.get(componentName(response ?? "")));
  return answers.flatMap((answer) => (answer?.kind === "object" ? [answer.object] : []));
}

function isOpen(context: EmitContext, definitions: Definitions, name: string): boolean {
  const target = definitions.get(componentName(name));
  return target?.kind === "enum" && isOpenEnum(context, target);
}

/** What an object is, in the specification's words where it has some. */
export function describedObject(object: SpecObject): string {
  const description = detached(object.description) || `The ${code(object.name)} object.`;
  return object.placeholder
    ? `${description}\n\nThe specification announces this object without defining its fields yet, so any are allowed.`
    : description;
}
