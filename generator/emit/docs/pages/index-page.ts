import type { UnresolvedType } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { documentContents } from "./contents.js";
import { countBy, coverageData } from "./counts.js";

/** The site's first page: the documents, how well they were understood, and what is missing from them. */
export function indexPage(writer: PageWriter): Page {
  const { model } = writer.site;
  return {
    path: writer.path,
    template: "docs/index.html.hbs",
    data: {
      frame: writer.frame("Overview", null),
      documents: model.documents.map((document) => documentContents(writer, document)),
      coverage: coverageRows(writer),
      diagnostics: {
        href: writer.href("diagnostics.html"),
        counts: countBy(model.diagnostics, (diagnostic) => diagnostic.severity),
      },
      requirements: { json: writer.href("requirements.json"), csv: writer.href("requirements.csv") },
      unresolved: model.unresolved.map((type) => ({
        id: writer.id(type),
        name: type.name,
        uses: writer.uses(type),
        places: placesOf(writer, type),
      })),
    },
  };
}

/** Coverage by document, and of all together where there are several. */
export function coverageRows(writer: PageWriter): readonly object[] {
  const { model } = writer.site;
  const rows = model.documents.map((document) => ({
    label: document.id,
    href: writer.to(document),
    ...coverageData(document.coverage),
  }));
  return rows.length === 1 ? rows : [...rows, { label: "All documents", href: null, ...coverageData(model.coverage) }];
}

function placesOf(writer: PageWriter, type: UnresolvedType): readonly object[] {
  return type.usedBy.map(({ file, line }) => {
    const document = writer.site.model.documents.find((candidate) => candidate.source === file);
    return {
      label: `${file}:${line}`,
      href: document === undefined ? null : writer.source(document, line).href,
    };
  });
}
