import type { Requirement, SpecDocument } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { sectionOf } from "../requirement-export.js";
import { code, type Run } from "../runs.js";
import { fieldAddress } from "../site.js";
import { subjectWords } from "../words.js";
import { countBy } from "./counts.js";

/** All requirements of a document, in its order. */
export function requirementsPage(writer: PageWriter, document: SpecDocument): Page {
  const link = symbolLinks(writer, document);
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
      requirements: document.requirements.map((requirement) => {
        const section = sectionOf(document, requirement);
        return {
          id: writer.id(requirement),
          label: requirement.id,
          keyword: requirement.keyword,
          subject: subjectWords(requirement.subject),
          section: section === null ? null : {
            label: section.number === null ? section.title : `${section.number} ${section.title}`,
            href: writer.to(section),
          },
          symbols: requirement.symbols.map((symbol) => ({ runs: [link(requirement, symbol)] })),
          text: writer.prose(document, requirement.text),
          source: writer.source(document, requirement.line),
        };
      }),
    },
  };
}

/** Links the code names of a requirement: fields of the object that its section describes, names of the document. */
function symbolLinks(writer: PageWriter, document: SpecDocument): (requirement: Requirement, symbol: string) => Run {
  const { places } = writer.site;
  const known = new Map<string, object>();
  for (const field of document.authorizationDetailsFields) known.set(field.id, field);
  for (const named of [...document.enums, ...document.listings, ...document.objects]) known.set(named.name, named);
  return ({ anchor }, symbol) => {
    const owner = document.objects.find((object) =>
      object.anchor !== null && object.anchor === anchor && object.fields.some((field) => field.name === symbol)
    );
    if (owner !== undefined) return code(symbol, writer.href(fieldAddress(places, owner, symbol)));
    return code(symbol, writer.to(known.get(symbol) ?? null));
  };
}
