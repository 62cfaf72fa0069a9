import type { Listing, OrderKey, Parameter, SpecDocument } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { parameterIds } from "../places.js";
import { code, enumerate, plain, type Run } from "../runs.js";
import { fieldAddress } from "../site.js";
import { filterWords, pathWords, typeWords } from "../words.js";

/** The page of one listing: how it is requested, filtered and ordered. */
export function listingPage(writer: PageWriter, document: SpecDocument, listing: Listing): Page {
  const { site } = writer;
  const ids = parameterIds(listing);
  const objectRun = (name: string): Run => code(name, writer.to(site.object(document, name)));
  return {
    path: writer.path,
    template: "docs/listing.html.hbs",
    data: {
      frame: writer.frame(listing.name, document),
      name: listing.name,
      method: listing.method,
      url: site.context.listingPath(listing),
      urlField: listing.urlField === null ? null : [urlFieldRun(writer, document, listing.urlField)],
      envelope: [objectRun(listing.envelope)],
      collections: listing.collections.length === 0
        ? null
        : enumerate(listing.collections.map((name) => fieldRun(writer, document, listing.envelope, name)), "and"),
      item: [objectRun(listing.item)],
      pageSize: listing.pageSize,
      source: writer.source(document, listing.line),
      parameters: listing.parameters.map((parameter, index) => ({
        id: ids[index] ?? "",
        ...parameterRow(writer, document, listing, parameter),
      })),
      order: listing.order.map((key) => orderRow(writer, document, listing, key)),
    },
  };
}

function parameterRow(writer: PageWriter, document: SpecDocument, listing: Listing, parameter: Parameter): object {
  const speaker = writer.speaker(document);
  const fields = parameter.fields.map((path) => pathWords(speaker, listing.item, path));
  return {
    name: parameter.name,
    type: parameter.filter === "in"
      ? [plain("list of "), ...typeWords(speaker, parameter.type)]
      : typeWords(speaker, parameter.type),
    filter: filterWords(parameter.filter, fields),
    description: writer.prose(document, parameter.description),
    source: writer.source(document, parameter.line),
  };
}

function orderRow(writer: PageWriter, document: SpecDocument, listing: Listing, key: OrderKey): object {
  const speaker = writer.speaker(document);
  const direction = key.direction === "asc"
    ? "Ascending: the lowest or oldest first"
    : "Descending: the highest or newest first";
  return {
    field: key.resolved === null ? [code(key.field)] : [pathWords(speaker, listing.item, key.resolved)],
    note: orderNote(key),
    direction,
    source: writer.source(document, key.line),
  };
}

function orderNote(key: OrderKey): readonly Run[] | null {
  if (key.resolved === null) return [plain("No field of the listed objects has this name.")];
  if (key.resolved === key.field) return null;
  return [plain("Written "), code(key.field), plain(" in the specification.")];
}

/** The metadata field that holds the listing's URL: whichever object of the family has it. */
export function urlFieldRun(writer: PageWriter, document: SpecDocument, name: string): Run {
  const { places, model } = writer.site;
  const documents = [document, ...model.documents.filter((other) => other !== document)];
  const owner = documents.flatMap((each) => each.objects).find((object) =>
    object.fields.some((field) => field.name === name)
  );
  return code(name, owner === undefined ? null : writer.href(fieldAddress(places, owner, name)));
}

function fieldRun(writer: PageWriter, document: SpecDocument, objectName: string, name: string): Run {
  const object = writer.site.object(document, objectName);
  return code(name, object === null ? null : writer.href(fieldAddress(writer.site.places, object, name)));
}
