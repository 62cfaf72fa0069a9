import type { ChangeKind } from "../change-kind.js";
import type { NodeEdit } from "../edits.js";
import type { ChangeFinding, Finding } from "../finding.js";
import { isList, type Json, textOf } from "../json.js";
import type { FoldedCount } from "../report.js";
import { documentOf, type Node, ownerOf } from "../tree.js";
import { bookWithin, relateTypes, type TypeRelation } from "../type-relation.js";
import { namesInType } from "../type-text.js";
import { conditionText, symbolOf, valueText } from "../wording.js";
import { type ClassifyContext, directionOfField } from "./context.js";
import { opennessOf } from "./items.js";

/** An attribute that is set, with the thing in both drafts. */
interface Setting {
  readonly a: Node;
  readonly b: Node;
  readonly attribute: string;
  readonly before: Json;
  readonly after: Json;
  readonly parents: NodeEdit["parents"];
  readonly context: ClassifyContext;
}

type AttributeRule = ChangeKind | { readonly folded: FoldedCount } | ((setting: Setting) => Partial<ChangeFinding> & Pick<ChangeFinding, "kind"> | { readonly folded: FoldedCount });

const RELINKED = { folded: "relinked" } as const;
const RESTATED = { folded: "restated" } as const;
const TERMS = { folded: "terms" } as const;

/** What it means that an attribute is another one, by kind and attribute. */
const ATTRIBUTE_RULES: Readonly<Record<string, AttributeRule>> = {
  "document.title": { folded: "retitled" },
  "section.number": { folded: "renumbered" },
  "section.title": { folded: "retitled" },
  "section.anchor": anchorRule,
  "section.placeholder": { folded: "sections" },
  "object.name": "object-renamed",
  "object.anchor": anchorRule,
  "object.extends": "object-extension-changed",
  "object.variantOf": "object-variant-changed",
  "object.inherits": "object-standard-changed",
  "object.placeholder": ({ after }) => ({ kind: after === true ? "object-unwritten" : "object-written" }),
  "object.role": RESTATED,
  "field.name": (setting) => ({ kind: "field-renamed", ...owned(setting), ...directed(setting) }),
  "field.presence": presenceRule,
  "field.nullable": (setting) => ({ kind: setting.after === true ? "field-made-nullable" : "field-made-not-null", ...directed(setting) }),
  "field.type": fieldTypeRule,
  "field.values": valuesRule,
  "field.link": "field-link-changed",
  "condition.when": ({ a, b, parents }) => ({
    kind: "condition-changed",
    words: { owner: parents[0] === undefined ? "" : symbolOf(parents[0].b), before: conditionText(a.fact), after: conditionText(b.fact) },
  }),
  "enumeration.name": "enumeration-renamed",
  "enumeration.anchor": anchorRule,
  "enumeration.open": ({ after, b, context }) => ({
    kind: after === true ? "enumeration-opened" : "enumeration-closed",
    direction: context.directions.ofType(context.after.within(documentOf(b)).type(b.name)),
  }),
  "enumeration.extends": "enumeration-extension-changed",
  "value.value": (setting) => ({
    kind: "value-renamed",
    circumstance: opennessOf(setting.parents[0]?.a, setting.parents[0]?.b),
    direction: setting.context.directions.ofType(setting.context.after.within(documentOf(setting.b)).type(ownerOf(setting.b))),
    ...owned(setting),
  }),
  "value.type": "value-type-changed",
  "alias.name": "type-alias-renamed",
  "alias.type": (setting) => {
    const related = relation(setting);
    if (related === "same") return RESTATED;
    return { kind: "type-alias-changed", circumstance: related === "defined" || related === "undefined" ? "not defined in one draft" : "defined in both drafts" };
  },
  "listing.name": "listing-renamed",
  "listing.anchor": anchorRule,
  "listing.method": (setting) => ({ kind: "listing-changed", ...detailed(setting, "method") }),
  "listing.urlField": (setting) => ({ kind: "listing-changed", ...detailed(setting, "field that holds its URL") }),
  "listing.envelope": (setting) => ({ kind: "listing-changed", ...detailed(setting, "envelope") }),
  "listing.item": (setting) => ({ kind: "listing-changed", ...detailed(setting, "listed object") }),
  "listing.pageSize": ({ before, after }) => {
    if (before === null) return { kind: "page-size-stated" };
    if (after === null) return { kind: "page-size-dropped" };
    return { kind: Number(after) > Number(before) ? "page-size-raised" : "page-size-lowered" };
  },
  "listing.order": "order-changed",
  "parameter.name": (setting) => ({ kind: "parameter-renamed", ...owned(setting) }),
  "parameter.filter": "parameter-filter-changed",
  "parameter.type": (setting) => {
    const related = relation(setting);
    if (related === "same") return RESTATED;
    return { kind: related === "widened" ? "parameter-type-widened" : related === "narrowed" ? "parameter-type-narrowed" : "parameter-type-changed" };
  },
  "operation.name": "operation-renamed",
  "operation.anchor": anchorRule,
  "operation.method": (setting) => ({ kind: "operation-changed", ...detailed(setting, "method") }),
  "operation.urlField": (setting) => ({ kind: "operation-changed", ...detailed(setting, "field that holds its URL") }),
  "operation.uriField": (setting) => ({ kind: "operation-changed", ...detailed(setting, "field of the object that holds its URL") }),
  "operation.request": (setting) => ({ kind: "operation-changed", ...detailed(setting, "request body") }),
  "operation.response": (setting) => ({ kind: "operation-changed", ...detailed(setting, "response body") }),
  "scope.type": "scope-renamed",
  "scope.anchor": anchorRule,
  "scope.family": "scope-family-changed",
  "forced.value": "scope-forced-value-changed",
  "forced.field": RELINKED,
  "access.id": "access-field-renamed",
  "access.anchor": anchorRule,
  "access.family": "access-field-family-changed",
  "access.placeholder": ({ after }) => ({ kind: after === true ? "access-field-unwritten" : "access-field-written" }),
  "access.columns": "access-columns-changed",
  "access.relative": "access-range-changed",
  "constraint.value": "access-constraint-changed",
  "constraint.oneOf": "access-constraint-changed",
  "relation.object": RELINKED,
  "field-path.object": RELINKED,
  "field-path.field": RELINKED,
  "match.field": RELINKED,
  "match.when": RELINKED,
  "match.with": RELINKED,
  "joint.through": RELINKED,
  "implication.field": RELINKED,
  "implication.with": RELINKED,
  "selection-rule.object": RELINKED,
  "selection-rule.selected": RELINKED,
  "selection-rule.through": RELINKED,
  "selection.field": RELINKED,
  "scenario.name": "scenario-renamed",
  "scenario.anchor": anchorRule,
  "scenario.placeholder": ({ after }) => ({ kind: after === true ? "scenario-unwritten" : "scenario-written" }),
  "term.anchor": TERMS,
  "term.reference": TERMS,
  "term.name": TERMS,
  "reference.label": TERMS,
  "reference.anchor": TERMS,
  "reference.url": TERMS,
  "text.value": RELINKED,
};

