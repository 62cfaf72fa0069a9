import type { JsonValue } from "../../generated/server/support/json.js";
import type { Relation } from "../../generated/server/support/policy.js";
import type { Field, FieldPath, Resource } from "../../generated/server/support/resource.js";
import type { Access, Draft, Grant, Parameters } from "../../server/engine/types.js";
import type { Write } from "./engine-interpreter.js";

/** Picks of a sequence that a number decides. */
export interface Random {
  readonly below: (bound: number) => number;
  readonly chance: (part: number) => boolean;
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  readonly some: <Value>(values: readonly Value[], part: number) => Value[];
}

/** Mulberry32: small, and good enough to shuffle test data. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    below,
    chance: (part) => next() < part,
    pick: (values) => values[below(values.length)] ?? values[0],
    some: (values, part) => values.filter(() => next() < part),
  };
}

const TEXTS = ["", "a", "A", "b", "N1", "n-2", "ä", "Ä", "straße", "STRASSE", "STRAẞE", "\u212an\u0130", "x\u0001y", "x", "\u{1f50c}", "\uffee", "%_", "two words", 'q"\\'] as const;
const ENUMS = ["active", "closed", "electric", "other"] as const;
const DATES = ["2026-01-01", "2026-01-15", "2026-02-01", "2026-02-28"] as const;
const TIMES = ["2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00", "2026-01-15T12:30:00Z", "2026-01-15T12:30:00.5Z", "2026-02-01T00:00:00Z", "2026-02-01T00:00:00.000Z"] as const;
const DECIMALS = ["0.10", "123456789012345678.90", "1.50E+2", "-0.0", "7"] as const;
const TYPES = ["electric_usage", "cost", "meter_readings"] as const;
const STARTS = ["2026-01-01T00:00:00Z", "2026-01-01T00:30:00Z", "2026-01-01T02:00:00+01:00", "2026-01-02T00:00:00Z"] as const;
const LIMIT_TIMES = ["2026-01-01T00:20:00Z", "2026-01-01T00:30:00Z", "2026-01-01T01:00:00Z", "2026-01-01T01:10:00Z", "2026-01-02T00:15:00Z", "infinite"] as const;

const FILTER_TIMES = ["2026-01-01T00:20:00Z", "2026-01-01T00:30:00+00:00", "2026-01-01T01:00:00Z", "2026-01-02T01:15:00+01:00", "9999-12-31T23:59:59-01:00", "0000-01-01T00:00:00+01:00"] as const;

const OBJECTS_OF_A_KIND = 6;

/** When the test data are written. */
export const WRITE_TIMES = [new Date("2026-03-01T00:00:00Z"), new Date("2026-03-02T00:00:00Z"), new Date("2026-03-03T00:00:00Z")] as const;

function idOf(object: string, number: number): string {
  return `${object}-${number}`;
}

/** Writes of every kind of object at several times: new ones, changed ones, ends. */
export function randomWrites(random: Random, { resources, policy }: Draft): Write[] {
  const relations = Object.values(policy.detailsFields).flatMap(({ opens }) => opens.flatMap(({ through }) => through.flat()));
  const world: World = { resources, relations };
  return WRITE_TIMES.flatMap((at, round) =>
    resources.flatMap((resource) =>
      Array.from({ length: OBJECTS_OF_A_KIND }, (_, number) => idOf(resource.item, number))
        .filter(() => random.chance(round === 0 ? 0.8 : 0.25))
        .map((id): Write => {
          const isEnd = round > 0 && random.chance(0.2);
          return { at, object: resource.item, id, text: isEnd ? null : objectText(random, world, resource, id) };
        }),
    ),
  );
}

/** What the test data are made for. */
interface World {
  readonly resources: readonly Resource[];
  readonly relations: readonly Relation[];
}

function objectText(random: Random, world: World, resource: Resource, id: string): string {
  const isSeries = resource.fields.some(({ name }) => name === "interval");
  const members = resource.fields
    .filter(({ presence, name }) => name === resource.idField || presence === "required" || random.chance(0.7))
    .map((field): readonly [string, string] => [field.name, field.name === resource.idField ? JSON.stringify(id) : fieldText(random, world, resource, field)]);
  const all = isSeries ? [...members.filter(([name]) => !SERIES_FIELDS.includes(name)), ...seriesMembers(random, world, resource.fields.some(({ name }) => name === "formats") ? "formats" : "format")] : members;
  return `{${random.chance(0.5) ? " " : ""}${[...all, ["x_own", "1.00"] as const].map(([name, text]) => `${JSON.stringify(name)}:${random.chance(0.3) ? " " : ""}${text}`).join(", ")}}`;
}

