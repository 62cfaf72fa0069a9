import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { projectFolder } from "../cli/run-command.js";
import { SMALL_DOCUMENT, smallDocumentWith } from "../cli/small-document.js";
import { repository, runBuilt } from "./built-command.js";

/** The built `watch`, and what it prints. */
function startBuilt(cwd: string, args: readonly string[]) {
  const child = spawn(process.execPath, [join(repository, "dist/generator/cli/main.js"), "watch", ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (more: string) => void (text += more));
  return {
    child,
    text: () => text,
    /** Waits until that was printed as often. */
    async until(part: string, times = 1) {
      while (text.split(part).length <= times) await once(child.stdout, "data", { signal: AbortSignal.timeout(60_000) });
    },
  };
}

test.each(["SIGINT", "SIGTERM"] as const)("%s ends watching in order", async (signal) => {
  const folder = projectFolder({ "spec/a.md": SMALL_DOCUMENT });
  const { child, text, until } = startBuilt(folder, []);
  await until(" · lint ");
  writeFileSync(join(folder, "spec/a.md"), smallDocumentWith("(OPTIONAL) The colour", "(REQUIRED) The colour"));
  await until(" · lint ", 2);
  expect(text()).toContain("spec/a.md changed\n");
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(text()).toMatch(/\nended\n$/);
  expect(text()).not.toContain("\u001b");
  expect(await runBuilt(folder, ["check"])).toMatchObject({ status: 0 });
});

test("a signal in the middle of a run leaves whole artifacts", async () => {
  const folder = projectFolder({ "spec/a.md": SMALL_DOCUMENT });
  const { child, text, until } = startBuilt(folder, ["--json"]);
  await until('"event":"run"');
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(text().trimEnd().split("\n").at(-1)).toBe('{"event":"end"}');
  expect(readdirSync(folder).filter((name) => name.startsWith(".cds-codegen"))).toEqual([]);
  expect(await runBuilt(folder, ["check"])).toMatchObject({ status: 0 });
});
