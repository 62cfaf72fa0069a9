/**
 * Who sees what: the rules of the specification by which scopes and authorization details fields open objects and
 * fields. These types are the same for every draft of the specification.
 */

import type { JsonValue } from "./json.js";
import type { FieldPath } from "./resource.js";

/** The visibility rules of all documents. */
export interface Policy {
  /**
   * Whether the draft says which scopes open which objects. Where it does not, a grant has to name the listings
   * and objects itself, and every field of these shows.
   */
  readonly governed: boolean;
  /** The scopes by their types; empty if the draft defines none. */
  readonly scopes: Readonly<Record<string, ScopePolicy>>;
  /** The fields of `authorization_details` objects by their ids; empty if the draft defines none. */
  readonly detailsFields: Readonly<Record<string, DetailsFieldPolicy>>;
  /** The objects by the names of their types. */
  readonly objects: Readonly<Record<string, ObjectPolicy>>;
}

/** A scope: what its Scope Description says, and what it opens. */
export interface ScopePolicy {
  /** The specification document that defines the scope, for example `cds-wg3-01`. */
  readonly document: string;
  /** `consent` where a customer authorizes, `direct` where the server grants, `admin`, or `other`. */
  readonly family: string;
  /** The response types that the scope supports; empty where no customer authorizes. */
  readonly responseTypes: readonly string[];
  /** The grant types that must be, and that must not be, among those of the scope. */
  readonly grantTypes: { readonly contains: readonly string[]; readonly excludes: readonly string[] };
  /** The authorization details fields that a server must, may or must not offer with the scope. */
  readonly fields: {
    readonly required: readonly string[];
    readonly conditional: readonly string[];
    readonly forbidden: readonly string[];
  };
  /** The authorization details fields that count as `true` without being asked for. */
  readonly includes: readonly string[];
  /** The selections that an authorization form may offer. */
  readonly selections: readonly string[];
  /** What the scope's authorization details fields must say, whatever a server prefers. */
  readonly forced: readonly { readonly field: string; readonly property: string; readonly value: JsonValue }[];
  /** The objects that the scope opens by itself. */
  readonly resources: readonly string[];
  /** Which of them it opens because of others that were selected, where the draft says so. */
  readonly bySelection: readonly SelectionPolicy[];
  /** Where the specification defines the scope. */
  readonly spec: string;
}

/** Which objects of a kind a scope opens where objects of another kind were selected: these, and no others. */
export interface SelectionPolicy {
  /** The objects that are opened. */
  readonly object: string;
  /** The objects that were selected. */
  readonly selected: string;
  /**
   * The ways that must all lead from an opened object to one that was selected, or where they end at objects of
   * another kind, to one that shows. On a way, each relation leads on from what the one before has led to, whether
   * that shows or not.
   */
  readonly through: readonly (readonly Relation[])[];
}

/** A field of `authorization_details` objects (RFC 9396) and what its value changes. */
export interface DetailsFieldPolicy {
  /** The specification document that defines the field. */
  readonly document: string;
  readonly family: "preselection" | "include" | "duration" | "other";
  /** Whether the draft announces the field and does not define it yet. */
  readonly placeholder: boolean;
  /** The formats that the field's values may have. */
  readonly formats: readonly string[];
  /** What the object that offers the field must say. */
  readonly constraints: readonly Constraint[];
  /** The optional fields of objects that show with it. */
  readonly unlocks: readonly ObjectField[];
  /**
   * The objects that it opens: those that fields connect with what a grant shows already. One of the lists is enough,
   * and each relation of it must connect the object.
   */
  readonly opens: readonly { readonly object: string; readonly through: readonly (readonly Relation[])[] }[];
  /** Other fields that count as `true` where this one is and the scope opens more. */
  readonly implies: readonly Implication[];
  /** The fields of objects that are compared with its values. */
  readonly filters: readonly { readonly object: string; readonly path: FieldPath }[];
  /** What its values preselect on an authorization form: the selection, and the field that is compared. */
  readonly selects: readonly { readonly selection: string; readonly field: string }[];
  /** The value types whose columns of usage segments it admits; `null` if it says nothing of columns. */
  readonly columns: readonly string[] | null;
  /** Whether a relative time counts back or forward from the moment of the request; `null` if it has none. */
  readonly relative: "past" | "future" | null;
  /** Where the specification defines the field. */
  readonly spec: string;
}

/** Another authorization details field that counts as `true`, whatever a grant says of it. */
export interface Implication {
  readonly field: string;
  /** Where this other field is `true` as well, or the scope opens these objects by itself. */
  readonly with: { readonly field: string; readonly object: string };
}

/** What the object that offers an authorization details field must say. */
export interface Constraint {
  readonly property: string;
  /** The value; the first choice where several are allowed. */
  readonly value: JsonValue;
  /** All values that are allowed, where there are several. */
  readonly oneOf: readonly JsonValue[] | null;
  /** `authorization`: only where a customer authorizes; `null`: always. */
  readonly when: "authorization" | null;
}

/** A field of an object. */
export interface ObjectField {
  readonly object: string;
  readonly field: string;
}

/** A field that connects objects; dots lead to a field of a part of the object. */
export interface Relation extends ObjectField {
  /**
   * What the field holds: values of this key of the object, mostly its identifier; dots lead to a key of a part of
   * the object. `null` if the draft does not state it in one way.
   */
  readonly link: { readonly object: string; readonly key: string } | null;
  /** Whether the field holds a list of them. */
  readonly list: boolean;
  /** The value that another field of the same object must have for this to be what the field holds; `null` if it always is. */
  readonly when: { readonly field: string; readonly value: string } | null;
  /**
   * Which end is opened. `held`: the objects whose identifiers the field holds, of every object that shows.
   * `holder`: the objects that have the field, where it holds the identifier of one that shows.
   */
  readonly end: "held" | "holder";
}

/** What opens an object, and which of its fields show. */
export interface ObjectPolicy {
  /** The specification document that defines the object. */
  readonly document: string;
  /** The scopes that open it by themselves. */
  readonly openedBy: readonly string[];
  /** The authorization details fields that open those that are related to what a grant shows. */
  readonly relatedBy: readonly string[];
  /** The fields that show whenever the object does. */
  readonly alwaysVisible: readonly string[];
  /** The other fields by name. */
  readonly locked: Readonly<Record<string, LockedField>>;
  /**
   * Fields, of the object or of its parts, that an object lacks where no access that shows it opens other objects at
   * all; dots lead into parts.
   */
  readonly scoped: readonly { readonly field: string; readonly needs: string }[];
}

/** A field that shows only where a grant unlocks it. */
export interface LockedField {
  /** Whether the draft marks the field as required: where it is locked, an object lacks it all the same. */
  readonly required: boolean;
  /** The authorization details fields that unlock it: one of them is enough. */
  readonly unlockedBy: readonly string[];
  /** The scopes of which one of those fields is a default. */
  readonly byDefault: readonly string[];
  /** The field of the same object that this one accompanies and shares the rule of; `null` if the rule is its own. */
  readonly accompanies: string | null;
}
