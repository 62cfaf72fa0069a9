import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder, runCommand } from "../cli/run-command.js";
import { repository } from "../process/built-command.js";

// The committed artifacts are the snapshots of what the project's own documents give.
test("the committed artifacts are what spec/ gives, byte for byte", async () => {
  expect(await runCommand(repository, ["check", "--full"])).toEqual({ code: 0, out: "everything is in step\n", err: "" });
});

test.each(["spec/cds-wg3-01.md", "openapi/cds-wg3-01.json", "generated/client/cds-wg3-01/index.ts", "generated/docs/index.html"])(
  "an edit of %s is noticed",
  async (file) => {
    const folder = projectFolder();
    for (const name of ["spec", "openapi", "generated"]) cpSync(join(repository, name), join(folder, name), { recursive: true });
    expect((await runCommand(folder, ["check"])).code).toBe(0);
    appendFileSync(join(folder, file), "\n");
    const { code, out } = await runCommand(folder, ["check"]);
    expect(code).toBe(1);
    expect(out).toContain(`changed   ${file} `);
    expect(out).toContain("cds-codegen generate\n");
  },
);
