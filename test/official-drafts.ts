import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestContext } from "vitest";

/** Where the published drafts are looked for; they are not part of the repository. */
export const draftsFolder = process.env["CDS_DRAFTS_DIR"] ?? fileURLToPath(new URL("../../shared/drafts", import.meta.url));

/** The March 2026 draft of customer data, which the project's own statement follows. */
export const MARCH_DRAFT = "cds-wg3-01@2026-03-19.md";

/** The path of a published draft; without it, the test is skipped and says why. */
export function officialDraft(context: Pick<TestContext, "skip">, name: string = MARCH_DRAFT): string {
  const path = join(draftsFolder, name);
  if (!existsSync(path)) context.skip(`the published draft ${name} is not in CDS_DRAFTS_DIR or ../shared/drafts`);
  return path;
}
