import { Ajv } from "ajv";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder, runCommand } from "./run-command.js";
import { SMALL_DOCUMENT, smallDocumentWith } from "./small-document.js";

/** A draft in which an optional field is required, a field is renamed and a parameter is new. */
const NEWER = SMALL_DOCUMENT.replace("(OPTIONAL) The colour", "(REQUIRED) The colour")
  .replaceAll("`cds_modified`", "`cds_modified_at`")
  .replace("\nLantern listings MUST", "* `colours` - A space-separated list of `colour` values by which Servers MUST filter the Lanterns.\n\nLantern listings MUST");

const PAIR = { "old.md": SMALL_DOCUMENT, "new.md": NEWER };

function repository(files: Readonly<Record<string, string>>): string {
  const folder = projectFolder(files);
  const git = (...args: readonly string[]): unknown => execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: folder, stdio: "pipe" });
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "a");
  return folder;
}

describe("diff", () => {
  test("prints each change with both lines, both impacts and what to do", async () => {
    const { code, out, err } = await runCommand(projectFolder(PAIR), ["diff", "old.md", "new.md"]);
    expect(code).toBe(0);
    expect(err).toBe("4 changes\n");
    expect(out).toContain("cds-wg9-01  old.md → new.md\n\nBreaking (4)\n");
    expect(out).toContain("  Lantern.cds_modified → Lantern.cds_modified_at field-renamed\n    clients breaking, servers breaking  old.md:16 → new.md:16\n");
    expect(out).toContain("  Lantern.colour field-made-required\n    clients compatible, servers breaking  old.md:17 → new.md:17\n    `Lantern.colour` is now REQUIRED, before OPTIONAL.\n    do: Servers must always send `Lantern.colour`; clients may rely on it.\n");
    expect(out).toContain("listLanterns.colours parameter-added");
    expect(out).toContain("Besides: 1 reference follows a renamed thing");
  });

  test("says so when nothing changed in meaning", async () => {
    const reworded = smallDocumentWith("A green light.", "Light that is green.").replaceAll("## 2.", "## 3.").replaceAll("### 2.", "### 3.");
    const { code, out } = await runCommand(projectFolder({ "old.md": SMALL_DOCUMENT, "new.md": reworded }), ["diff", "old.md", "new.md"]);
    expect(code).toBe(0);
    expect(out).toContain("Nothing changed in meaning.\n\nBesides: 4 sections renumbered, 1 text reworded.\n");
  });

  test("--format json fits the published JSON Schema", async () => {
    const { out } = await runCommand(projectFolder(PAIR), ["diff", "old.md", "new.md", "--format", "json"]);
    const schema: object = JSON.parse(readFileSync(new URL("../../generator/diff/diff-report.schema.json", import.meta.url), "utf8"));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
    expect(JSON.parse(out)).toMatchObject({
      diffVersion: 1,
      documents: [{ id: "cds-wg9-01", before: "old.md", after: "new.md" }],
      changes: expect.arrayContaining([
        expect.objectContaining({
          kind: "field-renamed",
          before: { symbol: "Lantern.cds_modified", anchor: "lantern-format", file: "old.md", line: 16 },
          after: { symbol: "Lantern.cds_modified_at", anchor: "lantern-format", file: "new.md", line: 16 },
          impact: { clients: "breaking", servers: "breaking" },
        }),
      ]),
    });
  });

  test("--format markdown gives a changelog", async () => {
    const { out } = await runCommand(projectFolder(PAIR), ["diff", "old.md", "new.md", "--format", "markdown"]);
    expect(out).toMatch(/^# What changed in CDS-WG9-01\n\n\* \*\*cds-wg9-01\*\*: `old\.md` → `new\.md`\n\n\| \| for clients \| for servers \|\n/);
    expect(out).toContain("| breaking | 1 | 4 |\n| risky | 0 | 0 |\n| compatible | 3 | 0 |\n");
    expect(out).toContain("\n\n## Breaking\n\n### Fields\n\n* The field `cds_modified` of `Lantern` is now called `cds_modified_at`. _Clients: breaking; servers: breaking; line 16 → 16._ Servers must send");
    expect(out).not.toMatch(/\n{3}/);
  });

  test("--format html gives one page that needs nothing else, without markup from the documents", async () => {
    const odd = NEWER.replace("`green`", "`<script>alert(1)</script>`");
    const { out } = await runCommand(projectFolder({ "old.md": SMALL_DOCUMENT, "new.md": odd }), ["diff", "old.md", "new.md", "--format", "html"]);
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(out).not.toMatch(/<(?:link|img|iframe)\b|\bsrc=|https?:\/\//);
    expect(out.match(/<script\b/g)).toHaveLength(1);
    expect(out).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(out.match(/<tr data-clients=/g)?.length).toBeGreaterThanOrEqual(4);
  });

  test("--format github gives workflow commands on the newer document's lines", async () => {
    const { out } = await runCommand(projectFolder(PAIR), ["diff", "old.md", "new.md", "--format", "github"]);
    expect(out).toContain("::error file=new.md,line=17,endLine=17,col=1,endColumn=1,title=field-made-required::`Lantern.colour` is now REQUIRED, before OPTIONAL. Clients: compatible. Servers: breaking.%0AServers must always send");
  });

  test("--fail-on exits with 1 for the impacts that it names", async () => {
    const folder = projectFolder({ ...PAIR, "required.md": smallDocumentWith("(OPTIONAL) The colour", "(REQUIRED) The colour") });
    const run = async (...args: readonly string[]): Promise<number> => (await runCommand(folder, ["diff", "old.md", ...args])).code;
    expect(await run("required.md", "--fail-on", "client:breaking")).toBe(0);
    expect(await run("required.md", "--fail-on", "server:breaking")).toBe(1);
    expect(await run("required.md", "--fail-on", "client:breaking,server:risky")).toBe(1);
    expect(await run("new.md", "--fail-on", "client:breaking")).toBe(1);
    expect(await run("required.md", "--fail-on", "any")).toBe(1);
    expect(await run("old.md", "--fail-on", "any")).toBe(0);
    const wrong = await runCommand(folder, ["diff", "old.md", "new.md", "--fail-on", "client:braking"]);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining("did you mean client:breaking?") });
  });
});

