import type { AuthorizationDetailsConstraint, AuthorizationDetailsField, JsonValue } from "../model/types.js";
import type { HeadingReading } from "./headings.js";
import type { ListBlock, ListItem } from "./blocks.js";
import { unwrap } from "./sentences.js";

/** What a section's requirement bullets say of an authorization details field. */
export interface AuthorizationDetailsReading {
  readonly id: string;
  readonly formats: readonly string[];
  readonly constraints: readonly AuthorizationDetailsConstraint[];
}

/** Reads the bullets below "the Authorization Details Field Object MUST meet the following requirements". */
export function readAuthorizationDetails(list: ListBlock): AuthorizationDetailsReading | null {
  const statements = list.items.flatMap((item) => statementsOf(item, null));
  const values = (property: string): readonly string[] =>
    statements.filter((one) => one.property === property).flatMap(({ value, oneOf }) => (oneOf ?? [value]).map(String));
  const id = values("id")[0];
  if (id === undefined) return null;
  return {
    id,
    formats: values("format"),
    constraints: statements.filter(({ property }) => property !== "id" && property !== "format"),
  };
}

/** A placeholder section names its field in a list of one code span. */
export function readPlaceholderId(list: ListBlock): string | null {
  const [only, ...others] = list.items;
  return others.length > 0 ? null : (/^`([^`]+)`\s*$/.exec(only?.raw ?? "")?.[1] ?? null);
}

function statementsOf(item: ListItem, when: "authorization" | null): readonly AuthorizationDetailsConstraint[] {
  const text = unwrap(item.raw);
  const nestedWhen = /`response_types_supported`[^.]*\bnot (?:an )?empty\b/.test(text) ? "authorization" : when;
  const nested = item.children
    .flatMap((child) => (child.kind === "list" ? child.items : []))
    .flatMap((child) => statementsOf(child, nestedWhen));
  const stated = /`(?<property>\w+)` value MUST be (?<several>one of )?(?<values>`.*)$/.exec(text)?.groups;
  if (stated?.["property"] === undefined) return nested;
  const values = [...(stated["values"] ?? "").matchAll(/`([^`]+)`/g)].map((match) => jsonValue(match[1] ?? ""));
  const own: AuthorizationDetailsConstraint = {
    property: stated["property"],
    value: values[0] ?? null,
    oneOf: stated["several"] === undefined ? null : values,
    when,
  };
  return [own, ...nested];
}

function jsonValue(code: string): JsonValue {
  const list = /^\[(.*)\]$/.exec(code);
  if (list?.[1] !== undefined) return [...list[1].matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? "");
  if (code === "null") return null;
  if (code === "true" || code === "false") return code === "true";
  return code.replace(/^"(.*)"$/, "$1");
}

/** The family of an authorization details field, from the heading above it or, without one, from its own. */
export function familyOf(id: string, heading: HeadingReading, parentTitle: string): AuthorizationDetailsField["family"] {
  const family = `${parentTitle} ${heading.title}`;
  if (/\bPreselect(?:ion)?\b/.test(parentTitle) || /^Preselect\b/.test(heading.title)) return "preselection";
  if (id.startsWith("include_")) return "include";
  if (/\bDuration\b|\b(?:Start|End|Until|Expires)\b/.test(family)) return "duration";
  return "other";
}
