/** Threads that read pages, so that the server's own one has its hands free for requests. */

import { hash } from "node:crypto";
import { Piscina } from "piscina";
import type { PageReader } from "../engine/page-reader.js";
import type { Grant } from "../engine/types.js";
import type { ReadAnswer, ReaderData, ReadTask } from "./messages.js";

/** Threads that read pages of a draft from a database. */
export interface PageReaders {
  readonly readPage: PageReader;
  /** Has somebody told of errors that no request is answered with. */
  readonly onError: (listener: (error: Error) => void) => void;
  /** Ends the threads and their connections to the database. */
  readonly close: () => Promise<void>;
}

/** How many pages a thread reads at a time; those of PostgreSQL are waited for. */
const READ_AT_ONCE = 64;

/** Buffers lie outside of V8's heap, and are let go when its young objects are looked at: a small room has it do so often. */
const YOUNG_MB = 3;

/**
 * Starts threads.
 *
 * @param data the database, whose tables are there, and what is served from it
 * @param count how many threads there are
 */
export function openPageReaders(data: ReaderData, count: number): PageReaders {
  const pool = new Piscina<ReadTask, ReadAnswer>({
    filename: new URL("reader-thread.js", import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: READ_AT_ONCE,
    // Otherwise a thread would wait for its next page alone, and not for what PostgreSQL answers.
    atomics: "disabled",
    recordTiming: false,
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const keyOf = createGrantKeys();
  const readPage: PageReader = async (resource, grant, page) => {
    const task = { listing: resource.name, grantKey: keyOf(grant), page };
    const first = await pool.run({ ...task, grant: null });
    const answer = first.kind === "unknown grant" ? await pool.run({ ...task, grant }) : first;
    if (answer.kind === "unknown grant") throw new TypeError("a thread does not know the grant that it was given");
    return answer.page;
  };
  return { readPage, onError: (listener) => void pool.on("error", listener), close: () => pool.destroy() };
}

/** Makes what names grants: the same for the same grant, which is looked at once as long as it is the same object. */
function createGrantKeys(): (grant: Grant) => string {
  const keys = new WeakMap<Grant, string>();
  return (grant) => {
    const known = keys.get(grant);
    if (known !== undefined) return known;
    const key = hash("sha256", JSON.stringify(grant), "base64url");
    keys.set(grant, key);
    return key;
  };
}
