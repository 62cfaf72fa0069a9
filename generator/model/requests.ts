// What can be asked of a server: listings and other operations.

import type { FieldType } from "./definitions.js";

/** What a URL parameter does with the values of its fields. */
export type FilterKind = "in" | "on-or-before" | "on-or-after" | "contains";

/** A request that lists objects page by page. */
export interface Listing {
  readonly name: string;
  /** The anchor of the section that lists the parameters. */
  readonly anchor: string | null;
  readonly line: number;
  readonly method: "GET";
  /** The metadata field whose URL is requested, for example `cds_accounts_api`. */
  readonly urlField: string | null;
  readonly envelope: string;
  /** The envelope's fields that hold the listed objects. */
  readonly collections: readonly string[];
  readonly item: string;
  /** The most objects a page holds. */
  readonly pageSize: number | null;
  readonly parameters: readonly Parameter[];
  readonly order: readonly OrderKey[];
}

/** A URL parameter of a listing. */
export interface Parameter {
  readonly name: string;
  readonly filter: FilterKind;
  /** The type of one value. */
  readonly type: FieldType;
  /** Paths of the fields that are compared, running through links with a dot. */
  readonly fields: readonly string[];
  /** The same fields in the draft's own words. */
  readonly stated: readonly string[];
  readonly description: string;
  readonly line: number;
}

/** One key of a listing's order, most significant first. */
export interface OrderKey {
  /** The draft's word for the field. */
  readonly field: string;
  /** The path of the field that is meant; `null` when no field fits. */
  readonly resolved: string | null;
  readonly direction: "asc" | "desc";
  readonly line: number;
}

/** A request that is no listing. */
export interface Operation {
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The metadata field whose URL is requested. */
  readonly urlField: string | null;
  /** The field of the object itself that holds the URL, where each object has its own. */
  readonly uriField: string | null;
  readonly anchor: string | null;
  readonly line: number;
  readonly request: string | null;
  readonly response: string | null;
  readonly statuses: readonly number[];
  readonly modifiable: readonly string[];
  readonly immutable: readonly string[];
}
