import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyDiff } from "../../generator/diff/apply.js";
import { repository, runBuilt } from "../process/built-command.js";

/** The kept draft and the newest statement of the same document. */
const STATES = ["2026-03-19", "spec/cds-wg3-01.md"] as const;
const OLDER = "spec/drafts/2026-03-19/cds-wg3-01.md";

test("the built command compares the kept draft with the newest, and its steps make the one's facts of the other's", async () => {
  const { status, stdout, stderr } = await runBuilt(repository, ["diff", ...STATES, "--format", "json"]);
  expect(status, stderr).toBe(0);
  const report = JSON.parse(stdout);
  const schema: object = JSON.parse(readFileSync(join(repository, "generator/diff/diff-report.schema.json"), "utf8"));
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(report), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  const [older, newer] = await Promise.all([OLDER, STATES[1]].map(async (file) => JSON.parse((await runBuilt(repository, ["model", file, "--facts"])).stdout)));
  expect(applyDiff(older, report)).toEqual(newer);
  expect(() => applyDiff(newer, report)).toThrow(/^the facts do not hold /);
});

test("what it prints for people says the same in every format", async () => {
  const outputs = await Promise.all(["text", "markdown", "html", "github"].map(async (format) => (await runBuilt(repository, ["diff", ...STATES, "--format", format])).stdout));
  for (const output of outputs) {
    expect(output).toContain("account_types");
    expect(output).not.toMatch(/\bundefined\b(?! name)|\[object|\{(?:name|owner|before|after|detail)\}/);
  }
});
