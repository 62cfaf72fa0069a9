/**
 * The specification model: what the prose of a Connected Data Specification says, as plain immutable data.
 *
 * These types are the published contract of `cds-codegen model`; the JSON Schema beside this file is generated
 * from them. All positions are one-based and refer to the source Markdown.
 */

import type { AuthorizationDetailsField, Scenario, Scope } from "./access.js";
import type { SpecEnum, SpecObject, TypeAlias } from "./definitions.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Example, Reference, Requirement, Section, Term } from "./prose.js";
import type { Listing, Operation } from "./requests.js";

export type * from "./access.js";
export type * from "./definitions.js";
export type * from "./diagnostic.js";
export type * from "./prose.js";
export type * from "./requests.js";

/** The whole family of documents that were read together. */
export interface SpecModel {
  readonly modelVersion: 1;
  readonly documents: readonly SpecDocument[];
  /** Types that are used and nowhere defined; emitted as open placeholders. */
  readonly unresolved: readonly UnresolvedType[];
  readonly coverage: Coverage;
  readonly diagnostics: readonly Diagnostic[];
}

/** One specification document. */
export interface SpecDocument {
  /** The document's identifier in lower case, for example `cds-wg3-01`. */
  readonly id: string;
  readonly title: string;
  /** The path of the Markdown source, relative to the project, with forward slashes. */
  readonly source: string;
  readonly sha256: string;
  readonly sections: readonly Section[];
  readonly objects: readonly SpecObject[];
  readonly enums: readonly SpecEnum[];
  /** Named types that are neither objects nor enumerations, such as a list with a name of its own. */
  readonly typeAliases: readonly TypeAlias[];
  readonly listings: readonly Listing[];
  readonly operations: readonly Operation[];
  readonly scopes: readonly Scope[];
  readonly authorizationDetailsFields: readonly AuthorizationDetailsField[];
  readonly scenarios: readonly Scenario[];
  readonly requirements: readonly Requirement[];
  readonly examples: readonly Example[];
  readonly terms: readonly Term[];
  readonly references: readonly Reference[];
  readonly coverage: Coverage;
}

/** A type name that nothing defines. */
export interface UnresolvedType {
  readonly name: string;
  readonly anchor: string | null;
  readonly usedBy: readonly { readonly file: string; readonly line: number }[];
}

/** How much of the source was understood, in blocks. */
export interface Coverage {
  readonly blocks: number;
  /** Blocks that an extractor turned into model. */
  readonly consumed: number;
  /** Plain prose. */
  readonly informative: number;
  /** Blocks that look like facts and that nothing understood. */
  readonly unknown: number;
}
