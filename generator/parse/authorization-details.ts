import type { AuthorizationDetailsConstraint, AuthorizationDetailsField } from "../model/types.js";
import type { HeadingReading } from "./headings.js";
import type { ListBlock } from "./blocks.js";
import { codeValues, readStatements, type Statement } from "./statements.js";

/** What a section's requirement bullets say of an authorization details field. */
export interface AuthorizationDetailsReading {
  readonly id: string;
  readonly formats: readonly string[];
  readonly constraints: readonly AuthorizationDetailsConstraint[];
}

/** Reads the bullets below "the Authorization Details Field Object MUST meet the following requirements". */
export function readAuthorizationDetails(list: ListBlock): AuthorizationDetailsReading | null {
  const constraints = readStatements(list).flatMap((statement) => constraintsOf(statement, null));
  const values = (property: string): readonly string[] =>
    constraints.filter((one) => one.property === property).flatMap(({ value, oneOf }) => (oneOf ?? [value]).map(String));
  const id = values("id")[0];
  if (id === undefined) return null;
  return {
    id,
    formats: values("format"),
    constraints: constraints.filter(({ property }) => property !== "id" && property !== "format"),
  };
}

/** A placeholder section names its field in a list of one code span. */
export function readPlaceholderId(list: ListBlock): string | null {
  const [only, ...others] = list.items;
  return others.length > 0 ? null : (/^`([^`]+)`\s*$/.exec(only?.raw ?? "")?.[1] ?? null);
}

function constraintsOf(
  { text, children }: Statement,
  when: "authorization" | null,
): readonly AuthorizationDetailsConstraint[] {
  const nestedWhen = /`response_types_supported`[^.]*\bnot (?:an )?empty\b/.test(text) ? "authorization" : when;
  const nested = children.flatMap((child) => constraintsOf(child, nestedWhen));
  const stated = /^The `(?<property>\w+)` value MUST be (?<several>one of )?(?<values>`.*)$/.exec(text)?.groups;
  if (stated?.["property"] === undefined) return nested;
  const values = codeValues((stated["values"] ?? "").split(". ")[0] ?? "");
  const several = stated["several"] !== undefined || values.length > 1;
  const own: AuthorizationDetailsConstraint = {
    property: stated["property"],
    value: values[0] ?? null,
    oneOf: several ? values : null,
    when,
  };
  return [own, ...nested];
}

/** The family of an authorization details field, from the heading above it or, without one, from its own. */
export function familyOf(id: string, heading: HeadingReading, parentTitle: string): AuthorizationDetailsField["family"] {
  const family = `${parentTitle} ${heading.title}`;
  if (/\bPreselect(?:ion)?\b/.test(parentTitle) || /^Preselect\b/.test(heading.title)) return "preselection";
  if (id.startsWith("include_")) return "include";
  if (/\bDuration\b|\b(?:Start|End|Until|Expires)\b/.test(family)) return "duration";
  return "other";
}
