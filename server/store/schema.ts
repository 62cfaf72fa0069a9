/** Which tables and columns a draft needs: derived from its listings and rules, never written by hand. */

import { createHash } from "node:crypto";
import type { Relation } from "../../generated/server/support/policy.js";
import type { ExistingField, Resource, ValueKind } from "../../generated/server/support/resource.js";
import type { Draft } from "../engine/types.js";
import { FORMATS, LIMITS, SERIES } from "../engine/limits.js";
import { relationsOf } from "./relations.js";
import { stepsOf } from "./steps.js";

/** The values of one path within an object's text that are kept beside it. */
export interface Column {
  /** The members on the way, joined by dots. */
  readonly path: string;
  readonly kind: ValueKind;
  /** The table that holds the values, where an object may have several; `null` for a column of the object's own table. */
  readonly table: string | null;
  /** Whether it is looked for by its values. */
  readonly isFiltered: boolean;
  /** Whether it is searched, upper and lower case alike. */
  readonly isSearched: boolean;
  /** The directions of the orders that it is a key of. */
  readonly directions: readonly ("asc" | "desc")[];
}

/** The tables of one kind of object. */
export interface ObjectTable {
  /** The object's name, for example `Account`. */
  readonly object: string;
  readonly resource: Resource;
  /** The field that identifies an object. */
  readonly idField: string;
  /** Holds every version of every object: when it is valid, and what it is found and ordered by. */
  readonly table: string;
  /** Holds the versions' texts, apart from the columns, so that these are read without walking over the texts. */
  readonly texts: string;
  /** Holds what each view shows, in order. */
  readonly view: string;
  readonly columns: ReadonlyMap<string, Column>;
  /** The fields that hold lists of identifiers, in objects of any kind and within them, and what these identify. */
  readonly linkLists: ReadonlyMap<string, string>;
  /** The fields that hold values of other objects where another field says so. */
  readonly readings: readonly Reading[];
  /** The field that says what a series' columns are; `null` if the object is no series, which a limit can cut. */
  readonly formats: string | null;
}

/** What a field holds where another field of the same object has a value: values of a key of another object. */
export interface Reading {
  readonly field: string;
  readonly when: NonNullable<Relation["when"]>;
  readonly object: string;
  readonly key: string;
}

/** The tables by object. */
export type Schema = ReadonlyMap<string, ObjectTable>;

interface Use {
  readonly object: string;
  readonly path: string;
  readonly kind: ValueKind;
  readonly list: boolean;
  readonly isFiltered?: boolean;
  readonly isSearched?: boolean;
  readonly direction?: "asc" | "desc";
}

/** Derives the tables of a draft. Listings whose objects have no identifier of their own are left out. */
export function schemaOf({ resources, policy }: Draft): Schema {
  const stored = resources.filter(({ idField }) => idField !== null);
  const uses = [
    ...stored.flatMap(usesOfResource),
    ...relationsOf(policy).flatMap((relation) => usesOfRelation(stored, relation)),
  ];
  const linkLists = linkListsOf(stored, policy);
  return new Map(
    stored.map((resource) => {
      const own = uses.filter(({ object }) => object === resource.item);
      const table: ObjectTable = {
        object: resource.item,
        resource,
        idField: resource.idField ?? "",
        table: identifier(resource.item),
        texts: identifier(`${resource.item} text`),
        view: identifier(`${resource.item} view`),
        columns: new Map([...new Set(own.map(({ path }) => path))].map((path) => [path, column(resource, path, own)])),
        linkLists,
        readings: readingsOf(resource, policy),
        formats: formatsOf(resource),
      };
      return [resource.item, table] as const;
    }),
  );
}

function formatsOf({ fields }: Resource): string | null {
  const has = (name: string): boolean => fields.some((field) => field.name === name);
  return Object.values(SERIES).every(has) ? (FORMATS.find(has) ?? null) : null;
}

/** The uses of a field that connects objects: of itself, of what says how it is to be read, and of the key that it holds. */
function usesOfRelation(resources: readonly Resource[], { object, field, link, list, when }: Relation): readonly Use[] {
  if (link === null) return [];
  const target = resources.find(({ item }) => item === link.object);
  const [first] = link.key.split(".");
  const isKeyOfList = target?.fields.some((each) => each.name === first && each.list) === true;
  const text = { kind: "string", isFiltered: true } as const;
  return [
    { object, path: field, list, ...text },
    ...(when === null ? [] : [{ object, path: when.field, list: false, ...text }]),
    ...(link.key === target?.idField ? [] : [{ object: link.object, path: link.key, list: isKeyOfList, ...text }]),
  ];
}

function readingsOf({ item }: Resource, policy: Draft["policy"]): readonly Reading[] {
  const readings = relationsOf(policy).flatMap(({ object, field, link, when }) =>
    object !== item || link === null || when === null ? [] : [{ field, when, object: link.object, key: link.key }],
  );
  return [...new Map(readings.map((reading) => [JSON.stringify(reading), reading])).values()];
}

function linkListsOf(resources: readonly Resource[], policy: Draft["policy"]): ReadonlyMap<string, string> {
  const lastOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
  return new Map([
    ...relationsOf(policy).flatMap(({ field, link, list }) => (link === null || !list ? [] : [[lastOf(field), link.object] as const])),
    ...resources.flatMap(({ links }) => links.filter(({ list }) => list).map(({ field, object }) => [field, object] as const)),
  ]);
}

function usesOfResource(resource: Resource): readonly Use[] {
  const limited = Object.values(LIMITS).map(({ field }) => field);
  return [
    ...resource.filters.flatMap(({ kind, paths }) =>
      paths.flatMap((path) =>
        path.exists ? usesOfPath(resource.item, path, kind === "contains" ? { isSearched: true } : { isFiltered: true }) : [],
      ),
    ),
    ...resource.order.flatMap(({ path, direction }) => (path.exists ? usesOfPath(resource.item, path, { direction }) : [])),
    ...resource.links.map(
      ({ field, list }): Use => ({ object: resource.item, path: field, kind: "string", list, isFiltered: true }),
    ),
    ...resource.fields
      .filter(({ name }) => limited.includes(name))
      .map(({ name, kind, list }): Use => ({ object: resource.item, path: name, kind, list, isFiltered: true })),
  ];
}

/** The uses of a path: its last step is what is filtered or ordered by, the ones before are links. */
function usesOfPath(item: string, path: ExistingField, use: Partial<Use>): readonly Use[] {
  let object = item;
  return stepsOf(path).flatMap((step): readonly Use[] => {
    const own = { object, path: step.path, kind: step.kind, list: step.list };
    if (step.to === null) return [{ ...own, ...use }];
    object = step.to.object;
    return [
      { ...own, isFiltered: true },
      { object, path: step.to.key, kind: "string", list: false, isFiltered: true },
    ];
  });
}

function column({ item }: Resource, path: string, uses: readonly Use[]): Column {
  const own = uses.filter((use) => use.path === path);
  return {
    path,
    kind: own[0]?.kind ?? "string",
    table: own.some(({ list }) => list) ? identifier(`${item} ${path}`) : null,
    isFiltered: own.some(({ isFiltered }) => isFiltered === true),
    isSearched: own.some(({ isSearched }) => isSearched === true),
    directions: [...new Set(own.flatMap(({ direction }) => (direction === undefined ? [] : [direction])))],
  };
}

/** PostgreSQL cuts names after 63 bytes, and indexes are named after their tables. */
const LONGEST = 48;

function identifier(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST) return name;
  return `${name.slice(0, LONGEST - 9)} ${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}
