import { isJsonObject, isList, type Json, textOf } from "./json.js";
import type { Place } from "./report.js";
import type { Node } from "./tree.js";

/** The full name of a thing within its document: `Account.account_number`, `listAccounts.q.contact_name`. */
export function symbolOf({ path, name }: Pick<Node, "path" | "name">): string {
  const names = path.filter((_, index) => index % 2 === 1);
  return names.length < 2 ? name : names.slice(1).join(".");
}

/** Where a thing stands. */
export function placeOf(node: Node, anchor: string | null): Place {
  return { symbol: symbolOf(node), anchor, file: node.file, line: node.line };
}

/** What an attribute says, in words. */
export function valueText(attribute: string, value: Json): string {
  switch (attribute) {
    case "extends":
      return isJsonObject(value) ? `\`${textOf(value["name"])}\` of ${textOf(value["document"])}` : "none";
    case "inherits":
      return isJsonObject(value) ? textOf(value["standard"]) : "no standard";
    case "link":
      return isJsonObject(value) ? `\`${textOf(value["object"])}.${textOf(value["field"])}\`` : "no other object";
    case "order":
      return isList(value) && value.length > 0 ? value.map(orderText).join(", then ") : "nothing";
    case "values":
      return value === null ? "all" : plainText(value);
    case "presence":
      return textOf(value) === "unmarked" ? "not marked" : textOf(value).toUpperCase();
    case "urlField":
    case "uriField":
    case "request":
    case "response":
    case "envelope":
    case "item":
    case "variantOf":
      return value === null ? "none" : `\`${plainText(value)}\``;
    default:
      return plainText(value);
  }
}

function plainText(value: Json): string {
  if (value === null) return "none";
  if (isList(value)) return value.length === 0 ? "none" : value.map((item) => `\`${plainText(item)}\``).join(", ");
  if (isJsonObject(value)) return JSON.stringify(value);
  return String(value);
}

function orderText(key: Json): string {
  if (!isJsonObject(key)) return plainText(key);
  const field = textOf(key["resolved"]) || textOf(key["field"]);
  return `\`${field}\` ${key["direction"] === "desc" ? "descending" : "ascending"}`;
}

/** A condition in words: ``REQUIRED if `balance` has a value``. */
export function conditionText(fact: Json): string {
  if (!isJsonObject(fact)) return "";
  const { kind, when } = fact;
  if (kind === "non-empty") return "not empty";
  const lead = { "required-if": "REQUIRED", "forbidden-if": "not there", "null-if": "`null`" }[textOf(kind)] ?? textOf(kind);
  return `${lead} ${whenText(when ?? null)}`;
}

function whenText(when: Json): string {
  if (!isJsonObject(when)) return "in the cases that the text describes";
  const anchors = isList(when["anchors"]) ? when["anchors"].map((anchor) => `#${textOf(anchor)}`).join(" or ") : "";
  switch (when["kind"]) {
    case "field-populated":
      return `if \`${textOf(when["field"])}\` has a value`;
    case "field-value":
      return `if \`${textOf(when["field"])}\` is ${isList(when["values"]) ? when["values"].map(plainText).join(" or ") : ""}`;
    case "scope-supported":
      return `if the scope ${anchors} is supported`;
    case "authorization-details-field-supported":
      return `if the authorization details field ${anchors} is supported`;
    case "outside-scope":
      return `if the scope of the access does not include ${textOf(when["object"])} objects`;
    default:
      return "in the cases that the text describes";
  }
}

/** A constraint of an authorization details field in words: `is_required` false where a Customer authorizes. */
export function constraintText(fact: Json): string {
  if (!isJsonObject(fact)) return "";
  const { property, value, oneOf, when } = fact;
  const values = isList(oneOf) ? `one of ${plainText(oneOf)}` : plainText(value ?? null);
  return `\`${textOf(property)}\` ${values}${when === "authorization" ? " where a Customer authorizes" : ""}`;
}

/** What an item of a list is called in a sentence. */
export function itemText(node: Node): string {
  switch (node.kind) {
    case "condition":
      return conditionText(node.fact);
    case "constraint":
      return constraintText(node.fact);
    case "forced":
      return `\`${node.name}\` ${plainText(node.attributes["value"] ?? null)}`;
    default:
      return node.name;
  }
}
