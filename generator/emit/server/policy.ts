import type { JsonValue } from "../../model/types.js";
import { derivePolicy, type DetailsFieldPolicy, governedObjects, type ObjectPolicy, type ScopePolicy } from "../access/policy.js";
import type { EmitContext } from "../context.js";
import type { Definitions } from "../definitions/definitions.js";
import { type DocComment, docComment } from "../doc-comment.js";
import { sourceText } from "./literals.js";
import { propertyName } from "./names.js";

/** What the template of the policy is given: entries with their values as TypeScript text. */
export interface PolicyView {
  readonly governed: boolean;
  readonly scopes: readonly PolicyEntry[];
  readonly detailsFields: readonly PolicyEntry[];
  readonly objects: readonly PolicyEntry[];
}

interface PolicyEntry {
  readonly doc: DocComment;
  readonly name: string;
  readonly value: string;
}

/** Prepares the policy for its template. */
export function policyView(context: EmitContext, definitions: Definitions): PolicyView {
  const policy = derivePolicy(context, definitions);
  const entry = (name: string, value: object, what: string, links: readonly string[]): PolicyEntry => ({
    doc: docComment([what], links),
    name: propertyName(name),
    value: sourceText(value),
  });
  return {
    governed: policy.governed,
    scopes: Object.entries(policy.scopes).map(([type, value]) => entry(type, value, scopeWords(value), [value.spec])),
    detailsFields: Object.entries(policy.detailsFields).map(([id, value]) =>
      entry(id, value, detailsFieldWords(value), [value.spec]),
    ),
    objects: governedObjects(definitions).flatMap((object) => {
      const value = policy.objects[object.typeName];
      const link = context.sourceLink(object.document, object.object.line);
      return value === undefined ? [] : [entry(object.typeName, value, objectWords(value), [link])];
    }),
  };
}

function scopeWords({ resources, includes }: ScopePolicy): string {
  if (resources.length === 0 && includes.length === 0) return "Opens no objects by itself.";
  const defaults = includes.length === 0 ? "" : ` Includes by default: ${includes.map(code).join(", ")}.`;
  return (resources.length === 0 ? "" : `Opens ${resources.map(code).join(", ")}.`).concat(defaults).trim();
}

function detailsFieldWords({ placeholder, formats }: DetailsFieldPolicy): string {
  const allowed = formats.length === 0 ? "The draft states no format." : `Takes ${formats.map(code).join(" or ")}.`;
  return placeholder ? `${allowed} The draft announces it and does not define it yet.` : allowed;
}

function objectWords({ locked }: ObjectPolicy): string {
  const count = Object.keys(locked).length;
  if (count === 0) return "Every field shows.";
  return count === 1 ? "One field is locked." : `${count} fields are locked.`;
}

function code(value: JsonValue): string {
  return `\`${String(value)}\``;
}
