import { finding, type Rule } from "../rule.js";

export const prosePlaceholder: Rule = {
  id: "prose/placeholder",
  severity: "warning",
  summary: "Something is announced and not yet written.",
  why: "It must be written before the specification can be followed.",
  ok: ["The status `TODO` means that a lamp waits to be lit."],
  notOk: [
    { text: 'Lamps <span style="background-color: yellow">⟦TODO⟧ describe wicks</span>.', message: "a placeholder is left: TODO describe wicks" },
    { text: "The oil is ⟦TBD⟧.", message: "a placeholder is left: TBD" },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) =>
      sections.flatMap((section) =>
        section.prose.flatMap(({ start, raw, visible }) =>
          [...visible.matchAll(/(?<![\w"“-])(?:TODO|TBD|FIXME|XXX)(?![\w"”-])(?<rest>[^\u0000.\n]*)/g)].map((match) => {
            const word = /^\w+/.exec(match[0])?.[0] ?? "";
            const place = section.place(start + match.index, start + match.index + word.length);
            const rest = raw.slice(match.index + word.length, match.index + match[0].length).replace(/\s+/g, " ").trimEnd();
            return finding(place, `a placeholder is left: ${word}${rest.length > 60 ? `${rest.slice(0, 60)}…` : rest}`, "write what is announced, or remove it");
          }),
        ),
      ),
    ),
};
