// Loaded before a server and each of its threads: one of these ends by an error of its own once a file is there.
import { existsSync, rmSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = new URL(import.meta.url).searchParams.get("file");
const end = () => {
  if (!existsSync(file)) return;
  rmSync(file);
  throw new Error("a thread ends by itself");
};
if (!isMainThread) setInterval(end, 10);
