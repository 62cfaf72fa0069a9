import { finding, type Rule } from "../rule.js";
import type { SectionView } from "../section-view.js";

export const bcp14LowerCase: Rule = {
  id: "bcp14/lower-case",
  severity: "warning",
  summary: "“must” or “shall” in lower case states a requirement, or “should” says what Servers or Clients ought to do.",
  why: "Only in capitals do these words bind anybody (RFC 8174): readers cannot tell whether that is meant.",
  ok: ["## 1. Lamps\n\nLamps MUST burn. A lamp may smoke.", "## 1. Lamps\n\nThis field says that the Client must light it.", "## 1. Introduction\n\nSomebody must light them.", "## 1. Lamps\n\nFor example, the lamp must shine. A lamp should last. If the Client should want light, it is there."],
  notOk: [
    { text: "## 1. Lamps\n\nThe `oil` value ⟦must⟧ be whale oil.", message: "“must” binds nobody in lower case" },
    { text: "## 1. Lamps\n\nServers ⟦shall not⟧ smoke.", message: "“shall not” binds nobody in lower case" },
    { text: "## 1. Lamps\n\nThe Client ⟦should not⟧ smoke.", message: "“should not” binds nobody in lower case" },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) =>
      sections
        .filter((section) => !isInformative(section))
        .flatMap((section) =>
          section.prose.flatMap(({ start, visible }) =>
            [...visible.matchAll(/(?<![\w'’"“-])(?:must|shall|(?<=\b(?:Server|Client)s? )should)(?: not)?(?![\w"”-])/g)]
              .filter(({ index }) => !SUBORDINATE.test(visible.slice(0, index)) && !ILLUSTRATION.test(visible.slice(0, index)))
              .map((match) => finding(
                section.place(start + match.index, start + match.index + match[0].length),
                `“${match[0]}” binds nobody in lower case`,
                `write “${match[0].toUpperCase()}” if it is a requirement, else another word: ${match[0].startsWith("should") ? "“is expected to”" : "“needs to”, “has to”"}`,
              )),
          ),
        ),
    ),
};

/** A clause that only describes what others have to do. */
const SUBORDINATE = /\b(?:that|which|who|whom|whose|what|whether|why|how|where|because|since)\b[^.:;()]*$/;

/** A sentence that gives an example, or that supposes something. */
const ILLUSTRATION = /(?:^|[.\n]\s*)For example\b[^.]*$|\b[Ii]f the (?:Server|Client) $/;

/** Sections that introduce or illustrate state no requirements. */
function isInformative({ heading, ancestors }: Pick<SectionView, "heading" | "ancestors">): boolean {
  return [...ancestors, heading].some((one) => /^(?:Abstract|Status|Introduction|Terminology|Examples|References|Acknowledg|Authors|Copyright|Table of Contents)/.test(one?.title ?? ""));
}
