import { diagnose, type LocalDiagnostic } from "../model/diagnostics.js";
import { pascalCase } from "../model/names.js";
import type { ExtensionTarget, SpecObject } from "../model/types.js";
import { nameOf, type Labels } from "./definitions.js";
import type { PlacedSection } from "./document.js";
import type { FieldReading } from "./field-bullets.js";
import type { ListReading } from "./lists.js";
import { isListing } from "./listings.js";
import { duplicates, moveField } from "./place-fields.js";

/** An object with the fields as they were read: their types and links are not resolved yet. */
export type ObjectReading = Omit<SpecObject, "fields"> & {
  readonly fields: readonly FieldReading[];
  readonly diagnostics: readonly LocalDiagnostic[];
};

/** Reads the objects that a section defines, other than the envelope of a listing. */
export function readObjects(section: PlacedSection, labels: Labels): readonly ObjectReading[] {
  const { heading } = section.reading;
  if (heading === null) return [];
  const lists = section.reading.lists.filter((list) => list.kind === "fields");
  if (isListing(section)) return [];
  const { name, aliases } = nameOf(section, labels, "object");
  const base = { anchor: heading.anchor, line: heading.line + section.offset, inherits: null, aliases };
  if (lists.length === 0) {
    if (!isPlaceholderObject(section)) return [];
    return [
      { ...base, name, extends: null, role: "object", placeholder: true, description: "", fields: [], diagnostics: [] },
    ];
  }
  const [first] = lists;
  const target = first === undefined ? null : extensionTarget(first);
  const fields = lists.flatMap((list) => list.fields).map((field) => moveField(field, section.offset));
  return [
    {
      ...base,
      name,
      extends: target,
      role: target === null ? "object" : "extension",
      placeholder: false,
      description: section.reading.paragraphs.find((paragraph) => paragraph !== first?.leadIn) ?? "",
      fields,
      diagnostics: [...duplicates(name, fields), ...unnamedLists(name, lists, section.offset)],
    },
  ];
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

/** The object of another document that a lead-in says to extend. */
function extensionTarget(list: ListReading): ExtensionTarget | null {
  const extended = /\bextends (?:the )?(?:CDS's )?(?<name>[A-Z][\w ]*?) object\b.*?\[\[(?<document>CDS-[A-Z]+\d+-\d+)/.exec(list.leadIn);
  const { name, document } = extended?.groups ?? {};
  return name === undefined || document === undefined
    ? null
    : { document: document.toLowerCase(), name: pascalCase(name) };
}
