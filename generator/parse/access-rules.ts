import { pascalCase, singular } from "../model/names.js";
import type { AuthorizationDetailsField, FieldPath, Implication, RelationMatch, SpecObject } from "../model/types.js";
import type { PlacedSection } from "./document.js";
import { identifierOf, resolveFieldPath, type ObjectsByName } from "./field-paths.js";
import { matchPhrases } from "./phrases/phrase.js";
import { RELATIONS } from "./phrases/relations.js";
import { splitSentences } from "./sentences.js";
import { allStatements, codeNames, linkedAnchors, type Statement } from "./statements.js";

/** What an authorization details field does to the data, as the rules of its section say. */
export type AccessRules = Pick<AuthorizationDetailsField, "unlocks" | "relates" | "implies" | "filters" | "selects">;

/** What the rules speak of: objects by name and by anchor, and selections of the authorization form by anchor. */
export interface AccessVocabulary {
  readonly objects: ObjectsByName;
  readonly byAnchor: ReadonlyMap<string, SpecObject>;
  readonly selections: ReadonlyMap<string, string>;
}

const UNLOCKS = /\bMUST include the following field values in (?:any |the following )?(?<objects>.*?)objects\b/;
const RELATES = /\bMUST provide access to related (?<object>[A-Z][\w ]*?) objects\b/;
const MATCHES = /\bhave an? `(?<kind>\w+)` value of `(?<value>\w+)` and `(?<field>\w+)` values that match the `(?<key>\w+)` for any included (?<holders>[^.]+)/;
const HOLDER = /^(?<object>[A-Z][\w ]*?) object(?:'s `(?<list>\w+)` entries)?$/;
const FILTERED = /^(?<object>[A-Z][\w ]*?) objects in API responses that do not (?:match|contain)\b/;
const PRESELECTS = /\bWhen rendering (?:\[[^\]]*\]\(#(?<anchor>[^)]+)\)|the `(?<selection>\w+_selection)` choice)/;
const PRESELECTED = /\bare preselected (?:that (?:match|contain|have)|in which)\b/;

/** Reads the rules of an authorization details field's section; names that nothing defines are left out. */
export function readAccessRules(section: PlacedSection, vocabulary: AccessVocabulary): AccessRules {
  const lists = section.reading.lists.flatMap((list) => (list.kind === "prose" ? [list] : []));
  const statements = allStatements(lists.flatMap((list) => list.statements));
  return {
    unlocks: statements.flatMap((statement) => unlocksOf(statement, vocabulary)),
    relates: statements.flatMap((statement) => relationsOf(statement, vocabulary)),
    implies: statements.flatMap((statement) => implicationsOf(statement, vocabulary)),
    filters: statements.flatMap((statement) => filtersOf(statement, vocabulary)),
    selects: lists.flatMap((list) => {
      const rendered = PRESELECTS.exec(list.leadIn)?.groups;
      const selection = rendered?.["selection"] ?? vocabulary.selections.get(rendered?.["anchor"] ?? "");
      if (selection === undefined) return [];
      return list.statements
        .filter(({ text }) => PRESELECTED.test(text))
        .flatMap(({ text }) => codeNames(text.slice(text.search(PRESELECTED))).slice(0, 2))
        .filter((name) => !/^(?:cds_|current_|previous_|related_|grouped_)/.test(name))
        .map((field) => ({ selection, field }));
    }),
  };
}

function unlocksOf({ text, children }: Statement, vocabulary: AccessVocabulary): readonly FieldPath[] {
  const objects = UNLOCKS.exec(text)?.groups?.["objects"];
  if (objects === undefined) return [];
  const common = objectNamed(objects, vocabulary);
  return children.flatMap((child) => {
    const object = linkedAnchors(child.text).length > 0 ? objectNamed(child.text, vocabulary) : common;
    const [field] = codeNames(child.text);
    return object === null || field === undefined ? [] : [{ object: object.name, field }];
  });
}

function relationsOf({ text, children }: Statement, vocabulary: AccessVocabulary): AccessRules["relates"] {
  const name = RELATES.exec(text)?.groups?.["object"];
  const target = name === undefined ? null : objectNamed(name, vocabulary);
  if (target === null) return [];
  const sentences = [text, ...children.map((child) => child.text)].flatMap((part) => splitSentences(part));
  const found = sentences.map((sentence) => ({ sentence: sentence.text, paths: pathsOf(sentence.text, target, vocabulary) }));
  const isJoint = ({ sentence, paths }: (typeof found)[number]): boolean => paths.length > 1 && paths.every(({ object }) => object === target.name) && matchPhrases(RELATIONS, sentence).some(({ id }) => id === "jointly");
  const through = found.filter((each) => !isJoint(each)).flatMap(({ paths }) => paths);
  const distinct = new Map(through.map((path) => [`${path.object}.${path.field}`, path]));
  const matches = children.flatMap((child) => matchesOf(child.text, target, vocabulary));
  return [{ object: target.name, through: [...distinct.values()], jointly: found.filter(isJoint).map(({ paths }) => ({ through: paths })), matches }];
}

/** "the scope also has `x` as `true` or opens Y, the Server MUST treat it as also having `z` as `true`". */
function implicationsOf({ text }: Statement, vocabulary: AccessVocabulary): readonly Implication[] {
  return splitSentences(text).flatMap((sentence) =>
    matchPhrases(RELATIONS, sentence.text).flatMap(({ id, groups }): readonly Implication[] => {
      const object = objectNamed((groups["object"] ?? "").replace(/ access$/, ""), vocabulary);
      if (id !== "implies" || object === null) return [];
      return [{ field: groups["field"] ?? "", with: { field: groups["with"] ?? "", object: object.name } }];
    }),
  );
}

/** "have a `kind` value of `x` and `ids` values that match the `key` for any included A object or B object's `list` entries". */
function matchesOf(text: string, target: SpecObject, vocabulary: AccessVocabulary): readonly RelationMatch[] {
  const { kind = "", value = "", field = "", key = "", holders = "" } = MATCHES.exec(text)?.groups ?? {};
  if (![kind, field].every((name) => target.fields.some((each) => each.name === name))) return [];
  return holders.split(" or ").flatMap((holder): readonly RelationMatch[] => {
    const { object: title = "", list } = HOLDER.exec(holder)?.groups ?? {};
    const object = objectNamed(title, vocabulary);
    if (object === null) return [];
    const path = list === undefined ? key : `${list}.${key}`;
    return [{ field, when: { field: kind, value }, with: { object: object.name, field: path } }];
  });
}

/** The fields that make an object related: of the linked objects that refer to it, else its own references. */
function pathsOf(sentence: string, target: SpecObject, vocabulary: AccessVocabulary): readonly FieldPath[] {
  // "a `kind` value of `x`" narrows a reference; it is none itself.
  const names = codeNames(sentence.replace(/`[^`]+` value of `[^`]+`/g, ""));
  const named = /\breferenced (?:by|in)\b/.test(sentence) ? (sentence.match(/\[[^\]]+\]\(#[^)]+\)|(?<=\bby )[A-Z]\w*(?= objects\b)/g) ?? []) : [];
  const referring = named.flatMap((name) => objectNamed(name, vocabulary) ?? []);
  const has = (object: SpecObject, name: string): boolean => object.fields.some((field) => field.name === name);
  return names.flatMap((field) => {
    const holders = referring.filter((object) => has(object, field));
    const own = has(target, field) && field !== identifierOf(target) ? [target] : [];
    const objects = holders.length > 0 ? holders : own;
    return objects.map((object) => ({ object: object.name, field }));
  });
}

function filtersOf({ text }: Statement, vocabulary: AccessVocabulary): readonly FieldPath[] {
  const name = FILTERED.exec(text)?.groups?.["object"];
  const object = name === undefined ? null : objectNamed(name, vocabulary);
  const [stated] = codeNames(text);
  if (object === null || stated === undefined) return [];
  return [{ object: object.name, field: resolveFieldPath(object, stated, vocabulary.objects) ?? stated }];
}

/** The object that a text names: by a link, by its title, or by the title's initials. */
export function objectNamed(text: string, { objects, byAnchor }: AccessVocabulary): SpecObject | null {
  for (const anchor of linkedAnchors(text)) {
    const linked = byAnchor.get(anchor);
    if (linked !== undefined) return linked;
  }
  const title = singular((/^\[([^\]]+)\]/.exec(text.trim())?.[1] ?? text.trim()).replace(/'s$/, ""));
  const named = objects.get(pascalCase(title));
  if (named !== undefined) return named;
  return [...objects.values()].find(({ name }) => name.replace(/[a-z]+/g, "") === title) ?? null;
}
