import type { AuthorizationDetailsField, Scope, SpecDocument, SpecObject } from "../../model/types.js";
import { type AccessRules, collectAccessRules } from "../access/access-rules.js";
import { derivePolicy, type ObjectPolicy, type Policy } from "../access/policy.js";
import type { EmitContext } from "../context.js";
import { collectDefinitions } from "../definitions/definitions.js";

/** Who sees what, as far as pages tell of it. */
export interface Access {
  readonly policy: Policy;
  readonly rules: AccessRules;
  /** The scopes and fields of the model by their types and ids, for links to them. */
  readonly scope: (type: string) => Scope | null;
  readonly detailsField: (id: string) => AuthorizationDetailsField | null;
  /** What opens an object and its fields; what adds to an object shares the object's rules. */
  readonly ofObject: (document: SpecDocument, object: SpecObject) => ObjectPolicy | null;
  /** The objects that some rule is about, with the name under which the policy has them. */
  readonly ruled: readonly RuledObject[];
}

/** An object with its rules. */
export interface RuledObject {
  readonly name: string;
  readonly document: SpecDocument;
  readonly object: SpecObject;
  readonly policy: ObjectPolicy;
}

/** What a scope does for a field that is not always visible. */
export type ScopeAccess = "default" | "required" | "conditional" | "forbidden" | "none";

/** Gathers the access rules of all documents. */
export function collectAccess(context: EmitContext): Access {
  const definitions = collectDefinitions(context.model);
  const policy = derivePolicy(context, definitions);
  const rules = collectAccessRules(context.model);
  const scopes = new Map(rules.scopes.map(({ thing }) => [thing.type, thing]));
  const fields = new Map(rules.detailsFields.map(({ thing }) => [thing.id, thing]));
  return {
    policy,
    rules,
    scope: (type) => scopes.get(type) ?? null,
    detailsField: (id) => fields.get(id) ?? null,
    ofObject: (document, object) => {
      const definition = definitions.find(object.name, document.id);
      const isIt = definition?.kind === "object" && (definition.object === object || object.extends !== null);
      return isIt ? (policy.objects[definition.typeName] ?? null) : null;
    },
    ruled: definitions.all.flatMap((each) => {
      if (each.kind !== "object") return [];
      const found = policy.objects[each.typeName];
      if (found === undefined || !isRuled(found)) return [];
      return [{ name: each.typeName, document: each.document, object: each.object, policy: found }];
    }),
  };
}

function isRuled({ openedBy, relatedBy, locked }: ObjectPolicy): boolean {
  return openedBy.length + relatedBy.length + Object.keys(locked).length > 0;
}

/** What a scope does for a field: the most that it does with any of the fields that unlock it. */
export function scopeAccess(scope: Scope, unlockedBy: readonly string[]): ScopeAccess {
  const has = (ids: readonly string[]): boolean => unlockedBy.some((id) => ids.includes(id));
  if (has(scope.includes)) return "default";
  if (has(scope.fields.required)) return "required";
  if (has(scope.fields.conditional)) return "conditional";
  return has(scope.fields.forbidden) ? "forbidden" : "none";
}
