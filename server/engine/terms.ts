/** What each access of a grant opens, by the rules of the draft. */

import type { JsonValue } from "../../generated/server/support/json.js";
import type { SelectionPolicy } from "../../generated/server/support/policy.js";
import { instantOf, instantOfDate } from "../store/instant.js";
import { INFINITE, LIMITS, type Limit, SYNC_UNTIL } from "./limits.js";
import type { Access, Draft, Grant } from "./types.js";

/** A limit with its value: a date, or a time in the store's form. */
export interface ValuedLimit extends Limit {
  readonly value: string;
}

/** What one access opens. */
export interface Terms {
  /** The access as a bit, to tell which of a grant's accesses show an object. */
  readonly bit: number;
  /** The objects that it opens by itself. */
  readonly opened: ReadonlySet<string>;
  readonly selected: Access["selected"];
  /** What its scope says of the objects to open where such were selected as this access has. */
  readonly rules: readonly SelectionPolicy[];
  /** The objects of which its scope says so for some selection. */
  readonly ruled: ReadonlySet<string>;
  /** The authorization details fields that are true. */
  readonly includes: ReadonlySet<string>;
  /** The objects that it opens, by itself or because of others. */
  readonly covers: ReadonlySet<string>;
  /** Whether a field of an object shows with it; of a path, its first member. */
  readonly unlocks: (object: string, field: string) => boolean;
  /** The time at which its data cease to change for it, in the store's form; `null` if they do not. */
  readonly until: string | null;
  /** The time whose data it shows: now, and once that has passed, that. */
  readonly instant: string;
  readonly limits: readonly ValuedLimit[];
  /** The types of the series' columns that it shows; `null` for all. */
  readonly columns: ReadonlySet<string> | null;
}

/** What a grant opens. */
export interface GrantTerms {
  readonly accesses: readonly Terms[];
  /** The bits of all accesses. */
  readonly all: number;
  /** The bits of the accesses with which a field of an object shows. */
  readonly showing: (object: string, field: string) => number;
  /** The fields, of objects and of their parts, that are not there although they show, as some accesses do not open what they are about. */
  readonly lacking: (object: string, shows: number) => readonly string[];
}

/** Bits above would make an integer negative. */
const MOST_ACCESSES = 30;

/**
 * Applies the rules of a draft to a grant.
 *
 * @throws RangeError if the grant has more accesses than can be told apart, or a limit that is no time
 */
export function termsOf({ resources, policy }: Draft, grant: Grant, now: Date): GrantTerms {
  if (grant.accesses.length > MOST_ACCESSES) {
    throw new RangeError(`The grant ${grant.id} has more than ${MOST_ACCESSES} accesses.`);
  }
  const items = new Map(resources.map(({ name, item }) => [name, item]));
  const accesses = grant.accesses.map((access, index): Terms => {
    const scope = access.scope === null ? undefined : own(policy.scopes, access.scope);
    const { selected, details } = access;
    const opened = new Set([...(scope?.resources ?? []), ...access.objects.map((name) => items.get(name) ?? name)]);
    const isTrue = (field: string): boolean => (details[field] === undefined ? scope?.includes.includes(field) === true : details[field] === true);
    const includes = withImplied(policy, opened, new Set(Object.keys(policy.detailsFields).filter(isTrue)));
    return {
      bit: 1 << index,
      opened,
      selected,
      rules: (scope?.bySelection ?? []).filter((rule) => selected !== "all" && selected[rule.selected] !== undefined),
      ruled: new Set(scope?.bySelection.map(({ object }) => object)),
      includes,
      covers: new Set([...opened, ...[...includes].flatMap((field) => policy.detailsFields[field]?.opens.map(({ object }) => object) ?? [])]),
      unlocks: (object, field) => {
        const locked = policy.governed ? own(policy.objects, object)?.locked : undefined;
        const lock = locked === undefined ? undefined : own(locked, field.split(".")[0] ?? "");
        return lock === undefined || lock.unlockedBy.some((each) => includes.has(each));
      },
      ...instantAt(timeOf(SYNC_UNTIL, "datetime", details[SYNC_UNTIL]), now),
      limits: limitsOf(access),
      columns: columnsOf(policy, access),
    };
  });
  const all = accesses.reduce((bits, { bit }) => bits | bit, 0);
  return {
    accesses,
    all,
    lacking: (object, shows) =>
      (own(policy.objects, object)?.scoped ?? [])
        .filter(({ field, needs }) => !accesses.some(({ bit, unlocks, covers }) => (bit & shows) !== 0 && unlocks(object, field) && covers.has(needs)))
        .map(({ field }) => field),
    showing: (object, field) => accesses.filter(({ unlocks }) => unlocks(object, field)).reduce((bits, { bit }) => bits | bit, 0),
  };
}

/** A member that a record has itself: a grant may call its scope like something that every object inherits. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Adds the authorization details fields that count as true because of others and of what a scope opens. */
function withImplied({ detailsFields }: Draft["policy"], opened: ReadonlySet<string>, stated: ReadonlySet<string>): ReadonlySet<string> {
  const includes = new Set(stated);
  for (let count = -1; count < includes.size; ) {
    count = includes.size;
    for (const field of includes) {
      for (const implied of detailsFields[field]?.implies ?? []) {
        if (includes.has(implied.with.field) || opened.has(implied.with.object)) includes.add(implied.field);
      }
    }
  }
  return includes;
}

/** The same terms at another time. */
export function termsAt(terms: GrantTerms, now: Date): GrantTerms {
  return { ...terms, accesses: terms.accesses.map((access) => ({ ...access, ...instantAt(access.until, now) })) };
}

/** The time whose data an object is that some accesses show: the latest of theirs, as that version of it shows. */
export function asOf({ accesses }: GrantTerms, shows: number): Date {
  const instants = accesses.filter(({ bit }) => (bit & shows) !== 0).map(({ instant }) => instant);
  return new Date(`${instants.sort().at(-1) ?? ""}Z`);
}

function instantAt(until: string | null, now: Date): Pick<Terms, "until" | "instant"> {
  const present = instantOfDate(now);
  return { until, instant: until === null || present < until ? present : until };
}

function limitsOf({ details }: Access): readonly ValuedLimit[] {
  return Object.entries(LIMITS).flatMap(([field, limit]) => {
    const value = timeOf(field, limit.kind, details[field]);
    return value === null ? [] : [{ ...limit, value }];
  });
}

/** A limit that cannot be understood must not open anything. */
function timeOf(field: string, kind: Limit["kind"], value: JsonValue | undefined): string | null {
  if (value === undefined || value === null || value === INFINITE) return null;
  if (typeof value === "string") {
    const instant = instantOf(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value);
    if (instant !== null) return kind === "date" ? value.slice(0, "2026-01-31".length) : instant;
  }
  throw new RangeError(`The authorization details field ${field} holds neither a date nor a time nor '${INFINITE}'.`);
}

function columnsOf(policy: Draft["policy"], { details }: Access): ReadonlySet<string> | null {
  const asked = Object.entries(policy.detailsFields)
    .filter(([, { columns }]) => columns !== null)
    .map(([field]) => details[field])
    .filter((value) => value !== undefined && value !== true);
  if (asked.length === 0) return null;
  const types = asked.flatMap((value): readonly JsonValue[] => (Array.isArray(value) ? value : []));
  return new Set(types.filter((type): type is string => typeof type === "string"));
}
