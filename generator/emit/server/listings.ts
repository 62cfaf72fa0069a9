import type { Listing, Parameter, SpecDocument } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import type { Definitions } from "../definitions/definitions.js";
import { typeName } from "../definitions/type-names.js";
import { type DocComment, docComment } from "../doc-comment.js";
import { operationName, propertyName } from "./names.js";
import { type FilterValue, resourceView, type ResourceView } from "./resources.js";

/** What the templates know of a listing. */
export interface ListingView {
  /** The operation's name, for example `listAccounts`; unique among all documents. */
  readonly operation: string;
  /** The same as a type name, for example `ListAccounts`. */
  readonly type: string;
  /** The type of the envelope in the module of objects. */
  readonly envelope: string;
  readonly doc: DocComment;
  readonly parameters: readonly ParameterView[];
  readonly resource: ResourceView;
}

export interface ParameterView {
  readonly name: string;
  readonly doc: DocComment;
  readonly type: "string" | "readonly string[]";
  /** The generated reader's call, for example `list` or `date`. */
  readonly reader: Reader;
}

type Reader = "list" | "dateList" | "dateTimeList" | "text" | "date" | "dateTime";

/** Prepares all listings of the model, in the order of its documents. */
export function listingViews(context: EmitContext, definitions: Definitions): readonly ListingView[] {
  const taken = new Set<string>();
  return context.model.documents.flatMap((document) =>
    document.listings.map((listing) => {
      const operation = operationName(listing.name, taken);
      taken.add(operation);
      return listingView(context, definitions, document, listing, operation);
    }),
  );
}

function listingView(
  context: EmitContext,
  definitions: Definitions,
  document: SpecDocument,
  listing: Listing,
  operation: string,
): ListingView {
  const resource = resourceView(context, definitions, document, listing, operation);
  const envelope = definitions.find(listing.envelope, document.id);
  return {
    operation,
    type: typeName(operation),
    envelope: envelope?.typeName ?? "JsonValue",
    doc: docComment([`\`${listing.method} ${resource.path}\`: lists ${listing.item} objects.`], [resource.spec]),
    parameters: parametersByName(listing).map((parameter) => {
      const filter = resource.filters.find((each) => each.parameter === parameter.name);
      const reader = readerOf(parameter, filter?.value ?? "string");
      return {
        name: propertyName(parameter.name),
        doc: docComment(
          [parameter.description || `Filters by ${parameter.fields.map((field) => `\`${field}\``).join(", ")}.`],
          [context.sourceLink(document, parameter.line)],
        ),
        type: parameter.filter === "in" ? "readonly string[]" : "string",
        reader,
      };
    }),
    resource,
  };
}

/** A parameter that a draft lists twice is read once. */
function parametersByName(listing: Listing): readonly Parameter[] {
  return [...new Map(listing.parameters.map((parameter) => [parameter.name, parameter])).values()];
}

function readerOf(parameter: Parameter, value: FilterValue): Reader {
  const isList = parameter.filter === "in";
  switch (value) {
    case "date":
      return isList ? "dateList" : "date";
    case "datetime":
      return isList ? "dateTimeList" : "dateTime";
    case "string":
    case "enum":
      return isList ? "list" : "text";
  }
}
