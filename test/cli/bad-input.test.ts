import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderContent } from "./folder-content.js";
import { projectFolder, runCommand } from "./run-command.js";
import { SMALL_DOCUMENT, smallDocumentWith } from "./small-document.js";

/** What every message must have and must not have. */
function expectClearError(err: string, place: string, rule: string): void {
  const lines = err.split("\n");
  const message = lines.findIndex((line) => line.startsWith(`${place} error `) && line.endsWith(rule));
  expect(message, `${place} error … ${rule} in:\n${err}`).toBeGreaterThanOrEqual(0);
  expect(lines.slice(message + 1, message + 4).some((line) => /^ {4}help: \S/.test(line)), err).toBe(true);
  expect(err).not.toMatch(/^\s+at .*:\d+:\d+/m);
}

describe("a document that cannot be used stops the command with exit code 2, and what was there stays", () => {
  const cases: readonly { name: string; file: string; content: string | Uint8Array | null; place: string; rule: string }[] = [
    { name: "a missing file", file: "gone.md", content: null, place: "gone.md:1:1", rule: "input/missing" },
    { name: "an empty file", file: "empty.md", content: "", place: "empty.md:1:1", rule: "document/empty" },
    {
      name: "a binary file",
      file: "image.md",
      content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      place: "image.md:1:1",
      rule: "document/binary",
    },
    {
      name: "an HTML page",
      file: "page.md",
      content: "\n<!DOCTYPE html>\n<html><body><h1>CDS-WG3-01 - Customer Data</h1></body></html>\n",
      place: "page.md:2:1",
      rule: "document/html",
    },
    { name: "other Markdown", file: "notes.md", content: "# Notes\n\nSome.\n", place: "notes.md:1:1", rule: "document/no-title" },
  ];
  for (const command of ["generate", "model"]) {
    test.each(cases)(`${command}: $name`, async ({ file, content, place, rule }) => {
      const folder = projectFolder({ "out/openapi/earlier.json": "{}\n", ...(content === null ? {} : { [file]: content }) });
      const before = folderContent(folder);
      const result = await runCommand(folder, [command, file, ...(command === "generate" ? ["--out", "out"] : [])]);
      expect(result.code).toBe(2);
      expect(result.out).toBe("");
      expectClearError(result.err, place, rule);
      expect(folderContent(folder)).toEqual(before);
    });
  }

  test("a folder", async () => {
    const folder = projectFolder({ "drafts/a.md": SMALL_DOCUMENT });
    const result = await runCommand(folder, ["model", "drafts"]);
    expect(result.code).toBe(2);
    expectClearError(result.err, "drafts:1:1", "input/directory");
    expect(result.err).toContain("drafts/*.md");
  });

  test("a file over 16 MB, which is refused by its size alone", async () => {
    const folder = projectFolder({ "large.md": SMALL_DOCUMENT });
    truncateSync(join(folder, "large.md"), 16 * 1024 * 1024 + 1);
    const result = await runCommand(folder, ["model", "large.md"]);
    expect(result.code).toBe(2);
    // Read as text, the zeros that fill the file would have made it a binary file.
    expectClearError(result.err, "large.md:1:1", "input/too-large");
    expect(result.err).toContain("16777217 bytes");
  });

  test("several of them are reported together", async () => {
    const folder = projectFolder({ "empty.md": "", "good.md": SMALL_DOCUMENT });
    const result = await runCommand(folder, ["generate", "gone.md", "good.md", "empty.md", "--out", "out"]);
    expect(result.code).toBe(2);
    expectClearError(result.err, "gone.md:1:1", "input/missing");
    expectClearError(result.err, "empty.md:1:1", "document/empty");
  });

  test("two drafts of one document", async () => {
    const folder = projectFolder({ "a.md": SMALL_DOCUMENT, "b.md": SMALL_DOCUMENT });
    const result = await runCommand(folder, ["generate", "a.md", "b.md", "--out", "out"]);
    expect(result.code).toBe(2);
    expectClearError(result.err, "b.md:1:1", "document/duplicate");
    expect(Object.keys(folderContent(folder))).toEqual(["a.md", "b.md"]);
  });
});

