import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds the package once for the tests that run it as a process; nothing is done when the build is up to date. */
export default function buildPackage(): void {
  const sources = readdirSync(join(root, "generator"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const newest = Math.max(...["tsconfig.build.json", "tsconfig.json"].map(changed), ...sources.map((file) => changed(join("generator", file))));
  if (newest < changed("dist/cli/main.js")) return;
  const { status, stdout } = spawnSync("npm", ["run", "--silent", "build"], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`the package does not build:\n${stdout}`);
}

function changed(file: string): number {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
