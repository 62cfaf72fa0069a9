import type openapiTS from "openapi-typescript";
import type ts from "typescript";
import type { Schema } from "../openapi/types.js";

/** The parts of a schema that decide its type and its comment, as openapi-typescript hands them out too. */
export type DescribedSchema = Omit<Schema, "type" | "const" | "enum" | SubschemaKeyword> & {
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

/** Types that openapi-typescript would not give: references by name, decimals, open enumerations. */
export function specialType(ts: TypeTools["ts"], schema: DescribedSchema): ts.TypeNode | undefined {
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
export function namedType(ts: TypeTools["ts"], type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || !ts.isIndexedAccessTypeNode(type.objectType)) return undefined;
  const { indexType } = type;
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)
    ? ts.factory.createTypeReferenceNode(indexType.literal.text)
    : undefined;
}

/** The same type with readonly members, and readonly lists in them. */
export function readonlyMembers(ts: TypeTools["ts"], type: ts.TypeNode): ts.TypeNode {
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
export function members(
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

/** The name of a member. */
export function nameOf(ts: TypeTools["ts"], member: ts.PropertySignature): string {
  return ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : "";
}

/** The type of a member. */
export function typeOf(member: ts.PropertySignature): ts.TypeNode {
  if (member.type === undefined) throw new Error("a member without a type cannot be declared");
  return member.type;
}

/** Makes the function that prints nodes as text. */
export function printer(ts: TypeTools["ts"]): (node: ts.Node) => string {
  const file = ts.createSourceFile("schema.ts", "", ts.ScriptTarget.ESNext);
  const { printNode } = ts.createPrinter();
  return (node) => printNode(ts.EmitHint.Unspecified, node, file);
}
