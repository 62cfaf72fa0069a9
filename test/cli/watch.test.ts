import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { folderContent } from "./folder-content.js";
import { projectFolder, runCommand } from "./run-command.js";
import { SMALL_DOCUMENT, smallDocumentWith } from "./small-document.js";
import { only, startWatching } from "./watching.js";

const REQUIRED = smallDocumentWith("(OPTIONAL) The colour", "(REQUIRED) The colour");
const FORGED = smallDocumentWith("A green light.", "A light [of another colour](#nowhere).");
const OTHER = SMALL_DOCUMENT.replace("CDS-WG9-01 - Lanterns", "CDS-WG9-02 - Torches");

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", ...args], { cwd, stdio: "ignore" });
}

/** A folder with documents that are committed. */
function committedFolder(files: Readonly<Record<string, string>>): string {
  const folder = projectFolder(files);
  git(folder, "init", "--quiet");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "--message", "documents");
  return folder;
}

/** What `generate` makes of a folder's documents. */
async function generated(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const folder = projectFolder(files);
  expect((await runCommand(folder, ["generate"])).code).toBe(0);
  return folderContent(folder);
}

function withoutGit(content: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(content).filter(([path]) => !path.startsWith(".git/")));
}

describe("a save", () => {
  test("brings artifacts, findings and changes up to date", async () => {
    const folder = committedFolder({ "spec/a.md": SMALL_DOCUMENT });
    const watching = startWatching(folder);
    const first = await watching.during(() => {});
    expect(only(first, "artifacts")).toMatchObject({ removed: [], unchanged: 0 });
    expect(only(first, "diff")).toMatchObject({ since: { documents: { "spec/a.md": "commit" } }, report: { changes: [] } });

    const save = await watching.during(() => writeFileSync(join(folder, "spec/a.md"), REQUIRED));
    expect(save[0]).toMatchObject({ event: "run", draft: null, changed: ["spec/a.md"] });
    expect(only(save, "artifacts").written).toContain("openapi/cds-wg9-01.json");
    expect(only(save, "diff").report.changes).toEqual([expect.objectContaining({ after: expect.objectContaining({ symbol: "Lantern.colour" }) })]);
    expect(save.at(-1)).toMatchObject({ event: "done", inStep: true });
    expect(withoutGit(folderContent(folder))).toEqual(await generated({ "spec/a.md": REQUIRED }));

    const broken = await watching.during(() => writeFileSync(join(folder, "spec/a.md"), FORGED));
    const findings = broken.flatMap((event) => (event.event === "diagnostics" && event.source === "lint" ? event.diagnostics : []));
    expect(findings.filter(({ isNew }) => isNew).map(({ rule }) => rule)).toEqual(["link/dead-anchor"]);
    expect(await watching.end()).toBe(0);
    expect(watching.events().at(-1)).toEqual({ event: "end" });
  });

  test("is compared with the newest commit, and without one with the state at start", async () => {
    const folder = projectFolder({ "spec/a.md": SMALL_DOCUMENT });
    const watching = startWatching(folder);
    await watching.next("done");
    const uncommitted = await watching.during(() => writeFileSync(join(folder, "spec/a.md"), REQUIRED));
    expect(only(uncommitted, "diff")).toMatchObject({ since: { commit: null, documents: { "spec/a.md": "start" } }, report: { changes: [{}] } });

    git(folder, "init", "--quiet");
    git(folder, "add", "spec");
    git(folder, "commit", "--quiet", "--message", "required");
    const committed = await watching.during(() => writeFileSync(join(folder, "spec/a.md"), `${REQUIRED}\n`));
    expect(only(committed, "diff")).toMatchObject({ since: { commit: expect.stringMatching(/^[0-9a-f]{40}$/), documents: { "spec/a.md": "commit" } }, report: { changes: [] } });
  });

  test("of a draft concerns the draft's own code, one of the configuration or a template all", async () => {
    const folder = projectFolder({ "spec/a.md": SMALL_DOCUMENT, "spec/drafts/2026-01-01/a.md": SMALL_DOCUMENT });
    const watching = startWatching(folder);
    await watching.next("done", ({ draft }) => draft === "2026-01-01");
    const from = watching.events().length;
    writeFileSync(join(folder, "spec/drafts/2026-01-01/a.md"), REQUIRED);
    await watching.next("done", ({ draft, milliseconds }) => draft === "2026-01-01" && milliseconds.lint !== null);
    const written = watching.events().slice(from).flatMap((event) => (event.event === "artifacts" ? event.written : []));
    expect(written).toContain("generated/drafts/2026-01-01/openapi/cds-wg9-01.json");
    expect(written).not.toContain("openapi/cds-wg9-01.json");

    mkdirSync(join(folder, "mine/docs"), { recursive: true });
    const configured = await watching.during(() => writeFileSync(join(folder, "cds-codegen.config.json"), '{ "templates": "mine" }'));
    expect(configured[0]).toMatchObject({ event: "run", draft: null, changed: ["cds-codegen.config.json"] });
    await watching.next("done", ({ draft, milliseconds }) => draft === "2026-01-01" && milliseconds.lint !== null);
    const template = await watching.during(() => writeFileSync(join(folder, "mine/docs/style.css.hbs"), "body { color: green }\n"));
    expect(only(template, "artifacts").written).toEqual(["generated/docs/style.css", "generated/manifest.json"]);
  });
});

