import type { JsonValue, Scope } from "../model/types.js";
import type { PlacedSection } from "./document.js";
import { allStatements, codeNames, codeValues, type Statement } from "./statements.js";

const DESCRIBES = /\bScope Description object MUST meet the following requirements|\bScope Descriptions?\]?\(?[^.]*fields MUST be configured for this scope/;
const INCLUDES = /\btreat this Scope as having included `true` values\b/;
const FIELD_LIST = /^The `authorization_details_types_supported` array MUST\b/;

/** A scope before it is known which objects there are, and which of them it opens. */
export type ScopeReading = Omit<Scope, "resources" | "bySelection">;

/** Reads the scope that a section defines: what its Scope Description must say and what it includes by default. */
export function readScope(section: PlacedSection): ScopeReading | null {
  const { heading, lists } = section.reading;
  const prose = lists.flatMap((list) => (list.kind === "prose" ? [list] : []));
  const description = prose.find((list) => DESCRIBES.test(list.leadIn));
  if (heading === null || description === undefined) return null;
  const { statements } = description;
  const [type] = propertyOf(statements, "type");
  if (typeof type !== "string") return null;
  const rules = prose.filter((list) => list !== description).flatMap((list) => allStatements(list.statements));
  const fieldLists = statements.filter(({ text }) => FIELD_LIST.test(text));
  const fieldsWhere = (matches: (text: string) => boolean): readonly string[] =>
    fieldLists.filter(({ text }) => matches(text)).flatMap(({ children }) => children.flatMap(({ text }) => codeNames(text)));
  const isForbidden = (text: string): boolean => /\bMUST NOT contain\b/.test(text);
  const isConditional = (text: string): boolean => !isForbidden(text) && /\bwhen the Server has access\b/.test(text);

  return {
    type,
    anchor: heading.anchor,
    line: heading.line + section.offset,
    family: familyOf(section),
    responseTypes: stringsOf(propertyOf(statements, "response_types_supported")),
    grantTypes: grantTypesOf(statements),
    fields: {
      required: [...fieldsWhere((text) => !isForbidden(text) && !isConditional(text)), ...describedFields(statements)],
      conditional: fieldsWhere(isConditional),
      forbidden: fieldsWhere(isForbidden),
    },
    includes: rules
      .filter(({ text }) => INCLUDES.test(text))
      .flatMap(({ children }) => children.flatMap(({ text }) => codeNames(text).slice(0, 1))),
    selections: selectionsOf(statements),
    forced: forcedOf(statements),
  };
}

/** "The `x` value MUST be `y`", "`x` is `y`" and their like: the values that a statement gives a property. */
function propertyOf(statements: readonly Statement[], property: string): readonly JsonValue[] {
  const pattern = new RegExp(`^(?:The )?\`${property}\`(?: value| array)? (?:MUST be|MUST contain|must be|must contain|is)\\b(?<values>.*)$`);
  for (const { text } of statements) {
    const values = pattern.exec(text)?.groups?.["values"];
    if (values !== undefined) return codeValues(values.split(" and MUST NOT ")[0] ?? "");
  }
  return [];
}

function stringsOf(values: readonly JsonValue[]): readonly string[] {
  return values.flatMap((value) => (Array.isArray(value) ? stringsOf(value) : typeof value === "string" ? [value] : []));
}

function grantTypesOf(statements: readonly Statement[]): Scope["grantTypes"] {
  const stated = statements.find(({ text }) => /`grant_types_supported`/.test(text))?.text ?? "";
  const [, excluded] = stated.split(/\bMUST NOT contain\b/);
  return {
    contains: stringsOf(propertyOf(statements, "grant_types_supported")),
    excludes: stringsOf(codeValues(excluded ?? "")),
  };
}

/** The fields that a Scope Description spells out: "`authorization_details_fields_supported` is … with `id` is `x`". */
function describedFields(statements: readonly Statement[]): readonly string[] {
  return statements
    .filter(({ text }) => /^`authorization_details_fields_supported` is\b/.test(text))
    .flatMap(({ children }) => stringsOf(allStatements(children).flatMap((child) => propertyOf([child], "id"))));
}

/** The selections that a customer may be offered: the ids that the selection field's choices may have. */
function selectionsOf(statements: readonly Statement[]): readonly string[] {
  const choices = allStatements(statements).filter(({ text }) => /^The `choices` array (?:MUST|MAY) contain\b/.test(text));
  const ids = choices.flatMap(({ text, children }) =>
    [...codeNames(text), ...children.flatMap((child) => codeNames(child.text))].filter((name) => /_selection$/.test(name)),
  );
  return [...new Set(ids)];
}

/** Values that a scope's authorization details fields must have in its Scope Description. */
function forcedOf(statements: readonly Statement[]): Scope["forced"] {
  return allStatements(statements).flatMap(({ text, children }) => {
    const field = /^For the object with an `id` value of `"?([^"`]+)"?`/.exec(text)?.[1];
    if (field === undefined) return [];
    return children.flatMap((child) => {
      const set = /^The `(?<property>\w+)` value MUST be (?:set to )?(?<value>`[^`]+`)\.?$/.exec(child.text)?.groups;
      const [value] = codeValues(set?.["value"] ?? "");
      return set?.["property"] === undefined || value === undefined ? [] : [{ field, property: set["property"], value }];
    });
  });
}

function familyOf(section: PlacedSection): string {
  const title = section.ancestors.at(-1)?.title ?? "";
  if (/\bConsent\b/.test(title)) return "consent";
  if (/\bDirect\b/.test(title)) return "direct";
  return /\bAdmin\b/.test(section.reading.heading?.title ?? "") ? "admin" : "other";
}
