import type { AuthorizationDetailsField, Scope, SpecEnum, SpecObject } from "../model/types.js";
import { readAccessRules, type AccessVocabulary } from "./access-rules.js";
import { familyOf } from "./authorization-details.js";
import type { PlacedSection } from "./document.js";
import type { ObjectsByName } from "./field-paths.js";
import { readScope } from "./scopes.js";
import { readSelectionRules } from "./selection-rules.js";
import { allStatements, linkedAnchors } from "./statements.js";

export interface Access {
  readonly scopes: readonly Scope[];
  readonly fields: readonly AuthorizationDetailsField[];
}

/** Reads the scopes and authorization details fields of a document: who may be granted what. */
export function readAccess(
  sections: readonly PlacedSection[],
  objects: readonly SpecObject[],
  enums: readonly SpecEnum[],
  known: ObjectsByName,
): Access {
  const vocabulary: AccessVocabulary = {
    objects: known,
    byAnchor: new Map(objects.flatMap((object) => (object.anchor === null ? [] : [[object.anchor, object]]))),
    selections: selectionsByAnchor(sections),
  };
  const past = pastAnchors(sections);
  const fields = sections.flatMap((section) => readAuthorizationDetailsField(section, vocabulary, enums, past));
  const byId = new Map(fields.map((field) => [field.id, field]));
  const scopes = sections.flatMap((section): readonly Scope[] => {
    const scope = readScope(section);
    if (scope === null) return [];
    const resources = scope.includes.flatMap((id) => byId.get(id)?.relates.map(({ object }) => object) ?? []);
    return [{ ...scope, resources: [...new Set(resources)], bySelection: readSelectionRules(section, vocabulary) }];
  });
  return { scopes, fields };
}

/** Reads a section below "Authorization Details Fields"; one that is not written yet still names its field. */
function readAuthorizationDetailsField(
  section: PlacedSection,
  vocabulary: AccessVocabulary,
  enums: readonly SpecEnum[],
  past: ReadonlySet<string>,
): readonly AuthorizationDetailsField[] {
  const { heading, lists } = section.reading;
  if (heading === null || !section.ancestors.some(({ title }) => /^Authorization Details Fields$/.test(title))) return [];
  return lists.flatMap((list): readonly AuthorizationDetailsField[] => {
    const details =
      list.kind === "authorization-details"
        ? list.details
        : list.kind === "placeholder-id"
          ? { id: list.id, formats: [], constraints: [] }
          : null;
    if (details === null) return [];
    const isRelative = details.formats.some((format) => format.startsWith("relative_"));
    return [
      {
        ...details,
        anchor: heading.anchor,
        line: heading.line + section.offset,
        family: familyOf(details.id, heading, section.ancestors.at(-1)?.title ?? ""),
        placeholder: list.kind === "placeholder-id",
        ...readAccessRules(section, vocabulary),
        columns: columnsOf(section, enums),
        relative: isRelative ? (past.has(heading.anchor ?? "") ? "past" : "future") : null,
      },
    ];
  });
}

/** What the authorization form calls its selections: the links of scopes carry the ids as labels. */
function selectionsByAnchor(sections: readonly PlacedSection[]): ReadonlyMap<string, string> {
  const selections = new Map<string, string>();
  for (const { reading } of sections) {
    for (const list of reading.lists) {
      if (list.kind !== "prose") continue;
      for (const { text } of allStatements(list.statements)) {
        for (const match of text.matchAll(/\[`"?(\w+_selection)"?`\]\(#([^)]+)\)/g)) selections.set(match[2] ?? "", match[1] ?? "");
      }
    }
  }
  return selections;
}

/** The anchors of the fields whose relative times count backwards. */
function pastAnchors(sections: readonly PlacedSection[]): ReadonlySet<string> {
  const sentences = sections.flatMap(({ reading }) => reading.lists.flatMap((list) => (list.kind === "prose" ? allStatements(list.statements) : [])));
  return new Set(
    sentences
      .flatMap(({ text }) => text.split(/(?<=\.) /))
      .filter((sentence) => /\brelative dates and datetimes are subtracted\b/.test(sentence))
      .flatMap(linkedAnchors),
  );
}

/** The value types of which a field admits a choice: those of the enumeration that its section is about. */
function columnsOf(section: PlacedSection, enums: readonly SpecEnum[]): readonly string[] | null {
  const texts = section.reading.lists.flatMap((list) => (list.kind === "prose" ? allStatements(list.statements) : []));
  if (!texts.some(({ text }) => /\bMUST have `formats?` values that are\b/.test(text))) return null;
  const linked = new Set([...section.reading.paragraphs, ...texts.map(({ text }) => text)].flatMap(linkedAnchors));
  return enums.find(({ anchor }) => anchor !== null && linked.has(anchor))?.values.map(({ value }) => value) ?? [];
}
