import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BASELINE_FILE } from "../../generator/cli/config.js";
import { readBaseline } from "../../generator/cli/lint/read-baseline.js";
import { runCommand } from "../cli/run-command.js";

test("the documents of this repository have no finding beside those that are accepted with a reason", async () => {
  expect(await runCommand(process.cwd(), ["lint"])).toMatchObject({ code: 0, out: "" });
  const { findings } = readBaseline(process.cwd(), BASELINE_FILE).baseline;
  expect(findings.filter(({ reason = "" }) => reason === "")).toEqual([]);
  expect(readFileSync(BASELINE_FILE, "utf8")).toBe(`${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
});
