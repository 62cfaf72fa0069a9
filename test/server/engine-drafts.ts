import { policy as marchPolicy } from "../../generated/drafts/2026-03-19/server/policy.js";
import { resources as marchResources } from "../../generated/drafts/2026-03-19/server/resources.js";
import { policy } from "../../generated/server/policy.js";
import { resources } from "../../generated/server/resources.js";
import type { Resource } from "../../generated/server/support/resource.js";
import type { Draft } from "../../server/engine/types.js";

/** The listings of data: those of clients and grants are not the engine's. */
function dataListings(all: Readonly<Record<string, Resource>>): readonly Resource[] {
  return Object.values(all).filter(({ document }) => document === "cds-wg3-01");
}

/** The newest draft's listings of data, and its rules. */
export const newestDraft = (): Draft => ({ resources: dataListings(resources), policy });

/** The draft of March 2026, which defines no scopes. */
export const marchDraft = (): Draft => ({ resources: dataListings(marchResources), policy: marchPolicy });

/** The drafts that are served, by what they are called in tests. */
export const DRAFTS: readonly (readonly [name: string, draft: Draft])[] = [
  ["the newest draft", newestDraft()],
  ["the draft of March 2026", marchDraft()],
];
