import type { Section, SpecDocument } from "../../../model/types.js";
import { idOf } from "../links.js";
import type { Page, PageWriter } from "../page.js";

interface OutlineNode {
  readonly section: Section;
  readonly children: OutlineNode[];
}

/** The outline of a document, each section linked to the page that tells about it. */
export function sectionsPage(writer: PageWriter, document: SpecDocument): Page {
  return {
    path: writer.path,
    template: "docs/sections.html.hbs",
    data: {
      frame: writer.frame("Sections", document),
      document: document.id,
      total: document.sections.length,
      placeholders: document.sections.filter((section) => section.placeholder).length,
      outline: outline(document.sections).map((node) => entry(writer, document, node)),
    },
  };
}

/** Nests sections by their levels; a level that is skipped does not open a list of its own. */
function outline(sections: readonly Section[]): readonly OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: OutlineNode[] = [];
  for (const section of sections) {
    while ((open.at(-1)?.section.level ?? 0) >= section.level) open.pop();
    const node: OutlineNode = { section, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

function entry(writer: PageWriter, document: SpecDocument, { section, children }: OutlineNode): object {
  const own = writer.site.places.get(section) ?? "";
  const told = section.anchor === null ? null : writer.site.anchor(document, section.anchor);
  return {
    id: idOf(own),
    number: section.number,
    title: section.title,
    href: told === null || told === own ? null : writer.href(told),
    placeholder: section.placeholder,
    source: writer.source(document, section.line),
    children: children.map((child) => entry(writer, document, child)),
  };
}
