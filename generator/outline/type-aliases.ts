import type { OutlineContext } from "./context.js";
import { code, link } from "./markdown.js";

/** The named lists that the section defines. */
export function typeAliases({ document, here }: OutlineContext): readonly string[] {
  return here(document.typeAliases).flatMap(({ name, type }) => {
    if (type.kind !== "array" || type.items.kind !== "ref") return [];
    const { name: item, anchor } = type.items;
    return [
      `A ${name} entry is an array that contains ${link(`${item} objects`, anchor)}.`,
      ...(type.nullableItems ? [`Servers replace an entry that they lack with ${code("null")}.`] : []),
    ];
  });
}
