/**
 * The declarative description of a listing: what an engine needs to know to answer its requests.
 * These types are the same for every draft of the specification.
 */

/** A listing: the objects that it lists, how they are filtered and ordered, and what they link to. */
export interface Resource {
  /** The operation's name, for example `listAccounts`. */
  readonly name: string;
  /** The specification document that defines the listing, for example `cds-wg3-01`. */
  readonly document: string;
  /** The object that is listed, for example `Account`. */
  readonly item: string;
  /** The metadata field that publishes the listing's URL, for example `cds_accounts_api`. */
  readonly urlField: string | null;
  /** The path below the server's base URL, for example `/accounts`. */
  readonly path: string;
  /** The object that a response holds, for example `AccountListing`. */
  readonly envelope: string;
  readonly collections: readonly Collection[];
  /** The item's field that identifies it; `null` if the draft gives it none. */
  readonly idField: string | null;
  /** The most objects that a page holds; `null` if the draft sets no limit. */
  readonly pageSize: number | null;
  /** The URL parameters. A response holds the objects that match all of those that a request has. */
  readonly filters: readonly Filter[];
  /** The order of the objects, most significant key first. */
  readonly order: readonly OrderKey[];
  /** The item's fields that hold identifiers of other objects. */
  readonly links: readonly Link[];
  /** The item's fields, in the order of the draft. */
  readonly fields: readonly Field[];
  /** Where the specification defines the listing. */
  readonly spec: string;
}

/** A list of objects in an envelope, with the fields that link to its other pages. */
export interface Collection {
  /** The envelope's field that holds the objects. */
  readonly field: string;
  /** The envelope's field that holds the URL of the next page; `null` if there is none. */
  readonly next: string | null;
  /** The envelope's field that holds the URL of the previous page; `null` if there is none. */
  readonly previous: string | null;
}

/** A URL parameter and the fields that it is compared with: an object matches if any of them does. */
export interface Filter {
  /** The parameter's name. */
  readonly parameter: string;
  readonly kind: FilterKind;
  readonly value: FilterValue;
  readonly paths: readonly FieldPath[];
}

/**
 * How a parameter is compared:
 * - `in`: the field is one of the parameter's values; a list field holds one of them.
 * - `on-or-before`, `on-or-after`: the field's date or time is the parameter's or lies before or after it.
 * - `contains`: the field's text contains the parameter's, upper and lower case alike.
 */
export type FilterKind = "in" | "on-or-before" | "on-or-after" | "contains";

/** What one value of a parameter is. Enumerations are open: a value that a draft does not list matches nothing. */
export type FilterValue = "string" | "enum" | "date" | "datetime";

/** One key of a listing's order. */
export interface OrderKey {
  readonly path: FieldPath;
  readonly direction: "asc" | "desc";
}

/** The way from a listed object to a field: of the object itself, or of one that its hops lead to. */
export type FieldPath = ExistingField | MissingField;

/** A field that the draft defines. */
export interface ExistingField {
  /** The steps to the object that has the field, first one first; empty for the listed object itself. */
  readonly hops: readonly Hop[];
  readonly field: string;
  readonly exists: true;
  readonly kind: ValueKind;
  /** Whether the field holds a list of such values. */
  readonly list: boolean;
  readonly nullable: boolean;
}

/** A field that the draft filters or orders by and that no object has: it matches nothing. */
export interface MissingField {
  /** The steps that do exist. */
  readonly hops: readonly Hop[];
  /** The rest of the path, as the draft has it. */
  readonly field: string;
  readonly exists: false;
}

/** A step from one object to another. */
export interface Hop {
  /** The field of the object before. */
  readonly field: string;
  /** The object that the step leads to. */
  readonly object: string;
  /** The field of that object whose value `field` holds; `null` where `field` holds the object itself. */
  readonly key: string | null;
  /** Whether `field` is a list, so that the step leads to several objects. */
  readonly list: boolean;
}

/** A field that holds identifiers of other objects. */
export interface Link {
  readonly field: string;
  /** The object that is identified. */
  readonly object: string;
  /** That object's identifier field. */
  readonly key: string;
  /** Whether the field holds a list of identifiers or a single one. */
  readonly list: boolean;
}

/** A field of a listed object. */
export interface Field {
  readonly name: string;
  /** Whether the draft marks the field as required or optional. */
  readonly presence: "required" | "optional" | "unmarked";
  readonly nullable: boolean;
  readonly kind: ValueKind;
  /** Whether the field holds a list of such values. */
  readonly list: boolean;
}

/**
 * What a field holds. `date` and `datetime` are strings of RFC 3339, `decimal` is a JSON number of any precision,
 * `unresolved` is a type that the draft names and does not define, `any` is any JSON value.
 */
export type ValueKind =
  | "string"
  | "integer"
  | "decimal"
  | "boolean"
  | "date"
  | "datetime"
  | "enum"
  | "object"
  | "unresolved"
  | "any";
