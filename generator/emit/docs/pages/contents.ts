import type { SpecDocument } from "../../../model/types.js";
import { documentLinks, type LinkData, type PageWriter } from "../page.js";

/** What a document holds, linked from a page: its pages with counts, its definitions, its placeholders. */
export function documentContents(writer: PageWriter, document: SpecDocument): object {
  const links = (things: readonly { readonly name: string }[]): readonly LinkData[] =>
    things.map((thing) => ({ label: thing.name, href: writer.to(thing) }));
  return {
    id: document.id,
    title: document.title,
    home: writer.to(document),
    pages: documentLinks(writer.site, writer.path, document),
    objects: links(document.objects),
    listings: document.listings.map((listing) => ({
      label: listing.name,
      href: writer.to(listing),
      request: `${listing.method} ${writer.site.context.listingPath(listing)}`,
    })),
    enumerations: links(document.enums),
    placeholders: document.sections.filter((section) => section.placeholder).map((section) => ({
      label: section.number === null ? section.title : `${section.number} ${section.title}`,
      href: writer.to(section),
    })),
  };
}
