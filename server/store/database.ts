/** What the store needs of a database: see sqlite.ts and postgres.ts for the two that there are. */

import type { Sql } from "./sql.js";

/** A row of an answer, by column. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Work in one transaction: it yields statements and is given their rows (of a statement that changes rows, a
 * single row with their number as `changes`). It is a generator so that SQLite runs it without a pause in which
 * other work could enter the transaction, while PostgreSQL is waited for.
 */
export type Work<Result> = Generator<Sql, Result, readonly Row[]>;

/** How a database writes what differs between databases. */
export interface Dialect {
  readonly name: "sqlite" | "postgresql";
  /** What a table's definition ends with. */
  readonly tableEnd: (clustered: boolean) => string;
  readonly text: string;
  readonly integer: string;
  /** Whether an expression is one of some texts. */
  readonly isOneOf: (expression: Sql, texts: readonly string[]) => Sql;
  /** Whether an expression is one of some integers. */
  readonly isOneOfIntegers: (expression: Sql, integers: readonly number[]) => Sql;
  /** A text as its bytes in UTF-8, where the database gives them faster than the text. */
  readonly bytes: (text: Sql) => Sql;
  /** The texts of rows with a separator between them, in an order. */
  readonly joined: (text: Sql, separator: string, order: Sql) => Sql;
  /** Values as a JSON list, in which no control characters are. */
  readonly jsonList: (values: readonly Sql[]) => Sql;
  /** Whether a text contains another. */
  readonly contains: (expression: Sql, text: string) => Sql;
  /** Texts as rows with a column `id`. */
  readonly rowsOf: (texts: readonly string[], alias: Sql) => Sql;
  /** Joins tables in the order that is written, each row of the left by a look-up in the right. */
  readonly lookUp: (table: Sql, alias: Sql, condition: Sql) => Sql;
  /** A page's rows: by the view's order, or by the identifiers that a filter found. */
  readonly orderedBy: (columns: Sql, useIndex: boolean) => Sql;
}

/** A database that is open. */
export interface Database {
  readonly dialect: Dialect;
  /** Reads with a single statement. */
  readonly query: (statement: Sql) => Promise<readonly Row[]>;
  /** Reads in one snapshot. */
  readonly read: <Result>(work: () => Work<Result>) => Promise<Result>;
  /** Writes all or nothing. */
  readonly write: <Result>(work: () => Work<Result>) => Promise<Result>;
  /** Writes all or nothing, alone among the writers of a name. */
  readonly writeAlone: <Result>(lock: string, work: () => Work<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/**
 * The text in a column.
 *
 * @throws TypeError if it holds none
 */
export function textOf(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value !== "string") throw new TypeError(`the column ${column} holds no text`);
  return value;
}

/**
 * The integer in a column.
 *
 * @throws TypeError if it holds none
 */
export function integerOf(row: Row | undefined, column: string): number {
  const value = row?.[column];
  if (typeof value !== "number") throw new TypeError(`the column ${column} holds no integer`);
  return value;
}

/** The bytes of the text in a column, which a database gives as the one or the other; none for `null`. */
export function bytesOf(row: Row | undefined, column: string): Buffer {
  const value = row?.[column] ?? "";
  return Buffer.isBuffer(value) ? value : Buffer.from(String(value));
}
