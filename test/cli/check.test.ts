import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderContent } from "./folder-content.js";
import { projectFolder, runCommand } from "./run-command.js";
import { SMALL_DOCUMENT, smallDocumentWith } from "./small-document.js";

interface Report {
  readonly clean: boolean;
  readonly findings: readonly { kind: string; file: string; detail: string; mend: string }[];
}

async function checkReport(folder: string, ...args: readonly string[]): Promise<{ code: number; findings: readonly string[]; mend: readonly string[] }> {
  const { code, out } = await runCommand(folder, ["check", "--json", ...args]);
  const report: Report = JSON.parse(out);
  expect(report.clean).toBe(report.findings.length === 0);
  expect(code).toBe(report.clean ? 0 : 1);
  return {
    code,
    findings: report.findings.map((finding) => `${finding.kind} ${finding.file}`),
    mend: [...new Set(report.findings.map((finding) => finding.mend))],
  };
}

/** A spec editor's repository with everything generated. */
async function generatedProject(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = projectFolder({ "spec/lanterns.md": SMALL_DOCUMENT, ...files });
  expect(await runCommand(folder, ["generate"])).toMatchObject({ code: 0 });
  expect((await checkReport(folder)).findings).toEqual([]);
  return folder;
}

test("what was just generated is in step, also when everything is made anew", async () => {
  const folder = await generatedProject();
  expect(await runCommand(folder, ["check"])).toEqual({ code: 0, out: "everything is in step\n", err: "" });
  expect((await checkReport(folder, "--full")).findings).toEqual([]);
});

test("an edit of a document is found, with every artifact that it changes", async () => {
  const folder = await generatedProject();
  writeFileSync(join(folder, "spec/lanterns.md"), smallDocumentWith("(OPTIONAL) The colour", "(REQUIRED) The colour"));
  const { findings, mend } = await checkReport(folder);
  expect(findings).toContain("changed spec/lanterns.md");
  expect(findings).toContain("changed openapi/cds-wg9-01.json");
  expect(mend).toEqual(["cds-codegen generate"]);
  expect((await runCommand(folder, ["generate"])).code).toBe(0);
  expect((await checkReport(folder)).findings).toEqual([]);
});

test("an edit that changes no artifact is found too", async () => {
  const folder = await generatedProject();
  writeFileSync(join(folder, "spec/lanterns.md"), `${SMALL_DOCUMENT}\n`);
  expect((await checkReport(folder)).findings).toContain("changed spec/lanterns.md");
});

test("a document that came or went is found", async () => {
  const folder = await generatedProject();
  writeFileSync(join(folder, "spec/second.md"), smallDocumentWith("# CDS-WG9-01 - Lanterns", "# CDS-WG9-02 - Lamps"));
  const { findings } = await checkReport(folder);
  expect(findings).toContain("changed spec/second.md");
  expect(findings).toContain("missing openapi/cds-wg9-02.json");
});

test("changed, missing and orphaned files are found anywhere in the output folders", async () => {
  const folder = await generatedProject();
  const outputs = Object.keys(folderContent(folder)).filter((file) => /^(generated|openapi)\//.test(file));
  expect(new Set(outputs.map((file) => file.split("/").slice(0, 2).join("/")))).toEqual(
    new Set(["generated/client", "generated/docs", "generated/manifest.json", "generated/server", "generated/validators", "openapi/cds-wg9-01.json"]),
  );
  for (const file of outputs) {
    const text = readFileSync(join(folder, file), "utf8");
    writeFileSync(join(folder, file), `${text} `);
    expect((await checkReport(folder)).findings, file).toEqual([`changed ${file}`]);
    rmSync(join(folder, file));
    expect((await checkReport(folder)).findings, file).toEqual([`missing ${file}`]);
    writeFileSync(join(folder, file), text);
  }
  for (const file of ["openapi/stray.json", "generated/stray.txt", "generated/docs/stray/page.html"]) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "");
    expect(await checkReport(folder), file).toEqual({ code: 1, findings: [`orphaned ${file}`], mend: [`rm ${file}`] });
    rmSync(join(folder, file));
  }
  expect((await checkReport(folder)).findings).toEqual([]);
});

test("a change of the configuration is found, and the outputs move with it", async () => {
  const folder = await generatedProject({ "cds-codegen.config.json": "{}" });
  writeFileSync(join(folder, "cds-codegen.config.json"), JSON.stringify({ outputs: { openapi: "api" }, paths: { cds_lanterns_api: "/lamps" } }));
  const before = await checkReport(folder);
  expect(before.findings).toContain("changed generated/manifest.json");
  expect(before.findings).toContain("missing api/cds-wg9-01.json");
  expect((await runCommand(folder, ["generate"])).code).toBe(0);
  expect((await checkReport(folder)).findings).toEqual([]);
  const files = folderContent(folder);
  expect(Object.keys(files).filter((file) => file.startsWith("openapi/"))).toEqual([]);
  expect(Object.keys(JSON.parse(files["api/cds-wg9-01.json"] ?? "{}").paths)).toEqual(["/lamps"]);
});

