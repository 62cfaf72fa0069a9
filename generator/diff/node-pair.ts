import type { Node } from "./tree.js";

/** Two nodes that are one thing in two drafts. */
export interface NodePair {
  readonly a: Node;
  readonly b: Node;
}
