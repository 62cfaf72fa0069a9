import { pascalCase, singular } from "../model/names.js";
import type { SpecEnum, TypeAlias } from "../model/types.js";
import { nameOf, type Labels } from "./definitions.js";
import { moved, type PlacedSection } from "./document.js";
import type { EnumValueReading } from "./enum-values.js";
import { readExtension, type ExtensionReading } from "./extensions.js";
import { moveField } from "./place-fields.js";

/** An enumeration whose values' types and fields are not resolved yet. */
export type EnumReading = Omit<SpecEnum, "values" | "extends"> & {
  readonly extends: ExtensionReading | null;
  readonly values: readonly EnumValueReading[];
};

/** Reads the enumeration that a section defines. */
export function readEnums(section: PlacedSection, labels: Labels): readonly EnumReading[] {
  const { heading, lists, paragraphs, ignoresUnknown } = section.reading;
  const values = lists.flatMap((list) => (list.kind === "values" ? list.values : []));
  if (heading === null || values.length === 0) return [];
  return [
    {
      ...nameOf(section, labels, "enum"),
      anchor: heading.anchor,
      line: heading.line + section.offset,
      open: ignoresUnknown,
      extends: /\bExtension$/.test(heading.title) ? readExtension(paragraphs.join("\n")) : null,
      description: paragraphs[0] ?? "",
      values: values.map((value) => ({
        ...moved(value, section.offset),
        fields: value.fields.map((field) => moveField(field, section.offset)),
      })),
    },
  ];
}

const NAMED_ARRAY = /\b(?:entry|value|object) is an array that (?:contains|holds) (?:an ordered list of )?\[(?<item>[^\]]+?)s?\]\(#(?<anchor>[^)]+)\)/;

/** Reads a named list: a section that says what an entry of its kind is an array of. */
export function readTypeAliases(section: PlacedSection, labels: Labels): readonly TypeAlias[] {
  const { heading, paragraphs, lists } = section.reading;
  if (heading === null || lists.some((list) => list.kind === "fields" || list.kind === "values")) return [];
  for (const description of paragraphs) {
    const { item, anchor } = NAMED_ARRAY.exec(description)?.groups ?? {};
    if (item === undefined || anchor === undefined) continue;
    const name = pascalCase(singular(item.replace(/ objects?$/i, "")));
    const nullableItems = paragraphs.some((paragraph) => /\breplace\b[^.]*\bwith `null`/.test(paragraph));
    return [
      {
        name: nameOf(section, labels, "alias").name,
        anchor: heading.anchor,
        type: {
          kind: "array",
          items: { kind: "ref", name, anchor, target: "unresolved", document: null },
          nullableItems,
        },
        description,
        line: heading.line + section.offset,
      },
    ];
  }
  return [];
}