const SERIES_FIELDS: readonly string[] = ["segment_start", "segment_end", "interval", "formats", "format", "values"];

function seriesMembers(random: Random, { resources, relations }: World, formatsField: string): (readonly [string, string])[] {
  const start = random.pick(STARTS);
  const seconds = random.pick(["900", "1800.0", "9E2"]);
  const intervals = random.below(5);
  const end = new Date(Date.parse(start) + intervals * Number(seconds) * 1000).toISOString();
  const formats = Array.from({ length: random.below(4) }, (_, index) => {
    if (formatsField === "format") return JSON.stringify(random.pick(TYPES));
    const nested = random.chance(0.5) ? `,"related_meterdevices":${linkText(random, resources, "MeterDevice", true)}` : "";
    return `{"id":"f${index}","type":"${random.pick(TYPES)}"${nested}}`;
  });
  const count = random.chance(0.8) ? intervals : random.below(intervals + 1);
  const named = relations.filter(({ field }) => field.startsWith("values."));
  const names = (): string =>
    named.map(({ field, link }) => (random.chance(0.7) ? "" : `,"${field.slice("values.".length)}":${linkText(random, resources, link?.object ?? "", true)}`)).join("");
  const values = Array.from({ length: count }, () => `[${formats.map(() => (random.chance(0.2) ? "null" : `{"eu":${random.pick(DECIMALS)}${names()}}`)).join(",")}]`);
  return [
    ["segment_start", JSON.stringify(start)],
    ["segment_end", JSON.stringify(end)],
    ["interval", seconds],
    [formatsField, `[${formats.join(",")}]`],
    ["values", `[${values.join(", ")}]`],
  ];
}

function fieldText(random: Random, { resources, relations }: World, resource: Resource, field: Field): string {
  if (field.nullable && random.chance(0.3)) return "null";
  const readings = relations.filter(({ object, when }) => object === resource.item && when !== null);
  const kinds = [...new Set(readings.flatMap(({ when }) => (when?.field === field.name ? [when.value] : [])))];
  const [kind, ...otherKinds] = kinds;
  if (kind !== undefined) return JSON.stringify(random.pick([kind, ...otherKinds, "unheard of"]));
  if (readings.some((reading) => reading.field === field.name)) {
    const ids = resources.flatMap(({ item }) => (readings.some(({ link }) => link?.object === item) ? [idOf(item, random.below(OBJECTS_OF_A_KIND))] : []));
    return JSON.stringify(random.some([...ids, ...TEXTS], 0.4));
  }
  const link = resource.links.find((each) => each.field === field.name);
  if (link !== undefined) return linkText(random, resources, link.object, field.list);
  const parts = relations.flatMap(({ object, field: path, link }) => (object === resource.item && link !== null && path.startsWith(`${field.name}.`) ? [{ path, held: link.object }] : []));
  const one = (): string => {
    if (parts.length === 0) return valueText(random, resource, field);
    const lists = parts.filter(() => random.chance(0.7)).map(({ path, held }) => `"${path.slice(field.name.length + 1)}":${linkText(random, resources, held, true)}`);
    return `{${[...(random.chance(0.5) ? ['"x":[1]'] : []), ...lists, ...(random.chance(0.5) ? ['"y":"z"'] : [])].join(", ")}}`;
  };
  return field.list ? `[${Array.from({ length: random.below(3) }, one).join(", ")}]` : one();
}

function linkText(random: Random, resources: readonly Resource[], object: string, list: boolean): string {
  const known = resources.some(({ item }) => item === object) ? OBJECTS_OF_A_KIND + 1 : 1;
  const one = (): string => JSON.stringify(idOf(object, random.below(known)));
  return list ? `[${[...new Set(Array.from({ length: random.below(4) }, one))].join(",")}]` : one();
}

