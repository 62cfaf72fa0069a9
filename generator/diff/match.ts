import { textOf } from "./json.js";
import { ENOUGH, type Evidence, likenessOf } from "./likeness.js";
import { type ListMatch, matchLists } from "./match-list.js";
import { identityOf, isStatedLoosely } from "./meanings.js";
import type { NodePair } from "./node-pair.js";
import { type Names, namesOf, PLAIN_NAMES } from "./name-book.js";
import { createNameComparer } from "./similarity.js";
import type { Node } from "./tree.js";
import { isElected, votesOf } from "./votes.js";

/** Two nodes that are one thing, with what became of all that they hold. */
export interface MatchedPair extends NodePair {
  readonly lists: Readonly<Record<string, MatchedList>>;
}

/** What became of the items of a list. */
export interface MatchedList {
  readonly pairs: readonly MatchedPair[];
  readonly removed: readonly Node[];
  readonly added: readonly Node[];
}

/** Two drafts with what is one in them, and what their names mean. */
export interface Matched {
  readonly root: MatchedPair;
  readonly before: Names;
  readonly after: Names;
}

/** The lists of a document whose items others refer to. */
const DEFINITIONS = ["objects", "enums", "typeAliases", "listings", "operations", "scopes", "authorizationDetailsFields", "scenarios"] as const;

/** Lists that are matched before the meaning of names is known. */
const MATCHED_FIRST: ReadonlySet<string> = new Set([
  ...DEFINITIONS.map((list) => `document.${list}`),
  "document.sections",
  "object.fields",
  "object.inherits.members",
  "enumeration.values",
  "value.fields",
]);

/**
 * Finds which things of two drafts are one. What others refer to by name is matched first, so that fields, conditions
 * and access rules are compared by what their names stand for. The other way round, the same things are found.
 */
export function matchFacts(a: Node, b: Node): Matched {
  const plain: Evidence = { before: PLAIN_NAMES, after: PLAIN_NAMES, votes: [], compare: createNameComparer() };
  const definitions = definitionPairs(a, b, plain);
  const types = [...definitions, ...undefinedPairs(a, b, definitions, plain)];
  const holders = definitions.filter(({ a: { kind } }) => kind === "object" || kind === "enumeration");
  const byType: Evidence = { ...plain, ...namesOf({ a, b }, types) };
  const fields = holders.flatMap((pair) => memberPairs(pair, byType));
  const names = namesOf({ a, b }, [...types, ...fields]);
  const known = new Map([...definitions, ...fields].map((pair) => [pair.a, pair.b]));
  return { root: descend({ a, b }, [], { ...plain, ...names }, known), ...names };
}

function definitionPairs(a: Node, b: Node, evidence: Evidence): readonly NodePair[] {
  const documents = match({ a, b }, "documents", [], evidence).pairs;
  const sure = documents.flatMap((document) => ["objects", "typeAliases"].flatMap((list) => match(document, list, [], null).pairs));
  const votes = votesOf(sure);
  return documents.flatMap((document) => {
    const defined = DEFINITIONS.flatMap((list) => match(document, list, [], { ...evidence, votes }).pairs);
    return [...defined, ...sectionPairs(document, defined, evidence)];
  });
}

/** Matches the sections of a document: one that defines something goes with what it defines. */
function sectionPairs(document: NodePair, defined: readonly NodePair[], evidence: Evidence): readonly NodePair[] {
  const definitions = new Map(defined.flatMap(({ a, b }) => (a.anchor === null || b.anchor === null ? [] : [[`a ${a.anchor}`, a.key] as const, [`b ${b.anchor}`, a.key] as const])));
  const definitionOf = (section: Node, side: "a" | "b"): string | null => definitions.get(`${side} ${section.anchor ?? ""}`) ?? null;
  return matchLists(document.a.lists["sections"] ?? [], document.b.lists["sections"] ?? [], {
    keys: [(section) => section.key, definitionOf, (section) => textOf(section.attributes["title"])],
    likeness: (one, other, neighbours) => (definitionOf(one, "a") === null && definitionOf(other, "b") === null ? likenessOf(one, other, neighbours, evidence) : 0),
    threshold: ENOUGH,
    label: (section) => section.key,
  }).pairs;
}

