import type { Change } from "../../diff/report.js";

/** How a comparison is printed. */
export const DIFF_FORMATS = ["text", "markdown", "json", "html", "github"] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** What makes the command fail. */
export const FAIL_ON = ["client:breaking", "client:risky", "server:breaking", "server:risky", "any"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Whether a change is one that the command shall fail on; what is risky includes what breaks. */
export function failsOn({ impact }: Pick<Change, "impact">, conditions: readonly FailOn[]): boolean {
  return conditions.some((condition) => {
    switch (condition) {
      case "any":
        return true;
      case "client:breaking":
        return impact.clients === "breaking";
      case "client:risky":
        return impact.clients === "breaking" || impact.clients === "risky";
      case "server:breaking":
        return impact.servers === "breaking";
      case "server:risky":
        return impact.servers === "breaking" || impact.servers === "risky";
    }
  });
}
