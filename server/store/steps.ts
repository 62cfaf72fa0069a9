import type { ExistingField, ValueKind } from "../../generated/server/support/resource.js";

/** The part of a field path that stays within one object's text. */
export interface Step {
  /** The members on the way, joined by dots. */
  readonly path: string;
  readonly kind: ValueKind;
  /** Whether there may be several values. */
  readonly list: boolean;
  /** The object whose `key` the values are, where the path goes on; `null` at its end. */
  readonly to: { readonly object: string; readonly key: string } | null;
}

/** Splits a field path where it goes from one object to another by an identifier. */
export function stepsOf({ hops, field, list, kind }: ExistingField): readonly Step[] {
  const steps: Step[] = [];
  let names: string[] = [];
  let isList = false;
  for (const hop of hops) {
    names.push(hop.field);
    isList ||= hop.list;
    if (hop.key === null) continue;
    steps.push({ path: names.join("."), kind: "string", list: isList, to: { object: hop.object, key: hop.key } });
    names = [];
    isList = false;
  }
  return [...steps, { path: [...names, field].join("."), kind, list: isList || list, to: null }];
}
