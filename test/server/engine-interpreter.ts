import { isLosslessNumber, parse } from "lossless-json";
import type { Resource } from "../../generated/server/support/resource.js";
import type { Access, Draft, Grant, Parameters } from "../../server/engine/types.js";
import { covers, relationsOf, seenBy, textsAt, unlocks, type Version } from "./interpreter-seen.js";
import { cut, type Item } from "./interpreter-series.js";

/** One write of an object: its text from a time on, or `null` where it ends. */
export interface Write {
  readonly at: Date;
  readonly object: string;
  readonly id: string;
  readonly text: string | null;
}

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
  const accessCovers = (index: number, object: string): boolean => {
    const access = grant.accesses[index];
    return access !== undefined && covers(draft, access, object);
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
    const lacking = (draft.policy.objects[shown.object]?.scoped ?? []).filter(
      ({ field, needs }) => !shown.by.some((index) => unlocks(draft, grant.accesses[index], shown.object, field.split(".")[0] ?? "") && accessCovers(index, needs)),
    );
    return withoutLinks(lacking.reduce<unknown>((item, { field }) => without(item, field.split(".")), Object.fromEntries(members)));
  };
  return world.filter(({ object }) => object === resource.item).filter(matches).sort(compare).map(rendered);
}

/** A value without what is at a path, in each item where a list is on the way. */
function without(value: unknown, [name = "", ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => without(each, [name, ...rest]));
  if (typeof value !== "object" || value === null || isLosslessNumber(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([own, inside]: [string, unknown]) => (own !== name ? [[own, inside]] : rest.length === 0 ? [] : [[own, without(inside, rest)]])),
  );
}

/** Code points in the order of their bytes in UTF-8, as both databases compare them. */
function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
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
