import type openapiTS from "openapi-typescript";
import type { OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import type { QueryParameter, Schema, Schemas } from "../openapi/types.js";
import type { Memory } from "../memory.js";
import { withLinks, withoutLinks } from "./moving-links.js";
import { typedSchemas } from "./typed-schemas.js";
import { commentBody } from "../doc-comment.js";

/** A type of the generated client as TypeScript text. */
export interface Declaration {
  readonly name: string;
  /** `{ … }` of an interface, or the type that an alias stands for. */
  readonly body: string;
  readonly isInterface: boolean;
}

/** The parts of a schema that decide its type and its comment, as openapi-typescript hands them out too. */
type DescribedSchema = Omit<Schema, "type" | "const" | "enum" | SubschemaKeyword> & {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
};
type SubschemaKeyword =
  | "items"
  | "properties"
  | "required"
  | "additionalProperties"
  | "anyOf"
  | "oneOf"
  | "allOf"
  | "not"
  | "contains"
  | "discriminator";

/** The compiler and the generator of types; loaded only where types are made, because they take long to load. */
export interface TypeTools {
  readonly ts: typeof ts;
  readonly openapiTS: typeof openapiTS;
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

/** Types that openapi-typescript would not give: references by name, decimals, open enumerations. */
function specialType(ts: TypeTools["ts"], schema: DescribedSchema): ts.TypeNode | undefined {
  const { factory } = ts;
  const types = [schema.type].flat();
  const nullable = (alternatives: readonly ts.TypeNode[]): ts.TypeNode => {
    const absent = types.includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : [];
    const all = [...alternatives, ...absent];
    const [only] = all;
    return only !== undefined && all.length === 1 ? only : factory.createUnionTypeNode(all);
  };
  const values = schema.enum ?? schema["x-extensible-enum"];
  if (schema.$ref !== undefined) return factory.createTypeReferenceNode(schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1));
  if (schema.format === "decimal") return nullable([factory.createTypeReferenceNode("Decimal")]);
  if (values === undefined) return undefined;

  const known = values
    .filter((value) => typeof value === "string")
    .map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  if (schema["x-extensible-enum"] === undefined) return nullable(known);
  // `string & {}` admits every string without swallowing the known ones, so that editors still offer them.
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return nullable([...known, factory.createParenthesizedType(anyString)]);
}

/** `components["schemas"]["Account"]` as `Account`. */
function namedType(ts: TypeTools["ts"], type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || !ts.isIndexedAccessTypeNode(type.objectType)) return undefined;
  const { indexType } = type;
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)
    ? ts.factory.createTypeReferenceNode(indexType.literal.text)
    : undefined;
}

function readonlyMembers(ts: TypeTools["ts"], type: ts.TypeNode): ts.TypeNode {
  if (!ts.isTypeLiteralNode(type)) return type;
  const members = type.members.map((member) => {
    if (!ts.isPropertySignature(member)) return member;
    const changed = ts.factory.updatePropertySignature(
      member,
      [ts.factory.createModifier(ts.SyntaxKind.ReadonlyKeyword)],
      member.name,
      member.questionToken,
      readonlyList(ts, typeOf(member)),
    );
    return ts.setSyntheticLeadingComments(changed, ts.getSyntheticLeadingComments(member));
  });
  return ts.factory.createTypeLiteralNode(members);
}

function readonlyList(ts: TypeTools["ts"], type: ts.TypeNode): ts.TypeNode {
  return ts.isArrayTypeNode(type) ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type) : type;
}

/** The members found by walking from an exported interface down through the named members. */
function members(
  ts: TypeTools["ts"],
  nodes: readonly ts.Node[],
  exported: string,
  ...path: readonly string[]
): readonly ts.PropertySignature[] {
  const root = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === exported);
  let found = root !== undefined && ts.isInterfaceDeclaration(root) ? [...root.members] : [];
  for (const step of path) {
    const next = found.filter(ts.isPropertySignature).find((member) => nameOf(ts, member) === step)?.type;
    found = next !== undefined && ts.isTypeLiteralNode(next) ? [...next.members] : [];
  }
  return found.filter(ts.isPropertySignature);
}

function nameOf(ts: TypeTools["ts"], member: ts.PropertySignature): string {
  return ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : "";
}

function typeOf(member: ts.PropertySignature): ts.TypeNode {
  if (member.type === undefined) throw new Error("a member without a type cannot be declared");
  return member.type;
}

function printer(ts: TypeTools["ts"]): (node: ts.Node) => string {
  const file = ts.createSourceFile("schema.ts", "", ts.ScriptTarget.ESNext);
  const { printNode } = ts.createPrinter();
  return (node) => printNode(ts.EmitHint.Unspecified, node, file);
}
