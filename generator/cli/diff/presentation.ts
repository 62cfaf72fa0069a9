import { KIND_FAMILIES } from "../../diff/kinds/kinds.js";
import type { Change, DiffReport, Impact, Place } from "../../diff/report.js";
import { gravest, IMPACTS } from "../../diff/severity.js";

/** A comparison, arranged for people: by how grave changes are, then by what they are of. */
export interface Presentation {
  readonly title: string;
  /** What is compared, a document a line. */
  readonly documents: readonly { readonly id: string; readonly before: string; readonly after: string }[];
  readonly isEmpty: boolean;
  /** How many changes have which impact. */
  readonly counts: readonly { readonly impact: Impact; readonly clients: number; readonly servers: number }[];
  readonly groups: readonly ChangeGroup[];
  /** What is only counted, in words. */
  readonly folded: readonly string[];
}

/** The changes whose graver impact is the same. */
export interface ChangeGroup {
  readonly impact: Impact;
  readonly title: string;
  readonly count: number;
  readonly families: readonly { readonly title: string; readonly id: string; readonly changes: readonly PresentedChange[] }[];
}

/** A change in words. */
export interface PresentedChange {
  readonly kind: string;
  readonly symbol: string;
  readonly summary: string;
  readonly action: string;
  readonly clients: Impact;
  readonly servers: Impact;
  readonly before: string;
  readonly after: string;
  /** The lines in both states: `line 12 → 40`. */
  readonly lines: string;
  readonly document: string;
}

const TITLES: Readonly<Record<Impact, string>> = {
  breaking: "Breaking",
  risky: "To be checked",
  compatible: "Compatible",
  editorial: "Editorial",
};

const FOLDED: readonly (readonly [count: keyof DiffReport["folded"]["counts"], one: string, many: string])[] = [
  ["renumbered", "section renumbered", "sections renumbered"],
  ["moved", "thing moved in its list", "things moved in their lists"],
  ["retitled", "title changed", "titles changed"],
  ["sections", "section added or removed", "sections added or removed"],
  ["relinked", "reference follows a renamed thing", "references follow renamed things"],
  ["restated", "statement in another notation", "statements in another notation"],
  ["undefined", "undefined name added or gone", "undefined names added or gone"],
  ["terms", "term or reference changed", "terms and references changed"],
  ["reworded", "text reworded", "texts reworded"],
  ["markup", "text with other markup", "texts with other markup"],
];

/** Arranges a comparison for people. */
export function present({ documents, changes, folded }: DiffReport): Presentation {
  return {
    title: `What changed in ${documents.map(({ id }) => id.toUpperCase()).join(", ")}`,
    documents: documents.map(({ id, before, after }) => ({ id, before: before ?? "not there", after: after ?? "not there" })),
    isEmpty: changes.length === 0,
    counts: IMPACTS.toReversed().map((impact) => ({
      impact,
      clients: changes.filter((change) => change.impact.clients === impact).length,
      servers: changes.filter((change) => change.impact.servers === impact).length,
    })),
    groups: IMPACTS.toReversed().flatMap((impact) => groupOf(impact, changes.filter((change) => gravest(change) === impact))),
    folded: FOLDED.flatMap(([name, one, many]) => (folded.counts[name] === 0 ? [] : [`${folded.counts[name]} ${folded.counts[name] === 1 ? one : many}`])),
  };
}

function groupOf(impact: Impact, changes: readonly Change[]): readonly ChangeGroup[] {
  if (changes.length === 0) return [];
  const families = Object.entries(KIND_FAMILIES).flatMap(([title, kinds]) => {
    const own = changes.filter(({ kind }) => kind in kinds);
    return own.length === 0 ? [] : [{ title, id: `${impact}-${title.toLowerCase().replace(/[^a-z]+/g, "-")}`, changes: presentAll(own) }];
  });
  return [{ impact, title: TITLES[impact], count: changes.length, families }];
}

/** Changes in words; requirements of one section that differ alike are told together. */
function presentAll(changes: readonly Change[]): readonly PresentedChange[] {
  const groups = new Map<string, readonly Change[]>();
  for (const change of changes) {
    const { kind, case: circumstances, document, before, after } = change;
    const isRequirement = kind.startsWith("requirement-");
    const key = isRequirement ? JSON.stringify([kind, circumstances, document, before?.anchor, after?.anchor]) : `${groups.size}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return group.length === 1 ? presentChange(first) : presentGroup(first, group);
  });
}

function presentChange({ kind, summary, action, impact, before, after, document }: Change): PresentedChange {
  const symbols = [before, after].flatMap((place) => (place === null ? [] : [place.symbol]));
  const lines = [before, after].map((place) => (place === null ? "" : String(place.line)));
  return {
    kind,
    symbol: [...new Set(symbols)].join(" → "),
    summary,
    action,
    ...impact,
    before: placeText(before),
    after: placeText(after),
    lines: `line ${lines.filter((line) => line !== "").join(" → ")}`,
    document,
  };
}

function presentGroup(first: Change, group: readonly Change[]): PresentedChange {
  const linesOf = (place: (change: Change) => Place | null): string => group.flatMap((change) => place(change)?.line ?? []).join(", ");
  const [before, after] = [linesOf((change) => change.before), linesOf((change) => change.after)];
  const place = first.after ?? first.before;
  return {
    ...presentChange(first),
    symbol: `#${place?.anchor ?? ""}`,
    // Which symbols each is about is said by its line.
    summary: `${first.summary.replace(/(?:, about [^#]*)?\.$/, "")}: ${group.length} of this kind.`,
    before: before === "" ? "" : `${first.before?.file ?? ""}:${before}`,
    after: after === "" ? "" : `${first.after?.file ?? ""}:${after}`,
    lines: `lines ${[before, after].filter((lines) => lines !== "").join(" → ")}`,
  };
}

function placeText(place: Place | null): string {
  return place === null ? "" : `${place.file}:${place.line}`;
}
