import type { Schema } from "../openapi/types.js";

/** A schema as JSON whose links to the source are numbered, so that it stays the same when its lines move. */
export interface SchemaWithoutLinks {
  readonly plain: string;
  /** The links by their numbers. */
  readonly links: readonly string[];
}

/** Takes the links to the source out of a schema. */
export function withoutLinks(schema: Schema): SchemaWithoutLinks {
  const links: string[] = [];
  const plain = JSON.stringify(schema, (key, value: unknown) => {
    if (key !== "x-cds-source" || typeof value !== "string") return value;
    if (!links.includes(value)) links.push(value);
    return placeOf(links.indexOf(value));
  });
  return { plain, links };
}

/** Puts the links into the text that was made of the schema without them. */
export function withLinks(text: string, links: readonly string[]): string {
  return text.replace(PLACE, (place, number: string) => links[Number(number)] ?? place);
}

// The characters around the number are for private use (Unicode 16, section 23.5): no specification says anything with them.
const PLACE = /\uE000(\d+)\uE001/g;

function placeOf(number: number): string {
  return `\uE000${number}\uE001`;
}
