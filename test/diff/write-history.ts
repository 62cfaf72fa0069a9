import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { DRAFTS, DRAFTS_DIR } from "../drafts-folder.js";
import { HISTORY, historyOf, stepsOf } from "./history.js";

if (DRAFTS.length === 0) throw new Error(`no official drafts in ${DRAFTS_DIR}: set CDS_DRAFTS_DIR`);
mkdirSync(HISTORY, { recursive: true });
for (const file of readdirSync(HISTORY)) rmSync(new URL(file, HISTORY));
for (const step of stepsOf(DRAFTS)) {
  writeFileSync(new URL(step.name, HISTORY), historyOf(step));
  console.log(`wrote test/diff/history/${step.name}`);
}
