import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { projectFolder } from "../cli/run-command.js";
import { SMALL_DOCUMENT, smallDocumentWith } from "../cli/small-document.js";
import { repository, runBuilt, runProcess } from "./built-command.js";

test("data goes to stdout and talk to stderr, without colours away from a terminal", async () => {
  const folder = projectFolder({ "a.md": smallDocumentWith("(OPTIONAL) The colour", "(OPTINAL) The colour") });
  const { status, stdout, stderr } = await runBuilt(folder, ["model", "a.md"], { FORCE_COLOR: "", CI: "1" });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ modelVersion: 1, documents: [{ id: "cds-wg9-01", source: "a.md" }] });
  expect(stderr).toMatch(/^a\.md:\d+:\d+ error .*field\/marker\n/);
  expect(stderr).not.toContain("\u001b");
});

test("the printed model fits the published JSON Schema", async () => {
  const { stdout } = await runBuilt(projectFolder({ "a.md": SMALL_DOCUMENT }), ["model", "a.md"]);
  const schema: object = JSON.parse(readFileSync(join(repository, "generator/model/spec-model.schema.json"), "utf8"));
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...JSON.parse(stdout), extra: 1 })).toBe(false);
});

test("coverage comes as a table and as JSON", async () => {
  const folder = projectFolder({ "a.md": SMALL_DOCUMENT });
  expect((await runBuilt(folder, ["model", "a.md", "--coverage"])).stdout).toMatch(/^document +blocks +consumed .*\ncds-wg9-01 .* 100\.0 %\n$/);
  const [row] = JSON.parse((await runBuilt(folder, ["model", "a.md", "--coverage", "--json"])).stdout);
  expect(row).toMatchObject({ document: "cds-wg9-01", unknown: 0 });
  expect(row.blocks).toBe(row.consumed + row.informative);
});

test("a reader that stops early is no error", async () => {
  const folder = projectFolder({ "a.md": SMALL_DOCUMENT });
  const main = join(repository, "dist/generator/cli/main.js");
  const script = `"${process.execPath}" "${main}" model a.md | head -c 10; exit "\${PIPESTATUS[0]}"`;
  const { status, stdout, stderr } = await runProcess("bash", ["-c", script], { cwd: folder });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '{\n  "model' });
  expect(stderr).not.toContain("EPIPE");
});

test("--version prints the package's version", async () => {
  const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  expect(await runBuilt(repository, ["--version"])).toMatchObject({ status: 0, stdout: `${version}\n` });
});

test("the package's entry gives what its types say", async () => {
  const entry: typeof import("../../generator/index.js") = await import(join(repository, "dist/generator/index.js"));
  const { model } = entry.parse([{ file: "a.md", text: SMALL_DOCUMENT }]);
  expect(entry.facts(model)).toMatchObject({ documents: [{ id: "cds-wg9-01" }] });
  expect(Object.keys(entry).sort()).toEqual([
    "ARTIFACTS", "DiffDoesNotFit", "PLAIN_LAYOUT", "RULES", "TemplateError", "applyDiff", "applyEdits", "compileTemplates", "createMemory",
    "createTypeScriptFormatter", "diff", "emit", "facts", "lint", "listingPath", "mayBeNull", "outline", "parse",
  ]);
});
