// What somebody would write without rules, over the same rows. Arguments: the SQLite file, and how: "streamed" sends
// the stored texts in pieces, "parsed" makes objects of them and text of these.
import Sqlite from "better-sqlite3";
import Fastify from "fastify";
import { Readable } from "node:stream";

const [file, how] = process.argv.slice(2);
const PAGE = 100;
const database = new Sqlite(file, { readonly: true });
const numbers = database.prepare<[number, number], { readonly number: number }>('SELECT "number" FROM "plain" WHERE "number" >= ? ORDER BY "number" LIMIT ?');
const text = database.prepare<[number], { readonly body: string }>('SELECT "body" FROM "plain" WHERE "number" = ?');
const bodyOf = (number: number): string => text.get(number)?.body ?? "";

async function* pieces(rows: readonly number[], next: string | null): AsyncGenerator<string> {
  yield '{"usage_segments":[';
  for (const [index, row] of rows.entries()) yield `${index === 0 ? "" : ","}${bodyOf(row)}`;
  yield `],"next":${JSON.stringify(next)},"previous":null}`;
}

const app = Fastify();
app.get<{ Querystring: { from?: string } }>("/usagesegments", (request, reply) => {
  const rows = numbers.all(Number(request.query.from ?? "0"), PAGE + 1).map(({ number }) => number);
  const shown = rows.slice(0, PAGE);
  const next = rows.length > PAGE ? `http://${request.host}/usagesegments?from=${rows[PAGE]}` : null;
  reply.type("application/json; charset=utf-8");
  if (how === "streamed") return reply.send(Readable.from(pieces(shown, next), { objectMode: false }));
  return reply.send({ usage_segments: shown.map((row): unknown => JSON.parse(bodyOf(row))), next, previous: null });
});
console.log(JSON.stringify({ url: await app.listen({ host: "127.0.0.1", port: 0 }) }));
