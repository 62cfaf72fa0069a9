import type { Condition, Field } from "../../model/types.js";
import { instancesOf, membersOf, plainValue, type Instance } from "../json-values.js";
import { finding, type Finding, type Rule } from "../rule.js";
import type { SectionView } from "../section-view.js";

const LAMP = '## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* `lamp_id` - _string_ - (REQUIRED) Its name.\n* `price` - _decimal_ - (OPTIONAL) Its price.\n* `currency` - _string_ - (OPTIONAL) The currency of the price.\n  This field is REQUIRED if the `price` field is included.\n\n';
const fence = (body: string): string => `${LAMP}## 2. Examples\n\n\`\`\`\n${body}\n\`\`\``;

export const exampleCondition: Rule = {
  id: "example/condition",
  severity: "error",
  summary: "The body of an example breaks a condition that the prose of a field states.",
  why: "Readers believe examples more than prose, and copy them.",
  ok: [fence('{ "lamp_id": "a", "price": 1, "currency": "EUR" }'), fence('{ "lamp_id": "a" }')],
  notOk: [{ text: fence('⟦{⟧ "lamp_id": "a", "price": 1 }'), message: "`currency` is REQUIRED here, since `price` is included" }],
  check: ({ documents, vocabulary }) =>
    documents.flatMap((document) =>
      document.messages.flatMap(({ section, json, shows, kind }) =>
        json?.tree == null || shows === null || kind === "request" || json.elisions.length > 0
          ? []
          : instancesOf(vocabulary, shows, json.tree).flatMap((instance) =>
              instance.fields.flatMap((field) => field.conditions.flatMap((condition) => checkCondition(section, instance, field, condition))),
            ),
      ),
    ),
};

function checkCondition(section: SectionView, { node, fields }: Instance, field: Field, { kind, when }: Condition): readonly Finding[] {
  const members = new Map(membersOf(node).map((member) => [member.name, member]));
  const reason = when === null ? "" : reasonOf(when, (name) => (fields.some((one) => one.name === name) ? members.get(name)?.value : undefined));
  if (reason === null) return [];
  const own = members.get(field.name);
  const whole = section.place(node.offset, node.offset + 1);
  const value = own === undefined ? whole : section.place(own.value.offset, own.value.offset + Math.max(1, own.value.type === "array" ? 1 : own.value.length));
  const hint = "correct the example, or what the documents say about the field";
  switch (kind) {
    case "required-if":
      return own === undefined && reason !== "" ? [finding(whole, `\`${field.name}\` is REQUIRED here, since ${reason}`, hint)] : [];
    case "forbidden-if":
      return own !== undefined && reason !== "" ? [finding(value, `\`${field.name}\` MUST NOT be included here, since ${reason}`, hint)] : [];
    case "null-if":
      return own !== undefined && reason !== "" && own.value.type !== "null" ? [finding(value, `\`${field.name}\` is \`null\` where ${reason}`, hint)] : [];
    // An empty list breaks the schema, too.
    case "non-empty":
      return [];
  }
}

/** Why a condition applies; `null` where it does not, or where an example cannot tell. */
function reasonOf(when: NonNullable<Condition["when"]>, valueOf: (name: string) => Parameters<typeof plainValue>[0] | undefined): string | null {
  switch (when.kind) {
    case "field-populated": {
      const value = valueOf(when.field);
      const isPopulated = value !== undefined && value.type !== "null" && !(value.type === "array" && value.children?.length === 0);
      return isPopulated ? `\`${when.field}\` is included` : null;
    }
    case "field-value": {
      const node = valueOf(when.field);
      if (node === undefined) return null;
      const value = plainValue(node);
      const held: readonly unknown[] = Array.isArray(value) ? value : [value];
      const found = when.values.find((one) => held.includes(one));
      return found === undefined ? null : `\`${when.field}\` holds \`${JSON.stringify(found)}\``;
    }
    case "scope-supported":
    case "authorization-details-field-supported":
    case "outside-scope":
    case "described":
      return null;
  }
}
