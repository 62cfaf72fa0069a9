import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderContent } from "../cli/folder-content.js";
import { projectFolder, runCommand } from "../cli/run-command.js";
import { SMALL_DOCUMENT } from "../cli/small-document.js";
import { repository } from "../process/built-command.js";

test.each([
  { kind: "client", template: "client/index.ts.hbs", note: "// of our own", file: "out/client/cds-wg9-01/index.ts" },
  { kind: "validators", template: "validators/index.ts.hbs", note: "// of our own", file: "out/validators/cds-wg9-01/index.ts" },
  { kind: "server", template: "server/index.ts.hbs", note: "// of our own", file: "out/server/index.ts" },
  { kind: "docs", template: "docs/style.css.hbs", note: "/* of our own */", file: "out/docs/style.css" },
])("--templates replaces a template of $kind", async ({ kind, template, note, file }) => {
  const builtIn = readFileSync(join(repository, "templates", template), "utf8");
  const folder = projectFolder({ "a.md": SMALL_DOCUMENT, [`mine/${template}`]: `${builtIn}\n${note}\n` });
  const generate = ["generate", "a.md", "--only", kind];
  expect((await runCommand(folder, [...generate, "--out", "plain"])).code).toBe(0);
  expect((await runCommand(folder, [...generate, "--out", "out", "--templates", "mine"])).code).toBe(0);
  const content = folderContent(folder);
  expect(content[file]?.trimEnd().endsWith(note)).toBe(true);
  expect(content[file.replace("out/", "plain/")]).toBe(content[file]?.replace(/\s*(\/\/ of our own|\/\* of our own \*\/)\s*$/, "\n"));
});
