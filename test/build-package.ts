import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds the package once for the tests that run it as a process; nothing is done when the build is up to date. */
export default function buildPackage(): void {
  const sources = ["generator", "server", "generated/server", "generated/drafts"].flatMap(sourcesBelow);
  const newest = Math.max(...["tsconfig.build.json", "tsconfig.json", ...sources].map(changed));
  if (newest < changed("dist/generator/cli/main.js")) return;
  const { status, stdout } = spawnSync("npm", ["run", "--silent", "build"], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`the package does not build:\n${stdout}`);
}

function sourcesBelow(folder: string): readonly string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".ts")).map((file) => join(folder, file));
}

function changed(file: string): number {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
