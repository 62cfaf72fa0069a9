import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../cli/run-command.js";
import { smallDocumentWith } from "../cli/small-document.js";
import { repository } from "./built-command.js";

const remarkCli = join(repository, "node_modules/remark-cli/cli.js");

function remark(cwd: string, plugin: string, file: string): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, [remarkCli, "--no-color", "--frail", "--no-stdout", "--rc-path", join(cwd, plugin), file], { cwd, encoding: "utf8" });
}

test("remark-cli runs the rules with their severities, ranges and hints", () => {
  const { exports } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  const plugin = join(repository, exports["./remark"].default);
  const text = smallDocumentWith("The colour of its light.", "The the colour of its light.");
  const configuration = JSON.stringify({ plugins: [[plugin, { rules: { link: "off" } }]] });
  const folder = projectFolder({ "a.md": text, "other.md": "# Notes\n\nThe the notes.\n", ".remarkrc.json": configuration });
  const { status, stderr } = remark(folder, ".remarkrc.json", "a.md");
  expect(stderr).toContain("17:63-17:70 warning “The” stands twice");
  expect(stderr).toContain("prose/repeated-word");
  expect(stderr).toContain("cds-lint");
  expect(status).toBe(1);
  expect(remark(folder, ".remarkrc.json", "other.md")).toMatchObject({ status: 0 });
});
