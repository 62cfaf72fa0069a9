import { isJsonObject, isList, type Json } from "./json.js";
import type { Change, DiffReport, FactEdit, Path } from "./report.js";

/** The difference that a draft makes to the one before it. */
export interface HistoryStep {
  /** What the newer draft is called. */
  readonly draft: string;
  readonly report: Pick<DiffReport, "changes">;
}

/** What became of a field over the drafts. */
export interface FieldHistory {
  /** The draft that brought it; `null` where the oldest one has it already. */
  readonly since: string | null;
  /** What later drafts changed, the latest first. */
  readonly changes: readonly { readonly draft: string; readonly summary: string }[];
}

/** A field that an object has no more. */
export interface RemovedField {
  readonly name: string;
  readonly draft: string;
}

/** Follows fields through drafts, also where they or their objects had other names. */
export interface DraftTrail {
  readonly ofField: (document: string, object: string, field: string) => FieldHistory;
  readonly removedFrom: (document: string, object: string) => readonly RemovedField[];
}

/** An object, or a field of one. */
interface Member {
  readonly document: string;
  readonly object: string;
  readonly field: string | null;
}

/**
 * Makes the trail of all fields.
 *
 * @param steps the drafts after the oldest, in order
 */
export function trailOf(steps: readonly HistoryStep[]): DraftTrail {
  const backwards = steps.map(readStep).toReversed();
  return {
    ofField(document, object, field) {
      const changes: { readonly draft: string; readonly summary: string }[] = [];
      let member: Member = { document, object, field };
      for (const step of backwards) {
        if (step.isNew(member)) return { since: step.draft, changes };
        changes.push(...step.changesOf(member).map((summary) => ({ draft: step.draft, summary })));
        member = step.before(member);
      }
      return { since: null, changes };
    },
    removedFrom(document, object) {
      const removed: RemovedField[] = [];
      let member: Member = { document, object, field: null };
      for (const step of backwards) {
        const before = step.before(member);
        removed.push(...step.removedFrom(before).map((name) => ({ name, draft: step.draft })));
        if (step.isNew(member)) break;
        member = before;
      }
      return removed;
    },
  };
}

interface StepReading {
  readonly draft: string;
  readonly isNew: (member: Member) => boolean;
  readonly changesOf: (member: Member) => readonly string[];
  /** What a member was called in the older draft. */
  readonly before: (member: Member) => Member;
  readonly removedFrom: (objectBefore: Member) => readonly string[];
}

function readStep({ draft, report: { changes } }: HistoryStep): StepReading {
  const added = new Set<string>();
  const older = new Map<string, Member>();
  const summaries = new Map<string, string[]>();
  const removed = new Map<string, string[]>();
  for (const change of changes) {
    if (change.edit === null) continue;
    const { from, to } = pathsOf(change.edit);
    const [before, after] = [memberAt(from), memberAt(to)];
    if (before !== null && after !== null) older.set(keyOf(after), before);
    if (change.kind === "field-moved") readMove(change, older, after);
    else if (change.edit.op === "add" && after !== null && to?.length === pathLength(after)) added.add(keyOf(after));
    if (change.edit.op === "relocate") for (const name of newFields(change.edit)) if (after !== null) added.add(keyOf({ ...after, field: name }));
    if (isRemoval(change, from, before)) removed.set(keyOf({ ...before, field: null }), [...(removed.get(keyOf({ ...before, field: null })) ?? []), before.field ?? ""]);
  }
  const before = (member: Member): Member => {
    const object = older.get(keyOf({ ...member, field: null })) ?? member;
    return older.get(keyOf(member)) ?? { ...object, field: member.field };
  };
  for (const change of changes) {
    if (change.edit === null) continue;
    const { from, to } = pathsOf(change.edit);
    const member = memberAt(to) ?? memberAt(from);
    if (member?.field === null || member === null) continue;
    // What is taken from a field is told with the field's older name.
    const key = `${to === null ? "before" : "after"} ${keyOf(member)}`;
    summaries.set(key, [...(summaries.get(key) ?? []), change.summary]);
  }
  return {
    draft,
    isNew: (member) => added.has(keyOf(member)) || added.has(keyOf({ ...member, field: null })),
    changesOf: (member) => [...(summaries.get(`after ${keyOf(member)}`) ?? []), ...(summaries.get(`before ${keyOf(before(member))}`) ?? [])],
    before,
    removedFrom: (object) => removed.get(keyOf(object)) ?? [],
  };
}

/** A moved field whose older or newer object came or went as a whole has a step on one side alone. */
function readMove({ before }: Change, older: Map<string, Member>, after: Member | null): void {
  const [object, field] = before?.symbol.split(".") ?? [];
  if (after !== null && object !== undefined && field !== undefined) older.set(keyOf(after), { ...after, object, field });
}

function isRemoval({ edit, kind }: Change, from: Path | null, before: Member | null): before is Member {
  return kind !== "field-moved" && edit?.op === "remove" && before !== null && before.field !== null && from?.length === pathLength(before);
}

/** The fields that an object has and had not while it was only announced, or was no object. */
function newFields({ facts }: Extract<FactEdit, { op: "relocate" }>): readonly string[] {
  const [before, after] = [fieldNames(facts.before), fieldNames(facts.after)];
  return after.filter((name) => !before.includes(name));
}

function fieldNames(fact: Json): readonly string[] {
  const fields = isJsonObject(fact) ? fact["fields"] : undefined;
  return isList(fields) ? fields.flatMap((field) => (isJsonObject(field) && typeof field["name"] === "string" ? [field["name"]] : [])) : [];
}

function pathsOf(edit: FactEdit): { readonly from: Path | null; readonly to: Path | null } {
  switch (edit.op) {
    case "add":
      return { from: null, to: edit.path };
    case "remove":
      return { from: edit.path, to: null };
    case "set":
    case "move":
    case "relocate":
      return { from: edit.from, to: edit.to };
  }
}

/** The object or field in which a path ends or into which it leads. */
function memberAt(path: Path | null): Member | null {
  if (path === null || path[2] !== "objects") return null;
  const [, document = "", , object = "", list, field = null] = path;
  return { document, object, field: list === "fields" || list === "inherits.members" ? field : null };
}

function pathLength({ field }: Member): number {
  return field === null ? 4 : 6;
}

function keyOf({ document, object, field }: Member): string {
  return JSON.stringify([document, object, field]);
}
