import { type Access, scopeAccess, type ScopeAccess } from "./access.js";
import { csvOf } from "./csv.js";

/** One scope and one field that is not always visible, for people's own tools. */
export interface AccessRecord {
  readonly document: string;
  readonly object: string;
  readonly field: string;
  readonly presence: "required" | "optional";
  /** The authorization details fields of which one unlocks it. */
  readonly unlockedBy: readonly string[];
  readonly scope: string;
  readonly access: ScopeAccess;
}

/** Every field that is not always visible by every scope that opens objects, in the order of the documents. */
export function accessRecords({ ruled, rules }: Access): readonly AccessRecord[] {
  const scopes = rules.scopes.filter(({ thing }) => thing.resources.length > 0 || thing.includes.length > 0);
  return ruled.flatMap(({ name, document, policy }) =>
    Object.entries(policy.locked).flatMap(([field, { required, unlockedBy }]) =>
      scopes.map(({ thing }) => ({
        document: document.id,
        object: name,
        field,
        presence: required ? ("required" as const) : ("optional" as const),
        unlockedBy,
        scope: thing.type,
        access: scopeAccess(thing, unlockedBy),
      }))
    )
  );
}

/** The records as JSON text. */
export function accessJson(records: readonly AccessRecord[]): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** The records as comma-separated values; the fields that unlock are separated by spaces. */
export function accessCsv(records: readonly AccessRecord[]): string {
  const columns = ["document", "object", "field", "presence", "unlockedBy", "scope", "access"] as const;
  return csvOf(columns, records);
}
