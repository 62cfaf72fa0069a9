import type { OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import type { QueryParameter, Schema, Schemas } from "../openapi/types.js";
import type { Memory } from "../memory.js";
import { withLinks, withoutLinks } from "./moving-links.js";
import { type DescribedSchema, members, nameOf, namedType, printer, readonlyMembers, specialType, typeOf, type TypeTools } from "./type-nodes.js";
import { typedSchemas } from "./typed-schemas.js";
import { commentBody } from "../doc-comment.js";

/** A type of the generated client as TypeScript text. */
export interface Declaration {
  readonly name: string;
  /** `{ … }` of an interface, or the type that an alias stands for. */
  readonly body: string;
  readonly isInterface: boolean;
}

/**
 * TypeScript types for schemas by name, made by openapi-typescript. Its nested `components["schemas"]["Account"]`
 * becomes `Account`, decimals become `Decimal`, open enumerations keep their known values for completion, and every
 * member is documented from its schema. A type that the memory holds is not made anew, be it on other lines.
 *
 * @param tools is called when a type has to be made
 * @param readonlyNames the types whose members, and the lists in them, are readonly
 */
export async function declarations(
  memory: Memory,
  tools: () => Promise<TypeTools>,
  schemas: Schemas,
  readonlyNames: ReadonlySet<string>,
): Promise<readonly Declaration[]> {
  const wanted = Object.entries(typedSchemas(schemas)).map(([name, schema]) => {
    const { plain, links } = withoutLinks(schema);
    const step = readonlyNames.has(name) ? "readonly type" : "type";
    return { name, step, plain, links, made: memory.recall(step, plain) };
  });
  const isMissing = wanted.some(({ made }) => made === undefined);
  // A reference becomes a name whatever it names, so those that are known need only be there.
  const source = wanted.map(({ name, made, plain }) => [name, made === undefined ? JSON.parse(plain) : {}] as const);
  const types = isMissing ? await typeTexts(await tools(), Object.fromEntries(source), readonlyNames) : new Map<string, TypeText>();
  return wanted.map(({ name, step, plain, links, made }) => {
    const type = made === undefined ? types.get(name) : parseType(made);
    if (type === undefined) throw new Error(`openapi-typescript gave no type for ${name}`);
    memory.keep(step, plain, JSON.stringify(type));
    return { name, body: withLinks(type.body, links), isInterface: type.isInterface };
  });
}

type TypeText = Omit<Declaration, "name">;

function parseType(made: string): TypeText {
  return JSON.parse(made);
}

/** The types of schemas, by name. */
async function typeTexts({ ts, openapiTS }: TypeTools, schemas: Schemas, readonlyNames: ReadonlySet<string>): Promise<ReadonlyMap<string, TypeText>> {
  const comments = new Map<ts.PropertySignature, string>();

  // The types need the components alone, and openapi-typescript checks and transforms whatever it is given.
  const source: OpenAPI3 = JSON.parse(
    JSON.stringify({ openapi: "3.1.0", info: { title: "", version: "" }, paths: {}, components: { schemas } }),
  );
  const nodes = await openapiTS(source, {
    silent: true,
    emptyObjectsUnknown: true,
    transform: (schema) => specialType(ts, schema),
    postTransform: (type) => namedType(ts, type),
    transformProperty: (property, schema) => {
      comments.set(property, memberComment(schema));
      return property;
    },
  });

  for (const [member, text] of comments) {
    // This replaces the comment that openapi-typescript gives, which has no link and its own tags.
    ts.setSyntheticLeadingComments(member, [
      { kind: ts.SyntaxKind.MultiLineCommentTrivia, text, hasTrailingNewLine: true, pos: -1, end: -1 },
    ]);
  }
  const print = printer(ts);
  return new Map(
    members(ts, nodes, "components", "schemas").map((member) => {
      const name = nameOf(ts, member);
      const type = readonlyNames.has(name) ? readonlyMembers(ts, typeOf(member)) : typeOf(member);
      return [name, { body: print(type), isInterface: ts.isTypeLiteralNode(type) }];
    }),
  );
}

/** Every filter of a listing as a member of one schema, so that they become a type. */
export function filtersSchema(parameters: readonly QueryParameter[], source: string): Schema {
  return {
    type: "object",
    properties: Object.fromEntries(
      parameters.map(({ name, description, schema, "x-cds-source": line }) => [name, { ...schema, description, "x-cds-source": line }]),
    ),
    "x-cds-source": source,
  };
}

/** The name of the type of a listing's query parameters: `listAccounts` has `ListAccountsFilters`. */
export function filtersName(operationId: string): string {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1) + "Filters";
}

/** What a reader of a value needs to know beyond its type. */
export function describedSchema(schema: DescribedSchema): string {
  const format = [schema.type].flat().includes("string") ? schema.format : undefined;
  const values = (schema["x-cds-values"] ?? [])
    .filter(({ description }) => description !== undefined)
    .map(({ value, description }) => `- \`${value}\`: ${(description ?? "").replaceAll("\n", " ")}`);
  const carried = schema["x-cds-with"];
  return [
    schema.description ?? "",
    ...(values.length === 0 ? [] : [values.join("\n")]),
    ...(carried === undefined ? [] : [`There when \`${carried.field}\` is \`${carried.value}\`.`]),
    ...(format === undefined ? [] : [`Format: \`${format}\`.`]),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function memberComment(schema: DescribedSchema): string {
  return commentBody(describedSchema(schema), schema["x-cds-source"]);
}
