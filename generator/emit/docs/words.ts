import type {
  Condition,
  ConditionWhen,
  Field,
  FieldType,
  FilterKind,
  Presence,
  PrimitiveName,
  RequirementSubject,
  SpecDocument,
} from "../../model/types.js";
import type { Address } from "./links.js";
import { code, enumerate, linked, plain, type Run } from "./runs.js";
import { fieldAddress, type Lookup } from "./site.js";

/** What a page needs to speak about the model: its document, and links as seen from the page. */
export interface Speaker {
  readonly lookup: Lookup;
  readonly document: SpecDocument;
  /** The link from the page to an address; `null` stays `null`. */
  readonly href: (address: Address | null) => string | null;
}

/** A type in words: "array of Account", every name linked to where it is explained. */
export function typeWords(speaker: Speaker, type: FieldType): readonly Run[] {
  const { lookup, document, href } = speaker;
  const term = (text: string, name: string) => linked(text, href(lookup.term(document, name)));
  switch (type.kind) {
    case "primitive":
      return [term(primitiveWords(type.name), type.name)];
    case "ref": {
      const definition = lookup.definition(document, type);
      return [linked(type.name, href(definition === null ? null : (lookup.places.get(definition) ?? null)))];
    }
    case "array": {
      const items = typeWords(speaker, type.items);
      return [
        term("array", "array"),
        plain(" of "),
        ...items,
        ...(type.nullableItems ? [plain(" or "), code("null")] : []),
      ];
    }
    case "map":
      return [term("map", "map"), plain(" from name to "), ...typeWords(speaker, type.values)];
    case "union":
      return type.of.flatMap((member, index) => [
        ...(index === 0 ? [] : [plain(" or ")]),
        ...typeWords(speaker, member),
      ]);
    case "literal":
      return [code(JSON.stringify(type.value))];
    case "any":
      return [plain("any value")];
  }
}

function primitiveWords(name: PrimitiveName): string {
  switch (name) {
    case "url":
      return "URL";
    case "mime-type":
      return "MIME type";
    case "multi-line-address":
      return "multi-line address";
    case "country-code":
    case "currency-code":
      return name.replace("-", " ");
    default:
      return name;
  }
}

/** How a field's marker reads. */
export function presenceWords(presence: Presence): string {
  switch (presence) {
    case "required":
      return "Required";
    case "optional":
      return "Optional";
    case "unmarked":
      return "Not marked";
  }
}

/** Whether a field's value may be `null`, in a word. */
export function nullWords(field: Field): string {
  if (field.conditions.some((condition) => condition.kind === "null-if")) return "In some cases";
  return field.nullable ? "Yes" : "No";
}

/** A field's condition as a sentence. */
export function conditionWords(speaker: Speaker, condition: Condition): readonly Run[] {
  const when = condition.when === null ? [] : [plain(" "), ...whenWords(speaker, condition.when)];
  switch (condition.kind) {
    case "required-if":
      return [plain("Required"), ...orAsDescribed(when), plain(".")];
    case "forbidden-if":
      return [plain("Not allowed"), ...orAsDescribed(when), plain(".")];
    case "null-if":
      return [code("null"), ...orAsDescribed(when), plain(".")];
    case "non-empty":
      return [plain("Never empty"), ...when, plain(".")];
  }
}

function orAsDescribed(when: readonly Run[]): readonly Run[] {
  return when.length > 0 ? when : [plain(" in the case that the description names")];
}

function whenWords(speaker: Speaker, when: ConditionWhen): readonly Run[] {
  switch (when.kind) {
    case "field-populated":
      return [plain("when "), code(when.field), plain(" is present and not "), code("null")];
    case "field-value": {
      const values = when.values.map((value) => code(typeof value === "string" ? value : JSON.stringify(value)));
      return [plain("when "), code(when.field), plain(" is "), ...enumerate(values, "or")];
    }
    case "scope-supported":
      return [plain("when the server supports the scope "), ...enumerate(titles(speaker, when.anchors), "or")];
    case "authorization-details-field-supported":
      return [
        plain("when a scope of the server supports the authorization details field "),
        ...enumerate(titles(speaker, when.anchors), "or"),
      ];
    case "outside-scope":
      return [plain("when the scope of the access does not include "), code(when.object)];
    case "described":
      return [plain("in the case that the description names")];
  }
}

/** Sections by their titles, linked. */
export function titles(speaker: Speaker, anchors: readonly string[]): readonly Run[] {
  return anchors.map((anchor) => {
    const section = speaker.document.sections.find((candidate) => candidate.anchor === anchor);
    return linked(section?.title ?? anchor, speaker.href(speaker.lookup.anchor(speaker.document, anchor)));
  });
}

/** What a listing's parameter does with its fields, as a sentence. */
export function filterWords(filter: FilterKind, fields: readonly Run[]): readonly Run[] {
  const named = fields.length > 0 ? enumerate(fields, "or") : [plain("a field that the description names")];
  switch (filter) {
    case "in":
      return [plain("Keeps what has one of the given values (separated by spaces) in "), ...named, plain(".")];
    case "on-or-before":
      return [plain("Keeps what has the given moment or an earlier one in "), ...named, plain(".")];
    case "on-or-after":
      return [plain("Keeps what has the given moment or a later one in "), ...named, plain(".")];
    case "contains":
      return [plain("Keeps what has the given text, in upper or lower case, anywhere in "), ...named, plain(".")];
  }
}

/** Whom a requirement binds. */
export function subjectWords(subject: RequirementSubject): string {
  switch (subject) {
    case "server":
      return "Server";
    case "client":
      return "Client";
    case "customer":
      return "Customer";
    case "extension":
      return "Extension";
    case "unspecified":
      return "Not stated";
  }
}

/** The path of a field that may run through links (`related_accounts.account_number`), linked as far as it is known. */
export function pathWords(speaker: Speaker, objectName: string, path: string): Run {
  const { lookup, document, href } = speaker;
  let object = lookup.object(document, objectName);
  let address: Address | null = null;
  for (const name of path.split(".")) {
    const field = object?.fields.find((candidate) => candidate.name === name);
    if (object === null || field === undefined) return code(path);
    address = fieldAddress(lookup.places, object, name);
    object = field.link === null ? null : lookup.object(document, field.link.object);
  }
  return code(path, href(address));
}
