import type { SpecDocument } from "../model/types.js";

/** Something that a document defines under a name. */
export interface DefinitionView {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly anchor: string | null;
  readonly line: number;
  readonly kind: "object" | "enumeration" | "type" | "scope" | "authorization details field";
}

/** Everything that a document itself defines and that links may name. */
export function definitionsOf(document: SpecDocument): readonly DefinitionView[] {
  return [
    ...document.objects
      .filter(({ role }) => role === "object")
      .map(({ name, aliases, anchor, line }) => ({ name, aliases, anchor, line, kind: "object" as const })),
    ...document.enums.map(({ name, aliases, anchor, line }) => ({ name, aliases, anchor, line, kind: "enumeration" as const })),
    ...document.typeAliases.map(({ name, anchor, line }) => ({ name, aliases: [], anchor, line, kind: "type" as const })),
    ...document.scopes.map(({ type, anchor, line }) => ({ name: type, aliases: [], anchor, line, kind: "scope" as const })),
    ...document.authorizationDetailsFields.map(({ id, anchor, line }) => ({ name: id, aliases: [], anchor, line, kind: "authorization details field" as const })),
  ];
}
