import { afterAll } from "vitest";
import { CursorError, type Grant, type Page } from "../../server/engine/types.js";
import { createApp } from "../../server/http/app.js";
import { dataResources, loadDraft } from "../../server/http/draft.js";
import type { FindFile, ListPage } from "../../server/http/files.js";
import { grantOfToken, issueToken, type TokenEntry, type TokenTable } from "../../server/http/tokens.js";

/** Objects of a made-up store: accounts of one page, statements with files, segments that are too large to be sent in one piece. */
export const LARGE = `{"cds_usagesegment_id":"us-1","values":[${Array.from({ length: 150_000 }, (_, index) => `[{"eu":${index}.10}]`).join(",")}]}`;
export const TEXTS: Readonly<Record<string, readonly string[]>> = {
  listAccounts: Array.from({ length: 100 }, (_, index) => `{"cds_account_id":"acc-${index}","balance":123456789012345678.90}`),
  listBillStatements: [
    '{"cds_billstatement_id":"st-1","note":"\\"file_uri\\":\\"/a\\"","file_uri" : "/files/st-1","amount_due":1.50E+2}',
    '{"cds_billstatement_id":"st-2","file_uri":null}',
    '{"cds_billstatement_id":"st-4","file_uri":"https://elsewhere.example/st-4.pdf"}',
  ],
  listUsageSegments: [LARGE, LARGE],
};

/** The grant that the made-up store shows its objects to. */
export const GRANT: Grant = { id: "g1", accesses: [] };

const SEEN = new Date("2026-05-01T00:00:00Z");

const listPage: ListPage = async ({ name }, { id }, { cursor, parameters }): Promise<Page> => {
  if (cursor === "broken") throw new Error("no row has the account 1000-00001");
  if (cursor !== null) throw new CursorError("not mine");
  const ids = parameters["cds_billstatement_ids"];
  const page = (id === GRANT.id ? (TEXTS[name] ?? []) : []).filter((text) => ids === undefined || [ids].flat().some((one) => text.includes(one)));
  const pieces = async function* (): AsyncGenerator<Buffer> { yield* page.map((text, index) => Buffer.from(index === 0 ? text : `,${text}`)); };
  return { json: name === "listAccounts" ? Buffer.from(page.join(",")) : pieces(), count: page.length, asOf: () => SEEN, state: `${name}-${page.length}`, next: name === "listAccounts" ? "c2" : null, previous: null };
};

const findFile: FindFile = async (object, id, at) =>
  id === "st-1" ? { content: Buffer.from(`${object} ${id} ${at.toISOString()}`), mediaType: "application/pdf", name: 'Bill "1" für May.pdf', digest: "d1" } : null;

/** Starts a server of a made-up store for the tests of a file. */
export async function startMadeUp() {
  const draft = await loadDraft(new URL("../../generated/server/", import.meta.url));
  const lines: string[] = [];
  const entries = new Map<string, TokenEntry>();
  const table: TokenTable = { find: async (hash) => entries.get(hash) ?? null, add: async (entry) => void entries.set(entry.hash, entry) };
  const database = { isThere: true };
  const app = await createApp({
    draft,
    resources: dataResources(draft),
    listPage,
    grantOf: (token) => grantOfToken(table, token),
    findFile,
    isReady: async () => database.isThere,
    log: { stream: { write: (line) => void lines.push(line) }, level: "trace" },
  });
  const token = await issueToken(table, GRANT);
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  afterAll(() => app.close());
  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}`, "accept-encoding": "identity", ...headers } });
  return { app, url, token, table, entries, lines, database, get };
}