test("files of a document that is gone are removed by generate, and nothing beside them", async () => {
  const folder = await generatedProject({ "spec/second.md": smallDocumentWith("# CDS-WG9-01 - Lanterns", "# CDS-WG9-02 - Lamps") });
  rmSync(join(folder, "spec/second.md"));
  writeFileSync(join(folder, "openapi/mine.json"), "{}");
  const { findings, mend } = await checkReport(folder);
  expect(findings).toContain("orphaned openapi/cds-wg9-02.json");
  expect([...mend].sort()).toEqual(["cds-codegen generate", "rm openapi/mine.json"]);
  expect((await runCommand(folder, ["generate"])).code).toBe(0);
  expect((await checkReport(folder)).findings).toEqual(["orphaned openapi/mine.json"]);
});

test("--only leaves the other artifacts, and check knows which of them fell behind", async () => {
  const folder = await generatedProject();
  writeFileSync(join(folder, "spec/lanterns.md"), smallDocumentWith("(OPTIONAL) The colour", "(REQUIRED) The colour"));
  expect((await runCommand(folder, ["generate", "--only", "openapi"])).code).toBe(0);
  const { findings } = await checkReport(folder);
  expect(findings).not.toContain("changed openapi/cds-wg9-01.json");
  expect(findings.filter((finding) => finding.startsWith("changed generated/client/"))).not.toEqual([]);
});

test("a folder written with --out knows its documents and its templates", async () => {
  const folder = projectFolder({ "lanterns.md": SMALL_DOCUMENT, "mine/docs/style.css.hbs": "body { color: teal }\n" });
  expect((await runCommand(folder, ["generate", "lanterns.md", "--out", "out", "--templates", "mine", "--only", "docs"])).code).toBe(0);
  expect((await checkReport(folder, "--out", "out", "--full")).findings).toEqual([]);
  writeFileSync(join(folder, "mine/docs/style.css.hbs"), "body { color: navy }\n");
  const { findings, mend } = await checkReport(folder, "--out", "out");
  expect(findings).toEqual(["changed templates/docs/style.css.hbs", "changed out/docs/style.css"]);
  expect(mend).toEqual(["cds-codegen generate lanterns.md --out out --templates mine --only docs"]);
});

test("a package.json that was there before --out stays its owner's", async () => {
  const folder = projectFolder({ "lanterns.md": SMALL_DOCUMENT, "out/package.json": "{ \"name\": \"mine\" }" });
  for (let round = 0; round < 2; round++) {
    expect((await runCommand(folder, ["generate", "lanterns.md", "--out", "out", "--only", "openapi"])).code).toBe(0);
    expect(readFileSync(join(folder, "out/package.json"), "utf8")).toBe("{ \"name\": \"mine\" }");
    expect((await checkReport(folder, "--out", "out", "--full")).findings).toEqual([]);
  }
});

test("drafts are generated to folders of their own, which check covers", async () => {
  const folder = await generatedProject({ "spec/drafts/2026-03-19/lanterns.md": smallDocumentWith("A green light.", "Green.") });
  expect((await runCommand(folder, ["generate", "--draft", "2026-03-19"])).code).toBe(0);
  expect((await checkReport(folder, "--full")).findings).toEqual([]);
  renameSync(join(folder, "generated/drafts/2026-03-19/openapi/cds-wg9-01.json"), join(folder, "generated/drafts/2026-03-19/openapi/x.json"));
  const { findings, mend } = await checkReport(folder);
  expect(findings).toEqual(["missing generated/drafts/2026-03-19/openapi/cds-wg9-01.json", "orphaned generated/drafts/2026-03-19/openapi/x.json"]);
  expect(mend[0]).toBe("cds-codegen generate --draft 2026-03-19");
});

test("a manifest that cannot be read is a finding, not a failure", async () => {
  const folder = await generatedProject();
  writeFileSync(join(folder, "generated/manifest.json"), "<<<<<<< HEAD\n");
  expect((await checkReport(folder)).findings).toEqual(["changed generated/manifest.json"]);
  rmSync(join(folder, "generated/manifest.json"));
  expect((await checkReport(folder)).findings).toEqual(["missing generated/manifest.json"]);
});

test("a manifest that lists files outside of its folder is not trusted", async () => {
  const folder = await generatedProject();
  const manifest = readFileSync(join(folder, "generated/manifest.json"), "utf8");
  writeFileSync(join(folder, "generated/manifest.json"), manifest.replace('"openapi/cds-wg9-01.json"', '"openapi/../../precious"'));
  expect((await checkReport(folder)).findings).toEqual(["changed generated/manifest.json"]);
});
