import { slug } from "../model/names.js";
import type { OutlineContext } from "./context.js";
import { anchorMark, code } from "./markdown.js";

/** The entries of the list of references that stand in the section: labels and addresses. */
export function references({ document, here }: OutlineContext): readonly string[] {
  return here(document.references).map(({ label, anchor, url }) => {
    const mark = anchor === null ? "" : `${anchorMark(anchor)} `;
    return `${mark}${code(label)} - ${url === null ? "(no address)" : `[online](${url})`}`;
  });
}

/** Cites a reference by its label: `[[RFC 3339](#ref-rfc3339)]`. */
export function citation(label: string, { document }: OutlineContext): string {
  const reference =
    document.references.find((one) => one.label === label) ?? document.references.find((one) => label.startsWith(`${one.label} `));
  return `[[${label}](#${reference?.anchor ?? `ref-${slug(label)}`})]`;
}
