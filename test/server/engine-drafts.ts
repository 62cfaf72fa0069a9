import { collectDefinitions } from "../../generator/emit/server/definitions.js";
import { listingViews } from "../../generator/emit/server/listings.js";
import { derivePolicy } from "../../generator/emit/server/policy.js";
import type { Draft } from "../../server/engine/types.js";
import { contextFor, specModel } from "../emit/server-context.js";

function draftOf(...documents: readonly string[]): Draft {
  const context = contextFor(specModel(...documents));
  const definitions = collectDefinitions(context.model);
  const resources = listingViews(context, definitions)
    .map(({ resource }) => resource)
    .filter(({ document, idField }) => document === "cds-wg3-01" && idField !== null);
  return { resources, policy: derivePolicy(context, definitions) };
}

/** The newest draft's listings of data, and its rules. */
export const newestDraft = (): Draft => draftOf("cds-wg1-01.md", "cds-wg1-02.md", "cds-wg3-01.md");

/** The draft of March 2026, which defines no scopes. */
export const marchDraft = (): Draft => draftOf("drafts/2026-03-19/cds-wg3-01.md");