function valueText(random: Random, resource: Resource, { name, kind }: Field): string {
  switch (kind) {
    case "string":
    case "unresolved":
    case "any":
      return JSON.stringify(random.pick(TEXTS));
    case "enum":
      return JSON.stringify(random.pick(ENUMS));
    case "date":
      return JSON.stringify(random.pick(DATES));
    case "datetime":
      return JSON.stringify(random.pick(TIMES));
    case "boolean":
      return random.pick(["true", "false"]);
    case "integer":
    case "decimal":
      return random.pick(DECIMALS);
    case "object": {
      const inside = pathsOf(resource).flatMap((path) => (path.hops[0]?.field === name && path.hops[0].key === null ? [path.field] : []));
      return `{${[...new Set(inside)].map((each) => `${JSON.stringify(each)}:${JSON.stringify(random.pick(TEXTS))}`).join(",")}}`;
    }
  }
}

function pathsOf({ filters, order }: Resource): FieldPath[] {
  return [...filters.flatMap(({ paths }) => paths), ...order.map(({ path }) => path)];
}

/** A grant of some accesses, each with a scope of its own, includes, limits and a selection. */
export function randomGrant(random: Random, { resources, policy }: Draft): Grant {
  const items = resources.map(({ item }) => item);
  const scopes = Object.entries(policy.scopes).filter(([, scope]) => scope.resources.length > 0);
  const accesses = Array.from({ length: 1 + random.below(3) }, (): Access => {
    const [scope] = scopes[random.below(Math.max(scopes.length, 1))] ?? [null];
    const isNamed = scope === null || random.chance(0.2);
    return {
      scope,
      objects: isNamed ? random.some(items, 0.7) : [],
      details: randomDetails(random, policy),
      selected: random.chance(0.3) ? "all" : randomSelection(random, items),
    };
  });
  return { id: "grant", accesses };
}

function randomSelection(random: Random, items: readonly string[]): Access["selected"] {
  const selectable = items.filter((item) => /Account|Contract|Point|Meter|Aggregation/.test(item));
  const [first, ...others] = selectable;
  const chosen = first !== undefined && random.chance(0.5) ? [random.pick([first, ...others])] : random.some(selectable, 0.4);
  return Object.fromEntries(chosen.map((object) => [object, random.some(Array.from({ length: OBJECTS_OF_A_KIND }, (_, number) => idOf(object, number)), 0.6)]));
}

function randomDetails(random: Random, { detailsFields }: Draft["policy"]): Access["details"] {
  const includes = Object.keys(detailsFields).filter((field) => field.startsWith("include_") && detailsFields[field]?.columns === null);
  const columns = Object.keys(detailsFields).filter((field) => detailsFields[field]?.columns !== null);
  const details: [string, JsonValue][] = [
    ...random.some(includes, 0.5).map((field): [string, JsonValue] => [field, random.chance(0.85)]),
    ...random.some(columns, 0.5).map((field): [string, JsonValue] => [field, random.chance(0.2) ? null : random.some(TYPES, 0.6)]),
    ...random.some(["statement_date_start", "start_date"], 0.2).map((field): [string, JsonValue] => [field, random.pick(DATES)]),
    ...random.some(["statement_date_end", "end_date"], 0.2).map((field): [string, JsonValue] => [field, random.pick([...DATES, "infinite"])]),
    ...random.some(["segment_start", "segment_end"], 0.4).map((field): [string, JsonValue] => [field, random.pick(LIMIT_TIMES)]),
    ...random.some(["sync_until"], 0.4).map((field): [string, JsonValue] => [field, random.pick(["2026-03-01T12:00:00Z", "2026-03-02T00:00:00Z", "infinite", "2027-01-01T00:00:00Z"])]),
  ];
  return Object.fromEntries(details);
}

/** Parameters of a request. */
export function randomParameters(random: Random, resource: Resource): Parameters {
  return Object.fromEntries(
    random.some(resource.filters, 0.25).map(({ parameter, kind, value, paths }) => {
      const [path] = paths;
      const link = resource.links.find(({ field }) => field === path?.field);
      const isId = path?.hops.length === 0 && path.field === resource.idField;
      const ids = Array.from({ length: OBJECTS_OF_A_KIND }, (_, number) => idOf(isId ? resource.item : (link?.object ?? resource.item), number));
      if (kind === "contains") return [parameter, random.pick(["a", "N", "strasse", "aße", "kNi", "-1", "Ä", "%", "WORDS", "-"])];
      if (kind !== "in") return [parameter, random.pick<string>(value === "date" ? DATES : FILTER_TIMES)];
      const pool: readonly string[] = isId || link !== undefined ? ids : value === "enum" ? ENUMS : TEXTS;
      return [parameter, random.some(pool, 0.4)];
    }),
  );
}
