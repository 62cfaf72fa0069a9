import type { Verdict } from "../../generator/diff/kinds/describe.js";
import { KIND_FAMILIES } from "../../generator/diff/kinds/kinds.js";

/** The page that documents the command and the table of kinds. */
export const KIND_PAGE = new URL("../../docs/diff.md", import.meta.url);

const INTRODUCTION = `# What changed between two drafts

\`cds-codegen diff OLD NEW\` compares two states of the documents by what they mean and says, for each change, what it
means for clients and for servers and what to do about it. Section numbers, places, markup and wording are only counted.

## States

OLD and NEW are each one of these, or several with commas between; without NEW, the project's own documents are meant.

| | for example |
| --- | --- |
| a file | \`spec/cds-wg3-01.md\` |
| a folder: its Markdown files | \`spec\` |
| a file or folder of a git revision | \`git:main:spec/cds-wg3-01.md\`, \`git:v1:spec\` |
| the date of a draft that the project keeps | \`2026-03-19\` |

A kept draft may hold only the documents that differ: those that it lacks are taken from the other state.

## What is one thing

Things are the same when they have the same name or anchor. Of the rest, the likest are taken for renamed: those that
have like names, say and hold the same, stand between the same neighbours, or are referred to alike; each thing at most
once, and the other way round the same. What refers to a renamed thing did not change. A field that left one object
and came into another is moved. What stands as a placeholder in one draft and is written in the other is one change.
Requirements are the same when they stand in the same section, bind the same party and speak of the same symbols. Of
examples, what they show is compared, not what their bodies hold.

## Impacts

Impacts are for a client and for a server that were written for the older state, when the other side follows the newer.

* **breaking**: it stops working, or stops conforming.
* **risky**: it may; somebody must look.
* **compatible**: it goes on working; there is something new to use, or less to do.
* **editorial**: nothing changes for it.

What servers send (listed objects, answers, published metadata) and what clients send (the bodies of operations, and in
these only the modifiable fields where an operation names them) are judged the opposite way. What goes both ways has the
worse impact of the two for each party.

## Output

\`--format\` is \`text\`, \`markdown\` (a changelog to publish), \`json\`, \`html\` (one page that needs nothing else) or
\`github\` (annotations). JSON has the shape that \`cds-codegen/diff-report.schema.json\` describes: each change has its
\`kind\`, its \`case\` (the circumstances in the tables below), both places, both impacts, and the step between the facts
of both drafts (\`edit\`). Those steps, with those of \`folded\`, make the facts of the newer draft from those of the older
one: \`applyDiff(facts(older), report)\` in the library.

\`--fail-on client:breaking\`, \`client:risky\`, \`server:breaking\`, \`server:risky\` or \`any\` exits with 1 when there is such a
change; \`risky\` includes what breaks. \`--accepted FILE\` leaves out changes that are accepted:

\`\`\`json
{
  "version": 1,
  "changes": [
    {"document":"cds-wg3-01","kind":"parameter-renamed","before":"listMeterDevices.meter_number","after":"listMeterDevices.meter_numbers","reason":"agreed on 12 May"}
  ]
}
\`\`\`

\`--update-accepted\` writes it, keeping the reasons that are there. An entry that no change needs, or that gives no reason,
is an error.

## Kinds of change

`;

/** Writes the page from the table of kinds. */
export function kindPage(): string {
  const families = Object.entries(KIND_FAMILIES).map(([title, kinds]) => {
    const rows = Object.entries(kinds).flatMap(([kind, { cases }]) => Object.entries(cases).map(([name, verdict], index) => row(index === 0 ? `\`${kind}\`` : "", name, verdict)));
    return `### ${title}\n\n| kind | case | clients | servers | what to do |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return INTRODUCTION + families.join("\n");
}

function row(kind: string, name: string, { clients, servers, action }: Verdict): string {
  return `| ${kind} | ${name === "always" ? "" : name} | ${clients} | ${servers} | ${action.replace(/`\{(\w+)\}`|\{(\w+)\}/g, (_, quoted: string | undefined, bare: string | undefined) => `_${quoted ?? bare ?? ""}_`)} |`;
}
