/** The parts of an OpenAPI 3.1 description that this generator writes. */
export interface OpenApiDocument {
  readonly openapi: "3.1.0";
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    readonly license: { readonly name: string; readonly url: string };
  };
  readonly externalDocs: ExternalDocs;
  readonly servers: readonly Server[];
  readonly security: readonly SecurityRequirement[];
  readonly tags: readonly Tag[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Schemas;
    readonly responses: Readonly<Record<string, Response>>;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
    /** Requests whose path another document decides. */
    readonly pathItems?: Readonly<Record<string, PathItem>>;
  };
  readonly "x-cds-document": string;
  /** Enumerations of documents that are not described here, to which this one adds values. */
  readonly "x-cds-extensions"?: readonly Schema[];
}

/** Schema components by name. */
export type Schemas = Readonly<Record<string, Schema>>;

export interface ExternalDocs {
  readonly description?: string;
  readonly url: string;
}

export interface Server {
  readonly url: string;
  readonly description: string;
  readonly variables: Readonly<Record<string, { readonly default: string }>>;
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface SecurityScheme {
  readonly type: "http";
  readonly scheme: "bearer";
  readonly description: string;
}

export interface Tag {
  readonly name: string;
  readonly description: string;
}

/** The methods of requests, as path items name them. */
export const METHODS = ["get", "post", "put", "patch", "delete"] as const;
export type Method = (typeof METHODS)[number];

export interface PathItem extends Readonly<Partial<Record<Method, Operation>>> {
  readonly parameters?: readonly PathParameter[];
}

export interface PathParameter {
  readonly name: string;
  readonly in: "path";
  readonly required: true;
  readonly description: string;
  readonly schema: Schema;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly QueryParameter[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, Response | Reference>>;
  readonly "x-cds-source": string;
  /** The metadata field that holds the URL. */
  readonly "x-cds-url-field"?: string;
  /** The field of the object itself that holds the URL. */
  readonly "x-cds-uri-field"?: string;
  /** The fields that the request may change, and those that it may not. */
  readonly "x-cds-modifiable"?: readonly string[];
  readonly "x-cds-immutable"?: readonly string[];
  readonly "x-cds-item"?: string;
  readonly "x-cds-collections"?: readonly string[];
  /** The envelope's links to more of each collection, where each has its own. */
  readonly "x-cds-links"?: Readonly<Record<string, CollectionLinks>>;
  readonly "x-cds-page-size"?: number;
  readonly "x-cds-order"?: readonly OrderExtension[];
}

/** The names of the fields that hold the URLs of a collection's following and preceding page. */
export interface CollectionLinks {
  readonly next: string;
  readonly previous: string | null;
}

export interface RequestBody {
  readonly description: string;
  readonly required: true;
  readonly content: Content;
}

/** One key of a listing's order; `resolved` is the field that the specification's word `field` means. */
export interface OrderExtension {
  readonly field: string;
  readonly resolved: string | null;
  readonly direction: "asc" | "desc";
  readonly source: string;
}

export interface QueryParameter {
  readonly name: string;
  readonly in: "query";
  readonly required: false;
  readonly style: "form" | "spaceDelimited";
  readonly explode: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly "x-cds-filter": { readonly kind: string; readonly fields: readonly string[] };
  readonly "x-cds-source": string;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly description: string; readonly schema: Schema }>>;
  readonly content: Content;
}

/** Bodies by media type. */
export type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

export interface Reference {
  readonly $ref: string;
}

export type SchemaTypeName = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";
export type Literal = string | number | boolean | null;

/** A JSON Schema (2020-12) with the `x-cds-*` facts that JSON Schema has no word for. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: SchemaTypeName | readonly SchemaTypeName[];
  readonly format?: string;
  readonly const?: Literal;
  readonly enum?: readonly Literal[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly properties?: Schemas;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: Discriminator;
  readonly allOf?: readonly (Schema | ConditionalSchema)[];
  readonly contains?: Schema;
  readonly not?: Schema;
  readonly description?: string;
  readonly externalDocs?: ExternalDocs;
  /** The known values of an open enumeration. */
  readonly "x-extensible-enum"?: readonly string[];
  readonly "x-cds-values"?: readonly ValueExtension[];
  readonly "x-cds-source"?: string;
  readonly "x-cds-presence"?: string;
  readonly "x-cds-conditions"?: readonly object[];
  readonly "x-cds-link"?: { readonly object: string; readonly field: string };
  /** The specification's word for a string of a special kind, such as `currency-code`. */
  readonly "x-cds-type"?: string;
  /** The enumeration value with which an object carries the field. */
  readonly "x-cds-with"?: { readonly field: string; readonly value: string };
  readonly "x-cds-role"?: string;
  readonly "x-cds-extends"?: { readonly document: string; readonly name: string };
  readonly "x-cds-inherits"?: string;
  readonly "x-cds-placeholder"?: true;
  /** The specification uses the type and nowhere defines it. */
  readonly "x-cds-unresolved"?: true;
}

/** The field whose value tells which of the alternatives an object is. */
export interface Discriminator {
  readonly propertyName: string;
  readonly mapping: Readonly<Record<string, string>>;
}

/** A schema that holds where another one does. */
export interface ConditionalSchema {
  readonly if: Schema;
  readonly then: Schema;
}

/** What the specification says about one value of an enumeration. */
export interface ValueExtension {
  readonly value: string;
  readonly description?: string;
  /** The type that the value stands for; `type` is its name where nothing defines it. */
  readonly schema?: Schema;
  readonly type?: string;
  readonly source: string;
}
