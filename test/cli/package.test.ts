import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Dependencies {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const lock: { packages: Record<string, Dependencies> } = JSON.parse(read("package-lock.json"));

test("every dependency is pinned to one version", () => {
  const manifest: Dependencies = JSON.parse(read("package.json"));
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

// npm leaves out the packages of other platforms when it cannot look them up, and `npm ci` then refuses the lock file.
test("the lock file knows the packages of every platform, and no registry's address", () => {
  const wanted = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted).toContain("@rollup/rollup-win32-x64-msvc");
  expect(wanted.filter((name) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
  expect(read("package-lock.json")).not.toContain('"resolved"');
});
