import type { Listing, OrderKey, Parameter } from "../model/types.js";
import type { OutlineContext } from "./context.js";
import { bullets, code, link, type Bullet } from "./markdown.js";
import { fieldList } from "./objects.js";

/** The listings that the section describes: their envelopes and orders. */
export function listings(context: OutlineContext): readonly string[] {
  const { document, here } = context;
  const envelopes = here(document.objects).filter(({ role }) => role === "envelope");
  return here(document.listings).flatMap((listing, index) => [
    requestSentence(listing),
    ...(listing.pageSize === null ? [] : [`A page holds at most ${listing.pageSize} of them.`]),
    "The answer is a JSON object with the following named values:",
    fieldList(envelopes[index]?.fields ?? [], context),
    ...(listing.order.length === 0 ? [] : [orderSentences(listing.order)]),
  ]);
}

/** The URL parameters that the section states, whichever section describes their listing. */
export function urlParameters(context: OutlineContext): readonly string[] {
  const { document, here } = context;
  const stated = document.listings.find(({ parameters }) => here(parameters).length > 0);
  if (stated === undefined) return [];
  return [
    "Clients may filter the list by the following URL parameters:",
    bullets(here(stated.parameters).map((parameter) => parameterBullet(parameter, context))),
  ];
}

function requestSentence({ urlField, item }: Listing): string {
  const target = urlField === null ? "" : ` to the URL in the ${code(urlField)} field`;
  return `An HTTPS GET request${target} lists ${item} objects.`;
}

function orderSentences(keys: readonly OrderKey[]): string {
  return keys
    .map(({ field, direction }, index) => {
      const way = `ordered in ${direction === "desc" ? "descending" : "ascending"} order by ${code(field)}`;
      return index === 0 ? `The list is ${way}.` : `What is equal in that is ${way}.`;
    })
    .join("\n");
}

function parameterBullet(parameter: Parameter, context: OutlineContext): Bullet {
  const { name, filter, stated } = parameter;
  const [first] = stated;
  const start = code(name);
  if (filter === "contains") {
    return { text: `${start} - A search term for the following fields:`, below: stated.map((field) => ({ text: code(field) })) };
  }
  if (first === undefined) return { text: `${start} - How it filters is not stated.` };
  if (filter === "in") {
    const [through, ...rest] = first.split(".");
    const fields = rest.length === 0 ? code(first) : `${code(through ?? "")} listed ${code(rest.join("."))}`;
    return { text: `${start} - A space-separated list of ${fields} values.` };
  }
  const side = filter === "on-or-before" ? "on or before" : "on or after";
  return { text: `${start} - One ${temporal(parameter, context)}, for objects whose ${code(first)} is ${side} it.` };
}

function temporal({ type }: Parameter, { document }: OutlineContext): string {
  const word = type.kind === "primitive" && type.name === "datetime" ? "datetime" : "date";
  const isDefined = document.terms.some(({ anchor }) => anchor === word);
  return isDefined ? link(word, word) : `ISO8601 ${word}`;
}
