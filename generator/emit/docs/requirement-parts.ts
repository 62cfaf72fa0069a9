import type { Requirement, Section, SpecDocument } from "../../model/types.js";

/** The requirements that one page shows. */
export interface RequirementPart {
  /** The title of the part of the document; `null` where the page shows the whole document's. */
  readonly title: string | null;
  readonly requirements: readonly Requirement[];
  /** The same, section by section. */
  readonly groups: readonly RequirementGroup[];
}

/** The requirements of one section. */
export interface RequirementGroup {
  readonly section: Section | null;
  readonly requirements: readonly Requirement[];
}

/** The most requirements of a page: some 800 bytes each, so that a page stays below 300 KB. */
const MOST = 300;

/**
 * Divides the requirements of a document into pages: a single one where they are few, else one a chapter, and
 * where a chapter has too many one a section of it, and so on. Neighbours that are few stay together.
 */
export function dividedRequirements(document: SpecDocument): readonly RequirementPart[] {
  const groups = groupsOf(document);
  if (document.requirements.length <= MOST) return [partOf(null, groups)];
  return divided(document, groups, 2);
}

/** The section that holds a requirement: by its anchor, else the last one that opens before it. */
export function sectionOf(document: SpecDocument, requirement: Requirement): Section | null {
  const named = document.sections.find((section) => section.anchor !== null && section.anchor === requirement.anchor);
  return named ?? document.sections.findLast((section) => section.line <= requirement.line) ?? null;
}

function groupsOf(document: SpecDocument): readonly RequirementGroup[] {
  const groups: { readonly section: Section | null; readonly requirements: Requirement[] }[] = [];
  for (const requirement of document.requirements) {
    const section = sectionOf(document, requirement);
    const last = groups.at(-1);
    if (last !== undefined && last.section === section) last.requirements.push(requirement);
    else groups.push({ section, requirements: [requirement] });
  }
  return groups;
}

function divided(
  document: SpecDocument,
  groups: readonly RequirementGroup[],
  level: number,
): readonly RequirementPart[] {
  const chapters = chaptersOf(document, groups, level);
  return chapters.flatMap(({ title, groups: own }) => {
    const isSmall = own.reduce((sum, { requirements }) => sum + requirements.length, 0) <= MOST;
    if (isSmall || own.length === 1 || level > 6) return [partOf(title, own)];
    return divided(document, own, level + 1);
  });
}

/** Groups under the same heading of a level, in order. */
function chaptersOf(document: SpecDocument, groups: readonly RequirementGroup[], level: number) {
  const chapters: { readonly heading: Section | null; readonly title: string; readonly groups: RequirementGroup[] }[] =
    [];
  for (const group of groups) {
    const heading = headingOf(document, group.section, level);
    const last = chapters.at(-1);
    if (last !== undefined && last.heading === heading) last.groups.push(group);
    else chapters.push({ heading, title: titleOf(heading ?? group.section), groups: [group] });
  }
  return chapters;
}

/** The heading of a level that a section stands under; a section above that level is its own. */
function headingOf(document: SpecDocument, section: Section | null, level: number): Section | null {
  if (section === null || section.level <= level) return section;
  const before = document.sections.slice(0, document.sections.indexOf(section));
  return before.findLast((each) => each.level <= level) ?? section;
}

function titleOf(section: Section | null): string {
  if (section === null) return "Without a section";
  return section.number === null ? section.title : `${section.number} ${section.title}`;
}

function partOf(title: string | null, groups: readonly RequirementGroup[]): RequirementPart {
  return { title, groups, requirements: groups.flatMap(({ requirements }) => requirements) };
}
