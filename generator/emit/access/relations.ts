import { refsOf } from "../../model/refs.js";
import type { FieldPath, RelationMatch, SpecDocument } from "../../model/types.js";
import type { DefinedObject, Definitions } from "../definitions/definitions.js";
import { linkedObject } from "../definitions/field-links.js";
import { idField, resolvePath } from "../definitions/field-paths.js";
import { valueShape } from "../definitions/value-kind.js";
import type { AccessRules } from "./access-rules.js";

/** A field that connects objects, in the form of the generated `Relation`. */
export interface Relation extends FieldPath {
  readonly link: { readonly object: string; readonly key: string } | null;
  readonly list: boolean;
  readonly when: RelationMatch["when"] | null;
  readonly end: "held" | "holder";
}

/** A field of an object that holds values of another one, where a third field says so. */
export interface Match {
  readonly holder: DefinedObject;
  readonly field: string;
  readonly when: RelationMatch["when"];
  readonly object: DefinedObject;
  readonly key: string;
}

/** Collects what all authorization details fields say about values that another field tells how to read. */
export function matchesOf({ detailsFields }: AccessRules, definitions: Definitions): readonly Match[] {
  return detailsFields.flatMap(({ document, thing }) =>
    thing.relates.flatMap(({ object: related, matches }) =>
      matches.flatMap(({ field, when, with: other }): readonly Match[] => {
        const holder = definitions.find(related, document.id);
        const object = definitions.find(other.object, document.id);
        if (holder?.kind !== "object" || object?.kind !== "object") return [];
        return resolvePath(definitions, object, other.field).exists ? [{ holder, field, when, object, key: other.field }] : [];
      }),
    ),
  );
}

/**
 * The connections that a field makes between the opened object and others. A field of another object holds the
 * identifiers of what is opened; so does a field of the opened object that holds identifiers of its own kind (a
 * parent). Any other field of the opened object holds what identifies those that show already. A field whose values
 * another one tells how to read makes a connection for each of its readings. A field of an object that is only a part
 * of others is theirs.
 */
export function relations(
  definitions: Definitions,
  matches: readonly Match[],
  document: SpecDocument,
  opened: string,
  through: FieldPath,
): readonly Relation[] {
  const holder = definitions.find(through.object, document.id);
  const target = definitions.find(opened, document.id);
  const defined = holder?.kind === "object" ? holder.fields.find(({ field }) => field.name === through.field) : undefined;
  const place = { object: holder?.typeName ?? through.object, field: through.field };
  if (holder?.kind !== "object" || defined === undefined) return [{ ...place, link: null, list: false, when: null, end: holder === target ? "holder" : "held" }];
  const { list } = valueShape(definitions, defined.document.id, defined.field.type);
  const readings = matches.filter((match) => match.holder === holder && match.field === through.field);
  if (readings.length > 0) {
    const end = holder === target ? "holder" : "held";
    return readings
      .filter(({ object, key }) => end === "holder" || (object === target && idField(object) === key))
      .map(({ object, key, when }) => ({ ...place, link: { object: object.typeName, key }, list, when, end }));
  }
  const found = linkedObject(definitions, defined);
  const link = found === null ? null : { object: found.object.typeName, key: found.key };
  const end = holder === target && found?.object !== target ? "holder" : "held";
  const places = idField(holder) === null ? partsOf(definitions, holder, new Set()) : [];
  if (places.length === 0) return [{ ...place, link, list, when: null, end }];
  return places.map(({ object, field, isList }) => ({
    object: object.typeName,
    field: `${field}.${through.field}`,
    link,
    list: list || isList,
    when: null,
    end,
  }));
}

interface Part {
  readonly object: DefinedObject;
  /** The members on the way, joined by dots. */
  readonly field: string;
  readonly isList: boolean;
}

/** The objects with identifiers that an object without one is a part of, and where in them it is. */
export function partsOf(definitions: Definitions, part: DefinedObject, followed: ReadonlySet<DefinedObject>): readonly Part[] {
  if (followed.has(part)) return [];
  const names = new Set([part.object.name, part.object.variantOf]);
  return definitions.all.flatMap((owner) => {
    if (owner.kind !== "object" || owner === part) return [];
    return owner.fields.flatMap(({ field, document }): readonly Part[] => {
      if (!namesWithin(definitions, document, field.type, new Set()).some((name) => names.has(name))) return [];
      const isList = valueShape(definitions, document.id, field.type).list;
      if (idField(owner) !== null) return [{ object: owner, field: field.name, isList }];
      return partsOf(definitions, owner, new Set([...followed, part])).map((outer) => ({
        ...outer,
        field: `${outer.field}.${field.name}`,
        isList: outer.isList || isList,
      }));
    });
  });
}

/** The objects that a type embeds, by name; aliases are followed. */
function namesWithin(definitions: Definitions, document: SpecDocument, type: Parameters<typeof refsOf>[0], followed: ReadonlySet<string>): readonly string[] {
  return refsOf(type).flatMap((ref): readonly string[] => {
    const definition = definitions.find(ref.name, ref.document ?? document.id);
    if (definition?.kind === "object") return [definition.object.name];
    if (definition?.kind !== "alias" || followed.has(ref.name)) return [];
    return namesWithin(definitions, definition.document, definition.alias.type, new Set([...followed, ref.name]));
  });
}

/** All ways to take one relation of each of some lists. */
export function jointRelations(lists: readonly (readonly Relation[])[]): readonly (readonly Relation[])[] {
  return lists.reduce<readonly (readonly Relation[])[]>((ways, list) => ways.flatMap((way) => list.map((relation) => [...way, relation])), [[]]);
}