describe("the states that are compared", () => {
  test("are files, folders, lists of both, and the project's own documents", async () => {
    const folder = projectFolder({ "a/one.md": SMALL_DOCUMENT, "spec/one.md": NEWER });
    const summary = async (...args: readonly string[]): Promise<string> => (await runCommand(folder, ["diff", ...args])).err;
    expect(await summary("a", "spec")).toBe("4 changes\n");
    expect(await summary("a/one.md")).toBe("4 changes\n");
    expect(await summary("a/one.md,a", "spec/one.md")).toBe("4 changes\n");
  });

  test("are drafts that the project keeps, without the documents that stayed the same", async () => {
    const other = SMALL_DOCUMENT.replaceAll("CDS-WG9-01 - Lanterns", "CDS-WG9-02 - Lanterns");
    const folder = projectFolder({ "spec/one.md": NEWER, "spec/two.md": other, "spec/drafts/2026-01-01/one.md": SMALL_DOCUMENT });
    const { out, err } = await runCommand(folder, ["diff", "2026-01-01"]);
    expect(err).toBe("4 changes\n");
    expect(out).toContain("cds-wg9-01  spec/drafts/2026-01-01/one.md → spec/one.md\n");
  });

  test("are files and folders of git revisions", async () => {
    const folder = repository({ "spec/one.md": SMALL_DOCUMENT, "notes.txt": "x", "empty/notes.txt": "x" });
    writeFileSync(join(folder, "spec/one.md"), NEWER);
    for (const older of ["git:HEAD:spec/one.md", "git:HEAD:spec", "git:HEAD:./spec/"]) {
      expect(await runCommand(folder, ["diff", older, "spec"]), older).toMatchObject({ code: 0, err: "4 changes\n" });
    }
    expect((await runCommand(folder, ["diff", "git:HEAD:spec", "git:HEAD:spec/one.md"])).err).toBe("0 changes\n");
    const error = async (older: string): Promise<string> => {
      const { code, err } = await runCommand(folder, ["diff", older, "spec"]);
      expect(code, older).toBe(2);
      expect(err.match(/ error /g), older).toHaveLength(1);
      return err;
    };
    expect(await error("git:nowhere:spec")).toContain("git knows no revision nowhere");
    expect(await error("git:HEAD:spec/two.md")).toContain("revision HEAD has no spec/two.md");
    expect(await error("git:HEAD:empty")).toContain("the folder empty has no Markdown file in revision HEAD");
    expect(await error("git:HEAD")).toContain("write git:REV:PATH");
    expect(await error("git:HEAD:notes.txt")).toContain("no CDS document");
  });

  test("that cannot be read are one clear error", async () => {
    const folder = projectFolder({ "old.md": SMALL_DOCUMENT, "empty/x.txt": "", "copy.md": SMALL_DOCUMENT });
    const run = (...args: readonly string[]) => runCommand(folder, ["diff", ...args]);
    expect(await run("old.md", "nowhere.md")).toMatchObject({ code: 2, err: expect.stringContaining("nowhere.md:1:1 error there is no such file") });
    expect(await run("empty", "old.md")).toMatchObject({ code: 2, err: expect.stringContaining("the folder has no Markdown file") });
    expect(await run("old.md,copy.md", "old.md")).toMatchObject({ code: 2, err: expect.stringContaining("document/duplicate") });
    expect(await run("git:HEAD:old.md", "old.md")).toMatchObject({ code: 2, err: expect.stringContaining("belongs to no git repository") });
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining("missing required argument 'OLD'") });
  });
});

