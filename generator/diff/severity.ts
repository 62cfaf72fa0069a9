import type { Change, Impact } from "./report.js";

/** Impacts from the least to the gravest. */
export const IMPACTS: readonly Impact[] = ["editorial", "compatible", "risky", "breaking"];

/** The graver of a change's two impacts. */
export function gravest({ impact }: Pick<Change, "impact">): Impact {
  return IMPACTS[Math.max(IMPACTS.indexOf(impact.clients), IMPACTS.indexOf(impact.servers))] ?? "editorial";
}
