import { classifyAttribute } from "./classify/attributes.js";
import type { ClassifyContext } from "./classify/context.js";
import { classifyItem } from "./classify/items.js";
import type { NodeEdit } from "./edits.js";
import type { Finding } from "./finding.js";
import type { FactEdit } from "./report.js";
import type { Node } from "./tree.js";

/** A difference between two drafts: what it is, the step between the facts, and what it concerns. */
export interface Difference {
  readonly finding: Finding;
  readonly edit: FactEdit;
  readonly a: Node | null;
  readonly b: Node | null;
  readonly parents: NodeEdit["parents"];
}

/** Says what one step between the facts is. */
export function differenceOf(edit: NodeEdit, context: ClassifyContext): Difference {
  const { a, b, parents } = edit;
  return { finding: findingOf(edit, context), edit: edit.edit, a, b, parents };
}

function findingOf(edit: NodeEdit, context: ClassifyContext): Finding {
  switch (edit.edit.op) {
    case "set":
      return classifyAttribute(edit, context);
    case "move":
      return { folded: "moved" };
    case "add":
    case "remove":
    case "relocate":
      return classifyItem(edit, context);
  }
}
