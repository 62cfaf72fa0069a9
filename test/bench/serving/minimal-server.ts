// What somebody would write in an afternoon: the same query and the same texts, for anyone. Arguments: the SQLite file.
import Sqlite from "better-sqlite3";
import Fastify from "fastify";

const database = new Sqlite(process.argv[2]);
const page = database.prepare<[], { readonly body: string; readonly id: string }>('SELECT "body", "id" FROM "plain" ORDER BY "modified" DESC, "id" LIMIT 101');
const app = Fastify();
app.get("/accounts", (_request, reply) => {
  const rows = page.all();
  const next = rows.length > 100 ? `"/accounts?after=${rows[99]?.id}"` : "null";
  return reply.type("application/json; charset=utf-8").send(`{"accounts":[${rows.slice(0, 100).map(({ body }) => body).join(",")}],"next":${next},"previous":null}`);
});
console.log(JSON.stringify({ url: await app.listen({ host: "127.0.0.1", port: 0 }) }));
