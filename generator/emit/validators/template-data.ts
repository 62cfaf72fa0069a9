import { commentBlock } from "../doc-comment.js";
import type { Schema, Schemas } from "../openapi/types.js";
import { isObjectComponent } from "./checked-schema.js";
import { propertyName, typeText } from "./type-text.js";

/** A named type of the generated types.ts: an interface with fields, or else another name for a type. */
export interface TypeData {
  readonly name: string;
  readonly comment: string;
  readonly fields: readonly FieldData[] | null;
  readonly type: string;
}

/** A field; `key` is its name as TypeScript writes it, `source` a string literal. */
export interface FieldData {
  readonly key: string;
  readonly optional: boolean;
  readonly type: string;
  readonly comment: string;
  readonly source: string;
}

/** An object with what index.ts and sources.ts say of it. */
export interface ObjectData {
  readonly name: string;
  /** The stem of the names of its constants, in camel case. */
  readonly variable: string;
  readonly source: string;
  readonly fields: readonly FieldData[];
  readonly guardComment: string;
  readonly validateComment: string;
  readonly schemaComment: string;
}

/** Every component as a type. */
export function typesOf(schemas: Schemas): readonly TypeData[] {
  return Object.entries(schemas).map(([name, schema]) => {
    const fields = isObjectComponent(schema) ? fieldsOf(schema) : [];
    return {
      name,
      comment: commentBlock(schema.description ?? `The ${name} type.`, schema["x-cds-source"]),
      fields: fields.length === 0 ? null : fields,
      type: typeText(schema),
    };
  });
}

/** Every component that is an object. */
export function objectsOf(schemas: Schemas): readonly ObjectData[] {
  return Object.entries(schemas)
    .filter(([, schema]) => isObjectComponent(schema))
    .map(([name, schema]) => ({
      name,
      variable: camelCase(name),
      source: JSON.stringify(schema["x-cds-source"] ?? null),
      fields: fieldsOf(schema).filter((field) => field.source !== "null"),
      guardComment: commentBlock(`Whether a value is ${indefinite(name)}.`, schema["x-cds-source"]),
      validateComment: commentBlock(`Checks ${indefinite(name)} and lists everything that is wrong with it.`, schema["x-cds-source"]),
      schemaComment: commentBlock(`${indefinite(name, "An", "A")} as a Standard Schema.`, schema["x-cds-source"]),
    }));
}

/** The comment of an object's check. */
export function checkComment(name: string, schema: Schema | undefined): string {
  return commentBlock(`Whether a value is ${indefinite(name)}; where it is not, \`errors\` then tells why.`, schema?.["x-cds-source"]);
}

function fieldsOf({ properties = {}, required = [] }: Schema): readonly FieldData[] {
  return Object.entries(properties).map(([name, schema]) => ({
    key: propertyName(name),
    optional: !required.includes(name),
    type: typeText(schema),
    comment: commentBlock(schema.description ?? `The ${name} field.`, schema["x-cds-source"]),
    source: JSON.stringify(schema["x-cds-source"] ?? null),
  }));
}

function indefinite(name: string, an = "an", a = "a"): string {
  return `${/^[AEIO]/.test(name) ? an : a} ${name}`;
}

/** Lower-case first letters: `EACListing` gives `eacListing`. */
function camelCase(name: string): string {
  return name.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
}
