import pc from "picocolors";
import type { Impact } from "../../../diff/report.js";
import type { Presentation, PresentedChange } from "../presentation.js";

/** A comparison for the terminal: the gravest changes first, each with both lines and what to do. */
export function formatText({ documents, groups, folded, isEmpty }: Presentation, colours: boolean): string {
  const paint = pc.createColors(colours);
  const colourOf: Readonly<Record<Impact, (text: string) => string>> = { breaking: paint.red, risky: paint.yellow, compatible: paint.green, editorial: paint.dim };
  const badge = (party: string, impact: Impact): string => `${party} ${colourOf[impact](impact)}`;
  const lines = (change: PresentedChange): readonly string[] => [
    `  ${paint.bold(change.symbol)} ${paint.dim(change.kind)}`,
    `    ${badge("clients", change.clients)}, ${badge("servers", change.servers)}  ${paint.dim([change.before, change.after].filter((place) => place !== "").join(" → "))}`,
    `    ${change.summary}`,
    ...(change.clients === "editorial" && change.servers === "editorial" ? [] : [`    ${paint.cyan("do:")} ${change.action}`]),
  ];
  const text = [
    ...documents.map(({ id, before, after }) => `${paint.bold(id)}  ${before} → ${after}`),
    ...groups.flatMap(({ title, count, impact, families }) => [
      "",
      colourOf[impact](`${title} (${count})`),
      ...families.flatMap(({ changes }) => changes.flatMap(lines)),
    ]),
    ...(isEmpty ? ["", "Nothing changed in meaning."] : []),
    ...(folded.length === 0 ? [] : ["", paint.dim(`Besides: ${folded.join(", ")}.`)]),
  ];
  return `${text.join("\n")}\n`;
}
