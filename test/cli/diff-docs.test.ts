import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder, runCommand } from "./run-command.js";
import { SMALL_DOCUMENT } from "./small-document.js";

const NEWER = SMALL_DOCUMENT.replace("(OPTIONAL) The colour", "(REQUIRED) The colour").replace("* `colour` -", "* `maker` - _[string](#string)_ - (OPTIONAL) Who made it.\n* `colour` -");
const OLDEST = SMALL_DOCUMENT.replace("* `colour` -", "* `oil` - _[string](#string)_ - (OPTIONAL) What it burns.\n* `colour` -");

test("the pages tell since when fields are there, what drafts changed and what they removed", async () => {
  const folder = projectFolder({ "spec/one.md": NEWER, "spec/drafts/2026-01-01/one.md": OLDEST, "spec/drafts/2026-02-01/one.md": SMALL_DOCUMENT });
  expect(await runCommand(folder, ["generate", "--only", "docs"])).toMatchObject({ code: 0 });
  const page = (path: string): string => readFileSync(join(folder, "generated/docs", path), "utf8");

  const object = page("cds-wg9-01/objects/lantern.html");
  expect(object).toContain("<li>Since the current draft.</li>");
  expect(object).toContain("<li>Changed in the current draft: <code>Lantern.colour</code> is now REQUIRED, before OPTIONAL.</li>");
  expect(object).toContain("<li><code>oil</code>, removed in 2026-02-01</li>");
  expect(object).toContain('href="../../changes.html">Changes</a>');

  const changes = page("changes.html");
  expect(changes.indexOf("From 2026-02-01 to the current draft")).toBeGreaterThan(0);
  expect(changes.indexOf("From 2026-01-01 to 2026-02-01")).toBeGreaterThan(changes.indexOf("From 2026-02-01 to the current draft"));
  expect(changes).toContain("<code>Lantern</code> has a new field <code>maker</code>.");

  // An older draft knows those before it alone, and the oldest none.
  expect(await runCommand(folder, ["generate", "--only", "docs", "--draft", "2026-02-01"])).toMatchObject({ code: 0 });
  const older = page("../drafts/2026-02-01/docs/changes.html");
  expect(older).toContain("From 2026-01-01 to 2026-02-01");
  expect(older).not.toContain("the current draft");
  expect(await runCommand(folder, ["generate", "--only", "docs", "--draft", "2026-01-01"])).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, "generated/drafts/2026-01-01/docs/changes.html"))).toBe(false);

  expect(await runCommand(folder, ["check", "--full"])).toMatchObject({ code: 0 });
  writeFileSync(join(folder, "spec/drafts/2026-01-01/one.md"), SMALL_DOCUMENT);
  const { code, out } = await runCommand(folder, ["check"]);
  expect(code).toBe(1);
  expect(out).toContain("generated/docs/cds-wg9-01/objects/lantern.html");
});
