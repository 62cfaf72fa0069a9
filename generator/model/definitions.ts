// What a specification defines: objects with their fields and types, enumerations and named types.

import type { JsonValue } from "./access.js";

/** A JSON object that the specification describes field by field; envelopes of listings included. */
export interface SpecObject {
  readonly name: string;
  /** Other names by which references call the object. */
  readonly aliases: readonly string[];
  readonly anchor: string | null;
  readonly line: number;
  /** The object of another document (or of this one) to which these fields are added. */
  readonly extends: ExtensionTarget | null;
  /** The object of which this is one kind: a usage value format is a kind of `ValueFormat`. */
  readonly variantOf: string | null;
  /** A standard whose members belong to the object too. */
  readonly inherits: Inheritance | null;
  /** Whether the section announces the object without defining it yet: such an object is open. */
  readonly placeholder: boolean;
  readonly role: "object" | "extension" | "envelope" | "request" | "response";
  readonly description: string;
  readonly fields: readonly Field[];
}

/** The definition that an extension adds to. */
export interface ExtensionTarget {
  /** The document's id, for example `cds-wg1-02`. */
  readonly document: string;
  readonly name: string;
}

/** A standard whose members an object takes over. */
export interface Inheritance {
  /** The standard, for example `RFC 7591`. */
  readonly standard: string;
  readonly members: readonly Field[];
}

/** How a field's marker reads: `(REQUIRED)`, `(OPTIONAL)`, or none. */
export type Presence = "required" | "optional" | "unmarked";

/** A named value of an object. */
export interface Field {
  readonly name: string;
  readonly presence: Presence;
  /** Whether the type is written with "or `null`". */
  readonly nullable: boolean;
  readonly type: FieldType;
  /** The subset of the enumeration's values that this field allows; `null` when it allows all. */
  readonly values: readonly string[] | null;
  readonly conditions: readonly Condition[];
  /** The object whose identifiers (or copied values) this field holds. */
  readonly link: Link | null;
  readonly description: string;
  readonly line: number;
  readonly column: number;
}

/** A reference from one object to another through the other's identifier. */
export interface Link {
  readonly object: string;
  /** The field of the other object that is held here, for example `cds_account_id`. */
  readonly field: string;
}

/** What the prose of a field says about when it is there, and with which value. */
export interface Condition {
  readonly kind: "required-if" | "forbidden-if" | "null-if" | "non-empty";
  readonly when: ConditionWhen | null;
}

/** The circumstances of a condition, as far as the prose states them in a regular way. */
export type ConditionWhen =
  | { readonly kind: "field-populated"; readonly field: string }
  | { readonly kind: "field-value"; readonly field: string; readonly values: readonly JsonValue[] }
  | { readonly kind: "scope-supported"; readonly anchors: readonly string[] }
  | { readonly kind: "authorization-details-field-supported"; readonly anchors: readonly string[] }
  /** The scope of an access does not include these objects. */
  | { readonly kind: "outside-scope"; readonly object: string }
  | { readonly kind: "described" };

/** The name of a value that JSON or a term of the specification defines, in lower case with hyphens. */
export type PrimitiveName =
  | "string"
  | "integer"
  | "decimal"
  | "boolean"
  | "date"
  | "datetime"
  | "url"
  | "email"
  | "mime-type"
  | "country-code"
  | "currency-code"
  | "timezone"
  | "duration"
  | "multi-line-address"
  | "object";

/** A field's type as the prose writes it. */
export type FieldType =
  | { readonly kind: "primitive"; readonly name: PrimitiveName }
  | {
      readonly kind: "ref";
      /** The referenced definition's own name; the label as written where nothing defines it. */
      readonly name: string;
      /** The anchor of the link, without `#`; `null` when the name is not a link. */
      readonly anchor: string | null;
      readonly target: "object" | "enum" | "alias" | "unresolved";
      /** The document that defines it when that is another one. */
      readonly document: string | null;
    }
  | { readonly kind: "array"; readonly items: FieldType; readonly nullableItems: boolean }
  | { readonly kind: "map"; readonly values: FieldType }
  | { readonly kind: "union"; readonly of: readonly FieldType[] }
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "any" };

/** A closed or open list of values. */
export interface SpecEnum {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly anchor: string | null;
  readonly line: number;
  /** Whether readers must tolerate values that are not listed. */
  readonly open: boolean;
  readonly extends: ExtensionTarget | null;
  readonly description: string;
  readonly values: readonly EnumValue[];
}

/** One value of an enumeration. */
export interface EnumValue {
  readonly value: string;
  readonly description: string;
  /** The type that the value stands for (a usage value format names its value object). */
  readonly type: FieldType | null;
  /** Fields that an object carries only with this value. */
  readonly fields: readonly Field[];
  readonly line: number;
}

/** A name for a type that is neither an object nor an enumeration. */
export interface TypeAlias {
  readonly name: string;
  readonly anchor: string | null;
  readonly type: FieldType;
  readonly description: string;
  readonly line: number;
}
