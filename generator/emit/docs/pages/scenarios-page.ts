import type { Scenario, SpecDocument } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { linked, type Run } from "../runs.js";
import { subjectWords, titles } from "../words.js";

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
        title: scenarioTitle(document, scenario),
        name: scenario.name,
        placeholder: scenario.placeholder,
        scopes: titles(writer.speaker(document), scenario.scopes).map((run) => ({ runs: [run] })),
        scenarios: scenario.scenarios.map((name) => ({ runs: [scenarioRun(writer, document, name)] })),
        includedBy: document.scenarios
          .filter((other) => other.scenarios.includes(scenario.name))
          .map((other) => ({ runs: [scenarioRun(writer, document, other.name)] })),
        requirements: requirementsOf(writer, document, scenario),
        source: writer.source(document, scenario.line),
      })),
    },
  };
}

/** A scenario by the title of its section. */
export function scenarioTitle(document: SpecDocument, scenario: Scenario): string {
  const section = document.sections.find((candidate) =>
    candidate.anchor !== null && candidate.anchor === scenario.anchor
  );
  return section?.title ?? scenario.name;
}

function scenarioRun(writer: PageWriter, document: SpecDocument, name: string): Run {
  const scenario = document.scenarios.find((candidate) => candidate.name === name);
  return linked(scenario === undefined ? name : scenarioTitle(document, scenario), writer.to(scenario ?? null));
}

function requirementsOf(writer: PageWriter, document: SpecDocument, scenario: Scenario): readonly object[] {
  const ids = new Set(scenario.requirements);
  return document.requirements.filter((requirement) => ids.has(requirement.id)).map((requirement) => ({
    label: requirement.id,
    href: writer.to(requirement),
    keyword: requirement.keyword,
    subject: subjectWords(requirement.subject),
    text: writer.prose(document, requirement.text),
  }));
}
