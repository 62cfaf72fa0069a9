import { isLosslessNumber, parse } from "lossless-json";
import type { Relation } from "../../generated/server/support/policy.js";
import type { Resource } from "../../generated/server/support/resource.js";
import type { Access, Draft, Grant, Parameters } from "../../server/engine/types.js";

/** One write of an object: its text from a time on, or `null` where it ends. */
export interface Write {
  readonly at: Date;
  readonly object: string;
  readonly id: string;
  readonly text: string | null;
}

type Item = Record<string, unknown>;

interface Shown {
  readonly object: string;
  readonly id: string;
  readonly item: Item;
  /** The accesses, by their index, with which it shows. */
  readonly by: readonly number[];
}

/**
 * Answers a listing the slow way: by the words of the specification, over plain objects, with no index, no SQL and
 * nothing of the engine. All pages in one list, as parsed JSON whose numbers keep their digits.
 */
export function interpret(draft: Draft, writes: readonly Write[], grant: Grant, resource: Resource, parameters: Parameters, now: Date): unknown[] {
  const world = shownWorld(draft, writes, grant, now);
  const shows = (object: string, id: unknown): Shown | undefined => world.find((each) => each.object === object && each.id === id);
  const may = (shown: Shown, field: string): boolean => shown.by.some((index) => unlocks(draft, grant.accesses[index], shown.object, field));
  const resourceOf = (object: string): Resource | undefined => draft.resources.find((each) => each.item === object);

  /** Whether a value shows that another field tells how to read: it does if the object that has it shows with it. */
  const isReadable = ({ object, item }: Shown, field: string, value: unknown): boolean => {
    const readings = relationsOf(draft).filter((each) => each.object === object && each.field === field && each.when !== null && item[each.when.field] === each.when.value);
    if (readings.length === 0) return true;
    return readings.some(({ link }) =>
      world.some((one) => one.object === link?.object && may(one, link.key.split(".")[0] ?? "") && textsAt(one.item, link.key.split(".")).includes(value)),
    );
  };

  /** All visible values at a path of an object. */
  const valuesAt = (shown: Shown, path: Resource["order"][number]["path"]): string[] => {
    if (!path.exists) return [];
    let values: { readonly owner: Shown; readonly value: unknown }[] = [{ owner: shown, value: shown.item }];
    const steps = [...path.hops.map(({ field, key, object }) => ({ field, key, object })), { field: path.field, key: null, object: "" }];
    steps.forEach(({ field, key, object }, index) => {
      values = values.flatMap(({ owner, value }) => {
        if (typeof value !== "object" || value === null) return [];
        if (value === owner.item && !may(owner, field)) return [];
        const inside: unknown = Reflect.get(value, field);
        const list = Array.isArray(inside) ? inside : inside === undefined || inside === null ? [] : [inside];
        const link = value === owner.item ? resourceOf(owner.object)?.links.find((each) => each.field === field) : undefined;
        const isCut = link !== undefined && (link.list || resourceOf(owner.object)?.fields.find(({ name }) => name === field)?.nullable === true);
        const visible = list
          .filter((each) => link === undefined || !isCut || shows(link.object, each) !== undefined)
          .filter((each) => value !== owner.item || isReadable(owner, field, each));
        if (index === steps.length - 1 || key === null) return visible.map((each) => ({ owner, value: each }));
        return visible.flatMap((each) => {
          const target = world.find((one) => one.object === object && one.item[key] === each && may(one, key));
          return target === undefined ? [] : [{ owner: target, value: target.item }];
        });
      });
    });
    return values.map(({ value }) => (isLosslessNumber(value) ? value.value : String(value)));
  };

  const matches = (shown: Shown): boolean =>
    resource.filters.every((filter) => {
      const given = parameters[filter.parameter];
      if (given === undefined) return true;
      return filter.paths.some((path) =>
        valuesAt(shown, path).some((value) => {
          const isTime = path.exists && path.kind === "datetime";
          if (filter.kind === "contains") return inOneCase(value).includes(inOneCase(String(given)));
          if (filter.kind === "in") return [given].flat().some((each) => (isTime ? Date.parse(each) === Date.parse(value) : each === value));
          const [a, b] = isTime ? [Date.parse(value), Date.parse(String(given))] : [value, String(given).slice(0, 10)];
          return filter.kind === "on-or-before" ? a <= b : a >= b;
        }),
      );
    });

  const keyOf = (shown: Shown): (string | null)[] =>
    resource.order.map(({ path }) => {
      const values = valuesAt(shown, path).map((value) => (path.exists && path.kind === "datetime" ? new Date(value).toISOString() : value));
      return values.sort(byCodePoints)[0] ?? null;
    });
  const compare = (a: Shown, b: Shown): number => {
    const [x, y] = [keyOf(a), keyOf(b)];
    for (const [index, { direction }] of resource.order.entries()) {
      const [left, right] = [x[index] ?? null, y[index] ?? null];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return byCodePoints(left, right) * (direction === "asc" ? 1 : -1);
    }
    return byCodePoints(a.id, b.id);
  };

  /** The links within a value that do not show are left out. */
  const linkTargets = new Map([
    ...relationsOf(draft).flatMap(({ field, link, list, when }) => (link === null || !list || when !== null ? [] : [[field.split(".").at(-1) ?? "", link.object] as const])),
    ...draft.resources.flatMap(({ links }) => links.filter(({ list }) => list).map(({ field, object }) => [field, object] as const)),
  ]);
  const withoutLinks = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutLinks);
    if (typeof value !== "object" || value === null || isLosslessNumber(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inside]: [string, unknown]) => {
        const target = linkTargets.get(name);
        if (target === undefined || !Array.isArray(inside)) return [name, withoutLinks(inside)];
        return [name, inside.filter((id) => shows(target, id) !== undefined)];
      }),
    );
  };
  const rendered = (shown: Shown): unknown => {
    const own = resourceOf(shown.object);
    const members = Object.entries(shown.item)
      .filter(([name]) => may(shown, name))
      .map(([name, value]) => {
        const link = own?.links.find(({ field }) => field === name);
        const nullable = own?.fields.find((field) => field.name === name)?.nullable === true;
        const isHidden = link !== undefined && !link.list && nullable && shows(link.object, value) === undefined;
        return [name, isHidden ? null : Array.isArray(value) ? value.filter((each) => isReadable(shown, name, each)) : value];
      });
    return withoutLinks(Object.fromEntries(members));
  };
  return world.filter(({ object }) => object === resource.item).filter(matches).sort(compare).map(rendered);
}

