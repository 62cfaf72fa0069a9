import type { Relation } from "../../generated/server/support/policy.js";
import type { Access, Draft } from "../../server/engine/types.js";
import { cut, intervalsOf, type Item } from "./interpreter-series.js";

/** An object as it is at a time, and since when it is so. */
export interface Version {
  readonly object: string;
  readonly id: string;
  readonly item: Item;
  readonly since: number;
}

/** Whether a field of an object shows with an access. */
export function unlocks(draft: Draft, access: Access | undefined, object: string, field: string): boolean {
  const { policy } = draft;
  const lock = policy.governed ? policy.objects[object]?.locked[field] : undefined;
  return access !== undefined && (lock === undefined || lock.unlockedBy.some((each) => isIncluded(draft, access, each)));
}

/** Whether an authorization details field is true: as a grant or its scope says, or because two that are imply it. */
function isIncluded(draft: Draft, access: Access, field: string): boolean {
  const { scopes, detailsFields } = draft.policy;
  const scope = access.scope === null ? undefined : scopes[access.scope];
  const isStated = (each: string): boolean => access.details[each] === true || (access.details[each] === undefined && scope?.includes.includes(each) === true);
  const included = new Set(Object.keys(detailsFields).filter(isStated));
  const opened = openedBy(draft, access);
  const implications = Object.entries(detailsFields).flatMap(([each, { implies }]) => implies.map((implied) => ({ each, implied })));
  for (let before = -1; before < included.size; ) {
    before = included.size;
    for (const { each, implied } of implications) {
      if (included.has(each) && (included.has(implied.with.field) || opened.has(implied.with.object))) included.add(implied.field);
    }
  }
  return included.has(field);
}

/** What one access opens: by its selection, and then by what is related to what it shows already. */
export function seenBy(draft: Draft, access: Access, versions: readonly Version[]): Version[] {
  const { policy, resources } = draft;
  const scope = access.scope === null ? undefined : policy.scopes[access.scope];
  const opened = openedBy(draft, access);
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
  const rules = (scope?.bySelection ?? []).filter((rule) => selects(rule.selected) !== undefined);
  if (access.selected === "all") {
    grow(() => within.filter(({ object }) => opened.has(object)));
  } else {
    grow(() => within.filter(({ object, id }) => opened.has(object) && selects(object)?.includes(id) === true));
    const unselected = within.filter(({ object }) => opened.has(object) && selects(object) === undefined);
    /** From an object along the fields of a way, one by one, over all objects that there are. */
    const reaches = (from: { readonly object: string; readonly id: string }, way: readonly Relation[], isEnd: (object: string, id: unknown) => boolean): boolean => {
      const [relation, ...rest] = way;
      if (relation === undefined) return isEnd(from.object, from.id);
      const { object: holder, field, link, end } = relation;
      const nexts =
        end === "holder"
          ? versions.filter(({ object, id }) => object === holder && id === from.id).flatMap(({ item }) => textsAt(item, [field])).map((id) => ({ object: link?.object ?? "", id: String(id) }))
          : versions.filter(({ object, item }) => object === holder && textsAt(item, [field]).includes(from.id));
      return nexts.some((next) => reaches(next, rest, isEnd));
    };
    grow(() =>
      unselected.filter((version) =>
        rules.some(
          (rule) =>
            rule.object === version.object &&
            rule.through.every((way) =>
              reaches(version, way, (object, id) =>
                object === rule.selected ? selects(object)?.some((each) => each === id) === true : [...seen].some((each) => each.object === object && each.id === id),
              ),
            ),
        ),
      ),
    );
    const others = unselected.filter(({ object }) => scope?.bySelection.some((rule) => rule.object === object) !== true);
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
  /** Whether a field that an authorization details field names connects an object with one that shows. */
  const isConnected = (candidate: Version, { object: holder, field, link, end, when }: Relation): boolean => {
    if (link === null || !resources.some(({ item }) => item === holder)) return false;
    const known = [...seen].filter((each) => each.object === (end === "held" ? holder : link.object));
    if (end === "held") {
      const [first, ...rest] = field.split(".");
      if (when !== null || first === undefined || !unlocks(draft, access, holder, first)) return false;
      return known.some((each) => textsAt(cut(draft, { id: "", accesses: [access] }, [0], each.object, each.item), [first, ...rest]).includes(candidate.id));
    }
    if (when !== null && candidate.item[when.field] !== when.value) return false;
    return known.some((each) => textsAt(each.item, link.key.split(".")).some((value) => textsAt(candidate.item, [field]).includes(value)));
  };
  grow(() =>
    Object.entries(policy.detailsFields)
      .filter(([field]) => isIncluded(draft, access, field))
      .flatMap(([, { opens }]) => opens)
      .flatMap(({ object, through }) => {
        const candidates = within.filter((version) => version.object === object);
        const chosen = selects(object);
        const isChosen = chosen !== undefined || rules.some((rule) => rule.object === object);
        return candidates.filter((candidate) => {
          if (chosen?.includes(candidate.id) === true) return true;
          return through.some((relations) => {
            const isAmongItsKind = relations.every((relation) => relation.object === object && relation.link?.object === object);
            return (isAmongItsKind || !isChosen) && relations.every((relation) => isConnected(candidate, relation));
          });
        });
      }),
  );
  return [...seen];
}

/** Whether an access opens objects of a kind: by itself, or because of others. */
export function covers(draft: Draft, access: Access, object: string): boolean {
  if (openedBy(draft, access).has(object)) return true;
  return Object.entries(draft.policy.detailsFields).some(([field, { opens }]) => opens.some((each) => each.object === object) && isIncluded(draft, access, field));
}

/** The objects that an access opens by itself. */
function openedBy({ policy, resources }: Draft, { scope, objects }: Access): ReadonlySet<string> {
  const stated = scope === null ? undefined : policy.scopes[scope];
  return new Set([...(stated?.resources ?? []), ...objects.map((name) => resources.find((each) => each.name === name)?.item ?? name)]);
}

/** All fields by which authorization details fields connect objects. */
export function relationsOf({ policy }: Draft): readonly Relation[] {
  return Object.values(policy.detailsFields).flatMap(({ opens }) => opens.flatMap(({ through }) => through.flat()));
}

/** The texts at a path, those of all items where a list is on the way. */
export function textsAt(value: unknown, path: readonly string[]): unknown[] {
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
