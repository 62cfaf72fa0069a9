import type { SpecDocument, TypeAlias, UnresolvedType } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import { type Definition, type Definitions, unreferenced, variantsOf } from "./definitions.js";
import { enumSchema } from "./enums.js";
import { objectSchema } from "./objects.js";
import { code, detached } from "./text.js";
import { typeSchema } from "./types-to-schemas.js";
import type { Schema, Schemas } from "./types.js";
import { variantSchemas } from "./variants.js";

/** Schema components by name: one for every definition, and what its kinds need. */
export function schemaComponents(context: EmitContext, definitions: Definitions): Schemas {
  const apart = new Set(foreignEnums(context, definitions).map(([name]) => name));
  const components = [...definitions].filter(([name]) => !apart.has(name));
  return Object.assign({}, ...components.map(([name, definition]) => componentSchemas(context, definitions, name, definition)));
}

/**
 * The enumerations that add values to another document's and that nothing here refers to, as that document is not among
 * those that were read. They are no components, which would never be used, but facts about the document.
 */
export function foreignEnumSchemas(context: EmitContext, definitions: Definitions): readonly Schema[] {
  return foreignEnums(context, definitions).map(([, definition]) => enumSchema(context, definition));
}

function foreignEnums(
  context: EmitContext,
  definitions: Definitions,
): readonly (readonly [string, Extract<Definition, { kind: "enum" }>])[] {
  const unused = new Set(unreferenced(context.model, definitions));
  return [...definitions].flatMap(([name, definition]) =>
    unused.has(name) && definition.kind === "enum" && definition.enumeration.extends !== null ? [[name, definition] as const] : [],
  );
}

function componentSchemas(context: EmitContext, definitions: Definitions, name: string, definition: Definition): Schemas {
  switch (definition.kind) {
    case "object": {
      const variants = variantsOf(definition);
      return variants.length === 0
        ? { [name]: objectSchema(context, definitions, definition) }
        : variantSchemas(context, definitions, name, definition, variants);
    }
    case "enum":
      return { [name]: enumSchema(context, definition) };
    case "alias":
      return { [name]: aliasSchema(context, definition.alias, definition.document) };
    case "unresolved":
      return { [name]: unresolvedSchema(context, definition.type) };
  }
}

function aliasSchema(context: EmitContext, alias: TypeAlias, document: SpecDocument): Schema {
  const description = detached(alias.description) || `The ${code(alias.name)} type.`;
  return { ...typeSchema(alias.type), description, "x-cds-source": context.sourceLink(document, alias.line) };
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
