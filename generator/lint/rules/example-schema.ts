import { findNodeAtLocation } from "jsonc-parser";
import type { LintContext, SchemaViolation } from "../context.js";
import type { JsonNode, Message } from "../exchanges.js";
import { allNodes, instancesOf, plainValue } from "../json-values.js";
import { finding, type Finding, type Rule } from "../rule.js";
import { listed, probablyMeant } from "../words.js";

const LAMP = '## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* `oil` - _string_ - (REQUIRED) Its oil.\n* `lit_at` - _datetime_ - (REQUIRED) When it was lit.\n* `wick` - _string_ - (OPTIONAL) Its wick.\n\n';
const fence = (body: string): string => `${LAMP}## 2. Examples\n\n\`\`\`\n${body}\n\`\`\``;

export const exampleSchema: Rule = {
  id: "example/schema",
  severity: "error",
  yieldsTo: ["example/condition"],
  summary: "The body of an example is not what the documents say about its object.",
  why: "Readers believe examples more than prose, and copy them.",
  ok: [fence('{ "oil": "whale", "lit_at": "2026-01-01T00:00:00Z" }'), fence('{ "oil": "whale", "wick": "cotton", ... }')],
  notOk: [
    { text: fence('⟦{⟧ "oil": "whale", "wick": "cotton" }'), message: "Lamp must have `lit_at`" },
    { text: fence('⟦{⟧ "wick": "cotton" }'), message: "Lamp must have `oil`, `lit_at`" },
    { text: fence('{ "oil": "whale", "lit_at": ⟦"today"⟧ }'), message: 'lit_at must match format "date-time"' },
    { text: fence('{ "oil": ⟦1⟧, "lit_at": "2026-01-01T00:00:00Z" }'), message: "oil must be string" },
  ],
  check: (context) => context.documents.flatMap((document) => document.messages.flatMap((message) => checkMessage(context, document.id, message))),
};

function checkMessage(context: LintContext, document: string, message: Message): readonly Finding[] {
  const { json, shows, section } = message;
  const tree = json?.tree ?? null;
  // What a request sends is only a part of what it speaks of.
  if (json === null || tree === null || shows === null || message.kind === "request") return [];
  if (json.errors.some(({ code }) => code !== "CommaExpected" && code !== "ValueExpected" && code !== "PropertyNameExpected")) return [];
  const instances = instancesOf(context.vocabulary, shows, tree);
  // What is missing only on a condition is reported with that condition, by a rule of its own.
  const isConditional = ({ kind, path, member }: SchemaViolation): boolean => {
    const fields = instances.find(({ node }) => node === nodeAt(tree, path))?.fields ?? [];
    return kind === "missing" && fields.some(({ name, presence, conditions }) => name === member && presence !== "required" && conditions.some((one) => one.kind === "required-if"));
  };
  const violations = groupMissing((context.schemas?.check(document, shows, plainValue(tree)) ?? []).filter((violation) => !isConditional(violation)));
  const seen = new Set<string>();
  return violations.flatMap((violation) => {
    const node = nodeAt(tree, violation.path);
    const isElided = json.elisions.some(({ start }) => start > node.offset && start < node.offset + node.length);
    const key = `${violation.path} ${violation.kind} ${violation.member ?? ""}`;
    if ((violation.kind === "missing" && isElided) || seen.has(key)) return [];
    seen.add(key);
    const member = violation.kind === "unknown" ? memberKey(node, violation.member) : null;
    const at = member ?? node;
    const end = at.type === "object" || at.type === "array" ? at.offset + 1 : at.offset + at.length;
    return [finding(section.place(at.offset, end), describe(violation, shows), hintFor(violation, context, shows))];
  });
}

/** What one object lacks is one thing to correct. */
function groupMissing(violations: readonly SchemaViolation[]): readonly SchemaViolation[] {
  return violations.flatMap((violation, index) => {
    if (violation.kind !== "missing") return [violation];
    const same = violations.filter(({ kind, path }) => kind === "missing" && path === violation.path);
    if (violations.findIndex(({ kind, path }) => kind === "missing" && path === violation.path) < index) return [];
    return [{ ...violation, member: [...new Set(same.map(({ member }) => member ?? ""))].join("`, `") }];
  });
}

function nodeAt(tree: JsonNode, pointer: string): JsonNode {
  const path = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return findNodeAtLocation(tree, path) ?? tree;
}

function memberKey(node: JsonNode, name: string | null): JsonNode | null {
  return allNodes(node).find((one) => one.type === "string" && one.value === name) ?? null;
}

function describe({ kind, member, message, path }: SchemaViolation, shows: string): string {
  const where = path.split("/").findLast((part) => part !== "" && !/^\d+$/.test(part));
  switch (kind) {
    case "missing":
      return `${where === undefined ? shows : where} must have \`${member ?? ""}\``;
    case "unknown":
      return `${where === undefined ? shows : where} has no member \`${member ?? ""}\``;
    case "value":
      return `${where ?? shows} ${message}`;
  }
}

function hintFor({ kind, member }: SchemaViolation, { vocabulary }: LintContext, shows: string): string {
  const fields = [...(vocabulary.fieldsOf(shows) ?? [])];
  if (kind === "missing") return "add it, or leave parts out with `...` on a line of its own";
  if (kind === "value") return "correct the example, or what the documents say about the field";
  const meant = probablyMeant(member ?? "", fields);
  return meant === null ? `its members are ${listed(fields)}` : `did you mean \`${meant}\`?`;
}
