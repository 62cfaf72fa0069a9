import type { ExtensionTarget, SpecModel } from "../model/types.js";
import type { OutlineContext } from "./context.js";
import { citation } from "./references.js";

/**
 * Says which definition of another document is extended: "extends the Client objects [[CDS-WG1-02 Section 5](…)]".
 *
 * @param what the definition in words
 */
export function extendsClause(target: ExtensionTarget, what: string, context: OutlineContext): string {
  const number = sectionNumber(target, context.model);
  const document = target.document.toUpperCase();
  return `extends the ${what} ${citation(number === null ? document : `${document} Section ${number}`, context)}`;
}

/** The number of the section that defines the target and nothing else; `null` where that is not at hand. */
function sectionNumber(target: ExtensionTarget, model: SpecModel): string | null {
  const document = model.documents.find(({ id }) => id === target.document);
  const definitions = [...(document?.objects.filter(({ role }) => role !== "envelope") ?? []), ...(document?.enums ?? [])];
  const definition = definitions.find(({ name }) => name === target.name);
  if (definition?.anchor == null || definitions.filter(({ anchor }) => anchor === definition.anchor).length > 1) return null;
  return document?.sections.find(({ anchor }) => anchor === definition.anchor)?.number ?? null;
}
