import { singular } from "../../model/names.js";
import type { DocumentView } from "../document-view.js";
import { spanOf } from "../plain-text.js";
import { finding, type Place, type Rule } from "../rule.js";

const LIMITS = "## 1. Lamps\n\nIf more than 100 Lamps are available to be listed, Servers MAY truncate the list.\n";

export const normLimit: Rule = {
  id: "norm/limit",
  severity: "error",
  summary: "Two different numbers are stated for one limit.",
  why: "Servers and clients follow one of the two each, and fail against each other.",
  ok: [
    `${LIMITS}At most 100 Lamps are listed.\nAt most 3 Wicks burn.\n\n## 2. Light\n\nIf more than 10 Lamps are lit, it is bright.`,
    "## 1. Lamps\n\nServers accept requests of up to 10 megabytes of oil.\n\n## 2. Wicks\n\nServers accept requests of up to 20 megabytes of cotton.",
  ],
  notOk: [
    { text: `${LIMITS}At most ⟦50 Lamps⟧ are listed.`, message: "the limit of Lamps is 50 here, and 100 on line 5" },
    {
      text: `${LIMITS}\n## 2. Light\n\nIf more than ⟦50 Lamps⟧ are available to be listed, Servers MAY truncate the list.`,
      message: "the limit of Lamps is 50 here, and 100 on line 5",
    },
    {
      text: "## 1. Lamps\n\nA request that exceeds 10 megabytes of oil is refused.\n\n## 2. Wicks\n\nA request that exceeds ⟦20 megabytes of oil⟧ is refused.",
      message: "the limit of megabytes of oil is 20 here, and 10 on line 5",
    },
    {
      text: ["# CDS-WG9-01 - Lamps\n\n" + LIMITS, "# CDS-WG9-02 - Lanterns\n\nIf more than ⟦50 Lamps⟧ are available to be listed, Servers MAY truncate the list."],
      message: "the limit of Lamps is 50 here, and 100 on line 5 of cds-wg9-01",
    },
  ],
  check: ({ documents }) => {
    const stated = documents.flatMap(limitsOf);
    return stated.flatMap((limit, index) => {
      const other = stated.slice(0, index).find((one) => limit.number !== one.number && limit.key === one.key && (limit.section === one.section || (limit.of !== "" && limit.of === one.of)));
      if (other === undefined) return [];
      const where = `line ${other.place.line}${other.document === limit.document ? "" : ` of ${other.document}`}`;
      return [finding(limit.place, `the limit of ${limit.noun} is ${limit.number} here, and ${other.number} on ${where}`, "state one number, and state it once")];
    });
  },
};

interface Limit {
  readonly document: string;
  readonly section: object;
  readonly number: string;
  readonly noun: string;
  /** The noun, whatever its number. */
  readonly key: string;
  /** What is said of it: only limits of which the same is said are one limit wherever they stand. */
  readonly of: string;
  readonly place: Place;
}

const LIMIT =
  /\b(?:[Mm]ore than|[Aa]t most|[Uu]p to|[Nn]o more than|[Mm]aximum of|exceeds?|limit of)\s(?<amount>(?<number>[\d,]+) (?<noun>[A-Z][a-z]+(?: [A-Z][a-z]+)*|[a-z]+ of [a-z]+))(?<of>(?: [a-z]+){0,5})/g;

function limitsOf(document: DocumentView): readonly Limit[] {
  return document.sections.flatMap((section) =>
    section.prose.flatMap(({ plain }) =>
      [...plain.text.matchAll(LIMIT)].map((match): Limit => {
        const { amount = "", number = "", noun = "", of = "" } = match.groups ?? {};
        const start = match.index + match[0].indexOf(amount);
        const span = spanOf(plain, start, start + amount.length);
        const key = singular(noun).toLowerCase();
        return { document: document.id, section, number: number.replace(/,/g, ""), noun, key, of: of.trim(), place: section.place(span.start, span.end) };
      }),
    ),
  );
}
