import type { AuthorizationDetailsField, Scope, SpecDocument, SpecModel } from "../../model/types.js";
import type { DefinedObject, Definitions } from "../definitions/definitions.js";
import type { DefinedField } from "../definitions/extensions.js";

/** A scope or authorization details field with the document that states it. */
export interface Stated<Thing> {
  readonly document: SpecDocument;
  readonly thing: Thing;
}

/** What the documents of a model say about access, later statements of a name replacing earlier ones. */
export interface AccessRules {
  readonly scopes: readonly Stated<Scope>[];
  readonly detailsFields: readonly Stated<AuthorizationDetailsField>[];
}

/** Why a field of an object is not always visible. */
export interface Lock {
  /** The authorization details fields that unlock it. */
  readonly unlockedBy: readonly string[];
  /** The scopes of which one of these is a default. */
  readonly byDefault: readonly string[];
  /** The field that it accompanies; `null` if it is unlocked by itself. */
  readonly accompanies: string | null;
}

/** Collects the access rules of all documents. */
export function collectAccessRules(model: SpecModel): AccessRules {
  const stated = <Thing>(of: (document: SpecDocument) => readonly Thing[]): readonly Stated<Thing>[] =>
    model.documents.flatMap((document) => of(document).map((thing) => ({ document, thing })));
  return {
    scopes: lastByKey(
      stated((document) => document.scopes),
      ({ thing }) => thing.type,
    ),
    detailsFields: lastByKey(
      stated((document) => document.authorizationDetailsFields),
      ({ thing }) => thing.id,
    ),
  };
}

function lastByKey<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): readonly Thing[] {
  return [...new Map(things.map((thing) => [keyOf(thing), thing])).values()];
}

/** Whether the rules say which scopes open which objects, as drafts before scopes were written do not. */
export function isGoverned({ scopes }: AccessRules): boolean {
  return scopes.some(({ thing }) => thing.resources.length > 0);
}

/** Whether a name that a document uses means the object. */
export function means(definitions: Definitions, document: SpecDocument, name: string, object: DefinedObject): boolean {
  return definitions.find(name, document.id) === object;
}

/**
 * The lock of an object's field; `null` for one that is always visible. A field that has no rule of its own and
 * must be there whenever a locked one is populated (the file's MIME type beside the file) shares that one's lock.
 */
export function lockOf(
  rules: AccessRules,
  definitions: Definitions,
  object: DefinedObject,
  { field }: DefinedField,
): Lock | null {
  const own = unlockersOf(rules, definitions, object, field.name);
  if (own.length > 0) return lock(rules, own, null);
  for (const { kind, when } of field.conditions) {
    if (field.presence !== "optional" || kind !== "required-if" || when?.kind !== "field-populated") continue;
    const leading = unlockersOf(rules, definitions, object, when.field);
    if (leading.length > 0) return lock(rules, leading, when.field);
  }
  return null;
}

function lock(rules: AccessRules, unlockedBy: readonly string[], accompanies: string | null): Lock {
  const byDefault = rules.scopes.filter(({ thing }) => thing.includes.some((id) => unlockedBy.includes(id)));
  return { unlockedBy, byDefault: byDefault.map(({ thing }) => thing.type), accompanies };
}

function unlockersOf(
  { detailsFields }: AccessRules,
  definitions: Definitions,
  object: DefinedObject,
  name: string,
): readonly string[] {
  const unlockers = detailsFields.filter(({ document, thing }) =>
    thing.unlocks.some((each) => each.field === name && means(definitions, document, each.object, object)),
  );
  return unlockers.map(({ thing }) => thing.id);
}