/** Attributes by which things are called: another name is a change although it stands for the same. */
const NAMING: ReadonlySet<string> = new Set(["object.name", "field.name", "enumeration.name", "value.value", "alias.name", "listing.name", "parameter.name", "operation.name", "scope.type", "access.id", "scenario.name"]);

/** Says what it means that an attribute of a thing is another one. */
export function classifyAttribute({ edit, a, b, parents, isSameMeaning }: NodeEdit, context: ClassifyContext): Finding {
  if (edit.op !== "set" || a === null || b === null) return RESTATED;
  const { attribute, before, after } = edit;
  const place = `${a.kind}.${attribute}`;
  const rule = ATTRIBUTE_RULES[place];
  if (rule === undefined) throw new Error(`there is no rule for the ${attribute} of a ${a.kind}`);
  if (isSameMeaning && !NAMING.has(place)) return RELINKED;
  const setting: Setting = { a, b, attribute, before, after, parents, context };
  const found = typeof rule === "function" ? rule(setting) : typeof rule === "string" ? { kind: rule } : rule;
  if ("folded" in found) return found;
  const words = { owner: symbolOf(b), name: b.name, before: valueText(attribute, before), after: valueText(attribute, after), ...found.words };
  return { ...found, words };
}

function anchorRule({ before, after }: Setting): { readonly kind: ChangeKind } | { readonly folded: FoldedCount } {
  return before === null || after === null ? RESTATED : { kind: "anchor-renamed" };
}

function owned({ parents }: Setting): Pick<ChangeFinding, "words"> {
  return { words: parents[0] === undefined ? {} : { owner: symbolOf(parents[0].b) } };
}

function detailed({ b }: Setting, detail: string): Pick<ChangeFinding, "words"> {
  return { words: { owner: symbolOf(b), detail } };
}

function directed({ b, context }: Setting): Pick<ChangeFinding, "direction"> {
  return { direction: directionOfField(b, context.after, context.directions) };
}

function presenceRule(setting: Setting): Pick<ChangeFinding, "kind" | "direction"> {
  const { before, after } = setting;
  if (before !== "optional" && after !== "optional") return { kind: "field-marker-changed" };
  return { kind: after === "optional" ? "field-made-optional" : "field-made-required", ...directed(setting) };
}

const FIELD_TYPE_KINDS: Readonly<Record<Exclude<TypeRelation, "same">, ChangeKind>> = {
  widened: "field-type-widened",
  narrowed: "field-type-narrowed",
  defined: "field-type-defined",
  undefined: "field-type-undefined",
  cardinality: "field-cardinality-changed",
  changed: "field-type-changed",
};

function fieldTypeRule(setting: Setting): Pick<ChangeFinding, "kind" | "direction"> | { readonly folded: FoldedCount } {
  const related = relation(setting);
  return related === "same" ? RESTATED : { kind: FIELD_TYPE_KINDS[related], ...directed(setting) };
}

function relation({ a, b, before, after, context }: Setting): TypeRelation {
  return relateTypes(textOf(before), textOf(after), bookWithin(context.older, documentOf(a)), bookWithin(context.newer, documentOf(b)));
}

function valuesRule(setting: Setting): Pick<ChangeFinding, "kind" | "direction" | "circumstance"> {
  const { a, b, before, after, context } = setting;
  const [older, newer] = [before, after].map((values) => (isList(values) ? new Set(values.map(textOf)) : null));
  const holds = (outer: ReadonlySet<string> | null | undefined, inner: ReadonlySet<string> | null | undefined): boolean =>
    outer === null || (outer !== undefined && inner !== null && inner !== undefined && [...inner].every((value) => outer.has(value)));
  const kind = holds(newer, older) ? "field-values-widened" : holds(older, newer) ? "field-values-narrowed" : "field-values-changed";
  const enumerationOf = (field: Node, { definitions, names }: ClassifyContext["older"]): Node | undefined =>
    namesInType(textOf(field.attributes["type"])).map((name) => definitions.get(names.within(documentOf(field)).type(name))).find((node) => node?.kind === "enumeration");
  return { kind, circumstance: opennessOf(enumerationOf(a, context.older), enumerationOf(b, context.newer)), ...directed(setting) };
}