describe("a broken state leaves the last good artifacts", () => {
  const waysToBreak: readonly { readonly name: string; readonly breaks: (file: string) => void; readonly rule: string }[] = [
    { name: "an empty file", breaks: (file) => writeFileSync(file, ""), rule: "document/empty" },
    { name: "no CDS document", breaks: (file) => writeFileSync(file, "# Something else\n"), rule: "document/no-title" },
    { name: "bytes that are no text", breaks: (file) => writeFileSync(file, Buffer.from([0x23, 0x00, 0xff, 0xfe])), rule: "document/binary" },
    { name: "a deleted file", breaks: (file) => rmSync(file), rule: "input/missing" },
    { name: "a folder in its place", breaks: (file) => { rmSync(file); mkdirSync(file); }, rule: "input/directory" },
  ];

  test.each(waysToBreak)("$name", async ({ breaks, rule }) => {
    const folder = projectFolder({ "spec/a.md": SMALL_DOCUMENT, "spec/b.md": OTHER });
    const file = join(folder, "spec/a.md");
    const watching = startWatching(folder);
    await watching.next("done");
    const before = folderContent(join(folder, "openapi"));
    breaks(file);
    const problems = await watching.next("problems");
    expect(problems.diagnostics).toContainEqual(expect.objectContaining({ file: "spec/a.md", rule }));
    expect(folderContent(join(folder, "openapi"))).toEqual(before);

    // The other document is followed all the same.
    const other = await watching.during(() => writeFileSync(join(folder, "spec/b.md"), OTHER.replace("(OPTIONAL)", "(REQUIRED)")));
    expect(only(other, "artifacts").written).toContain("openapi/cds-wg9-02.json");
    expect(only(other, "artifacts").written).not.toContain("openapi/cds-wg9-01.json");

    rmSync(file, { recursive: true, force: true });
    const mended = await watching.during(() => writeFileSync(file, REQUIRED));
    expect(mended).toContainEqual({ event: "problems", diagnostics: [] });
    expect(only(mended, "artifacts").written).toContain("openapi/cds-wg9-01.json");
  });

  test("a state that is half saved is not looked at", async () => {
    const folder = projectFolder({ "spec/a.md": SMALL_DOCUMENT });
    const file = join(folder, "spec/a.md");
    const watching = startWatching(folder);
    await watching.next("done");
    const events = await watching.during(async () => {
      writeFileSync(file, "");
      await sleep(60);
      writeFileSync(file, REQUIRED.slice(0, 700));
      await sleep(60);
      rmSync(file);
      await sleep(60);
      writeFileSync(file, REQUIRED);
    });
    expect(events.filter(({ event }) => event === "problems")).toEqual([]);
    expect(only(events, "artifacts").written).toContain("openapi/cds-wg9-01.json");
    expect(only(events, "diff").report.changes).toHaveLength(1);
  });

  test("editors that save by renaming are followed, again and again", async () => {
    const folder = projectFolder({ "spec/a.md": SMALL_DOCUMENT });
    const watching = startWatching(folder);
    await watching.next("done");
    for (const [index, text] of [REQUIRED, SMALL_DOCUMENT, REQUIRED].entries()) {
      const save = await watching.during(() => {
        writeFileSync(join(folder, "spec/.a.md.swp"), text);
        // Some keep the old state under another name first.
        if (index === 1) renameSync(join(folder, "spec/a.md"), join(folder, "spec/a.md~"));
        renameSync(join(folder, "spec/.a.md.swp"), join(folder, "spec/a.md"));
      });
      expect(only(save, "artifacts").written).toContain("openapi/cds-wg9-01.json");
    }
  });

  test("broken configurations and templates, until they are mended", async () => {
    const folder = projectFolder({ "spec/a.md": SMALL_DOCUMENT, "mine/docs/style.css.hbs": "body {}\n", "cds-codegen.config.json": '{ "templates": "mine" }' });
    const watching = startWatching(folder);
    await watching.next("done");
    const before = folderContent(join(folder, "generated"));
    writeFileSync(join(folder, "cds-codegen.config.json"), '{ "templates": ');
    expect((await watching.next("problems")).diagnostics).toMatchObject([{ rule: "config/syntax", file: "cds-codegen.config.json" }]);
    writeFileSync(join(folder, "cds-codegen.config.json"), '{ "templates": "mine" }');
    expect(await watching.next("problems")).toMatchObject({ diagnostics: [] });

    const broken = await watching.during(() => writeFileSync(join(folder, "mine/docs/style.css.hbs"), "{{#if}"));
    expect(only(broken, "failed").diagnostics).toMatchObject([{ rule: "template/invalid", file: "mine/docs/style.css.hbs" }]);
    // What needs no artifacts goes on.
    expect(broken.map(({ event }) => event)).toEqual(expect.arrayContaining(["diff", "diagnostics"]));
    expect(broken.at(-1)).toMatchObject({ inStep: false });
    expect(folderContent(join(folder, "generated"))).toEqual(before);
    const mended = await watching.during(() => writeFileSync(join(folder, "mine/docs/style.css.hbs"), "main {}\n"));
    expect(mended.at(-1)).toMatchObject({ inStep: true });
    expect(readFileSync(join(folder, "generated/docs/style.css"), "utf8")).toBe("main {}\n");
  });

  test("a place that cannot be written", async () => {
    const folder = projectFolder({ "spec/a.md": SMALL_DOCUMENT, "openapi": "somebody's file" });
    const watching = startWatching(folder);
    const failed = await watching.during(() => {});
    expect(only(failed, "failed").diagnostics).toMatchObject([{ rule: "output/unwritable" }]);
    rmSync(join(folder, "openapi"));
    const mended = await watching.during(() => writeFileSync(join(folder, "spec/a.md"), REQUIRED));
    expect(mended.at(-1)).toMatchObject({ inStep: true });
  });
});

