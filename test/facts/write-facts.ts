import { writeFileSync } from "node:fs";
import { facts } from "../../generator/model/facts.js";
import { parse } from "../../generator/parse/parse.js";
import { DRAFTS, DRAFTS_DIR, draft } from "../drafts-folder.js";
import { factsFile, writeFacts } from "./facts-json.js";

if (DRAFTS.length === 0) throw new Error(`no official drafts in ${DRAFTS_DIR}: set CDS_DRAFTS_DIR`);
for (const name of DRAFTS) {
  writeFileSync(factsFile(name), writeFacts(facts(parse([draft(name)]).model)));
  console.log(factsFile(name));
}
