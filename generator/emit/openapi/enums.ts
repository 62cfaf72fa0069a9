import type { EnumValue, FieldType, SpecDocument } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import { isUndefined, lineageOf, type Definition } from "./definitions.js";
import { code, detached, listed } from "./text.js";
import { typeSchema } from "./types-to-schemas.js";
import type { Schema, ValueExtension } from "./types.js";

type EnumDefinition = Extract<Definition, { kind: "enum" }>;

/** An enumeration with the values of the one that it adds to. An open one names the values that are known. */
export function enumSchema(context: EmitContext, definition: EnumDefinition): Schema {
  const lineage = enumLineage(context, definition);
  const { enumeration, document } = lineage[0] ?? definition;
  const values = statedValues(lineage);
  const names = values.map(({ value }) => value.value);
  const extensions = values.map(({ value, document }) => valueExtension(value, context.sourceLink(document, value.line)));
  const open = isOpenEnum(context, definition);
  const description = detached(enumeration.description) || `The ${code(enumeration.name)} enumeration.`;
  const tolerance = `Open: values other than ${listed(names.map(code))} may occur and must be tolerated.`;
  return {
    type: "string",
    description: open ? `${description}\n\n${tolerance}` : description,
    ...(open ? { "x-extensible-enum": names } : { enum: names }),
    "x-cds-values": extensions,
    ...(definition.enumeration.extends === null ? {} : { "x-cds-extends": definition.enumeration.extends }),
    "x-cds-source": context.sourceLink(document, enumeration.line),
  };
}

/** Whether values that are not listed must be tolerated: where an enumeration was open, what adds to it leaves it so. */
export function isOpenEnum(context: EmitContext, definition: EnumDefinition): boolean {
  return enumLineage(context, definition).some(({ enumeration }) => enumeration.open);
}

function enumLineage(context: EmitContext, definition: EnumDefinition): readonly EnumDefinition[] {
  return lineageOf(context.model, definition).filter((part) => part.kind === "enum");
}

function statedValues(
  lineage: readonly EnumDefinition[],
): readonly { readonly value: EnumValue; readonly document: SpecDocument }[] {
  const stated = lineage.flatMap(({ enumeration, document }) => enumeration.values.map((value) => ({ value, document })));
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
