import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import type { Files } from "../../generator/emit/context.js";

/** Writes emitted files to a temporary folder in which nothing but the packages of this project can be imported. */
export function writeProject(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "cds-server-"));
  symlinkSync(resolve(import.meta.dirname, "../../node_modules"), join(folder, "node_modules"), "junction");
  const all = new Map([...files, ["package.json", JSON.stringify({ type: "module" })]]);
  for (const [path, content] of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Compiles all modules of emitted files as strictly as the compiler can, and gives its complaints. */
export async function compileStrictly(files: Files): Promise<readonly string[]> {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    target: "ES2022",
    module: "NodeNext",
    types: ["node"],
    skipLibCheck: true,
  };
  const folder = writeProject(new Map([...files, ["tsconfig.json", JSON.stringify({ compilerOptions })]]));
  const tsc = join(folder, "node_modules/typescript/bin/tsc");
  // In a process of its own, so that the test runner stays responsive.
  return new Promise((done, fail) => {
    execFile(process.execPath, [tsc, "-p", folder], (error, stdout, stderr) => {
      if (error !== null && stdout === "") fail(new Error(stderr || error.message));
      else done(stdout.split("\n").filter((line) => line !== ""));
    });
  });
}

/** Bundles emitted files, Fastify left outside, and gives the path of the module. */
export async function bundle(files: Files): Promise<string> {
  const folder = writeProject(files);
  const outfile = join(folder, "bundle.mjs");
  await build({
    entryPoints: [join(folder, "index.ts")],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
  return outfile;
}
