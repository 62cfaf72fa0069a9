import { mayBeNull } from "../../model/fields.js";
import type { FilterKind, Listing, Parameter, Presence, SpecDocument } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import type { DefinedObject, Definitions } from "../definitions/definitions.js";
import type { DefinedField } from "../definitions/extensions.js";
import { linkedObject } from "../definitions/field-links.js";
import { idField, missingPath, resolvePath, type ResolvedPath } from "../definitions/field-paths.js";
import { type ValueKind, valueShape } from "../definitions/value-kind.js";

/** What one value of a parameter is, as the generated `FilterValue` names it. */
export type FilterValue = "string" | "enum" | "date" | "datetime";

/** One listing's descriptor: the data of the generated `Resource`. */
export interface ResourceView {
  readonly name: string;
  readonly document: string;
  readonly item: string;
  readonly urlField: string | null;
  readonly path: string;
  readonly envelope: string;
  readonly collections: readonly {
    readonly field: string;
    readonly next: string | null;
    readonly previous: string | null;
  }[];
  readonly idField: string | null;
  readonly pageSize: number | null;
  readonly filters: readonly {
    readonly parameter: string;
    readonly kind: FilterKind;
    readonly value: FilterValue;
    readonly paths: readonly ResolvedPath[];
  }[];
  readonly order: readonly { readonly path: ResolvedPath; readonly direction: "asc" | "desc" }[];
  readonly links: readonly {
    readonly field: string;
    readonly object: string;
    readonly key: string;
    readonly list: boolean;
  }[];
  readonly fields: readonly {
    readonly name: string;
    readonly presence: Presence;
    readonly nullable: boolean;
    readonly kind: ValueKind;
    readonly list: boolean;
  }[];
  readonly spec: string;
}

/** Prepares the descriptor of a listing. */
export function resourceView(
  context: EmitContext,
  definitions: Definitions,
  document: SpecDocument,
  listing: Listing,
  name: string,
): ResourceView {
  const item = definedObject(definitions, document, listing.item);
  const fields = item?.fields ?? [];
  return {
    name,
    document: document.id,
    item: item?.typeName ?? listing.item,
    urlField: listing.urlField,
    path: context.listingPath(listing),
    envelope: listing.envelope,
    collections: collections(definitions, document, listing),
    idField: item === undefined ? null : idField(item),
    pageSize: listing.pageSize,
    filters: listing.parameters.map((parameter) => {
      const paths = parameter.fields.map((path) => resolvePath(definitions, item, path));
      return {
        parameter: parameter.name,
        kind: parameter.filter,
        value: filterValue(parameter, paths),
        paths,
      };
    }),
    order: listing.order.map(({ field, resolved, direction }) => ({
      path: resolved === null ? missingPath(field) : resolvePath(definitions, item, resolved),
      direction,
    })),
    links: fields.flatMap((each) => links(definitions, each)),
    fields: fields.map(({ field, document: home, onlyWith }) => ({
      name: field.name,
      presence: onlyWith === null ? field.presence : "optional",
      nullable: mayBeNull(field),
      ...valueShape(definitions, home.id, field.type),
    })),
    spec: context.sourceLink(document, listing.line),
  };
}

/** What one value of a parameter is. All but dates are compared as text, and enumerations are open. */
function filterValue({ type }: Parameter, paths: readonly ResolvedPath[]): FilterValue {
  if (type.kind === "primitive" && (type.name === "date" || type.name === "datetime")) return type.name;
  return paths.some((path) => path.exists && path.kind === "enum") ? "enum" : "string";
}

function definedObject(definitions: Definitions, document: SpecDocument, name: string): DefinedObject | undefined {
  const definition = definitions.find(name, document.id);
  return definition?.kind === "object" ? definition : undefined;
}

/** An envelope with several collections pages each by links of its own, for example `unread_next`. */
function collections(definitions: Definitions, document: SpecDocument, listing: Listing): ResourceView["collections"] {
  const envelope = definedObject(definitions, document, listing.envelope);
  const member = (...names: readonly string[]): string | null =>
    names.find((name) => envelope?.fields.some((each) => each.field.name === name)) ?? null;
  return listing.collections.map((field) => ({
    field,
    next: member(`${field}_next`, "next"),
    previous: member(`${field}_previous`, "previous"),
  }));
}

/** The link that a field holds; a value copied from another object, such as its number, is none. */
function links(definitions: Definitions, defined: DefinedField): ResourceView["links"] {
  const { field, document } = defined;
  const linked = linkedObject(definitions, defined);
  if (linked === null || idField(linked.object) !== linked.key) return [];
  const { list } = valueShape(definitions, document.id, field.type);
  return [{ field: field.name, object: linked.object.typeName, key: linked.key, list }];
}
