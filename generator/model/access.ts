// Who may be granted what: scopes, authorization details fields and scenarios.

/** A scope that a server may support. */
export interface Scope {
  readonly type: string;
  readonly anchor: string | null;
  readonly line: number;
  readonly family: string;
  readonly responseTypes: readonly string[];
  readonly grantTypes: { readonly contains: readonly string[]; readonly excludes: readonly string[] };
  readonly fields: {
    readonly required: readonly string[];
    readonly conditional: readonly string[];
    readonly forbidden: readonly string[];
  };
  /** Authorization details fields that count as `true` by default. */
  readonly includes: readonly string[];
  /** The selections that the authorization form may offer. */
  readonly selections: readonly string[];
  /** Values that the scope's authorization details fields must have. */
  readonly forced: readonly { readonly field: string; readonly property: string; readonly value: JsonValue }[];
  /** The objects that the scope opens by default. */
  readonly resources: readonly string[];
  /** Which of them it opens because of others that were selected, where it says so. */
  readonly bySelection: readonly SelectionRule[];
}

/** Which objects of a kind a scope opens where objects of a kind were selected. */
export interface SelectionRule {
  readonly object: string;
  readonly selected: string;
  /**
   * The fields that connect them, all of which must: of the opened object, dots leading through the objects that the
   * fields identify; or of the selected one.
   */
  readonly through: readonly FieldPath[];
}

/** A field of an OAuth `authorization_details` object (RFC 9396) that the specification defines. */
export interface AuthorizationDetailsField {
  readonly id: string;
  readonly anchor: string | null;
  readonly line: number;
  readonly family: "preselection" | "include" | "duration" | "other";
  readonly placeholder: boolean;
  readonly formats: readonly string[];
  readonly constraints: readonly AuthorizationDetailsConstraint[];
  readonly unlocks: readonly FieldPath[];
  readonly relates: readonly RelatedObjects[];
  readonly implies: readonly Implication[];
  readonly filters: readonly FieldPath[];
  readonly selects: readonly { readonly selection: string; readonly field: string }[];
  readonly columns: readonly string[] | null;
  readonly relative: "past" | "future" | null;
}

/** Objects that a field opens because of what a grant shows already. */
export interface RelatedObjects {
  readonly object: string;
  /** The fields that connect them with what shows: one of them is enough. */
  readonly through: readonly FieldPath[];
  /** Fields that connect them with what shows only if all of them do. */
  readonly jointly: readonly JointFields[];
  /** Those of their own fields whose values another field of theirs tells how to read. */
  readonly matches: readonly RelationMatch[];
}

/** Fields of which all must connect an object with what shows. */
export interface JointFields {
  readonly through: readonly FieldPath[];
}

/** An authorization details field that counts as `true` where this one is and the scope opens more. */
export interface Implication {
  readonly field: string;
  /** What the scope opens besides: another field is `true`, or it opens these objects anyway. */
  readonly with: { readonly field: string; readonly object: string };
}

/** A field of the related object whose values are those of another object's field, where a third one says so. */
export interface RelationMatch {
  /** The field of the related object. */
  readonly field: string;
  /** The related object's field that says what the values are, and its value. */
  readonly when: { readonly field: string; readonly value: string };
  /** The other object, and its field; a dot leads into the objects that a field embeds. */
  readonly with: FieldPath;
}

/** A field of a named object. */
export interface FieldPath {
  readonly object: string;
  readonly field: string;
}

/** What the object that offers an authorization details field must say. */
export interface AuthorizationDetailsConstraint {
  readonly property: string;
  /** The one value, or the choices, that are allowed. */
  readonly value: JsonValue;
  readonly oneOf: readonly JsonValue[] | null;
  /** `authorization`: only where a customer authorizes; `null`: always. */
  readonly when: "authorization" | null;
}

/** A JSON value as constraints and literals state it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[];

/** A set of requirements for one use case. */
export interface Scenario {
  readonly name: string;
  readonly anchor: string | null;
  readonly line: number;
  readonly placeholder: boolean;
  /** Anchors of the scopes that the scenario asks for. */
  readonly scopes: readonly string[];
  /** Names of the scenarios that it includes. */
  readonly scenarios: readonly string[];
  /** Ids of its requirements. */
  readonly requirements: readonly string[];
}
