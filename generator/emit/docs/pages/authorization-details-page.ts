import type {
  AuthorizationDetailsConstraint,
  AuthorizationDetailsField,
  FieldPath,
  JsonValue,
  Scope,
  SpecDocument,
} from "../../../model/types.js";
import { detailsFieldRun, scopeRun } from "../access-words.js";
import type { Page, PageWriter } from "../page.js";
import { code, enumerate, plain, type Run } from "../runs.js";
import { fieldAddress } from "../site.js";

/** The fields of `authorization_details` objects that a document defines, what they ask and what they open. */
export function authorizationDetailsPage(writer: PageWriter, document: SpecDocument): Page {
  return {
    path: writer.path,
    template: "docs/authorization-details.html.hbs",
    data: {
      frame: writer.frame("Authorization details fields", document),
      document: document.id,
      fields: document.authorizationDetailsFields.map((field) => ({
        id: writer.id(field),
        name: field.id,
        title: document.sections.find((section) => section.anchor !== null && section.anchor === field.anchor)?.title
          ?? null,
        family: familyWords(field.family),
        placeholder: field.placeholder,
        formats: field.formats.map((format) => ({ runs: [code(format)] })),
        facts: [...facts(writer, document, field), ...scopeFacts(writer, field)].map((runs) => ({ runs })),
        source: writer.source(document, field.line),
      })),
    },
  };
}

function familyWords(family: AuthorizationDetailsField["family"]): string {
  switch (family) {
    case "preselection":
      return "Preselects on the authorization form";
    case "include":
      return "Includes data";
    case "duration":
      return "Limits dates";
    case "other":
      return "Other";
  }
}

/** What a field constrains, opens and selects, a sentence each. */
function facts(
  writer: PageWriter,
  document: SpecDocument,
  field: AuthorizationDetailsField,
): readonly (readonly Run[])[] {
  const path = ({ object, field: name }: FieldPath): Run => {
    const owner = writer.site.object(document, object);
    return code(
      `${object}.${name}`,
      owner === null ? null : writer.href(fieldAddress(writer.site.places, owner, name)),
    );
  };
  const sentence = (start: string, items: readonly Run[]): readonly (readonly Run[])[] =>
    items.length === 0 ? [] : [[plain(`${start} `), ...enumerate(items, "and"), plain(".")]];
  return [
    ...field.constraints.map(constraintWords),
    ...sentence("Opens", field.unlocks.map(path)),
    ...field.relates.flatMap(({ object, through, jointly, matches }) => [
      [
        plain("Opens every related "),
        code(object, writer.to(writer.site.object(document, object))),
        ...(through.length === 0 ? [] : [plain(" through "), ...enumerate(through.map(path), "or")]),
        plain("."),
      ],
      ...jointly.map((joint) => [
        plain("Opens every "),
        code(object, writer.to(writer.site.object(document, object))),
        plain(" that is related through all of "),
        ...enumerate(joint.through.map(path), "and"),
        plain("."),
      ]),
      ...matches.map((match) => [
        plain("Where "),
        code(`${match.when.field}: ${match.when.value}`),
        plain(", the values of "),
        path({ object, field: match.field }),
        plain(" are those of "),
        code(`${match.with.object}.${match.with.field}`, writer.to(writer.site.object(document, match.with.object))),
        plain("."),
      ]),
    ]),
    ...field.implies.map(({ field: implied, with: other }) => [
      plain("Makes "),
      detailsFieldRun(writer, implied),
      plain(" true where "),
      detailsFieldRun(writer, other.field),
      plain(" is, too, or the scope opens "),
      code(other.object, writer.to(writer.site.object(document, other.object))),
      plain("."),
    ]),
    ...sentence("Filters by", field.filters.map(path)),
    ...sentence("Selects", field.selects.map(({ selection, field: name }) => code(`${selection}: ${name}`))),
    ...sentence("Opens the value columns", (field.columns ?? []).map((column) => code(column))),
    ...(field.relative === null ? [] : [[plain(`Counts from the moment of the request into the ${field.relative}.`)]]),
  ];
}

/** The scopes with which a field is or is not offered, a sentence each. */
function scopeFacts(writer: PageWriter, { id }: AuthorizationDetailsField): readonly (readonly Run[])[] {
  const scopes = writer.site.access.rules.scopes.map(({ thing }) => thing);
  const sentence = (start: string, having: (scope: Scope) => readonly string[]): readonly (readonly Run[])[] => {
    const found = scopes.filter((scope) => having(scope).includes(id)).map(({ type }) => scopeRun(writer, type));
    return found.length === 0 ? [] : [[plain(`${start} `), ...enumerate(found, "and"), plain(".")]];
  };
  return [
    ...sentence("True by default with", (scope) => scope.includes),
    ...sentence("Required with", (scope) => scope.fields.required),
    ...sentence("Conditional with", (scope) => scope.fields.conditional),
    ...sentence("Forbidden with", (scope) => scope.fields.forbidden),
  ];
}

function constraintWords(constraint: AuthorizationDetailsConstraint): readonly Run[] {
  const values = (constraint.oneOf ?? [constraint.value]).map((value: JsonValue) => code(JSON.stringify(value)));
  return [
    code(constraint.property),
    plain(" must be "),
    ...enumerate(values, "or"),
    plain(constraint.when === "authorization" ? " where a customer authorizes." : "."),
  ];
}
