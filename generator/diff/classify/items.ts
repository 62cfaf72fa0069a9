import type { ChangeKind } from "../change-kind.js";
import type { Direction } from "../directions.js";
import type { NodeEdit } from "../edits.js";
import type { Finding } from "../finding.js";
import type { FoldedCount } from "../report.js";
import { documentOf, type Node } from "../tree.js";
import { itemText, symbolOf } from "../wording.js";
import { type ClassifyContext, directionOfField } from "./context.js";

/** What comes and goes in a list is a pair of kinds, or only counted. */
type ItemRule = readonly [added: ChangeKind, removed: ChangeKind, circumstance?: string] | { readonly folded: FoldedCount };

/** What it means that something came into a list or left it, by the kind of the list's owner and the list. */
const ITEM_RULES: Readonly<Record<string, ItemRule>> = {
  "facts.documents": ["document-added", "document-removed"],
  "facts.unresolved": { folded: "undefined" },
  "document.sections": { folded: "sections" },
  "document.objects": ["object-added", "object-removed"],
  "document.enums": ["enumeration-added", "enumeration-removed"],
  "document.typeAliases": ["type-alias-added", "type-alias-removed"],
  "document.listings": ["listing-added", "listing-removed"],
  "document.operations": ["operation-added", "operation-removed"],
  "document.scopes": ["scope-added", "scope-removed"],
  "document.authorizationDetailsFields": ["access-field-added", "access-field-removed"],
  "document.scenarios": ["scenario-added", "scenario-removed"],
  "document.terms": { folded: "terms" },
  "document.references": { folded: "terms" },
  "object.aliases": { folded: "restated" },
  "object.fields": ["field-added", "field-removed"],
  "object.inherits.members": ["field-added", "field-removed"],
  "field.conditions": ["condition-added", "condition-removed"],
  "enumeration.aliases": { folded: "restated" },
  "enumeration.values": ["value-added", "value-removed"],
  "value.fields": ["field-added", "field-removed"],
  "listing.collections": ["listing-collection-added", "listing-collection-removed"],
  "listing.parameters": ["parameter-added", "parameter-removed"],
  "parameter.fields": ["parameter-field-added", "parameter-field-removed"],
  "operation.statuses": ["status-added", "status-removed"],
  "operation.modifiable": ["modifiable-field-added", "modifiable-field-removed"],
  "operation.immutable": ["immutable-field-added", "immutable-field-removed"],
  "scope.responseTypes": ["scope-type-added", "scope-type-removed"],
  "scope.grantTypes.contains": ["scope-type-added", "scope-type-removed"],
  "scope.grantTypes.excludes": ["scope-grant-excluded", "scope-grant-not-excluded"],
  "scope.fields.required": ["scope-field-required", "scope-field-not-required"],
  "scope.fields.conditional": ["scope-field-conditional", "scope-field-not-conditional"],
  "scope.fields.forbidden": ["scope-field-forbidden", "scope-field-allowed"],
  "scope.includes": ["scope-access-widened", "scope-access-narrowed", "field"],
  "scope.selections": ["scope-selection-added", "scope-selection-removed"],
  "scope.forced": ["scope-value-forced", "scope-value-freed"],
  "scope.resources": ["scope-access-widened", "scope-access-narrowed", "object"],
  "scope.bySelection": ["scope-access-widened", "scope-access-narrowed", "selection"],
  "access.formats": ["access-format-added", "access-format-removed"],
  "access.constraints": ["access-constraint-added", "access-constraint-removed"],
  "access.unlocks": ["access-widened", "access-narrowed"],
  "access.relates": ["access-widened", "access-narrowed"],
  "relation.through": ["access-path-added", "access-path-removed"],
  "relation.jointly": ["access-path-added", "access-path-removed"],
  "relation.matches": ["access-path-added", "access-path-removed"],
  "access.implies": ["access-widened", "access-narrowed"],
  "access.filters": ["access-filter-added", "access-filter-removed"],
  "access.selects": ["access-preselection-added", "access-preselection-removed"],
  "scenario.scopes": ["scenario-demand-added", "scenario-demand-removed"],
  "scenario.scenarios": ["scenario-demand-added", "scenario-demand-removed"],
};

/** Says what it means that something came into a list or left it. */
export function classifyItem({ a, b, parents, list }: NodeEdit, context: ClassifyContext): Finding {
  const [holder] = parents;
  const node = b ?? a;
  const owner = b === null ? holder?.a : holder?.b;
  if (node === null || holder === undefined || owner === undefined) return { folded: "restated" };
  const rule = ITEM_RULES[`${owner.kind}.${list}`];
  if (rule === undefined) throw new Error(`there is no rule for what a ${owner.kind} holds in ${list}`);
  if ("folded" in rule) return rule;
  const [added, removed, circumstance] = rule;
  const kind = searchKind(b === null ? removed : added, owner);
  const fixed = circumstance ?? circumstanceOf(node, holder.a, holder.b);
  const direction = directionOf(node, owner, b === null ? "before" : "after", context);
  return {
    kind,
    ...(fixed === undefined ? {} : { circumstance: fixed }),
    ...(direction === undefined ? {} : { direction }),
    words: { name: itemText(node), owner: symbolOf(owner) },
  };
}

/** What `q` searches in is less than what a filter compares. */
function searchKind(kind: ChangeKind, owner: Node): ChangeKind {
  if (owner.kind !== "parameter" || owner.attributes["filter"] !== "contains") return kind;
  return kind === "parameter-field-added" ? "search-field-added" : "search-field-removed";
}

function circumstanceOf(node: Node, before: Node, after: Node): string | undefined {
  switch (node.kind) {
    case "field":
      return node.attributes["presence"] === "optional" ? "optional" : "required";
    case "condition":
      return node.name;
    case "value":
      return opennessOf(before, after);
    default:
      return undefined;
  }
}

/** An enumeration counts as open when it is open in both drafts: clients of the older one tolerate what is not listed. */
export function opennessOf(before: Node | undefined, after: Node | undefined): string {
  return before?.attributes["open"] === true && after?.attributes["open"] === true ? "open enumeration" : "closed enumeration";
}

function directionOf(node: Node, owner: Node, side: "before" | "after", context: ClassifyContext): Direction | undefined {
  const names = context[side];
  switch (node.kind) {
    case "field":
      return directionOfField(node, names, context.directions);
    case "condition":
      return directionOfField(owner, names, context.directions);
    case "value":
      return context.directions.ofType(names.within(documentOf(owner)).type(owner.name));
    default:
      return undefined;
  }
}