describe("a mistake in a document is shown at its place; --strict makes it exit code 1 and writes nothing", () => {
  const colour = "* `colour` - _[LanternColour](#lantern-colours)_ - (OPTIONAL) The colour of its light.";
  const cases: readonly { name: string; text: string; at: string; rule: string }[] = [
    { name: "an unclosed code fence", text: `${SMALL_DOCUMENT}\n\`\`\`json\n{}\n`, at: "```json", rule: "heading/fence" },
    { name: "a misspelt marker", text: smallDocumentWith("(REQUIRED) The identifier", "(REQUIERD) The identifier"), at: "(REQUIERD)", rule: "field/marker" },
    { name: "a type typo", text: smallDocumentWith("_[string](#string)_", "_[Sring](#sring)_"), at: "[Sring](#sring)", rule: "type/misspelt" },
    { name: "a field twice in one object", text: smallDocumentWith(colour, `${colour}\n* \`cds_modified\` - _[datetime](#datetime)_ - (OPTIONAL) Once more.`), at: "* `cds_modified` - _[datetime](#datetime)_ - (OPTIONAL)", rule: "field/duplicate" },
    { name: "two headings with one anchor", text: smallDocumentWith('id="lantern-colours" href="#lantern-colours"', 'id="lantern-format" href="#lantern-format"'), at: "### 2.2.", rule: "id/duplicate" },
    { name: "a listing whose item is undefined", text: smallDocumentWith("_Array[[Lantern](#lantern-format)]_", "_Array[[Beacon](#beacon-format)]_"), at: "_Array[[Beacon]", rule: "listing/item" },
  ];

  test.each(cases)("$name", async ({ text, at, rule }) => {
    const folder = projectFolder({ "spec.md": text });
    const generate = ["generate", "spec.md", "--out", "out", "--only", "openapi"];
    const line = text.slice(0, text.indexOf(at)).split("\n").length;

    const strict = await runCommand(folder, [...generate, "--strict"]);
    expect(strict.code).toBe(1);
    expect(Object.keys(folderContent(folder))).toEqual(["spec.md"]);

    const tolerant = await runCommand(folder, generate);
    expect(tolerant.code).toBe(0);
    const found = new RegExp(`^spec\\.md:${line}:(\\d+) error .* ${rule}$`, "m").exec(tolerant.err);
    expect(found, tolerant.err).not.toBeNull();
    expectClearError(tolerant.err, `spec.md:${line}:${found?.[1]}`, rule);
    expect(Object.keys(folderContent(folder))).toContain("out/openapi/cds-wg9-01.json");

    expect((await runCommand(folder, ["model", "spec.md"])).code).toBe(0);
    expect((await runCommand(folder, ["model", "spec.md", "--strict"])).code).toBe(1);
  });

  test("the document that these are made of has no mistake", async () => {
    const result = await runCommand(projectFolder({ "spec.md": SMALL_DOCUMENT }), ["model", "spec.md", "--strict"]);
    expect(result).toMatchObject({ code: 0, err: "0 errors, 0 warnings\n" });
  });
});

