import type { Scenario, SpecDocument } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { linked, type Run } from "../runs.js";
import { titles } from "../words.js";

/** The use cases of a document with the scopes, scenarios and requirements that make them up. */
export function scenariosPage(writer: PageWriter, document: SpecDocument): Page {
  return {
    path: writer.path,
    template: "docs/scenarios.html.hbs",
    data: {
      frame: writer.frame("Scenarios", document),
      document: document.id,
      scenarios: document.scenarios.map((scenario) => ({
        id: writer.id(scenario),
        title: titleOf(document, scenario),
        name: scenario.name,
        placeholder: scenario.placeholder,
        scopes: titles(writer.speaker(document), scenario.scopes).map((run) => ({ runs: [run] })),
        scenarios: scenario.scenarios.map((name) => ({ runs: [scenarioRun(writer, document, name)] })),
        requirements: requirementsOf(writer, document, scenario),
        source: writer.source(document, scenario.line),
      })),
    },
  };
}

function titleOf(document: SpecDocument, scenario: Scenario): string {
  const section = document.sections.find((candidate) =>
    candidate.anchor !== null && candidate.anchor === scenario.anchor
  );
  return section?.title ?? scenario.name;
}

function scenarioRun(writer: PageWriter, document: SpecDocument, name: string): Run {
  const scenario = document.scenarios.find((candidate) => candidate.name === name);
  return linked(scenario === undefined ? name : titleOf(document, scenario), writer.to(scenario ?? null));
}

function requirementsOf(writer: PageWriter, document: SpecDocument, scenario: Scenario): readonly object[] {
  const ids = new Set(scenario.requirements);
  return document.requirements.filter((requirement) => ids.has(requirement.id)).map((requirement) => ({
    label: requirement.id,
    href: writer.to(requirement),
    keyword: requirement.keyword,
    text: writer.prose(document, requirement.text),
  }));
}
