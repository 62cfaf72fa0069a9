/** SQL text that is put together from parts, its values kept apart from it. */

/** A value that is sent beside a statement. */
export type SqlValue = string | number | Uint8Array | null;

/** A part of a statement: its text, with a `?` for each of its values. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Puts together a part: interpolated parts are inlined, all else becomes a value. */
export function sql(texts: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql {
  const values: SqlValue[] = [];
  let text = texts[0] ?? "";
  parts.forEach((part, index) => {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += "?";
      values.push(part);
    }
    text += texts[index + 1] ?? "";
  });
  return { text, values };
}

function isSql(part: Sql | SqlValue): part is Sql {
  return typeof part === "object" && part !== null && !(part instanceof Uint8Array);
}

/** A name of a table, column or alias. */
export function name(...path: readonly string[]): Sql {
  return { text: path.map((each) => `"${each.replaceAll('"', '""')}"`).join("."), values: [] };
}

/** Text of a statement that is written in the code. */
export function raw(text: string): Sql {
  return { text, values: [] };
}

/**
 * Text for how many rows there may be at most. The number is written out: SQLite prepares a statement anew each time it
 * is given a limit as a value, because limits are among what it plans by.
 */
export function atMost(rows: number): Sql {
  return raw(`LIMIT ${Math.trunc(rows)}`);
}

/** Parts with a separator between them. */
export function join(parts: readonly Sql[], separator: string): Sql {
  return { text: parts.map(({ text }) => text).join(separator), values: parts.flatMap(({ values }) => values) };
}

/** All of the conditions. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw("1 = 1") : join(conditions, " AND ");
}

/** Any of the conditions. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw("1 = 0") : sql`(${join(conditions, " OR ")})`;
}
