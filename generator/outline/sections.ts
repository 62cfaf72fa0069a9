import type { Section } from "../model/types.js";
import { anchorMark } from "./markdown.js";

/** Announces what is not yet written. */
export const TODO = '<span style="background-color: yellow">TODO</span>';

/** The heading of a section. */
export function sectionHeading({ level, number, title, anchor }: Section): string {
  const parts = [
    "#".repeat(level),
    ...(number === null ? [] : [`${number}.`]),
    title,
    ...(anchor === null ? [] : [anchorMark(anchor)]),
  ];
  return parts.join(" ");
}
