import { isJsonObject, textOf } from "./json.js";
import type { Names } from "./name-book.js";
import type { Node } from "./tree.js";
import { namesInType } from "./type-text.js";

/** Which way something is sent: in what servers answer, in what clients send, or both. */
export interface Direction {
  readonly response: boolean;
  readonly request: boolean;
}

/** Says which way fields and enumerations are sent. */
export interface Directions {
  readonly ofField: (object: string, field: string) => Direction;
  readonly ofType: (name: string) => Direction;
}

/** A draft with what its names stand for. */
export interface NamedDraft {
  readonly root: Node;
  readonly names: Names;
}

const RESPONSE: Direction = { response: true, request: false };

interface Use {
  response: boolean;
  /** The fields that clients send; all of them where this is `"all"`. */
  request: Set<string> | "all";
}

/**
 * Follows what listings and operations send, through the types of fields, in both drafts together. What none of them
 * sends is read by clients: metadata that servers publish.
 *
 * A client sends what an operation's request holds: only the modifiable fields where these are named.
 */
export function directionsOf(drafts: readonly NamedDraft[]): Directions {
  const uses = new Map<string, Use>();
  const useOf = (type: string): Use => {
    const use = uses.get(type) ?? { response: false, request: new Set() };
    uses.set(type, use);
    return use;
  };
  for (const { root, names: all } of drafts) {
    for (const { lists, name: document } of root.lists["documents"] ?? []) {
      const names = all.within(document);
      for (const listing of lists["listings"] ?? []) {
        for (const attribute of ["envelope", "item"]) useOf(names.type(textOf(listing.attributes[attribute]))).response = true;
      }
      for (const operation of lists["operations"] ?? []) {
        useOf(names.type(textOf(operation.attributes["response"]))).response = true;
        const request = textOf(operation.attributes["request"]);
        const modifiable = (operation.lists["modifiable"] ?? []).map(({ name }) => names.field(request, name));
        ask(useOf(names.type(request)), modifiable.length === 0 ? "all" : modifiable);
      }
    }
  }
  const links = drafts.flatMap(linksOf);
  let known = "";
  for (let seen = sizeOf(uses); seen !== known; seen = sizeOf(uses)) {
    known = seen;
    for (const { from, field, to } of links) follow(uses.get(from), field, to, useOf);
  }
  return {
    ofField: (object, field) => {
      const use = uses.get(object);
      const direction = { response: use?.response === true, request: isSent(use, field) };
      return direction.response || direction.request ? direction : RESPONSE;
    },
    ofType: (name) => {
      const use = uses.get(name);
      const direction = { response: use?.response === true, request: use !== undefined && (use.request === "all" || use.request.size > 0) };
      return direction.response || direction.request ? direction : RESPONSE;
    },
  };
}

function follow(use: Use | undefined, field: string | null, to: string, useOf: (type: string) => Use): void {
  if (use === undefined) return;
  if (use.response) useOf(to).response = true;
  if (field === null) ask(useOf(to), use.request === "all" ? "all" : [...use.request]);
  else if (isSent(use, field)) ask(useOf(to), "all");
}

function isSent(use: Use | undefined, field: string): boolean {
  return use !== undefined && (use.request === "all" || use.request.has(field));
}

function ask(use: Use, fields: "all" | readonly string[]): void {
  if (fields === "all") use.request = "all";
  else if (use.request !== "all") for (const field of fields) use.request.add(field);
}

function sizeOf(uses: ReadonlyMap<string, Use>): string {
  return [...uses.values()].map(({ response, request }) => `${response ? 1 : 0}${request === "all" ? "all" : request.size}`).join(" ");
}

/** From what holds a type to that type: through a field, or as a whole where one adds to, is a kind of, or stands for the other. */
interface TypeLink {
  readonly from: string;
  readonly field: string | null;
  readonly to: string;
}

function linksOf({ root, names: all }: NamedDraft): readonly TypeLink[] {
  return (root.lists["documents"] ?? []).flatMap((document) => documentLinks(document, all.within(document.name)));
}

function documentLinks({ lists }: Node, names: Names): readonly TypeLink[] {
  return [
    ...[...(lists["objects"] ?? []), ...(lists["enums"] ?? [])].flatMap((node) => ownLinks(node, names)),
    ...(lists["typeAliases"] ?? []).flatMap((alias) => typesIn(alias, names).map((to) => ({ from: names.type(alias.name), field: null, to }))),
  ];
}

function ownLinks(node: Node, names: Names): readonly TypeLink[] {
  const from = names.type(node.name);
  const { extends: extended, variantOf } = node.attributes;
  const base = isJsonObject(extended) ? names.within(textOf(extended["document"])).type(textOf(extended["name"])) : names.type(textOf(variantOf));
  const fields = [...(node.lists["fields"] ?? []), ...(node.lists["inherits.members"] ?? []), ...(node.lists["values"] ?? []).flatMap(({ lists }) => lists["fields"] ?? [])];
  return [
    ...(base === "" ? [] : [{ from: base, field: null, to: from }]),
    ...fields.flatMap((field) => typesIn(field, names).map((to) => ({ from, field: names.field(node.name, field.name), to }))),
  ];
}

function typesIn({ attributes }: Node, names: Names): readonly string[] {
  return namesInType(textOf(attributes["type"])).map(names.type);
}
