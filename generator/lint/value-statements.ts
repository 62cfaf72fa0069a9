import { pascalCase, singular } from "../model/names.js";
import type { CodeSpan, Prose, SectionView } from "./section-view.js";
import { spanOf } from "./plain-text.js";

/** What a sentence says of a field's value. */
export interface ValueStatement {
  readonly field: string;
  /** The object whose field it is, so far as the sentence names it. */
  readonly owner: string | null;
  readonly value: CodeSpan;
  /** The row of the wording in the table: what is said in other words may be spelt in other ways. */
  readonly wording: number;
}

const LIST = "□(?:(?:,| or| and|, or|, and) □)*";
const OWNER = "(?:(?<owner>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,4})(?:['’]s?)? (?:objects? )?(?:(?:with|that has|that have|where|has|have|includes) (?:an?|the|its) )?)?";
const VERB = "(?:contains?|includes?|is|(?:MUST|MAY|SHOULD)(?: NOT)? (?:be|contain|include))(?: set to)?(?: at least)?(?: one of| either| only)?(?: the values?)?";

/** The wordings that say of a field which value it has. */
const STATEMENTS: readonly RegExp[] = [
  new RegExp(`${OWNER}(?<field>□) values? of (?:either )?(?<values>${LIST})`, "g"),
  new RegExp(`${OWNER}(?<field>□)(?: (?:array|list|field|value))? ${VERB} (?<values>${LIST})(?! (?:fields?|objects?|is|are|MUST|value)\\b)`, "g"),
  new RegExp(`(?<values>${LIST}) (?:values? |types? )?(?:in|from) (?:its|their|the|this|(?:the )?(?<owner>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,4})['’]s?) (?<field>□)(?: (?:array|list))`, "g"),
  new RegExp(`${OWNER}(?<field>□) as (?<values>${LIST})`, "g"),
  new RegExp(`${OWNER}(?<field>□) values? to (?:be )?(?<values>${LIST})`, "g"),
];

/** The wording that names the values before the field. */
const VALUES_FIRST = STATEMENTS.findIndex(({ source }) => source.startsWith("(?<values>"));

/** Finds what a paragraph says of the values of fields. */
export function readValueStatements({ codes }: SectionView, { plain }: Prose): readonly ValueStatement[] {
  const codeAt = (index: number): CodeSpan | undefined => {
    const { start } = spanOf(plain, index, index + 1);
    return codes.find((code) => code.start === start);
  };
  return STATEMENTS.flatMap((pattern, wording) =>
    [...plain.text.matchAll(pattern)].flatMap((match) => {
      const { owner, values = "" } = match.groups ?? {};
      const text = match[0];
      const isReversed = wording === VALUES_FIRST;
      const valuesAt = isReversed ? 0 : text.length - values.length;
      const fieldAt = isReversed ? values.length + text.slice(values.length).indexOf("□") : text.indexOf("□");
      const field = codeAt(match.index + fieldAt)?.value ?? "";
      if (!/^[a-z]\w*$/.test(field)) return [];
      const marks = [...values.matchAll(/□/g)];
      // "a `type` value of `x` and `uri` values": the last name begins another statement.
      const isOther = marks.length > 1 && /^ (?:values?|arrays?|fields?)\b/.test(plain.text.slice(match.index + text.length));
      return (isOther ? marks.slice(0, -1) : marks).flatMap(({ index }) => {
        const value = codeAt(match.index + valuesAt + index);
        return value === undefined ? [] : [{ field, owner: owner === undefined ? null : pascalCase(singular(owner)), value, wording }];
      });
    }),
  );
}
