import type { SpecObject } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import type { Definitions } from "./definitions.js";
import { describedObject, type ObjectDefinition, objectSchema } from "./objects.js";
import { code } from "./text.js";
import { schemaReference } from "./types-to-schemas.js";
import type { Schemas } from "./types.js";

/**
 * An object of which there are several kinds, as components: a choice of the kinds, and the kind that is none of
 * those that the specification defines, because servers may have kinds of their own. Where a field's value tells the
 * kinds apart, it is the discriminator and exactly one kind fits (OpenAPI 3.1, Discriminator Object).
 */
export function variantSchemas(
  context: EmitContext,
  definitions: Definitions,
  name: string,
  definition: ObjectDefinition,
  variants: readonly SpecObject[],
): Schemas {
  const { object, document } = definition;
  const other = `Other${name}`;
  const discriminator = discriminatorOf(object, variants);
  const choice = [...variants.map((variant) => schemaReference(variant.name)), schemaReference(other)];
  const base = objectSchema(context, definitions, definition);
  const source = context.sourceLink(document, object.line);
  return {
    [name]: {
      description: describedObject(object),
      ...(discriminator === null
        ? { anyOf: choice }
        : {
            oneOf: choice,
            discriminator: {
              propertyName: discriminator.field,
              mapping: Object.fromEntries(
                [...discriminator.kinds].map(([value, variant]) => [value, schemaReference(variant).$ref ?? ""]),
              ),
            },
          }),
      "x-cds-role": object.role,
      "x-cds-source": source,
    },
    [other]: {
      ...base,
      description: `Any ${code(object.name)} of a kind that the specification does not define, as servers and extensions may have.`,
      ...(discriminator === null ? {} : { properties: withoutKinds(base.properties ?? {}, discriminator) }),
    },
  };
}

/** The field whose values tell the kinds of an object apart, with the kind of each value. */
interface DiscriminatingField {
  readonly field: string;
  readonly kinds: ReadonlyMap<string, string>;
}

function discriminatorOf(object: SpecObject, variants: readonly SpecObject[]): DiscriminatingField | null {
  for (const { name } of object.fields) {
    const values = variants.map((variant) => variant.fields.find((field) => field.name === name)?.values ?? []);
    const kinds = new Map(values.flatMap((own, index) => own.map((value) => [value, variants[index]?.name ?? ""])));
    const tellsAll = values.every((own) => own.length > 0) && kinds.size === values.flat().length;
    if (tellsAll) return { field: name, kinds };
  }
  return null;
}

function withoutKinds(properties: Schemas, { field, kinds }: DiscriminatingField): Schemas {
  return { ...properties, [field]: { ...properties[field], not: { enum: [...kinds.keys()] } } };
}

