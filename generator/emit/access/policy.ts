import type { AuthorizationDetailsField, Scope, SpecDocument } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import type { DefinedObject, Definitions } from "../definitions/definitions.js";
import { idField, missingPath, type ResolvedPath, resolvePath } from "../definitions/field-paths.js";
import { type AccessRules, collectAccessRules, isGoverned, type Lock, lockOf, means } from "./access-rules.js";
import { jointRelations, type Match, matchesOf, partsOf, type Relation, relations } from "./relations.js";
import { selectionPolicy, type SelectionPolicy } from "./selection-policy.js";

/** One scope, in the form of the generated `ScopePolicy`. */
export interface ScopePolicy extends Omit<Scope, "type" | "anchor" | "line" | "bySelection"> {
  readonly document: string;
  readonly bySelection: readonly SelectionPolicy[];
  readonly spec: string;
}

/** One authorization details field, in the form of the generated `DetailsFieldPolicy`. */
export interface DetailsFieldPolicy extends Omit<
  AuthorizationDetailsField,
  "id" | "anchor" | "line" | "relates" | "filters"
> {
  readonly document: string;
  readonly opens: readonly { readonly object: string; readonly through: readonly (readonly Relation[])[] }[];
  readonly filters: readonly { readonly object: string; readonly path: ResolvedPath }[];
  readonly spec: string;
}

/** One object, in the form of the generated `ObjectPolicy`. */
export interface ObjectPolicy {
  readonly document: string;
  readonly openedBy: readonly string[];
  readonly relatedBy: readonly string[];
  readonly alwaysVisible: readonly string[];
  readonly locked: Readonly<Record<string, LockedField>>;
  readonly scoped: readonly { readonly field: string; readonly needs: string }[];
}

/** A field that is not always visible, in the form of the generated `LockedField`. */
export interface LockedField extends Lock {
  readonly required: boolean;
}

/** All visibility rules, in the form of the generated `Policy`. */
export interface Policy {
  readonly governed: boolean;
  readonly scopes: Readonly<Record<string, ScopePolicy>>;
  readonly detailsFields: Readonly<Record<string, DetailsFieldPolicy>>;
  readonly objects: Readonly<Record<string, ObjectPolicy>>;
}

/** Derives the visibility rules of all documents of the model. */
export function derivePolicy(context: EmitContext, definitions: Definitions): Policy {
  const rules = collectAccessRules(context.model);
  const matches = matchesOf(rules, definitions);
  return {
    governed: isGoverned(rules),
    scopes: Object.fromEntries(
      rules.scopes.map(({ document, thing }) => [thing.type, scopePolicy(context, definitions, document, thing)]),
    ),
    detailsFields: Object.fromEntries(
      rules.detailsFields.map(({ document, thing }) => [
        thing.id,
        detailsFieldPolicy(context, definitions, matches, document, thing),
      ]),
    ),
    objects: Object.fromEntries(
      governedObjects(definitions).map((object) => [object.typeName, objectPolicy(rules, definitions, object)]),
    ),
  };
}

/** The objects that hold data: what requests, responses and pages are made of is theirs to show. */
export function governedObjects(definitions: Definitions): readonly DefinedObject[] {
  return definitions.all
    .filter((each) => each.kind === "object")
    .filter(({ object }) => object.role === "object" || object.role === "extension");
}

function scopePolicy(
  context: EmitContext,
  definitions: Definitions,
  document: SpecDocument,
  scope: Scope,
): ScopePolicy {
  const { family, responseTypes, grantTypes, fields, includes, selections, forced, resources } = scope;
  return {
    document: document.id,
    family,
    responseTypes,
    grantTypes,
    fields,
    includes,
    selections,
    forced,
    resources: resources.map((name) => objectName(definitions, document, name)),
    bySelection: scope.bySelection.flatMap((rule) => selectionPolicy(definitions, document, rule)),
    spec: context.sourceLink(document, scope.line),
  };
}

function detailsFieldPolicy(
  context: EmitContext,
  definitions: Definitions,
  matches: readonly Match[],
  document: SpecDocument,
  field: AuthorizationDetailsField,
): DetailsFieldPolicy {
  const { family, placeholder, formats, constraints, implies, selects, columns, relative } = field;
  return {
    document: document.id,
    family,
    placeholder,
    formats,
    constraints,
    unlocks: field.unlocks.map((each) => ({ ...each, object: objectName(definitions, document, each.object) })),
    opens: field.relates.map(({ object, through, jointly }) => ({
      object: objectName(definitions, document, object),
      through: [
        ...through.flatMap((each) => relations(definitions, matches, document, object, each).map((relation) => [relation])),
        ...jointly.flatMap((each) => jointRelations(each.through.map((path) => relations(definitions, matches, document, object, path)))),
      ],
    })),
    implies: implies.map((each) => ({ ...each, with: { ...each.with, object: objectName(definitions, document, each.with.object) } })),
    filters: field.filters.map(({ object, field: path }) => ({
      object: objectName(definitions, document, object),
      path: pathOf(definitions, document, object, path),
    })),
    selects,
    columns,
    relative,
    spec: context.sourceLink(document, field.line),
  };
}

function pathOf(definitions: Definitions, document: SpecDocument, object: string, path: string): ResolvedPath {
  const from = definitions.find(object, document.id);
  return from?.kind === "object" ? resolvePath(definitions, from, path) : missingPath(path);
}

function objectPolicy(rules: AccessRules, definitions: Definitions, object: DefinedObject): ObjectPolicy {
  const locks = object.fields.map((each) => ({ each, lock: lockOf(rules, definitions, object, each) }));
  const opens = (document: SpecDocument, names: readonly string[]): boolean =>
    names.some((name) => means(definitions, document, name, object));
  return {
    document: object.document.id,
    openedBy: rules.scopes
      .filter(({ document, thing }) => opens(document, thing.resources))
      .map(({ thing }) => thing.type),
    relatedBy: rules.detailsFields
      .filter(({ document, thing }) => opens(document, thing.relates.map((each) => each.object)))
      .map(({ thing }) => thing.id),
    alwaysVisible: locks.filter(({ lock }) => lock === null).map(({ each }) => each.field.name),
    locked: Object.fromEntries(
      locks.flatMap(({ each, lock }) =>
        lock === null ? [] : [[each.field.name, { required: each.field.presence === "required", ...lock }] as const],
      ),
    ),
    scoped: scopedFields(definitions, object),
  };
}

/** The fields of an object with an identifier, and of its parts, that are there only where a grant opens other objects. */
function scopedFields(definitions: Definitions, object: DefinedObject): ObjectPolicy["scoped"] {
  if (idField(object) === null) return [];
  return definitions.all.flatMap((holder) => {
    if (holder.kind !== "object") return [];
    const own = holder.fields.flatMap(({ field, document }) =>
      field.conditions.flatMap(({ kind, when }) =>
        kind === "forbidden-if" && when?.kind === "outside-scope" ? [{ field: field.name, needs: objectName(definitions, document, when.object) }] : [],
      ),
    );
    if (own.length === 0 || holder === object) return own;
    const places = idField(holder) === null ? partsOf(definitions, holder, new Set()).filter((place) => place.object === object) : [];
    return places.flatMap((place) => own.map(({ field, needs }) => ({ field: `${place.field}.${field}`, needs })));
  });
}

/** The name under which the generated modules know an object; as written where no document defines it. */
function objectName(definitions: Definitions, document: SpecDocument, name: string): string {
  return definitions.find(name, document.id)?.typeName ?? name;
}
