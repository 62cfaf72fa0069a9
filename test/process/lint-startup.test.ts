import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../cli/run-command.js";
import { CLEAN } from "../lint/clean-document.js";
import { runBuilt } from "./built-command.js";

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

test("lint loads no TypeScript compiler", async () => {
  const loaded = projectFolder();
  const { status, stdout, stderr } = await runBuilt(projectFolder({ "a.md": CLEAN }), ["lint", "a.md"], { NODE_V8_COVERAGE: loaded });
  expect(status, stdout + stderr).toBe(0);
  const scripts = readdirSync(loaded).flatMap((file) => {
    const coverage: Coverage = JSON.parse(readFileSync(join(loaded, file), "utf8"));
    return coverage.result.map(({ url }) => url);
  });
  expect(scripts.some((url) => url.includes("/node_modules/nspell/"))).toBe(true);
  expect(scripts.filter((url) => /\/node_modules\/(?:typescript|ts-morph|@ts-morph|esbuild|openapi-typescript|@dprint)\//.test(url))).toEqual([]);
});
