import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../cli/run-command.js";
import { SMALL_DOCUMENT } from "../cli/small-document.js";
import { runBuilt } from "./built-command.js";

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** The addresses of the scripts that a command loads, as V8 itself reports them. */
async function loadedScripts(cwd: string, args: readonly string[]): Promise<readonly string[]> {
  const folder = projectFolder();
  const { status, stderr } = await runBuilt(cwd, args, { NODE_V8_COVERAGE: folder });
  expect(status, stderr).toBe(0);
  return readdirSync(folder).flatMap((file) => {
    const coverage: Coverage = JSON.parse(readFileSync(join(folder, file), "utf8"));
    return coverage.result.map((script) => script.url);
  });
}

const compiler = /\/node_modules\/(typescript|ts-morph|@ts-morph|esbuild|openapi-typescript)\//;

test("model, outline, diff and an unchanged check load no TypeScript compiler; generate does", async () => {
  const folder = projectFolder({ "spec/lanterns.md": SMALL_DOCUMENT });
  expect((await loadedScripts(folder, ["generate"])).filter((url) => compiler.test(url))).not.toEqual([]);
  for (const args of [["model"], ["model", "--facts"], ["outline"], ["diff", "spec", "spec", "--format", "html"], ["check"]]) {
    const scripts = await loadedScripts(folder, args);
    expect(scripts.some((url) => url.endsWith("/dist/generator/cli/main.js"))).toBe(true);
    expect(scripts.filter((url) => compiler.test(url)), args.join(" ")).toEqual([]);
  }
});
