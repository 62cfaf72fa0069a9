import type { Field, SpecObject } from "../model/types.js";
import { aliasSentence } from "./aliases.js";
import type { OutlineContext } from "./context.js";
import { extendsClause } from "./extensions.js";
import { fieldBullet } from "./fields.js";
import { bullets, link } from "./markdown.js";
import { citation } from "./references.js";

/** The objects that the section defines, other than envelopes. */
export function objects(context: OutlineContext): readonly string[] {
  const own = context.here(context.document.objects).filter(({ role }) => role !== "envelope");
  return own.flatMap((object) => [
    ...aliasSentence(object.aliases),
    ...inheritedMembers(object, context),
    ...ownFields(object, own.length > 1, context),
  ]);
}

/** A list of fields as it stands below its lead-in. */
export function fieldList(fields: readonly Field[], context: OutlineContext): string {
  return bullets(fields.map((field) => fieldBullet(field, context)));
}

function ownFields(object: SpecObject, isOneOfSeveral: boolean, context: OutlineContext): readonly string[] {
  if (object.placeholder) return [];
  if (object.fields.length === 0) return [`A ${object.name} is a JSON object; the kinds of it say what it holds.`];
  return [leadIn(object, isOneOfSeveral, context), fieldList(object.fields, context)];
}

function leadIn(object: SpecObject, isOneOfSeveral: boolean, context: OutlineContext): string {
  const { name, role, extends: target } = object;
  if (target !== null) {
    const word = isOneOfSeveral ? name : target.name;
    return `This section ${extendsClause(target, `${word} objects`, context)} to contain the following named values:`;
  }
  switch (role) {
    case "request":
      return "In a request, the fields included in the JSON object MUST include the following:";
    case "response":
      return "In a response, Servers MUST populate the following fields:";
    case "object":
    case "extension":
    case "envelope":
      return `${name} objects ${kindClause(object, context)}contain the following named values:`;
  }
}

function kindClause({ variantOf }: SpecObject, { model }: OutlineContext): string {
  const base = model.documents.flatMap((document) => document.objects).find(({ name }) => name === variantOf);
  return base?.anchor == null ? "" : `are ${link(base.name, base.anchor)} objects for one purpose and `;
}

function inheritedMembers({ name, inherits }: SpecObject, context: OutlineContext): readonly string[] {
  if (inherits === null) return [];
  return [
    `${name} objects take over the following members of ${citation(inherits.standard, context)}:`,
    fieldList(inherits.members, context),
  ];
}
