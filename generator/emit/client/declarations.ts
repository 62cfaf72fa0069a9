import type openapiTS from "openapi-typescript";
import type { OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import type { OpenApiDocument, QueryParameter, Schema } from "../openapi/types.js";
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
type SubschemaKeyword = "items" | "properties" | "required" | "additionalProperties" | "anyOf";

/** The compiler and the generator of types; loaded only where types are made, because they take long to load. */
export interface TypeTools {
  readonly ts: typeof ts;
  readonly openapiTS: typeof openapiTS;
}

/**
 * TypeScript types for the schema components and for the query parameters of every listing (named by
 * `filtersName`), made by openapi-typescript. Its nested `components["schemas"]["Account"]` becomes `Account`,
 * decimals become `Decimal`, open enumerations keep their known values for completion, and every member is
 * documented from its schema.
 */
export async function declarations(tools: TypeTools, openapi: OpenApiDocument): Promise<readonly Declaration[]> {
  const { ts, openapiTS } = tools;
  const { factory } = ts;
  const comments = new Map<ts.PropertySignature, string>();

  // A copy, because openapi-typescript may write to what it is given.
  const source: OpenAPI3 = JSON.parse(JSON.stringify(openapi));
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

  const schemas = members(ts, nodes, "components", "schemas").map((member) => ({
    name: nameOf(ts, member),
    type: typeOf(member),
  }));
  const filters = Object.values(openapi.paths).map(({ get }) => {
    const query = members(ts, nodes, "operations", get.operationId, "parameters", "query").map((member) => {
      const parameter = get.parameters?.find(({ name }) => name === nameOf(ts, member));
      const filter = factory.updatePropertySignature(
        member,
        [factory.createModifier(ts.SyntaxKind.ReadonlyKeyword)],
        member.name,
        member.questionToken,
        readonlyList(ts, typeOf(member)),
      );
      if (parameter !== undefined) comments.set(filter, filterComment(parameter));
      return filter;
    });
    return { name: filtersName(get.operationId), type: factory.createTypeLiteralNode(query) };
  });

  for (const [member, text] of comments) {
    // This replaces the comment that openapi-typescript gives, which has no link and its own tags.
    ts.setSyntheticLeadingComments(member, [
      { kind: ts.SyntaxKind.MultiLineCommentTrivia, text, hasTrailingNewLine: true, pos: -1, end: -1 },
    ]);
  }
  const print = printer(ts);
  return [...schemas, ...filters].map(({ name, type }) => ({
    name,
    body: print(type),
    isInterface: ts.isTypeLiteralNode(type),
  }));
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

function filterComment(parameter: QueryParameter): string {
  const format = parameter.schema.format;
  const text = format === undefined ? parameter.description : `${parameter.description}\n\nFormat: \`${format}\`.`;
  return commentBody(text, parameter["x-cds-source"]);
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
  if (schema.$ref !== undefined && values === undefined) return factory.createTypeReferenceNode(referredName(schema.$ref));
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

function readonlyList(ts: TypeTools["ts"], type: ts.TypeNode): ts.TypeNode {
  return ts.isArrayTypeNode(type) ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type) : type;
}

function referredName(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
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