/** Code points in the order of their bytes in UTF-8, as both databases compare them. */
function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function unlocks({ policy }: Draft, access: Access | undefined, object: string, field: string): boolean {
  const lock = policy.governed ? policy.objects[object]?.locked[field] : undefined;
  return access !== undefined && (lock === undefined || lock.unlockedBy.some((each) => isIncluded(policy, access, each)));
}

function isIncluded(policy: Draft["policy"], access: Access, field: string): boolean {
  const value = access.details[field];
  const scope = access.scope === null ? undefined : policy.scopes[access.scope];
  return value === true || (value === undefined && scope?.includes.includes(field) === true);
}

/** What each access shows, joined: the latest version of each object, with the accesses that show that one. */
function shownWorld(draft: Draft, writes: readonly Write[], grant: Grant, now: Date): Shown[] {
  const all = grant.accesses.flatMap((access, index) =>
    seenBy(draft, access, versionsAt(writes, instantOf(access, now))).map((seen) => ({ ...seen, index })),
  );
  const keys = [...new Set(all.map(({ object, id }) => `${object} ${id}`))];
  return keys.map((key) => {
    const own = all.filter(({ object, id }) => `${object} ${id}` === key);
    const latest = Math.max(...own.map(({ since }) => since));
    const current = own.filter(({ since }) => since === latest);
    const [first] = current;
    if (first === undefined) throw new Error("an object that shows has a version");
    const by = current.map(({ index }) => index);
    return { object: first.object, id: first.id, by, item: cut(draft, grant, by, first.object, first.item) };
  });
}

/** A text letter by letter in one case: letters that differ in nothing else are the same, whichever i has a dot. */
function inOneCase(text: string): string {
  return Array.from(text.replaceAll(/[iIı]\u0307|İ/g, "i"), (letter) => letter.toLowerCase().toUpperCase()).join("");
}

function instantOf({ details }: Access, now: Date): Date {
  const until = details["sync_until"];
  return typeof until === "string" && until !== "infinite" && Date.parse(until) < now.getTime() ? new Date(until) : now;
}

interface Version {
  readonly object: string;
  readonly id: string;
  readonly item: Item;
  readonly since: number;
}

