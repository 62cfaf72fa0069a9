import type { Requirement, Scenario, SpecDocument } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import type { RequirementGroup, RequirementPart } from "../requirement-parts.js";
import { code, linked, type Run } from "../runs.js";
import { fieldAddress } from "../site.js";
import { subjectWords } from "../words.js";
import { countBy } from "./counts.js";
import { scenarioTitle } from "./scenarios-page.js";

const SUBJECTS = ["server", "client", "customer", "extension", "unspecified"] as const;

/** The index of a document's requirements, section by section, with the requirements themselves where they are few. */
export function requirementsPage(writer: PageWriter, document: SpecDocument): Page {
  const parts = writer.site.requirementParts.get(document) ?? [];
  const [only, ...others] = parts;
  const isWhole = only !== undefined && others.length === 0;
  return {
    path: writer.path,
    template: "docs/requirements.html.hbs",
    data: {
      frame: writer.frame("Requirements", document),
      document: document.id,
      json: writer.href("requirements.json"),
      csv: writer.href("requirements.csv"),
      keywords: countBy(document.requirements, (requirement) => requirement.keyword),
      subjects: countBy(document.requirements, (requirement) => subjectWords(requirement.subject)),
      headers: SUBJECTS.map(subjectWords),
      parts: parts.map((part) => ({
        title: part.title,
        href: part.title === null ? null : writer.to(part),
        sections: part.groups.map((group) => sectionRow(writer, group)),
      })),
      groups: isWhole ? groupsData(writer, document, only) : null,
    },
  };
}

/** The requirements of one part of a document. */
export function requirementPartPage(writer: PageWriter, document: SpecDocument, part: RequirementPart): Page {
  const title = part.title ?? document.id;
  return {
    path: writer.path,
    template: "docs/requirement-part.html.hbs",
    data: {
      frame: writer.frame(`Requirements: ${title}`, document),
      document: document.id,
      title,
      total: part.requirements.length,
      groups: groupsData(writer, document, part),
    },
  };
}

function sectionRow(writer: PageWriter, group: RequirementGroup): object {
  const { section, requirements } = group;
  const count = (isCounted: (requirement: Requirement) => boolean): string =>
    String(requirements.filter(isCounted).length || "");
  return {
    label: sectionLabel(section),
    href: writer.to(group),
    total: requirements.length,
    subjects: SUBJECTS.map((subject) => count((requirement) => requirement.subject === subject)),
  };
}

function sectionLabel(section: RequirementGroup["section"]): string {
  if (section === null) return "Without a section";
  return section.number === null ? section.title : `${section.number} ${section.title}`;
}

function groupsData(writer: PageWriter, document: SpecDocument, part: RequirementPart): readonly object[] {
  const link = symbolLinks(writer, document);
  const scenarios = scenariosByRequirement(document);
  return part.groups.map((group) => ({
    id: writer.id(group),
    label: sectionLabel(group.section),
    section: group.section === null ? null : { label: "The section", href: sectionLink(writer, document, group) },
    requirements: group.requirements.map((requirement) => ({
      id: writer.id(requirement),
      label: requirement.id,
      keyword: requirement.keyword,
      subject: subjectWords(requirement.subject),
      symbols: requirement.symbols.map((symbol) => ({ runs: [link(requirement, symbol)] })),
      scenarios: (scenarios.get(requirement.id) ?? []).map((scenario) => [
        linked(scenarioTitle(document, scenario), writer.to(scenario)),
      ]),
      text: writer.prose(document, requirement.text),
      source: writer.source(document, requirement.line),
    })),
  }));
}

/** Where the section of a group is told about: the page of what it defines, else its place in the outline. */
function sectionLink(writer: PageWriter, document: SpecDocument, { section }: RequirementGroup): string | null {
  if (section === null) return null;
  const told = section.anchor === null ? null : writer.site.anchor(document, section.anchor);
  return told === null ? writer.to(section) : writer.href(told);
}

function scenariosByRequirement(document: SpecDocument): ReadonlyMap<string, readonly Scenario[]> {
  const found = new Map<string, Scenario[]>();
  for (const scenario of document.scenarios) {
    for (const id of scenario.requirements) found.set(id, [...(found.get(id) ?? []), scenario]);
  }
  return found;
}

/** Links the code names of a requirement: fields of the object that its section describes, names of the document. */
function symbolLinks(writer: PageWriter, document: SpecDocument): (requirement: Requirement, symbol: string) => Run {
  const { places } = writer.site;
  const known = new Map<string, object>();
  for (const scope of document.scopes) known.set(scope.type, scope);
  for (const field of document.authorizationDetailsFields) known.set(field.id, field);
  for (const named of [...document.enums, ...document.listings, ...document.objects]) known.set(named.name, named);
  const owners = new Map<string, SpecDocument["objects"][number][]>();
  for (const object of document.objects) {
    if (object.anchor !== null) owners.set(object.anchor, [...(owners.get(object.anchor) ?? []), object]);
  }
  return ({ anchor }, symbol) => {
    const owner = (anchor === null ? [] : (owners.get(anchor) ?? [])).find((object) =>
      object.fields.some((field) => field.name === symbol)
    );
    if (owner !== undefined) return code(symbol, writer.href(fieldAddress(places, owner, symbol)));
    return code(symbol, writer.to(known.get(symbol) ?? null));
  };
}
