import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Coverage, Field, SpecModel } from "../../generator/model/types.js";
import { DRAFTS, describeWithDrafts, draft, draftModel } from "../drafts.js";

const RATCHET = join(import.meta.dirname, "coverage-ratchet.json");

/** All fields of a model, with those that values of enumerations bring along. */
function fieldsOf(model: SpecModel): readonly Field[] {
  return model.documents.flatMap((document) => [
    ...document.objects.flatMap((object) => object.fields),
    ...document.enums.flatMap((one) => one.values.flatMap((value) => value.fields)),
  ]);
}

/** Field bullets by a plain regular expression that shares nothing with the parser: name by line number. */
function countedBullets(text: string): ReadonlyMap<number, string> {
  return new Map(
    text.split("\n").flatMap((line, index) => {
      const bullet = /^\s*[*-] `([^`]+)` - .*\((?:REQUIRED|OPTIONAL)\)/.exec(line);
      return bullet?.[1] === undefined ? [] : [[index + 1, bullet[1]] as const];
    }),
  );
}

describeWithDrafts("every official draft", () => {
  it.each(DRAFTS)("%s loses no field", (name) => {
    const found = new Map(
      fieldsOf(draftModel(name))
        .filter(({ presence }) => presence !== "unmarked")
        .map((field) => [field.line, field.name]),
    );
    expect(found).toEqual(countedBullets(draft(name).text));
  });

  it.each(DRAFTS)("%s has its facts where the model says", (name) => {
    const lines = draft(name).text.split("\n");
    const misplaced: string[] = [];
    const place = (line: number, column: number, text: string): void => {
      if (lines[line - 1]?.slice(column - 1).includes(text) !== true) misplaced.push(`${text} is not at ${line}:${column}`);
    };
    const model = draftModel(name);
    for (const field of fieldsOf(model)) place(field.line, field.column, `\`${field.name}\``);
    for (const document of model.documents) {
      for (const { line, title } of document.sections) place(line, 1, title);
      for (const { line, value } of document.enums.flatMap(({ values }) => values)) place(line, 1, value);
      for (const { parameters, order } of document.listings) {
        for (const { line, name: parameter } of parameters) place(line, 1, `\`${parameter}\``);
        for (const { line, field } of order) place(line, 1, `\`${field}\``);
      }
      for (const { line, column, keyword } of document.requirements) {
        if (lines[line - 1]?.slice(column - 1).startsWith(keyword) !== true) misplaced.push(`${keyword} ${line}:${column}`);
      }
    }
    expect(misplaced).toEqual([]);
  });

  it("understands no less of any draft than before (coverage-ratchet.json)", () => {
    const now = Object.fromEntries(DRAFTS.map((name) => [name, draftModel(name).coverage]));
    if (process.env["UPDATE_RATCHET"] === "1") writeFileSync(RATCHET, JSON.stringify(now, null, 2) + "\n");
    const ratchet: Record<string, Coverage> = JSON.parse(readFileSync(RATCHET, "utf8"));
    for (const [name, coverage] of Object.entries(now)) {
      const { blocks, consumed, informative, unknown } = coverage;
      expect(consumed + informative + unknown, name).toBe(blocks);
      expect(ratchet[name], `${name} is not in the ratchet: run with UPDATE_RATCHET=1`).toBeDefined();
      expect(unknown, `${name}: unknown blocks`).toBeLessThanOrEqual(ratchet[name]?.unknown ?? 0);
      expect(consumed, `${name}: consumed blocks`).toBeGreaterThanOrEqual(ratchet[name]?.consumed ?? 0);
    }
  });
});
