import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { SourceText } from "../../parse/source-text.js";
import { recogniseDocument } from "../../parse/recognise-document.js";
import { identifierOf } from "../lint/new-findings.js";
import type { ComparedState, Since } from "./events.js";

const run = promisify(execFile);

/** An older state of documents. */
export interface OlderState {
  readonly since: Since;
  readonly documents: readonly SourceText[];
}

/** The commit on which the work stands; `null` outside of git, and before the first commit. */
export async function currentCommit(cwd: string): Promise<string | null> {
  try {
    return (await git(cwd, ["rev-parse", "--verify", "HEAD"])).trim();
  } catch {
    return null;
  }
}

/**
 * Finds the state with which documents are compared: each as it is committed, or else as it was when watching began.
 *
 * @param files the documents now and when watching began; some may be gone or renamed since
 * @param start the documents as they were when watching began
 */
export async function olderState(cwd: string, commit: string | null, files: readonly string[], start: readonly SourceText[]): Promise<OlderState> {
  const states = await Promise.all(
    files.map(async (file): Promise<{ readonly file: string; readonly state: ComparedState; readonly source: SourceText | null }> => {
      const committed = commit === null ? null : await committedText(cwd, commit, file);
      if (committed !== null) return { file, state: "commit", source: committed };
      const source = start.find((document) => document.file === file) ?? null;
      return { file, state: source === null ? "new" : "start", source };
    }),
  );
  const committed = states.filter(({ state }) => state === "commit");
  // A renamed document is compared with what is committed under its old name.
  const isTwice = (source: SourceText): boolean => committed.some((one) => one.source !== null && one.source !== source && identifierOf(one.source) === identifierOf(source));
  const used = states.filter(({ source, state }) => source !== null && (state === "commit" || !isTwice(source)));
  return {
    since: {
      commit: committed.length === 0 ? null : commit,
      documents: Object.fromEntries(states.map(({ file, state }) => [file, state])),
    },
    documents: used.flatMap(({ source }) => source ?? []),
  };
}

async function committedText(cwd: string, commit: string, file: string): Promise<SourceText | null> {
  try {
    const source = { file, text: await git(cwd, ["show", `${commit}:./${file}`]) };
    return recogniseDocument(source) === null ? source : null;
  } catch {
    return null;
  }
}

async function git(cwd: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run("git", [...args], { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
