import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UserError } from "../../generator/cli/user-error.js";
import { planOutputs, writeOutputs } from "../../generator/cli/write-outputs.js";
import { folderContent } from "./folder-content.js";
import { projectFolder } from "./run-command.js";

test("files are made, changed and removed, and nothing else is touched", () => {
  const root = projectFolder({ "a/same.txt": "same", "a/old.txt": "old", "b/deep/gone.txt": "gone", "b/mine.txt": "mine" });
  const past = new Date("2020-01-01T00:00:00Z");
  utimesSync(join(root, "a/same.txt"), past, past);
  const wanted = new Map([["a/same.txt", "same"], ["a/old.txt", "new"], ["c/made.txt", "made"]]);
  const plan = planOutputs(root, wanted, ["a/same.txt", "a/old.txt", "b/deep/gone.txt", "never/there.txt"]);
  expect([...plan.write.keys()]).toEqual(["a/old.txt", "c/made.txt"]);
  expect(plan.unchanged).toEqual(["a/same.txt"]);
  expect(plan.remove).toEqual(["b/deep/gone.txt"]);

  writeOutputs(plan, root);
  expect(folderContent(root)).toEqual({ "a/old.txt": "new", "a/same.txt": "same", "b/mine.txt": "mine", "c/made.txt": "made" });
  expect(statSync(join(root, "a/same.txt")).mtime).toEqual(past);
  expect(readdirSync(join(root, "b"))).toEqual(["mine.txt"]);
});

test("when one file cannot be put in place, all that was done is taken back", () => {
  const root = projectFolder({ "a.txt": "old a", "gone.txt": "gone", "z/inside.txt": "a folder is in the way of z" });
  const before = folderContent(root);
  const wanted = new Map([["a.txt", "new a"], ["new/b.txt", "b"], ["z", "z"]]);
  const plan = planOutputs(root, wanted, ["gone.txt"]);
  expect(() => writeOutputs(plan, root)).toThrow(UserError);
  expect(folderContent(root)).toEqual(before);
  expect(readdirSync(root).sort()).toEqual(["a.txt", "gone.txt", "z"]);
});

test("a folder that did not exist is gone again after a failure", () => {
  const root = projectFolder({ file: "" });
  const target = join(root, "made/for/this");
  const plan = planOutputs(target, new Map([["x", "1"], ["x/y", "2"]]), []);
  expect(() => writeOutputs(plan, root)).toThrow(UserError);
  expect(readdirSync(root)).toEqual(["file"]);
});

test("what a killed run left behind is cleared away", () => {
  const root = projectFolder();
  // Process ids are below 2^22: this one never runs.
  mkdirSync(join(root, ".cds-codegen-stage-4999999"));
  writeFileSync(join(root, ".cds-codegen-stage-4999999/new-0"), "half");
  writeOutputs(planOutputs(root, new Map([["a.txt", "a"]]), []), root);
  expect(readdirSync(root)).toEqual(["a.txt"]);
});

test("nothing is written when everything is as wanted", () => {
  const root = projectFolder({ "a.txt": "a" });
  const before = statSync(root).mtimeMs;
  writeOutputs(planOutputs(root, new Map([["a.txt", "a"]]), []), root);
  expect(statSync(root).mtimeMs).toBe(before);
});