function versionsAt(writes: readonly Write[], at: Date): Version[] {
  const last = new Map<string, Write>();
  for (const write of [...writes].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    if (write.at <= at) last.set(`${write.object} ${write.id}`, write);
  }
  return [...last.values()].flatMap(({ object, id, text, at: since }) =>
    text === null ? [] : [{ object, id, item: itemOf(text), since: since.getTime() }],
  );
}

function itemOf(text: string): Item {
  const item = parse(text);
  if (typeof item !== "object" || item === null) throw new TypeError("an item is an object");
  return Object.fromEntries(Object.entries(item));
}

/** What one access opens: by its selection, and then by what is related to what it shows already. */
function seenBy(draft: Draft, access: Access, versions: readonly Version[]): Version[] {
  const { policy, resources } = draft;
  const scope = access.scope === null ? undefined : policy.scopes[access.scope];
  const opened = new Set<string>([...(scope?.resources ?? []), ...access.objects.map((name) => resources.find((each) => each.name === name)?.item ?? name)]);
  const within = versions.filter((version) => isWithin(draft, access, version));
  const selects = (object: string): readonly string[] | undefined => (access.selected === "all" ? undefined : access.selected[object]);
  const linksOf = (version: Version): { readonly object: string; readonly ids: readonly unknown[] }[] =>
    (resources.find(({ item }) => item === version.object)?.links ?? []).map(({ field, object }) => ({ object, ids: [version.item[field]].flat() }));
  const seen = new Set<Version>();
  const grow = (candidates: () => Version[]): void => {
    for (;;) {
      const before = seen.size;
      candidates().forEach((version) => seen.add(version));
      if (seen.size === before) return;
    }
  };
  if (access.selected === "all") {
    grow(() => within.filter(({ object }) => opened.has(object)));
  } else {
    grow(() => within.filter(({ object, id }) => opened.has(object) && selects(object)?.includes(id) === true));
    const others = within.filter(({ object }) => opened.has(object) && selects(object) === undefined);
    grow(() =>
      others.filter((version) =>
        linksOf(version).some(({ object, ids }) =>
          ids.some((id) => selects(object)?.some((each) => each === id) ?? [...seen].some((each) => each.object === object && each.id === id)),
        ),
      ),
    );
    const selected = versions.filter(({ object, id }) => selects(object)?.includes(id) === true);
    others
      .filter((version) => selected.some((holder) => linksOf(holder).some(({ object, ids }) => object === version.object && ids.includes(version.id))))
      .forEach((version) => seen.add(version));
  }
  grow(() =>
    Object.entries(policy.detailsFields)
      .filter(([field]) => isIncluded(policy, access, field))
      .flatMap(([, { opens }]) => opens)
      .flatMap(({ object, through }) => {
        const candidates = within.filter((version) => version.object === object);
        const chosen = selects(object);
        if (chosen !== undefined) return candidates.filter(({ id }) => chosen.includes(id));
        return candidates.filter((candidate) =>
          through.some(({ object: holder, field, link, end, when }) => {
            if (link === null || !resources.some(({ item }) => item === holder)) return false;
            const known = [...seen].filter((each) => each.object === (end === "held" ? holder : link.object));
            const isReadSo = ({ item }: Version): boolean => when === null || item[when.field] === when.value;
            return end === "held"
              ? when === null && known.some((each) => textsAt(cut(draft, { id: "", accesses: [access] }, [0], each.object, each.item), field.split(".")).includes(candidate.id))
              : isReadSo(candidate) && known.some((each) => textsAt(each.item, link.key.split(".")).some((value) => textsAt(candidate.item, [field]).includes(value)));
          }),
        );
      }),
  );
  return [...seen];
}

function relationsOf({ policy }: Draft): readonly Relation[] {
  return Object.values(policy.detailsFields).flatMap(({ opens }) => opens.flatMap(({ through }) => through));
}

/** The texts at a path, those of all items where a list is on the way. */
function textsAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => textsAt(each, path));
  const [first, ...rest] = path;
  if (first === undefined) return typeof value === "string" ? [value] : [];
  return typeof value === "object" && value !== null ? textsAt(Reflect.get(value, first), rest) : [];
}

const dateLimits: readonly (readonly [string, string, 1 | -1])[] = [
  ["statement_date_start", "statement_date", 1],
  ["statement_date_end", "statement_date", -1],
  ["start_date", "start_date", 1],
  ["end_date", "end_date", -1],
];

