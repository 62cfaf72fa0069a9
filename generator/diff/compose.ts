import type { ClassifyContext } from "./classify/context.js";
import { composeMovedFields } from "./compose/moved-fields.js";
import { composeScopeFields } from "./compose/scope-fields.js";
import { composeTypes } from "./compose/types.js";
import { composeWritten } from "./compose/written.js";
import type { NodeEdit } from "./edits.js";
import { type Difference, differenceOf } from "./difference.js";

/** Turns some of the steps between two drafts into differences that a reader would name as one, and leaves the rest. */
export type Composer = (edits: readonly NodeEdit[], context: ClassifyContext) => { readonly composed: readonly Difference[]; readonly rest: readonly NodeEdit[] };

const COMPOSERS: readonly Composer[] = [composeWritten, composeTypes, composeMovedFields, composeScopeFields];

/** Says what all steps between two drafts are: several together where they are one thing to a reader, else each alone. */
export function differencesOf(edits: readonly NodeEdit[], context: ClassifyContext): readonly Difference[] {
  let rest = edits;
  const composed = COMPOSERS.flatMap((compose) => {
    const step = compose(rest, context);
    rest = step.rest;
    return step.composed;
  });
  return [...composed, ...rest.map((edit) => differenceOf(edit, context))];
}
