import type { OutlineContext } from "./context.js";
import { anchorMark } from "./markdown.js";
import { citation } from "./references.js";

/** The terms that the section defines, and what their definitions rest on. */
export function terms(context: OutlineContext): readonly string[] {
  return context.here(context.document.terms).map(({ name, anchor, reference }) => {
    const mark = anchor === null ? "" : `${anchorMark(anchor)} `;
    const meaning = reference === null ? "A term of this document." : `See ${citation(reference, context)}.`;
    return `${mark}"${name}" - ${meaning}`;
  });
}
