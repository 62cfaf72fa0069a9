import { facts } from "../model/facts.js";
import type { SpecModel } from "../model/types.js";
import type { ClassifyContext } from "./classify/context.js";
import { differencesOf } from "./compose.js";
import type { Difference } from "./difference.js";
import { directionsOf } from "./directions.js";
import { editsOf } from "./edits.js";
import { diffExamples } from "./examples.js";
import { judge } from "./finding.js";
import { matchFacts } from "./match.js";
import { countProse } from "./prose.js";
import type { Change, DiffReport, FoldedCount, Place } from "./report.js";
import { diffRequirements, type TextChange } from "./requirements.js";
import { type Node, treeOf } from "./tree.js";
import { typeBookOf } from "./type-relation.js";
import { placeOf } from "./wording.js";

/**
 * Compares two states of a family of documents by what they mean: things are matched by name, anchor, position and
 * what refers to them, so that another number, place, markup or wording is only counted.
 *
 * Comparing the other way round gives the mirrored changes; comparing a state with itself gives none.
 */
export function diff(older: SpecModel, newer: SpecModel): DiffReport {
  const [a, b] = [treeOf(facts(older), older), treeOf(facts(newer), newer)];
  const matched = matchFacts(a, b);
  const { before, after } = matched;
  const context: ClassifyContext = {
    before,
    after,
    older: typeBookOf(a, before),
    newer: typeBookOf(b, after),
    directions: directionsOf([{ root: a, names: before }, { root: b, names: after }]),
  };
  const differences = differencesOf(editsOf(matched), context);
  const seenAnchors = new Set<string>();
  const changes = differences.filter((difference) => isReported(difference, seenAnchors));
  const folded = differences.filter((difference) => !changes.includes(difference));
  const documents = documentPairs(older, newer);
  const requirements = documents.flatMap(({ id, before: from, after: to }) => (from === null || to === null ? [] : [{ id, ...diffRequirements(from, to, matched) }]));
  const examples = documents.flatMap(({ id, before: from, after: to }) => (from === null || to === null ? [] : [{ id, changes: diffExamples(from, to, matched) }]));
  const texts = [...requirements, ...examples].flatMap(({ id, changes: found }) => found.map((change) => textChange(change, id)));
  const prose = countProse(matched.root);
  return {
    diffVersion: 1,
    documents: documents.map(({ id, before: from, after: to }) => ({ id, before: from?.source ?? null, after: to?.source ?? null })),
    changes: [...changes.flatMap(factChange), ...texts],
    folded: {
      counts: countsOf(folded, {
        reworded: prose.reworded + requirements.reduce((sum, one) => sum + one.reworded, 0),
        markup: prose.markup,
        moved: requirements.reduce((sum, one) => sum + one.moved, 0),
      }),
      edits: folded.map(({ edit }) => edit),
    },
  };
}

interface DocumentPair {
  readonly id: string;
  readonly before: SpecModel["documents"][number] | null;
  readonly after: SpecModel["documents"][number] | null;
}

function documentPairs(older: SpecModel, newer: SpecModel): readonly DocumentPair[] {
  const ids = [...new Set([...older.documents, ...newer.documents].map(({ id }) => id))];
  return ids.map((id) => ({ id, before: older.documents.find((one) => one.id === id) ?? null, after: newer.documents.find((one) => one.id === id) ?? null }));
}

/** A renamed anchor of a section is that of all that the section defines, too: it is told once. */
function isReported({ finding, a, edit }: Difference, seenAnchors: Set<string>): boolean {
  if ("folded" in finding) return false;
  if (finding.kind !== "anchor-renamed" || edit.op !== "set") return true;
  const rename = JSON.stringify([a?.path[1], edit.before, edit.after]);
  if (seenAnchors.has(rename)) return false;
  seenAnchors.add(rename);
  return true;
}

function factChange({ finding, edit, a, b, parents }: Difference): readonly Change[] {
  if ("folded" in finding) return [];
  const node = b ?? a;
  return [{
    kind: finding.kind,
    ...judge(finding),
    document: node?.path[0] === "documents" ? (node.path[1] ?? "") : (parents.at(-2)?.b.name ?? ""),
    before: placeIn(a, parents.map((pair) => pair.a)),
    after: placeIn(b, parents.map((pair) => pair.b)),
    edit,
  }];
}

function placeIn(node: Node | null, holders: readonly Node[]): Place | null {
  return node === null ? null : placeOf(node, [node, ...holders].find(({ anchor }) => anchor !== null)?.anchor ?? null);
}

function textChange({ finding, before, after }: TextChange, document: string): Change {
  return { kind: finding.kind, ...judge(finding), document, before, after, edit: null };
}

function countsOf(folded: readonly Difference[], more: Readonly<Partial<Record<FoldedCount, number>>>): Readonly<Record<FoldedCount, number>> {
  const counts: Record<FoldedCount, number> = { renumbered: 0, moved: 0, retitled: 0, sections: 0, relinked: 0, restated: 0, undefined: 0, terms: 0, reworded: 0, markup: 0, ...more };
  for (const { finding } of folded) counts["folded" in finding ? finding.folded : "relinked"]++;
  return counts;
}
