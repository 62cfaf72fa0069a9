import { diff } from "../../generator/diff/diff.js";
import type { Change, DiffReport } from "../../generator/diff/report.js";
import { parse } from "../../generator/parse/parse.js";
import { draft } from "../drafts-folder.js";

/** Two drafts of a document, one following the other. */
export interface Step {
  readonly before: string;
  readonly after: string;
  /** The snapshot's name. */
  readonly name: string;
}

/** The folder of the snapshots. */
export const HISTORY = new URL("./history/", import.meta.url);

/** The neighbouring drafts of each document, by date. */
export function stepsOf(drafts: readonly string[]): readonly Step[] {
  return drafts.toSorted().flatMap((after, index, sorted) => {
    const before = sorted[index - 1];
    const [id, date] = after.split("@");
    return before?.split("@")[0] === id ? [{ before: before ?? "", after, name: `${before ?? ""}..${date ?? ""}.json` }] : [];
  });
}

/** The facts of what changed between two drafts: names, kinds and impacts, one change a line, without any sentence. */
export function historyOf({ before, after }: Step): string {
  const [older, newer] = [before, after].map((name) => parse([draft(name)]).model);
  if (older === undefined || newer === undefined) throw new Error(`no drafts ${before} and ${after}`);
  const { changes, folded }: DiffReport = diff(older, newer);
  const lines = changes.map((change) => `    ${JSON.stringify(factsOf(change))}`);
  return `{\n  "folded": ${JSON.stringify(folded.counts)},\n  "changes": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

function factsOf({ kind, case: circumstances, before, after, impact, edit }: Change): object {
  const values = edit?.op === "set" ? { from: edit.before, to: edit.after } : {};
  return { kind, case: circumstances, before: before?.symbol ?? null, after: after?.symbol ?? null, ...values, clients: impact.clients, servers: impact.servers };
}