function isWithin(draft: Draft, access: Access, { object, item }: Version): boolean {
  const resource = draft.resources.find((each) => each.item === object);
  const has = (name: string): boolean => resource?.fields.some((field) => field.name === name) === true;
  const isLate = dateLimits.some(([limit, field, sign]) => {
    const value = access.details[limit];
    if (typeof value !== "string" || value === "infinite" || !has(field)) return false;
    const own = item[field];
    return typeof own !== "string" || (sign === 1 ? own < value : own > value);
  });
  return !isLate && (!has("interval") || intervalsOf(access, item) !== null);
}

/** The indexes of the intervals that an access shows; `null` if it does not show the series at all. */
function intervalsOf({ details }: Access, item: Item): number[] | null {
  const values = Array.isArray(item["values"]) ? item["values"] : [];
  const all = values.map((_, index) => index);
  const [from, to] = [limitOf(details["segment_start"], -Infinity), limitOf(details["segment_end"], Infinity)];
  const [start, end] = [Date.parse(String(item["segment_start"])), Date.parse(String(item["segment_end"]))];
  if (start >= from && end <= to) return all;
  const interval = Number(String(item["interval"])) * 1000;
  const inside = all.filter((index) => start + index * interval >= from && start + (index + 1) * interval <= to);
  return inside.length === 0 ? null : inside;
}

function limitOf(value: unknown, none: number): number {
  return typeof value === "string" && value !== "infinite" ? Date.parse(value) : none;
}

/** Cuts a series to what the accesses show together. */
function cut(draft: Draft, grant: Grant, by: readonly number[], object: string, item: Item): Item {
  const resource = draft.resources.find((each) => each.item === object);
  const formatsField = resource?.fields.find(({ name }) => name === "formats" || name === "format")?.name;
  if (formatsField === undefined || !("values" in item)) return item;
  const given = item[formatsField];
  const formats: unknown[] = Array.isArray(given) ? given : [];
  const values: unknown[] = Array.isArray(item["values"]) ? item["values"] : [];
  const accesses = by.map((index) => {
    const access = grant.accesses[index];
    if (access === undefined) throw new Error("an access that shows something is one of the grant");
    const isCutAtEnd = Date.parse(String(item["segment_end"])) > limitOf(access.details["segment_end"], Infinity);
    return { rows: new Set(intervalsOf(access, item) ?? []), columns: columnsOf(draft, access, formats), isCutAtEnd };
  });
  if (accesses.some(({ rows, columns, isCutAtEnd }) => rows.size === values.length && columns.size === formats.length && !isCutAtEnd)) return item;
  const rows = accesses.flatMap((each) => [...each.rows]);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const columns = formats.map((_, index) => index).filter((index) => accesses.some((each) => each.columns.has(index)));
  const start = Date.parse(String(item["segment_start"]));
  const interval = Number(String(item["interval"])) * 1000;
  const timeOf = (index: number): string => `${new Date(start + index * interval).toISOString().replace(/\.?0*Z$/, "")}Z`;
  return {
    ...item,
    [formatsField]: columns.map((index) => formats[index]),
    values:
      columns.length === 0 || values.length === 0
        ? []
        : values.slice(first, last + 1).map((set, offset) =>
            columns.map((column) =>
              accesses.some((each) => each.rows.has(first + offset) && each.columns.has(column)) && Array.isArray(set) ? set[column] : null,
            ),
          ),
    ...(rows.length === 0 || first === 0 ? {} : { segment_start: timeOf(first) }),
    ...(rows.length === 0 || (last === values.length - 1 && accesses.some(({ isCutAtEnd }) => !isCutAtEnd)) ? {} : { segment_end: timeOf(last + 1) }),
  };
}

function columnsOf({ policy }: Draft, { details }: Access, formats: readonly unknown[]): Set<number> {
  const asked = Object.entries(policy.detailsFields)
    .filter(([field, { columns }]) => columns !== null && details[field] !== undefined && details[field] !== true)
    .flatMap(([field]) => [details[field]].flat());
  const isLimited = Object.entries(policy.detailsFields).some(([field, { columns }]) => columns !== null && details[field] !== undefined && details[field] !== true);
  return new Set(formats.flatMap((format, index) => (!isLimited || asked.includes(typeOf(format)) ? [index] : [])));
}

function typeOf(format: unknown): string {
  if (typeof format === "string") return format;
  return typeof format === "object" && format !== null ? String(Reflect.get(format, "type")) : "";
}
