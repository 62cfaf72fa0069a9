import { diagnose, type LocalDiagnostic } from "../model/diagnostics.js";
import type { FieldType, Listing, OrderKey, Parameter, SpecObject } from "../model/types.js";
import { resolveFieldPath, type ObjectsByName } from "./field-paths.js";
import type { ListingReading } from "./listings.js";
import { fieldRange } from "./place-fields.js";

export interface ResolvedListing {
  readonly listing: Listing;
  readonly diagnostics: readonly LocalDiagnostic[];
}

/**
 * Resolves what a listing lists and the paths of its parameters and order keys. A field that does not exist keeps
 * the draft's word (it matches nothing) and is reported.
 */
export function resolveListing(
  reading: ListingReading,
  envelope: SpecObject,
  objects: ObjectsByName,
): ResolvedListing {
  const itemType = listedType(envelope, reading.listing.collections[0]);
  const itemName = itemType?.name ?? reading.item?.name ?? "";
  const item = objects.get(itemName);
  const diagnostics: LocalDiagnostic[] = [];
  const collection = envelope.fields.find((field) => field.name === reading.listing.collections[0]);
  if (item === undefined && collection !== undefined) {
    diagnostics.push(diagnose("listing/item", fieldRange(collection), { listing: `Listing ${reading.title}`, item: itemName }));
  }

  const atLine = (line: number): { line: number; column: number; endLine: number; endColumn: number } => ({
    line,
    column: 1,
    endLine: line,
    endColumn: 2,
  });
  const parameters = reading.parameters.map((parameter): Parameter => {
    const fields = parameter.stated.map((stated) => {
      const path = item === undefined ? null : resolveFieldPath(item, stated, objects);
      if (path === null && item !== undefined) {
        const hint = `name a field of ${item.name}: ${item.fields.map((field) => field.name).join(", ")}`;
        diagnostics.push(
          diagnose("param/unknown-field", atLine(parameter.line), { field: stated, name: parameter.name, object: item.name, hint }),
        );
      }
      return path ?? stated;
    });
    return { ...parameter, type: valueType(parameter, fields, item, objects), fields };
  });
  const order = reading.order.map((key): OrderKey => {
    const resolved = item === undefined ? null : resolveFieldPath(item, key.field, objects);
    if (resolved === null && item !== undefined) {
      const hint = `name a field of ${item.name}: ${item.fields.map((field) => field.name).join(", ")}`;
      diagnostics.push(diagnose("order/unknown-field", atLine(key.line), { field: key.field, object: item.name, hint }));
    }
    return { ...key, resolved };
  });
  return { listing: { ...reading.listing, envelope: envelope.name, item: itemName, parameters, order }, diagnostics };
}

function listedType(envelope: SpecObject, collection: string | undefined): Extract<FieldType, { kind: "ref" }> | null {
  const type = envelope.fields.find((field) => field.name === collection)?.type;
  return type?.kind === "array" && type.items.kind === "ref" ? type.items : null;
}

/** A list filter compares with the values of its field, so a value has that field's type. */
function valueType(
  parameter: ListingReading["parameters"][number],
  fields: readonly string[],
  item: SpecObject | undefined,
  objects: ObjectsByName,
): FieldType {
  if (parameter.filter !== "in" || item === undefined) return parameter.type;
  const type = typeAtPath(item, fields[0] ?? "", objects);
  const single = type?.kind === "array" ? type.items : type;
  return single?.kind === "ref" && single.target === "object" ? parameter.type : (single ?? parameter.type);
}

function typeAtPath(object: SpecObject, path: string, objects: ObjectsByName): FieldType | null {
  const [first, ...rest] = path.split(".");
  const field = object.fields.find((one) => one.name === first);
  if (field === undefined) return null;
  if (rest.length === 0) return field.type;
  const target = field.link === null ? undefined : objects.get(field.link.object);
  return target === undefined ? null : typeAtPath(target, rest.join("."), objects);
}
