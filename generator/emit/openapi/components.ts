import type {
  EnumValue,
  Field,
  FieldType,
  SpecDocument,
  SpecEnum,
  SpecObject,
  TypeAlias,
  UnresolvedType,
} from "../../model/types.js";
import type { EmitContext } from "../context.js";
import { isUndefined, lineageOf, type Definition, type Definitions } from "./definitions.js";
import { code, detached, listed } from "./text.js";
import { componentName, fieldSchema, referencesOf, typeSchema } from "./types-to-schemas.js";
import type { Schema, Schemas, ValueExtension } from "./types.js";

/** Schema components by name: one for every definition. */
export function schemaComponents(context: EmitContext, definitions: Definitions): Schemas {
  return Object.fromEntries(
    [...definitions].map(([name, definition]) => [name, componentSchema(context, definitions, definition)]),
  );
}

function componentSchema(context: EmitContext, definitions: Definitions, definition: Definition): Schema {
  switch (definition.kind) {
    case "object":
      return objectSchema(context, definitions, definition);
    case "enum":
      return enumSchema(context, definition);
    case "alias":
      return aliasSchema(definition.alias, context.sourceLink(definition.document, definition.alias.line));
    case "unresolved":
      return unresolvedSchema(context, definition.type);
  }
}

/** A field with the document whose lines its position counts. */
interface Stated {
  readonly field: Field;
  readonly document: SpecDocument;
}

function objectSchema(
  context: EmitContext,
  definitions: Definitions,
  definition: Extract<Definition, { kind: "object" }>,
): Schema {
  const { object, document } = definition;
  const stated = statedFields(context, definition);
  const isOpen = (name: string): boolean => {
    const target = definitions.get(componentName(name));
    return target?.kind === "enum" && target.enumeration.open;
  };
  const schemaOf = ({ field, document }: Stated): Schema =>
    fieldSchema(field, context.sourceLink(document, field.line), isOpen);

  const properties = new Map(stated.map((entry) => [entry.field.name, schemaOf(entry)]));
  for (const entry of stated.flatMap(({ field }) => fieldsOfValues(definitions, field))) {
    if (properties.has(entry.field.name)) continue;
    properties.set(entry.field.name, { ...schemaOf(entry), "x-cds-with": entry.with });
  }
  const required = stated.filter(({ field }) => isRequired(object, field)).map(({ field }) => field.name);

  return {
    type: "object",
    description: describedObject(object),
    ...(properties.size === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(required.length === 0 ? {} : { required }),
    "x-cds-role": object.role,
    ...(object.extends === null ? {} : { "x-cds-extends": object.extends }),
    ...(object.inherits === null ? {} : { "x-cds-inherits": object.inherits.standard }),
    ...(object.placeholder ? { "x-cds-placeholder": true } : {}),
    "x-cds-source": context.sourceLink(document, object.line),
  };
}

/** The fields of an object, each once: those of the definition that it extends or inherits first, its own winning. */
function statedFields(context: EmitContext, definition: Definition): readonly Stated[] {
  const stated = lineageOf(context.model, definition).flatMap((part) => {
    if (part.kind !== "object") return [];
    const { object, document } = part;
    return [...(object.inherits?.members ?? []), ...object.fields].map((field) => ({ field, document }));
  });
  return [...new Map(stated.map((entry) => [entry.field.name, entry])).values()];
}

/** Fields that an object carries only with one value of one of its fields. */
function fieldsOfValues(
  definitions: Definitions,
  field: Field,
): readonly (Stated & { readonly with: { readonly field: string; readonly value: string } })[] {
  return referencesOf(field.type).flatMap((reference) => {
    const target = definitions.get(componentName(reference.name));
    if (target?.kind !== "enum") return [];
    const values = target.enumeration.values.filter(({ value }) => field.values?.includes(value) ?? true);
    return values.flatMap((value) =>
      value.fields.map((extra) => ({
        field: extra,
        document: target.document,
        with: { field: field.name, value: value.value },
      })),
    );
  });
}

/** Envelopes leave `next` and `previous` unmarked but say of each when it is `null`: they are always there. */
function isRequired(object: SpecObject, field: Field): boolean {
  return field.presence === "required" || (field.presence === "unmarked" && object.role === "envelope");
}

function describedObject(object: SpecObject): string {
  const description = detached(object.description) || `The ${code(object.name)} object.`;
  return object.placeholder
    ? `${description}\n\nThe specification announces this object without defining its fields yet, so any are allowed.`
    : description;
}

function enumSchema(context: EmitContext, definition: Extract<Definition, { kind: "enum" }>): Schema {
  const { enumeration, document } = definition;
  const values = statedValues(context, definition);
  const names = values.map(({ value }) => value.value);
  const extensions = values.map(({ value, document }) => valueExtension(value, context.sourceLink(document, value.line)));
  return {
    type: "string",
    description: describedEnum(enumeration, names),
    ...(enumeration.open ? { "x-extensible-enum": names } : { enum: names }),
    "x-cds-values": extensions,
    ...(enumeration.extends === null ? {} : { "x-cds-extends": enumeration.extends }),
    "x-cds-source": context.sourceLink(document, enumeration.line),
  };
}

function statedValues(
  context: EmitContext,
  definition: Definition,
): readonly { readonly value: EnumValue; readonly document: SpecDocument }[] {
  const stated = lineageOf(context.model, definition).flatMap((part) => {
    if (part.kind !== "enum") return [];
    return part.enumeration.values.map((value) => ({ value, document: part.document }));
  });
  return [...new Map(stated.map((entry) => [entry.value.value, entry])).values()];
}

function valueExtension(value: EnumValue, source: string): ValueExtension {
  const description = detached(value.description);
  return {
    value: value.value,
    ...(description === "" ? {} : { description }),
    ...typeOfValue(value.type),
    source,
  };
}

function typeOfValue(type: FieldType | null): Pick<ValueExtension, "schema" | "type"> {
  if (type === null) return {};
  return type.kind === "ref" && isUndefined(type) ? { type: type.name } : { schema: typeSchema(type) };
}

function describedEnum(enumeration: SpecEnum, names: readonly string[]): string {
  const description = detached(enumeration.description) || `The ${code(enumeration.name)} enumeration.`;
  return enumeration.open
    ? `${description}\n\nOpen: values other than ${listed(names.map(code))} may occur and must be tolerated.`
    : description;
}

function aliasSchema(alias: TypeAlias, source: string): Schema {
  const description = detached(alias.description) || `The ${code(alias.name)} type.`;
  return { ...typeSchema(alias.type), description, "x-cds-source": source };
}

function unresolvedSchema(context: EmitContext, type: UnresolvedType): Schema {
  const use = type.usedBy[0];
  const document = context.model.documents.find((candidate) => candidate.source === use?.file);
  return {
    description: `The specification names ${code(type.name)} without defining it, so any JSON value is allowed.`,
    "x-cds-unresolved": true,
    ...(use === undefined || document === undefined ? {} : { "x-cds-source": context.sourceLink(document, use.line) }),
  };
}
