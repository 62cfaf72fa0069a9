import { expect, test } from "vitest";
import type { WatchedDiagnostic } from "../../generator/cli/watch/events.js";
import { textReport } from "../../generator/cli/watch/text-report.js";
import { diff } from "../../generator/diff/diff.js";
import { parse } from "../../generator/parse/parse.js";
import { SMALL_DOCUMENT, smallDocumentWith } from "./small-document.js";

const part = { run: 1, draft: null };
const finding: WatchedDiagnostic = {
  rule: "type/undefined", severity: "error", message: "the type is not defined", hint: "define it", file: "a.md", line: 1, column: 3, endLine: 1, endColumn: 9, isNew: true,
};

function written(all: boolean, print: (report: ReturnType<typeof textReport>) => void): string {
  let text = "";
  const out = { write: (more: string) => void (text += more), isTerminal: false, colours: false };
  print(textReport({ out }, { all, now: () => new Date(2026, 0, 2, 3, 4, 5) }));
  return text;
}

test("a run is a few plain lines: what changed, what was written, the changes of meaning, what is wrong, the times", () => {
  const model = (text: string) => parse([{ file: "a.md", text }]).model;
  const report = diff(model(SMALL_DOCUMENT), model(smallDocumentWith("(OPTIONAL) The colour", "(REQUIRED) The colour")));
  const older = { ...finding, message: "an older one", isNew: false };
  const text = written(false, ({ print }) => {
    const texts = new Map([["a.md", "# CDS-WG9-01"]]);
    print({ event: "run", ...part, changed: ["a.md"], documents: ["a.md"] }, texts);
    print({ event: "diagnostics", ...part, source: "model", diagnostics: [finding, older] }, texts);
    print({ event: "artifacts", ...part, written: ["a", "b"], unchanged: 3, removed: [] }, texts);
    print({ event: "diff", ...part, since: { commit: "0123456789abcdef", documents: { "a.md": "commit", "b.md": "start" } }, report }, texts);
    print({ event: "diagnostics", ...part, source: "lint", diagnostics: [finding, older] }, texts);
    print({ event: "done", ...part, inStep: true, milliseconds: { parse: 20, artifacts: 300, write: 10, diff: null, lint: 1400 } }, texts);
  });
  expect(text.split("since the commit")[0]).toBe(`
03:04:05 a.md changed
a.md:1:3 error the type is not defined type/undefined
    1 | # CDS-WG9-01
      |   ^^^^^^
    help: define it
artifacts: 2 written, 3 unchanged, 0 removed
`);
  expect(text).toContain("since the commit 0123456; b.md, which it does not hold, since watching began:\n");
  expect(text).toContain("`Lantern.colour` is now REQUIRED");
  expect(text).toMatch(/\nnew findings: 1 error, 0 warnings, and 1 that are older \(--all prints them\)\nparse 0\.02 · artifacts 0\.30 · write 0\.01 · lint 1\.40 s\n$/);
});

test("--all prints older findings, too, each once", () => {
  const text = written(true, ({ print }) => {
    for (const source of ["model", "lint"] as const) {
      print({ event: "diagnostics", ...part, source, diagnostics: [finding, { ...finding, line: 2, isNew: false }] }, new Map());
    }
  });
  expect(text.match(/a\.md:\d:3 error/g)).toEqual(["a.md:1:3 error", "a.md:2:3 error"]);
});

test("says when nothing is compared with a commit, and when artifacts are not in step", () => {
  const text = written(false, ({ print }) => {
    const { model } = parse([{ file: "a.md", text: SMALL_DOCUMENT }]);
    print({ event: "diff", ...part, since: { commit: null, documents: { "a.md": "start" } }, report: diff(model, model) }, new Map());
    print({ event: "done", ...part, inStep: false, milliseconds: { parse: 20, artifacts: null, write: null, diff: 5, lint: 9 } }, new Map());
  });
  expect(text).toBe("no change of meaning since watching began (no commit holds the documents)\nthe artifacts are those of the last good state; parse 0.02 · diff 0.01 · lint 0.01 s\n");
});