describe("templates and outputs", () => {
  const generate = ["generate", "spec.md", "--out", "out", "--only", "docs"];

  test("a template with a syntax error stops the command, shows its line, and leaves the earlier result", async () => {
    const folder = projectFolder({ "spec.md": SMALL_DOCUMENT });
    expect((await runCommand(folder, generate)).code).toBe(0);
    mkdirSync(join(folder, "mine/docs"), { recursive: true });
    writeFileSync(join(folder, "mine/docs/index.html.hbs"), "<html>\n<body>\n  {{#each documents}}\n  {{title}\n</body>\n");
    writeFileSync(join(folder, "spec.md"), smallDocumentWith("Lanterns API", "Lamps API"));
    const before = folderContent(folder);
    const result = await runCommand(folder, [...generate, "--templates", "mine"]);
    expect(result.code).toBe(2);
    const place = /^(mine\/docs\/index\.html\.hbs:4:\d+) error /m.exec(result.err)?.[1];
    expectClearError(result.err, place ?? "mine/docs/index.html.hbs:4:…", "template/invalid");
    expect(result.err).toContain("4 |   {{title}");
    expect(folderContent(folder)).toEqual(before);
  });

  test("a template that replaces none is refused, with the name that may be meant", async () => {
    const folder = projectFolder({ "spec.md": SMALL_DOCUMENT, "mine/docs/idnex.html.hbs": "" });
    const result = await runCommand(folder, [...generate, "--templates", "mine"]);
    expect(result.code).toBe(2);
    expectClearError(result.err, "mine/docs/idnex.html.hbs:1:1", "template/unknown");
    expect(result.err).toContain("did you mean docs/index.html.hbs?");
  });

  test("a folder of templates that does not exist", async () => {
    const folder = projectFolder({ "spec.md": SMALL_DOCUMENT });
    const result = await runCommand(folder, [...generate, "--templates", "nowhere"]);
    expect(result.code).toBe(2);
    expectClearError(result.err, "nowhere:1:1", "template/folder");
  });

  test("an output folder that cannot be written, below a file", async () => {
    const folder = projectFolder({ "spec.md": SMALL_DOCUMENT, occupied: "a file" });
    const before = folderContent(folder);
    const result = await runCommand(folder, ["generate", "spec.md", "--out", "occupied/below", "--only", "docs"]);
    expect(result.code).toBe(2);
    expectClearError(result.err, "occupied/below:1:1", "output/unwritable");
    expect(result.err).toContain("a file, not a folder");
    expect(folderContent(folder)).toEqual(before);
  });

  test("an output that cannot be put in place takes back those that already were", async () => {
    const folder = projectFolder({ "spec.md": SMALL_DOCUMENT });
    expect((await runCommand(folder, generate)).code).toBe(0);
    // The last file that is written gets in its way a folder of its own name.
    writeFileSync(join(folder, "spec.md"), smallDocumentWith("A green light.", "A greener light."));
    mkdirSync(join(folder, "blocked/manifest.json"), { recursive: true });
    writeFileSync(join(folder, "blocked/manifest.json/kept.txt"), "kept");
    const before = folderContent(folder);
    const result = await runCommand(folder, ["generate", "spec.md", "--out", "blocked", "--only", "docs"]);
    expect(result.code).toBe(2);
    expectClearError(result.err, "blocked/manifest.json:1:1", "output/unwritable");
    expect(folderContent(folder)).toEqual(before);
  });
});

describe("usage", () => {
  test.each([
    { args: ["generate", "--only", "opanapi"], says: "did you mean openapi?" },
    { args: ["generate", "--nonsense"], says: "unknown option '--nonsense'" },
    { args: ["genrate"], says: "Did you mean generate?" },
    { args: ["generate"], says: "no document matches" },
    { args: ["generate", "--draft", "2026-01-01"], says: "there is no draft of 2026-01-01" },
    { args: ["generate", "--draft", "../.."], says: "there is no draft of ../.." },
  ])("$args ends with exit code 2 and says what is known", async ({ args, says }) => {
    const result = await runCommand(projectFolder(), args);
    expect(result.code).toBe(2);
    expect(result.err).toContain(says);
  });

  test("tells which drafts there are where one is named that is not kept, and how to have the newest one", async () => {
    const folder = projectFolder();
    for (const date of ["2026-03-19", "2026-04-21"]) mkdirSync(join(folder, "spec/drafts", date), { recursive: true });
    const { code, err } = await runCommand(folder, ["generate", "--draft", "2026-08-20"]);
    expect([code, err]).toEqual([2, expect.stringContaining("there is no draft of 2026-08-20")]);
    expect(err).toContain("older drafts are those of 2026-03-19, 2026-04-21; leave --draft out for the newest one");
  });

  test.each([["--help"], ["generate", "--help"], ["check", "--help"], ["model", "--help"]])("%s %s prints help on stdout", async (...args) => {
    const result = await runCommand(projectFolder(), args);
    expect(result).toMatchObject({ code: 0, err: "" });
    expect(result.out).toContain("Usage: cds-codegen");
    if (args.length > 1) expect(result.out).toContain("Examples:");
  });
});
