import { diagnose, type LocalDiagnostic } from "../model/diagnostics.js";
import { pascalCase, singular, wordsOf } from "../model/names.js";
import { nameOf, type Labels } from "./definitions.js";
import type { PlacedSection } from "./document.js";
import { readExtension, type ExtensionReading } from "./extensions.js";
import { readInheritance, readTakenOverMembers } from "./inheritance.js";
import type { ListReading } from "./lists.js";
import { isListing } from "./listings.js";
import type { ObjectReading } from "./object-reading.js";
import { duplicates, moveField } from "./place-fields.js";

type FieldsList = Extract<ListReading, { kind: "fields" }>;

const VARIANT = /\bare \[[^\]]+\]\(#(?<base>[^)]+)\)(?: objects?)? for\b/;

/** The lists of a section that belong to one object. */
interface ObjectLists {
  readonly role: "object" | "request" | "response";
  readonly target: ExtensionReading | null;
  readonly lists: readonly FieldsList[];
}

/** Reads the objects that a section defines, other than the envelope of a listing. */
export function readObjects(section: PlacedSection, labels: Labels): readonly ObjectReading[] {
  const { heading, lists, paragraphs } = section.reading;
  if (heading === null || isListing(section)) return [];
  const { name, aliases } = nameOf(section, labels, "object");
  const line = heading.line + section.offset;
  const base = { anchor: heading.anchor, line, inherits: null, variantOf: null, aliases, description: "" };
  const groups = groupLists(lists.flatMap((list) => (list.kind === "fields" ? [list] : [])), paragraphs);
  if (groups.length === 0) {
    const placeholder = isPlaceholderObject(section);
    if (!placeholder && !isOpenObject(section)) return [];
    return [{ ...base, name, extends: null, role: "object", placeholder, fields: [], diagnostics: [] }];
  }
  return groups.map(({ role, target, lists: own }) => {
    const fields = own.flatMap((list) => list.fields).map((field) => moveField(field, section.offset));
    const objectName = groups.length === 1 && role === "object" ? name : partName(role, target, heading.title, name);
    const members = lists.flatMap((list) => (list.kind === "members" ? [list] : []));
    return {
      ...base,
      name: objectName,
      aliases: objectName === name ? aliases : [],
      extends: target,
      variantOf: own.flatMap((list) => VARIANT.exec(list.leadIn)?.groups?.["base"] ?? [])[0] ?? null,
      inherits:
        role === "object" && target === null
          ? (readTakenOverMembers(lists, section.offset) ??
            readInheritance(paragraphs, members, new Set(fields.map(({ field }) => field.name)), line))
          : null,
      role: target === null ? role : "extension",
      placeholder: false,
      description: paragraphs.find((paragraph) => own.every((list) => list.leadIn !== paragraph)) ?? "",
      fields,
      diagnostics: [...duplicates(objectName, fields), ...unnamedLists(objectName, own, section.offset)],
    };
  });
}

/** Puts the lists together that state fields of the same object, in the order of the first of each. */
function groupLists(lists: readonly FieldsList[], paragraphs: readonly string[]): readonly ObjectLists[] {
  const groups = new Map<string, ObjectLists>();
  for (const list of lists) {
    // A list that only says "specifically" belongs to what the paragraphs before it extend.
    const target = readExtension(list.leadIn) ?? (/^Specifically\b/.test(list.leadIn) ? readExtension(paragraphs.join("\n")) : null);
    const key = `${list.role} ${target?.document ?? ""} ${target?.section ?? target?.name ?? ""}`;
    const group = groups.get(key) ?? { role: list.role, target, lists: [] };
    groups.set(key, { ...group, lists: [...group.lists, list] });
  }
  return [...groups.values()];
}

/** The name of one of several objects of a section. */
function partName(role: ObjectLists["role"], target: ExtensionReading | null, title: string, name: string): string {
  if (target !== null) return target.name;
  if (role === "object") return name;
  const [verb, ...rest] = wordsOf(title);
  const action = (verb ?? "").replace(/(?<=at|et|iev)ing$/, "e").replace(/ing$/, "");
  return pascalCase(`${action} ${singular(rest.join(" "))} ${role}`);
}

function unnamedLists(name: string, lists: readonly ListReading[], offset: number): readonly LocalDiagnostic[] {
  return lists
    .filter((list) => !list.stated)
    .map((list) => {
      const line = list.line + offset;
      return diagnose("object/unnamed-list", { line, column: 1, endLine: line, endColumn: 2 }, { object: name });
    });
}

function isPlaceholderObject(section: PlacedSection): boolean {
  const { heading, unwritten, written } = section.reading;
  return heading !== null && unwritten && !written && /\bObject Format$/.test(heading.title);
}

/** An object that is introduced without fields of its own: its kinds define them. */
function isOpenObject(section: PlacedSection): boolean {
  const { heading, paragraphs } = section.reading;
  return /\bObjects$/.test(heading?.title ?? "") && paragraphs.some((paragraph) => /\bis a JSON object\b/.test(paragraph));
}
