import type { Rule, Sample } from "./rule.js";

/** A rule's documentation in Markdown, made of its own samples. */
export function explain(rule: Rule): string {
  const { id, severity, summary, why, ok, notOk } = rule;
  const good = ok.map((sample) => fence(sample));
  const bad = notOk.map(({ text, message, fixed }) =>
    ["Reported, for what stands between ⟦ and ⟧:", `> ${message}`, fence(text), ...(fixed === undefined ? [] : ["After `--fix`:", fence(fixed)])].join("\n\n"),
  );
  const mends = notOk.some(({ fixed }) => fixed !== undefined) ? " `--fix` mends it where no fact changes." : "";
  return [
    `# ${id}`,
    summary,
    `${why}${mends}`,
    `Severity: ${severity}. Another one is set under \`lint.rules\` in \`cds-codegen.config.json\`; a single place is excepted by \`<!-- cds-lint-disable-next-line ${id} -- reason -->\` on the line before it, which inside a list is indented like the text of its items.`,
    "## Right",
    ...good,
    "## Wrong",
    ...bad,
    "",
  ].join("\n\n").trimEnd() + "\n";
}

/** The list of all rules in Markdown. */
export function explainAll(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, summary }) => `| [${id}](${pageOf(id)}) | ${severity} | ${summary.replaceAll("|", "\\|")} |`);
  return `# Rules\n\nWhat \`cds-codegen lint\` looks for. The pages are made of the rules' own samples, which are their tests.\n\n| Rule | Severity | Reports |\n| --- | --- | --- |\n${rows.join("\n")}\n\n${OWN}\n`;
}

const OWN = [
  "Beside the rules, `lint` reports what is wrong with its own settings, which nothing disables:",
  "",
  "- `lint/comment`: a comment that disables a rule names no rule, an unknown rule, or no reason.",
  "- `lint/unused-comment`: nothing on the next line needs the comment.",
  "- `lint/stale-baseline`: the baseline accepts a finding that is no longer there.",
].join("\n");

/** The name of a rule's page. */
export function pageOf(id: string): string {
  return `${id.replace("/", "-")}.md`;
}

function fence(sample: Sample): string {
  const text = typeof sample === "string" ? sample : sample.join("\n\n(another document)\n\n");
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}markdown\n${text}\n${marks}`;
}
