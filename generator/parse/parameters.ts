import { diagnose, type LocalDiagnostic } from "../model/diagnostics.js";
import type { FieldType, FilterKind, Parameter } from "../model/types.js";
import type { ListItem } from "./blocks.js";
import { FILTERS } from "./phrases/filters.js";
import { matchPhrases } from "./phrases/phrase.js";
import { unwrap } from "./sentences.js";

/** A URL parameter on the lines of its section, its fields still in the draft's words. */
export interface ParameterReading {
  readonly parameter: Omit<Parameter, "fields">;
  readonly diagnostics: readonly LocalDiagnostic[];
}

/** Reads a bullet of the form `` `name` - A space-separated list of `field` values … ``. */
export function readParameter(item: ListItem): ParameterReading | null {
  const named = /^`([^`]+)`\s+[-–—]\s+(.*)$/s.exec(item.raw);
  if (named?.[1] === undefined || named[2] === undefined) return null;
  const name = named[1];
  const description = unwrap(named[2]);
  const matches = matchPhrases(FILTERS, description);
  const diagnostics: LocalDiagnostic[] = [];
  const [match] = matches;
  if (match === undefined) diagnostics.push(diagnose("param/unreadable", item, { name }));
  if (matches.length > 1) {
    const readings = matches.map(({ id }) => id).join(", ");
    diagnostics.push(diagnose("phrase/ambiguous", item, { count: matches.length, readings }));
  }
  const base = { name, description, line: item.line };
  const string: FieldType = { kind: "primitive", name: "string" };
  if (match === undefined) return { parameter: { ...base, filter: "in", type: string, stated: [] }, diagnostics };

  const filter: FilterKind = match.id === "in-through-link" || match.id === "in-by-name" ? "in" : match.id;
  const { link, type, iso } = match.groups;
  // Where the sentence names no field, a list filters by the field of the parameter's name, a date by the creation.
  const field = match.groups["field"] ?? (filter === "in" ? name : "created");
  const temporal = (type ?? iso) === "datetime" ? "datetime" : "date";
  const stated =
    filter === "contains" ? searchedFields(item) : [link === undefined ? field : `${link}.${field}`];
  return {
    parameter: {
      ...base,
      filter,
      type: type === undefined && iso === undefined ? string : { kind: "primitive", name: temporal },
      stated,
    },
    diagnostics,
  };
}

/** The fields that a search looks through: the bullets below the parameter. */
function searchedFields(item: ListItem): readonly string[] {
  return item.children
    .flatMap((child) => (child.kind === "list" ? child.items : []))
    .flatMap((nested) => /^`([^`]+)`/.exec(nested.raw)?.[1] ?? []);
}
