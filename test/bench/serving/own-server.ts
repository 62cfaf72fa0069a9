// The server on a database that is filled already. Arguments: the SQLite file.
import { startServer } from "../../../server/serve.js";

const { url, stop } = await startServer({ host: "127.0.0.1", port: 0, database: process.argv[2], demo: false, log: { stream: { write: () => undefined }, level: "info" } });
console.log(JSON.stringify({ url }));
process.once("SIGTERM", () => void stop().then(() => process.exit()));