/** Joins names that nothing defines with those that took their place, be these defined or not. */
function undefinedPairs(a: Node, b: Node, definitions: readonly NodePair[], { compare }: Evidence): readonly NodePair[] {
  const votes = votesOf(definitions);
  const joined = new Set(definitions.flatMap((pair) => [pair.a, pair.b]));
  const openIn = (root: Node): readonly Node[] => [
    ...(root.lists["unresolved"] ?? []),
    ...(root.lists["documents"] ?? []).flatMap(({ lists }) => [...(lists["objects"] ?? []), ...(lists["enums"] ?? []), ...(lists["typeAliases"] ?? [])]).filter((node) => !joined.has(node)),
  ];
  const isUndefined = (node: Node): boolean => node.path[0] === "unresolved";
  const { pairs } = matchLists(openIn(a), openIn(b), {
    keys: [(item) => item.key],
    likeness: (one, other) =>
      !isUndefined(one) && !isUndefined(other) ? 0 : isElected(votes, one.name, other.name) ? 1 : compare.similarity(one.name, other.name),
    threshold: 0.7,
    label: (item) => item.key,
  });
  return pairs.filter((pair) => isUndefined(pair.a) || isUndefined(pair.b));
}

function memberPairs(pair: NodePair, evidence: Evidence): readonly NodePair[] {
  const fields = ["fields", "inherits.members"].flatMap((list) => match(pair, list, [], evidence).pairs);
  const values = match(pair, "values", [], evidence).pairs;
  return [...fields, ...values, ...values.flatMap((value) => memberPairs(value, evidence))];
}

function descend({ a, b }: NodePair, parents: readonly NodePair[], evidence: Evidence, known: ReadonlyMap<Node, Node>): MatchedPair {
  const lists = [...new Set([...Object.keys(a.lists), ...Object.keys(b.lists)])].map((list) => {
    const { pairs, removed, added } = MATCHED_FIRST.has(`${a.kind}.${list}`)
      ? knownMatch(a.lists[list] ?? [], b.lists[list] ?? [], known)
      : match({ a, b }, list, parents, evidence);
    return [list, { pairs: pairs.map((pair) => descend(pair, [{ a, b }, ...parents], evidence, known)), removed, added }] as const;
  });
  return { a, b, lists: Object.fromEntries(lists) };
}

function knownMatch(before: readonly Node[], after: readonly Node[], known: ReadonlyMap<Node, Node>): ListMatch<Node> {
  const pairs = before.flatMap((a) => {
    const b = known.get(a);
    return b === undefined ? [] : [{ a, b }];
  });
  const taken = new Set(pairs.map(({ b }) => b));
  return { pairs, removed: before.filter((item) => !known.has(item)), added: after.filter((item) => !taken.has(item)) };
}

/**
 * Matches one list of two nodes.
 *
 * @param evidence `null` to join only what shares a name or an anchor
 */
function match(pair: NodePair, list: string, parents: readonly NodePair[], evidence: Evidence | null): ListMatch<Node> {
  const before = [pair.a, ...parents.map(({ a }) => a)];
  const after = [pair.b, ...parents.map(({ b }) => b)];
  const identity = (item: Node, side: "a" | "b"): string | null =>
    identityOf(item, list, side === "a" ? before : after, (side === "a" ? evidence?.before : evidence?.after) ?? PLAIN_NAMES);
  const lists = [pair.a.lists[list] ?? [], pair.b.lists[list] ?? []] as const;
  const sample = lists[0][0] ?? lists[1][0];
  const isNamed = sample !== undefined && identity(sample, lists[0].includes(sample) ? "a" : "b") === null;
  const common = { threshold: ENOUGH, label: (item: Node): string => item.key };
  if (isNamed) {
    return matchLists(...lists, {
      ...common,
      keys: [(item) => item.key, (item) => item.anchor],
      likeness: evidence === null ? null : (a, b, neighbours) => likenessOf(a, b, neighbours, evidence),
    });
  }
  return matchLists(...lists, {
    ...common,
    // What is still called as before means what it meant, even where all else of that name was renamed.
    keys: [identity, (item) => item.name],
    likeness: evidence === null ? null : (a, b) => (isStatedLoosely({ a, b }, list, { before, after }, evidence) ? 1 : 0),
  });
}
