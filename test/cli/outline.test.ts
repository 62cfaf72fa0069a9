import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { facts } from "../../generator/model/facts.js";
import { parse } from "../../generator/parse/parse.js";
import { projectFolder, runCommand } from "./run-command.js";
import { SMALL_DOCUMENT, smallDocumentWith } from "./small-document.js";

const OTHER_DOCUMENT = smallDocumentWith("# CDS-WG9-01 - Lanterns", "# CDS-WG9-02 - More Lanterns");

const factsOf = (text: string) => facts(parse([{ file: "a.md", text }]).model);

it("prints one document as Markdown that says the same", async () => {
  const folder = projectFolder({ "lanterns.md": SMALL_DOCUMENT });
  const { code, out, err } = await runCommand(folder, ["outline", "lanterns.md"]);
  expect({ code, err }).toEqual({ code: 0, err: "0 errors, 0 warnings\n" });
  expect(out).toMatch(/^# CDS-WG9-01 - Lanterns\n/);
  expect(out).not.toContain("The colour of its light");
  expect(factsOf(out)).toEqual(factsOf(SMALL_DOCUMENT));
});

it("prints several documents one after another, each named", async () => {
  const folder = projectFolder({ "a.md": SMALL_DOCUMENT, "b.md": OTHER_DOCUMENT });
  const { code, out } = await runCommand(folder, ["outline", "a.md", "b.md"]);
  expect(code).toBe(0);
  expect(out.match(/^(?:<!--|# ).*$/gm)).toEqual([
    "<!-- cds-wg9-01 -->",
    "# CDS-WG9-01 - Lanterns",
    "<!-- cds-wg9-02 -->",
    "# CDS-WG9-02 - More Lanterns",
  ]);
});

it("writes each document to a file of its own", async () => {
  const folder = projectFolder({ "a.md": SMALL_DOCUMENT, "b.md": OTHER_DOCUMENT });
  const { code, out, err } = await runCommand(folder, ["outline", "a.md", "b.md", "--out", "build"]);
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toContain("2 outlines written to build");
  expect(factsOf(readFileSync(join(folder, "build/cds-wg9-02.md"), "utf8"))).toEqual(factsOf(OTHER_DOCUMENT));
});

it("refuses what is no document", async () => {
  const folder = projectFolder({ "notes.md": "Just notes." });
  const { code, out, err } = await runCommand(folder, ["outline", "notes.md"]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("notes.md");
});
