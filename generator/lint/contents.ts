import type { DocumentView } from "./document-view.js";
import type { SectionView } from "./section-view.js";

/** The section that holds the table of contents. */
export function contentsOf(document: DocumentView): SectionView | null {
  return document.sections.find(({ heading }) => heading !== null && /^Table of Contents$/i.test(heading.title)) ?? null;
}

/** A heading as an entry names it. */
export function entryOf(heading: NonNullable<SectionView["heading"]>): string {
  return heading.number === null ? heading.title : `${heading.number}. ${heading.title}`;
}
