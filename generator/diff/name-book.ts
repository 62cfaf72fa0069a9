import { isJsonObject, textOf } from "./json.js";
import type { NodePair } from "./node-pair.js";
import { documentOf, type Node, ownerOf } from "./tree.js";
import { namesInType } from "./type-text.js";

/** What the names in one draft stand for: two names of one renamed thing stand for the same. */
export interface Names {
  readonly type: (name: string) => string;
  readonly anchor: (anchor: string) => string;
  readonly access: (id: string) => string;
  readonly scenario: (name: string) => string;
  /** A field of an object, or a path that runs on through the objects that its fields hold or link to. */
  readonly field: (object: string | null, path: string) => string;
  /** A field by its name alone, where it is called alike in all objects. */
  readonly anyField: (name: string) => string;
  /** Whether an object has a field of a name. */
  readonly hasField: (object: string, name: string) => boolean;
  /** The names as they are read in one document: its own things come before those of others with the same name. */
  readonly within: (document: string) => Names;
}

/** Names before anything is known to be renamed. */
export const PLAIN_NAMES: Names = {
  type: same,
  anchor: same,
  access: same,
  scenario: same,
  field: (_, path) => path,
  anyField: same,
  hasField: () => true,
  within: () => PLAIN_NAMES,
};

function same(name: string): string {
  return name;
}

/**
 * Makes the names of both drafts from what was found to be one thing in both.
 *
 * @param roots the facts of both drafts
 * @param pairs matched objects, enumerations, fields, scopes and whatever else has a name or an anchor
 */
export function namesOf(roots: NodePair, pairs: readonly NodePair[]): { readonly before: Names; readonly after: Names } {
  const shared = new Set([...sharedNames(roots.a), ...sharedNames(roots.b)]);
  return { before: namesOn("a", roots.a, pairs, shared), after: namesOn("b", roots.b, pairs, shared) };
}

/** The definitions of a draft: its objects, enumerations and named types. */
export function definitionsIn(root: Node): readonly Node[] {
  return (root.lists["documents"] ?? []).flatMap(({ lists }) => [...(lists["objects"] ?? []), ...(lists["enums"] ?? []), ...(lists["typeAliases"] ?? [])]);
}

/** Names that several documents of a draft define. */
function sharedNames(root: Node): readonly string[] {
  const documents = new Map<string, string>();
  return definitionsIn(root).flatMap((node) => {
    const first = documents.get(node.name);
    documents.set(node.name, first ?? documentOf(node));
    return first === undefined || first === documentOf(node) ? [] : [node.name];
  });
}

/** What names stand for, in each document and in all. */
interface Meanings {
  readonly add: (document: string, name: string, meaning: string) => void;
  readonly get: (document: string, name: string) => string;
}

function createMeanings(): Meanings {
  const own = new Map<string, string>();
  const all = new Map<string, string>();
  return {
    add(document, name, meaning) {
      own.set(`${document} ${name}`, meaning);
      if (!all.has(name)) all.set(name, meaning);
    },
    get: (document, name) => own.get(`${document} ${name}`) ?? all.get(name) ?? name,
  };
}

function namesOn(side: "a" | "b", root: Node, pairs: readonly NodePair[], shared: ReadonlySet<string>): Names {
  const [types, anchors, access, scenarios] = [createMeanings(), createMeanings(), createMeanings(), createMeanings()];
  const fields = new Map<string, string>();
  const calledIn = new Map<string, Set<string>>();
  const matched = new Map(pairs.map((pair) => [pair[side], pair]));
  const unique = (node: Node, name: string, other: string): string => (shared.has(name) || shared.has(other) ? `${commonName(name, other)}@${documentOf(node)}` : commonName(name, other));
  // What adds to another definition is called like it in its own document only.
  const definitions = definitionsIn(root).toSorted((one, other) => Number(isExtension(one)) - Number(isExtension(other)));
  for (const node of definitions) {
    const pair = matched.get(node);
    types.add(documentOf(node), node.name, pair === undefined ? unique(node, node.name, node.name) : unique(node, pair.a.name, pair.b.name));
  }
  for (const pair of pairs) {
    const node = pair[side];
    const document = documentOf(node);
    const common = commonName(pair.a.name, pair.b.name);
    if (pair.a.anchor !== null && pair.b.anchor !== null && node.anchor !== null) anchors.add(document, node.anchor, commonName(pair.a.anchor, pair.b.anchor));
    if (node.path[0] === "unresolved") types.add(document, node.name, common);
    if (node.kind === "access") access.add(document, node.name, common);
    if (node.kind === "scenario") scenarios.add(document, node.name, common);
    if (node.kind === "field") {
      fields.set(`${types.get(document, ownerOf(node))} ${node.name}`, common);
      calledIn.set(node.name, (calledIn.get(node.name) ?? new Set()).add(common));
    }
  }
  const targets = targetsOf(root, types);
  const scoped = new Map<string, Names>();
  const within = (document: string): Names => {
    const known = scoped.get(document) ?? namesIn(document);
    scoped.set(document, known);
    return known;
  };
  const namesIn = (document: string): Names => ({
    type: (name) => types.get(document, name),
    anchor: (name) => anchors.get(document, name),
    access: (id) => access.get(document, id),
    scenario: (name) => scenarios.get(document, name),
    anyField: (name) => {
      const [common, ...others] = calledIn.get(name) ?? [];
      return common === undefined || others.length > 0 ? name : common;
    },
    hasField: (object, name) => targets.has(`${types.get(document, object)} ${name}`),
    field: (object, path) => {
      let owner = object === null ? null : types.get(document, object);
      return path.split(".").map((name) => {
        const place = `${owner ?? ""} ${name}`;
        owner = targets.get(place) ?? null;
        return fields.get(place) ?? name;
      }).join(".");
    },
    within,
  });
  return within("");
}

function isExtension(node: Node): boolean {
  return isJsonObject(node.attributes["extends"]);
}

/** The object that each field holds or links to, by what the field's object stands for and the field's name. */
function targetsOf(root: Node, types: Meanings): ReadonlyMap<string, string | null> {
  return new Map(
    definitionsIn(root).flatMap((node) => {
      const document = documentOf(node);
      return [...(node.lists["fields"] ?? []), ...(node.lists["inherits.members"] ?? [])].map((field) => {
        const target = targetOf(field);
        return [`${types.get(document, node.name)} ${field.name}`, target === null ? null : types.get(document, target)] as const;
      });
    }),
  );
}

function targetOf({ attributes: { link, type } }: Node): string | null {
  if (isJsonObject(link)) return textOf(link["object"]);
  return namesInType(textOf(type)).at(-1) ?? null;
}

/** One name for both names of a thing; it is no name that a draft can use. */
function commonName(a: string, b: string): string {
  return a === b ? a : [a, b].sort().join(" ⇄ ");
}
