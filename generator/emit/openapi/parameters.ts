import type { FilterKind, Listing, Parameter, SpecDocument } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import { code, detached, listed } from "./text.js";
import type { Definitions } from "./definitions.js";
import { componentName, typeSchema } from "./types-to-schemas.js";
import type { QueryParameter, Schema } from "./types.js";

/** The URL parameters of a listing. */
export function queryParameters(
  context: EmitContext,
  document: SpecDocument,
  definitions: Definitions,
  listing: Listing,
): readonly QueryParameter[] {
  return listing.parameters.map((parameter) => ({
    name: parameter.name,
    in: "query",
    required: false,
    ...serialization(parameter, definitions),
    description: detached(parameter.description) || describedFilter(parameter),
    "x-cds-filter": { kind: parameter.filter, fields: parameter.fields },
    "x-cds-source": context.sourceLink(document, parameter.line),
  }));
}

/** A list is one value with spaces between its items (OpenAPI 3.1, Parameter Object, Style Values). */
function serialization(
  parameter: Parameter,
  definitions: Definitions,
): Pick<QueryParameter, "style" | "explode" | "schema"> {
  const value = valueSchema(parameter, definitions);
  return parameter.filter === "in"
    ? { style: "spaceDelimited", explode: false, schema: { type: "array", items: value } }
    : { style: "form", explode: false, schema: value };
}

/**
 * The schema of one value. In a URL every value is text: a type that nothing defines, or that no text can
 * stand for, is a string here.
 */
function valueSchema({ type }: Parameter, definitions: Definitions): Schema {
  if (type.kind === "primitive" && type.name !== "object") return typeSchema(type);
  if (type.kind !== "ref") return { type: "string" };
  const target = definitions.get(componentName(type.name));
  return target?.kind === "enum" ? typeSchema(type) : { type: "string", "x-cds-type": type.name };
}

function describedFilter(parameter: Parameter): string {
  const fields = listed(parameter.fields.map(code));
  return `${filterSentence[parameter.filter]} ${fields}.`;
}

const filterSentence: Readonly<Record<FilterKind, string>> = {
  in: "Keeps what has one of these values in",
  "on-or-before": "Keeps what is, on or before this time, in",
  "on-or-after": "Keeps what is, on or after this time, in",
  contains: "Keeps what contains this text, whatever its case, in one of",
};
