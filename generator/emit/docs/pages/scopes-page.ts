import type { Scope, SpecDocument } from "../../../model/types.js";
import { detailsFieldRun, objectRun } from "../access-words.js";
import type { Page, PageWriter } from "../page.js";
import { code, enumerate, linked, plain, type Run } from "../runs.js";
import { fieldAddress } from "../site.js";
import { scenarioTitle } from "./scenarios-page.js";

/** The scopes that a document defines: what their Scope Descriptions say, and what they open. */
export function scopesPage(writer: PageWriter, document: SpecDocument): Page {
  return {
    path: writer.path,
    template: "docs/scopes.html.hbs",
    data: {
      frame: writer.frame("Scopes", document),
      document: document.id,
      matrix: writer.site.access.ruled.length > 0 ? writer.href("access.html") : null,
      scopes: document.scopes.map((scope) => ({
        id: writer.id(scope),
        type: scope.type,
        title: document.sections.find((section) => section.anchor !== null && section.anchor === scope.anchor)?.title
          ?? null,
        family: familyWords(scope.family),
        groups: [
          { title: "What its Scope Description says", facts: descriptionFacts(writer, scope) },
          { title: "What it opens", facts: accessFacts(writer, document, scope) },
          { title: "Where it is used", facts: usageFacts(writer, document, scope) },
        ].filter(({ facts }) => facts.length > 0),
        source: writer.source(document, scope.line),
      })),
    },
  };
}

interface Fact {
  readonly label: string;
  readonly items: readonly { readonly runs: readonly Run[] }[];
}

function fact(label: string, items: readonly (readonly Run[])[]): readonly Fact[] {
  return items.length === 0 ? [] : [{ label, items: items.map((runs) => ({ runs })) }];
}

function descriptionFacts(writer: PageWriter, scope: Scope): readonly Fact[] {
  const detailsFields = (ids: readonly string[]) => ids.map((id) => [detailsFieldRun(writer, id)]);
  const codes = (names: readonly string[]) => names.map((name) => [code(name)]);
  return [
    ...fact("Response types", codes(scope.responseTypes)),
    ...fact("Grant types that must be among them", codes(scope.grantTypes.contains)),
    ...fact("Grant types that must not", codes(scope.grantTypes.excludes)),
    ...fact("Required authorization details fields", detailsFields(scope.fields.required)),
    ...fact("Conditional authorization details fields", detailsFields(scope.fields.conditional)),
    ...fact("Forbidden authorization details fields", detailsFields(scope.fields.forbidden)),
    ...fact(
      "Forced values",
      scope.forced.map(({ field, property, value }) => [
        detailsFieldRun(writer, field),
        plain(": "),
        code(property),
        plain(" is "),
        code(JSON.stringify(value)),
      ]),
    ),
    ...fact("Selections on the authorization form", codes(scope.selections)),
  ];
}

function accessFacts(writer: PageWriter, document: SpecDocument, scope: Scope): readonly Fact[] {
  const { site } = writer;
  const unlocked = scope.includes.flatMap((id) =>
    (site.access.detailsField(id)?.unlocks ?? []).map(({ object, field }) => {
      const owner = site.object(document, object);
      return [code(`${object}.${field}`, owner === null ? null : writer.href(fieldAddress(site.places, owner, field)))];
    })
  );
  return [
    ...fact("Gives access to", scope.resources.map((name) => [objectRun(writer, document, name)])),
    ...fact(
      "Opens after a selection",
      scope.bySelection.map(({ object, selected, through }) => [
        objectRun(writer, document, object),
        plain(" for each selected "),
        objectRun(writer, document, selected),
        plain(", through "),
        ...enumerate(through.map((path) => code(`${path.object}.${path.field}`)), "and"),
      ]),
    ),
    ...fact("Includes by default", scope.includes.map((id) => [detailsFieldRun(writer, id)])),
    ...fact("Fields that show by default", unlocked),
  ];
}

function usageFacts(writer: PageWriter, document: SpecDocument, scope: Scope): readonly Fact[] {
  const scenarios = document.scenarios.filter(({ scopes }) => scope.anchor !== null && scopes.includes(scope.anchor));
  return fact(
    "Scenarios that ask for it",
    scenarios.map((scenario) => [linked(scenarioTitle(document, scenario), writer.to(scenario))]),
  );
}

function familyWords(family: string): string {
  switch (family) {
    case "consent":
      return "A customer authorizes";
    case "direct":
      return "Direct access";
    case "admin":
      return "Administration";
    default:
      return family;
  }
}
