import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder, runCommand } from "../cli/run-command.js";
import { CLEAN } from "./clean-document.js";
import { assertSarif } from "./sarif.js";

/** One error that nothing mends, one warning that `--fix` does. */
const SLIPS = CLEAN.replace("The colour of its light.", "The the colour of its light, see [oil](#oil).");

describe("lint", () => {
  test("prints the range, what to write and the counts, and exits with 1", async () => {
    const { code, out, err } = await runCommand(projectFolder({ "a.md": SLIPS }), ["lint", "a.md"]);
    expect(code).toBe(1);
    expect(out).toContain("a.md:17:63 warning “The” stands twice prose/repeated-word");
    expect(out).toContain("^^^^^^^\n    help: write it once");
    expect(out).toContain("link/dead-anchor");
    expect(err).toBe("1 error, 1 warning\n");
  });

  test("exits with 0 for a document without a mistake", async () => {
    const { code, out } = await runCommand(projectFolder({ "a.md": CLEAN }), ["lint", "a.md"]);
    expect(out).toBe("");
    expect(code).toBe(0);
  });

  test("--format json gives diagnostics as the model has them", async () => {
    const { out } = await runCommand(projectFolder({ "a.md": SLIPS }), ["lint", "a.md", "--format", "json"]);
    const { diagnostics } = JSON.parse(out);
    expect(diagnostics).toHaveLength(2);
    expect(diagnostics[0]).toEqual({
      rule: "prose/repeated-word", severity: "warning", message: "“The” stands twice", hint: "write it once",
      file: "a.md", line: 17, column: 63, endLine: 17, endColumn: 70,
    });
  });

  test("--format github gives workflow commands", async () => {
    const { out } = await runCommand(projectFolder({ "a.md": SLIPS }), ["lint", "a.md", "--format", "github"]);
    expect(out).toContain("::warning file=a.md,line=17,endLine=17,col=63,endColumn=70,title=prose/repeated-word::“The” stands twice%0Awrite it once\n");
  });

  test("--format sarif gives a log that the SARIF 2.1.0 schema accepts", async () => {
    const folder = projectFolder({ "a.md": SLIPS, "b.md": CLEAN.replace("CDS-WG9-01", "CDS-WG9-02") });
    const { out } = await runCommand(folder, ["lint", "a.md", "b.md", "--format", "sarif"]);
    const log = JSON.parse(out);
    assertSarif(log);
    expect(log.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["prose/repeated-word", "link/dead-anchor"]);
    expect(() => assertSarif({ ...log, version: "2.0" })).toThrow();
  });

  test("--format junit gives a suite a file", async () => {
    const { out } = await runCommand(projectFolder({ "a.md": SLIPS }), ["lint", "a.md", "--format", "junit"]);
    expect(out).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="cds-codegen lint" tests="2" failures="2">\n {2}<testsuite name="a.md" tests="2" failures="2"/);
    expect(out.match(/<failure /g)).toHaveLength(2);
  });

  test("--fix corrects what changes no fact, and only that", async () => {
    const folder = projectFolder({ "a.md": SLIPS });
    const { code, out, err } = await runCommand(folder, ["lint", "a.md", "--fix"]);
    expect(err).toBe("1 corrections in 1 of 1 documents\n1 error, 0 warnings\n");
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(SLIPS.replace("The the colour", "The colour"));
    expect(out).toContain("link/dead-anchor");
    expect(code).toBe(1);
  });

  test("--fix keeps line ends and the byte order mark", async () => {
    const text = `\uFEFF${SLIPS.replaceAll("\n", "\r\n")}`;
    const folder = projectFolder({ "a.md": text });
    await runCommand(folder, ["lint", "a.md", "--fix"]);
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(text.replace("The the colour", "The colour"));
  });

  test("a baseline accepts what it lists, until it is mended", async () => {
    const folder = projectFolder({ "a.md": SLIPS });
    const args = ["lint", "a.md", "--baseline", "known.json"];
    expect(await runCommand(folder, args)).toMatchObject({ code: 2 });
    expect(await runCommand(folder, [...args, "--update-baseline"])).toMatchObject({ code: 0 });
    writeFileSync(join(folder, "a.md"), SLIPS.replace("## 1. Terminology", "A line above.\n\n## 1. Terminology"));
    expect(await runCommand(folder, args)).toMatchObject({ code: 0, out: "" });
    writeFileSync(join(folder, "a.md"), CLEAN);
    const stale = await runCommand(folder, args);
    expect(stale.code).toBe(1);
    expect(stale.out.match(/lint\/stale-baseline/g)).toHaveLength(2);
    writeFileSync(join(folder, "known.json"), "[");
    expect((await runCommand(folder, args)).err).toContain("known.json:1:1 error the file is no baseline");
  });

  test("--new-since leaves out what an older file or revision has", async () => {
    const folder = projectFolder({ "old.md": SLIPS, "a.md": `${SLIPS}\nA lamp lamp.\n` });
    const fromFile = await runCommand(folder, ["lint", "a.md", "--new-since", "old.md"]);
    expect(fromFile.out).toContain("“lamp” stands twice");
    expect(fromFile.err).toBe("0 errors, 1 warning\n");
    const git = (...args: readonly string[]): unknown => execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: folder, stdio: "pipe" });
    git("init", "-q");
    git("add", "a.md");
    git("commit", "-q", "-m", "a");
    expect(await runCommand(folder, ["lint", "a.md", "--new-since", "git:HEAD:a.md"])).toMatchObject({ code: 0, out: "" });
    expect(await runCommand(folder, ["lint", "a.md", "--new-since", "git:HEAD:b.md"])).toMatchObject({ code: 2 });
  });

  test("--new-since refuses what is no document, or too large a one, as any input", async () => {
    const sizes = { "a.md": CLEAN, "old.md": `${CLEAN}\n${"A lamp. ".repeat(200)}\n`, "none.md": "no document", "cds-codegen.config.json": JSON.stringify({ maxDocumentBytes: CLEAN.length + 500 }) };
    const folder = projectFolder(sizes);
    const refused = async (name: string): Promise<string> => {
      const { code, err } = await runCommand(folder, ["lint", "a.md", "--new-since", name]);
      expect(code).toBe(2);
      return err;
    };
    const git = (...args: readonly string[]): unknown => execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: folder, stdio: "pipe" });
    git("init", "-q");
    git("add", ".");
    git("commit", "-q", "-m", "a");
    const size = `the file is ${Buffer.byteLength(sizes["old.md"])} bytes long; documents may have up to ${CLEAN.length + 500}`;
    expect(await refused("old.md")).toContain(`old.md:1:1 error ${size}`);
    expect(await refused("git:HEAD:old.md")).toContain(`git:HEAD:old.md:1:1 error ${size}`);
    expect(await refused("missing.md")).toContain("there is no such file");
    expect(await refused("none.md")).toContain("document/no-title");
    expect(await refused("git:HEAD:none.md")).toContain("document/no-title");
  });

  test("a comment excepts the next line from a rule, and must give a reason and be needed", async () => {
    // Indented as what belongs to the item before: at the margin, it would end the list.
    const disabled = (comment: string): string => SLIPS.replace("* `colour` -", `  <!-- cds-lint-disable-next-line ${comment} -->\n* \`colour\` -`);
    const run = async (comment: string): Promise<string> => (await runCommand(projectFolder({ "a.md": disabled(comment) }), ["lint", "a.md"])).out;
    expect(await run("prose/repeated-word, link/dead-anchor -- a test needs it")).toBe("");
    expect(await run("prose/repeated-word, link/dead-anchor")).toContain("a comment that disables a rule names the rule and the reason");
    expect(await run("prose/repeated-wrd -- a test")).toContain("did you mean prose/repeated-word?");
    expect(await run("toc/entry -- a test")).toContain("nothing on the next line needs toc/entry to be disabled");
  });

  test("severities and words come from the configuration", async () => {
    const config = (lint: object): string => JSON.stringify({ lint });
    const text = CLEAN.replace("The colour of its light.", "The coulour of the the light.");
    const run = async (lint: object) => runCommand(projectFolder({ "a.md": text, "cds-codegen.config.json": config(lint) }), ["lint", "a.md"]);
    expect((await run({})).err).toBe("0 errors, 2 warnings\n");
    expect((await run({ words: ["coulour"] })).err).toBe("0 errors, 1 warning\n");
    expect(await run({ rules: { prose: "off" } })).toMatchObject({ code: 0, out: "" });
    expect((await run({ rules: { prose: "info", "prose/spelling": "error" } })).err).toBe("1 error, 0 warnings, 1 note\n");
    expect(await run({ rules: { pros: "off" } })).toMatchObject({ code: 2, err: expect.stringContaining("did you mean prose?") });
  });

  test("--explain prints a rule's documentation", async () => {
    const { code, out } = await runCommand(projectFolder(), ["lint", "--explain", "link/dead-anchor"]);
    expect(code).toBe(0);
    expect(out).toContain("# link/dead-anchor\n");
    expect(out).toContain("## Wrong");
    expect(await runCommand(projectFolder(), ["lint", "--explain", "link/dead"])).toMatchObject({ code: 2 });
  });
});
