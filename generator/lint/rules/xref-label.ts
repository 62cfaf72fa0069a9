import { finding, type Rule } from "../rule.js";

export const xrefLabel: Rule = {
  id: "xref/label",
  severity: "error",
  summary: "A citation's label is not that of the reference it links to.",
  why: "Readers look up another section, or another standard, than the one that is meant.",
  ok: ['As in [[RFC 1 Section 2](#ref-rfc1)].\n\n## 1. References\n\n<a id="ref-rfc1" href="#ref-rfc1"></a>\n`RFC 1 Section 2` - "Lamps", IETF'],
  notOk: [
    {
      text: 'As in [[⟦RFC 1 Section 3⟧](#ref-rfc1)].\n\n## 1. References\n\n<a id="ref-rfc1" href="#ref-rfc1"></a>\n`RFC 1 Section 2` - "Lamps", IETF',
      message: "`#ref-rfc1` is the reference `RFC 1 Section 2`",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const byAnchor = new Map(document.spec.references.map((reference) => [`#${reference.anchor ?? ""}`, reference]));
      return document.sections.flatMap((section) =>
        section.links.flatMap(({ label, target, labelSpan }) => {
          const reference = byAnchor.get(target);
          const isCitation = /(?:^|[^\w])\[\[$/.test(section.text.slice(Math.max(0, labelSpan.start - 3), labelSpan.start));
          if (reference === undefined || !isCitation || same(reference.label, label)) return [];
          const other = document.spec.references.find((one) => same(one.label, label));
          const hint = other === undefined ? `write \`${reference.label}\`` : `write \`${reference.label}\`, or link to \`#${other.anchor ?? ""}\``;
          return [finding(section.place(labelSpan.start, labelSpan.end), `\`${target}\` is the reference \`${reference.label}\``, hint)];
        }),
      );
    }),
};

function same(a: string, b: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s.]+/g, " ").trim();
  return plain(a) === plain(b);
}
