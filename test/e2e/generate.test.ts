import SwaggerParser from "@apidevtools/swagger-parser";
import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, type TestContext } from "vitest";
import { folderContent } from "../cli/folder-content.js";
import { projectFolder, runCommand } from "../cli/run-command.js";
import { marchDraft } from "../drafts-folder.js";
import { repository, runBuilt, runProcess } from "../process/built-command.js";

async function runTool(cwd: string, tool: string, args: readonly string[]): Promise<{ readonly status: number | null; readonly output: string }> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { status, stdout, stderr } = await runProcess(join(repository, "node_modules/.bin", tool), args, { cwd, env });
  return { status, output: stdout + stderr };
}

const sources: readonly { name: string; files: (context: TestContext) => readonly string[] }[] = [
  { name: "the official March draft", files: (context) => [marchDraft(context)] },
  { name: "the project's own documents", files: () => [] },
];

describe.each(sources)("generate --out from $name", ({ files }) => {
  test("writes five kinds of artifact that compile, validate and lint", async (context) => {
    const out = projectFolder();
    const { status, stderr } = await runBuilt(repository, ["generate", ...files(context), "--out", out]);
    expect(status, stderr).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["client", "docs", "manifest.json", "openapi", "package.json", "server", "tsconfig.json", "validators"]);

    // What `npm install` would put there.
    symlinkSync(join(repository, "node_modules"), join(out, "node_modules"));
    expect(await runTool(out, "tsc", ["--project", "."])).toEqual({ status: 0, output: "" });

    const documents = readdirSync(join(out, "openapi"));
    expect(documents).not.toEqual([]);
    for (const name of documents) {
      const path = join(out, "openapi", name);
      expect(await SwaggerParser.validate(path)).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./) });
      const { status: linted, output } = await runTool(out, "redocly", ["lint", path, "--format", "json"]);
      expect(output).toMatch(/"errors": 0,\s+"warnings": 0,/);
      expect(linted, output).toBe(0);
    }
    expect(await runBuilt(repository, ["check", ...files(context), "--out", out])).toMatchObject({ status: 0, stdout: "everything is in step\n" });
  });

  test("gives the same bytes in two runs of one process", async (context) => {
    const folders = [projectFolder(), projectFolder()] as const;
    for (const folder of folders) expect((await runCommand(repository, ["generate", ...files(context), "--out", folder])).code).toBe(0);
    const [first, second] = folders.map(folderContent);
    expect(Object.keys(first ?? {}).length).toBeGreaterThan(20);
    expect(second).toEqual(first);
  });
});