describe("documents that come and go", () => {
  test("nothing is lost when watching starts with a broken document", async () => {
    const folder = projectFolder({ "spec/a.md": SMALL_DOCUMENT, "spec/b.md": OTHER });
    expect((await runCommand(folder, ["generate"])).code).toBe(0);
    const before = folderContent(folder);
    writeFileSync(join(folder, "spec/b.md"), "");
    const watching = startWatching(folder);
    const broken = await watching.during(() => {});
    expect(broken.at(-1)).toMatchObject({ inStep: false });
    expect(folderContent(folder)).toEqual({ ...before, "spec/b.md": "" });
    const mended = await watching.during(() => writeFileSync(join(folder, "spec/b.md"), OTHER));
    expect(only(mended, "artifacts")).toMatchObject({ written: [], removed: [] });
  });

  test("a new document is taken in, a copy of one is not, a renamed one is compared with what it was", async () => {
    const folder = committedFolder({ "spec/b.md": SMALL_DOCUMENT });
    const watching = startWatching(folder);
    await watching.next("done");
    writeFileSync(join(folder, "spec/a.md"), REQUIRED);
    expect((await watching.next("problems")).diagnostics).toMatchObject([{ rule: "document/duplicate", file: "spec/a.md" }]);

    const added = await watching.during(() => writeFileSync(join(folder, "spec/a.md"), OTHER));
    expect(only(added, "artifacts").written).toContain("openapi/cds-wg9-02.json");
    expect(only(added, "diff").since.documents).toEqual({ "spec/a.md": "new", "spec/b.md": "commit" });

    const renamed = await watching.during(() => {
      renameSync(join(folder, "spec/b.md"), join(folder, "spec/c.md"));
      writeFileSync(join(folder, "spec/c.md"), REQUIRED);
    });
    expect(renamed[0]).toMatchObject({ event: "run", documents: ["spec/a.md", "spec/c.md"] });
    const changes = only(renamed, "diff").report.changes.filter(({ document }) => document === "cds-wg9-01");
    expect(changes).toHaveLength(1);
  });

  test("FILE and --out follow documents anywhere", async () => {
    const folder = projectFolder({ "elsewhere/a.md": SMALL_DOCUMENT, "here/spec/b.md": OTHER });
    const watching = startWatching(join(folder, "here"), { files: ["../elsewhere/a.md"], out: "../made" });
    await watching.next("done");
    const save = await watching.during(() => writeFileSync(join(folder, "elsewhere/a.md"), REQUIRED));
    expect(only(save, "artifacts").written).toContain("openapi/cds-wg9-01.json");
    expect(Object.keys(folderContent(join(folder, "made")))).toContain("package.json");
  });
});
