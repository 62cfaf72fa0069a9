// What somebody would write in an afternoon: the same query and the same texts, for anyone. Arguments: the SQLite file.
import Sqlite from "better-sqlite3";
import Fastify from "fastify";

interface Row {
  readonly body: string;
  readonly id: string;
  readonly modified: string;
}

const database = new Sqlite(process.argv[2]);
const first = database.prepare<[], Row>('SELECT "body", "id", "modified" FROM "plain" ORDER BY "modified" DESC, "id" LIMIT 101');
const later = database.prepare<[string, string, string], Row>('SELECT "body", "id", "modified" FROM "plain" WHERE "modified" <= ? AND ("modified" < ? OR "id" > ?) ORDER BY "modified" DESC, "id" LIMIT 101');
const app = Fastify();
app.get<{ Querystring: { readonly after?: string } }>("/accounts", (request, reply) => {
  const [modified, id] = request.query.after?.split("_") ?? [];
  const rows = modified === undefined || id === undefined ? first.all() : later.all(modified, modified, id);
  const next = rows.length > 100 ? `"${request.protocol}://${request.host}/accounts?after=${rows[99]?.modified}_${rows[99]?.id}"` : "null";
  return reply.type("application/json; charset=utf-8").send(`{"accounts":[${rows.slice(0, 100).map(({ body }) => body).join(",")}],"next":${next},"previous":null}`);
});
console.log(JSON.stringify({ url: await app.listen({ host: "127.0.0.1", port: 0 }) }));
