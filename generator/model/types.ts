/**
 * The specification model: what the prose of a Connected Data Specification says, as plain immutable data.
 *
 * These types are the published contract of `cds-codegen model`; the JSON Schema beside this file is generated
 * from them. All positions are one-based and refer to the source Markdown.
 */

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

/** A heading with the part of the document that it opens. */
export interface Section {
  /** The section number as written, without the final dot; `null` for unnumbered headings. */
  readonly number: string | null;
  readonly title: string;
  readonly anchor: string | null;
  /** The heading's depth, 1 to 6. */
  readonly level: number;
  readonly line: number;
  /** Whether the section is announced but not yet written. */
  readonly placeholder: boolean;
}

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
  readonly relates: readonly { readonly object: string; readonly through: readonly FieldPath[] }[];
  readonly filters: readonly FieldPath[];
  readonly selects: readonly { readonly selection: string; readonly field: string }[];
  readonly columns: readonly string[] | null;
  readonly relative: "past" | "future" | null;
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

/** A key word of BCP 14 as written. */
export type RequirementKeyword =
  | "MAY"
  | "OPTIONAL"
  | "MUST"
  | "SHALL"
  | "SHOULD"
  | "REQUIRED"
  | "RECOMMENDED"
  | `${"MUST" | "SHALL" | "SHOULD"} NOT`
  | "NOT RECOMMENDED";

/** Whom a requirement binds. */
export type RequirementSubject = "server" | "client" | "customer" | "extension" | "unspecified";

/** One use of a BCP 14 key word. */
export interface Requirement {
  /** Stable within the draft: the section's anchor and the running number in it. */
  readonly id: string;
  readonly keyword: RequirementKeyword;
  readonly subject: RequirementSubject;
  readonly anchor: string | null;
  /** The code names of the sentence, in order, each once. */
  readonly symbols: readonly string[];
  /** The sentence; for a fact row, a link to the official section. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A request or response that the document shows. */
export interface Example {
  readonly anchor: string | null;
  readonly line: number;
  readonly request: { readonly method: string; readonly path: string } | null;
  readonly status: number | null;
  readonly bodyLine: number | null;
  readonly shows: string | null;
  readonly elided: boolean;
}

/** A word that the document defines. */
export interface Term {
  readonly name: string;
  readonly anchor: string | null;
  readonly description: string;
  /** The reference that the definition rests on, as its label reads. */
  readonly reference: string | null;
  readonly line: number;
}

/** An entry of the list of references. */
export interface Reference {
  /** The label, for example `RFC 3339 Section 5.6`. */
  readonly label: string;
  readonly anchor: string | null;
  readonly title: string;
  readonly url: string | null;
  /** The section of another CDS document that is cited. */
  readonly cites: CitedSection | null;
  readonly line: number;
}

/** A section of another CDS document, cited by its number. */
export interface CitedSection {
  readonly document: string;
  readonly section: string;
  /** The cited section's anchor; `null` where that document was not read, or has no such section. */
  readonly anchor: string | null;
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

export type Severity = "error" | "warning" | "info";

/** Something that a person should look at, with its exact range. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