describe("accepted changes", () => {
  const args = ["diff", "old.md", "new.md", "--accepted", "accepted.json", "--fail-on", "any"];

  test("are left out once each has a reason, and errors when nothing needs them", async () => {
    const folder = projectFolder(PAIR);
    const file = join(folder, "accepted.json");
    expect(await runCommand(folder, args)).toMatchObject({ code: 2, err: expect.stringContaining("--update-accepted") });
    expect(await runCommand(folder, [...args, "--update-accepted"])).toMatchObject({ code: 0, err: "accepted.json accepts 4 changes; give each its reason\n" });
    const unexplained = await runCommand(folder, args);
    expect(unexplained.code).toBe(1);
    expect(unexplained.err.match(/diff\/no-reason/g)).toHaveLength(4);
    expect(unexplained.err).toMatch(/^accepted\.json:4:5 error /);

    writeFileSync(file, readFileSync(file, "utf8").replaceAll('"reason":""', '"reason":"agreed"'));
    const accepted = await runCommand(folder, args);
    expect(accepted).toMatchObject({ code: 0, err: "0 changes, 4 accepted\n" });
    expect(accepted.out).toContain("Nothing changed in meaning.");

    writeFileSync(join(folder, "new.md"), NEWER.replace("(REQUIRED) The colour", "(OPTIONAL) The colour"));
    const stale = await runCommand(folder, args);
    expect(stale.code).toBe(1);
    expect(stale.err).toContain("error an accepted change is no longer there: field-made-required Lantern.colour in cds-wg9-01 diff/stale-accepted");

    await runCommand(folder, [...args, "--update-accepted"]);
    expect(readFileSync(file, "utf8").match(/"reason":"agreed"/g)).toHaveLength(3);
    expect(await runCommand(folder, args)).toMatchObject({ code: 0 });
  });

  test("in a file that is none are one clear error", async () => {
    for (const text of ["[", "{}", '{"version":1,"changes":[{}]}']) {
      const { code, err } = await runCommand(projectFolder({ ...PAIR, "accepted.json": text }), args);
      expect(code).toBe(2);
      expect(err).toContain("accepted.json:1:1 error the file is none of accepted changes");
    }
  });
});
