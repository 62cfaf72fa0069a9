import type { Direction, Directions } from "../directions.js";
import type { Names } from "../name-book.js";
import type { TypeBook } from "../type-relation.js";
import { documentOf, type Node, ownerOf } from "../tree.js";

/** What a difference is judged by. */
export interface ClassifyContext {
  readonly before: Names;
  readonly after: Names;
  readonly older: TypeBook;
  readonly newer: TypeBook;
  readonly directions: Directions;
}

/** Which way a field is sent. */
export function directionOfField(field: Node, allNames: Names, directions: Directions): Direction {
  const names = allNames.within(documentOf(field));
  const owner = ownerOf(field);
  return field.path[2] === "enums" ? directions.ofType(names.type(owner)) : directions.ofField(names.type(owner), names.field(owner, field.name));
}
