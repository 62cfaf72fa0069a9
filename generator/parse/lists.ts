import { diagnose, type LocalDiagnostic } from "../model/diagnostics.js";
import {
  readAuthorizationDetails,
  readPlaceholderId,
  type AuthorizationDetailsReading,
} from "./authorization-details.js";
import type { ListBlock, ListItem } from "./blocks.js";
import { readEnumValue, type EnumValueReading } from "./enum-values.js";
import { readFieldBullet, type FieldReading } from "./field-bullets.js";
import { readParameter, type ParameterReading } from "./parameters.js";
import { LIST_LEAD_INS } from "./phrases/list-lead-ins.js";
import { matchPhrases } from "./phrases/phrase.js";
import { unwrap } from "./sentences.js";
import { readStatements, type Statement } from "./statements.js";

/** A list with the sentence before it and what its items are. */
export type ListReading = { readonly leadIn: string; readonly stated: boolean; readonly line: number } & (
  | { readonly kind: "fields"; readonly role: "object" | "request" | "response"; readonly fields: readonly FieldReading[] }
  | {
      /** Members of a standard that the object must have or must not have. */
      readonly kind: "members";
      readonly standard: string | null;
      readonly required: boolean;
      readonly members: readonly { readonly name: string; readonly description: string; readonly line: number }[];
    }
  /** Members of a standard that the object has, each stated in full. */
  | { readonly kind: "taken-over-members"; readonly standard: string; readonly members: readonly FieldReading[] }
  | { readonly kind: "parameters"; readonly parameters: readonly ParameterReading[] }
  | { readonly kind: "values"; readonly values: readonly EnumValueReading[] }
  | { readonly kind: "authorization-details"; readonly details: AuthorizationDetailsReading }
  | { readonly kind: "placeholder-id"; readonly id: string }
  | { readonly kind: "prose"; readonly statements: readonly Statement[] }
  | { readonly kind: "contents" }
);

/** How a block of the source counts. */
export type Verdict = "consumed" | "informative" | "unknown";

/** What announces something that is not yet written. */
export const UNWRITTEN = /<span style="background-color:\s*yellow">\s*TODO/;

/** A list that was read, with what there is to say about it. */
export interface ReadList {
  readonly reading: ListReading;
  readonly diagnostics: readonly LocalDiagnostic[];
  /** How an item counts that holds no requirement. */
  readonly verdict: (item: ListItem) => Verdict;
}

/** Decides what a list holds: by the sentence before it, else by the shape of its items. */
export function readList(list: ListBlock, leadIn: string, title: string): ReadList {
  const diagnostics: LocalDiagnostic[] = [];
  const matches = matchPhrases(LIST_LEAD_INS, leadIn);
  if (matches.length > 1) {
    const readings = matches.map(({ id }) => id).join(", ");
    diagnostics.push(diagnose("phrase/ambiguous", list, { count: matches.length, readings }));
  }
  const base = { leadIn, line: list.line, stated: matches.length > 0 };
  const consumed = (items: ReadonlySet<ListItem>) => (item: ListItem): Verdict =>
    items.has(item) ? "consumed" : verdictOfProse(item);
  const done = (reading: ListReading, items: ReadonlySet<ListItem>): ReadList => ({
    reading,
    diagnostics,
    verdict: consumed(items),
  });

  const understood = new Set<ListItem>();
  const collect = <T>(read: (item: ListItem) => T | null): readonly T[] =>
    list.items.flatMap((item) => {
      const reading = read(item);
      if (reading === null) return [];
      understood.add(item);
      return [reading];
    });

  const lead = matches[0]?.id;
  switch (lead) {
    case "url-parameters": {
      const parameters = collect(readParameter);
      diagnostics.push(...parameters.flatMap((parameter) => parameter.diagnostics));
      return done({ ...base, kind: "parameters", parameters }, understood);
    }
    case "authorization-details-requirements": {
      const details = readAuthorizationDetails(list);
      if (details !== null) return done({ ...base, kind: "authorization-details", details }, new Set(list.items));
      break;
    }
    case "inherited-members": {
      const members = collect(readMember);
      const required = !/\bMUST NOT be included\b/.test(leadIn);
      return done(
        { ...base, kind: "members", standard: matches[0]?.groups["standard"] ?? null, required, members },
        understood,
      );
    }
    case "taken-over-members": {
      const members = collect((item) => readFieldBullet(item, true));
      diagnostics.push(...members.flatMap((member) => member.diagnostics));
      return done({ ...base, kind: "taken-over-members", standard: matches[0]?.groups["standard"] ?? "", members }, understood);
    }
    case "operation-fields":
      return done({ ...base, kind: "prose", statements: readStatements(list) }, new Set(list.items));
    case "fields":
    case "added-fields":
    case "default-fields":
    case "modified-fields":
    case "request-fields":
    case "response-fields":
    case "enumeration":
    case undefined:
      break;
  }

  const isMarked = list.items.some((item) => readFieldBullet(item, false) !== null);
  if (isMarked || (lead !== undefined && lead !== "enumeration")) {
    const fields = collect((item) => readFieldBullet(item, true));
    if (fields.length > 0) {
      diagnostics.push(...fields.flatMap((field) => field.diagnostics));
      const role = lead === "request-fields" ? "request" : lead === "response-fields" ? "response" : "object";
      return done({ ...base, kind: "fields", role, fields }, understood);
    }
  }
  if (lead === "enumeration" || (lead === undefined && looksLikeEnumeration(list, title))) {
    const values = collect(readEnumValue);
    diagnostics.push(...values.flatMap((value) => value.fields).flatMap((field) => field.diagnostics));
    return done({ ...base, kind: "values", values }, understood);
  }
  const id = readPlaceholderId(list);
  if (id !== null) return done({ ...base, kind: "placeholder-id", id }, new Set(list.items));
  if (list.items.every((item) => /^\[[^\]]*\]\(#[^)]*\)\s*$/.test(item.raw))) {
    return { reading: { ...base, kind: "contents" }, diagnostics, verdict: () => "consumed" };
  }
  return done({ ...base, kind: "prose", statements: readStatements(list) }, understood);
}

/** Reads a bullet that names a member of a standard, with or without a remark. */
function readMember(item: ListItem): { readonly name: string; readonly description: string; readonly line: number } | null {
  const named = /^`([^`]+)`(?:\s+[-–—]\s+(.*))?$/s.exec(item.raw);
  return named?.[1] === undefined ? null : { name: named[1], description: unwrap(named[2] ?? ""), line: item.line };
}

/** Without a telling sentence, code and meaning below a heading of types or statuses is an enumeration. */
function looksLikeEnumeration(list: ListBlock, title: string): boolean {
  return (
    /\b(?:Types|Statuses|Formats|Roles|Values|Levels|Classes|Categories)$/.test(title) &&
    list.items.every((item) => /^`[^`]+`\s+[-–—]\s/.test(item.raw))
  );
}

function verdictOfProse(item: ListItem): Verdict {
  if (UNWRITTEN.test(item.raw)) return "consumed";
  return /^`[^`]+`\s+[-–—]\s/.test(item.raw) ? "unknown" : "informative";
}
