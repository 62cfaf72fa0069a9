import pc from "picocolors";
import type { Change, DiffReport, Impact } from "../../diff/report.js";

/** Says what a difference means, a change a line with what to do below it. */
export function diffLines({ changes, folded }: DiffReport, since: string, colours: boolean): readonly string[] {
  const counted = Object.entries(folded.counts).filter(([, count]) => count > 0);
  const rest = counted.length === 0 ? "" : ` (and without meaning: ${counted.map(([what, count]) => `${count} ${what}`).join(", ")})`;
  if (changes.length === 0) return [`no change of meaning since ${since}${rest}`];
  const paint = pc.createColors(colours);
  const head = `${changes.length} ${changes.length === 1 ? "change" : "changes"} since ${since}${rest}`;
  return [head, ...changes.flatMap((change) => changeLines(change, paint))];
}

function changeLines({ summary, action, impact, before, after }: Change, paint: ReturnType<typeof pc.createColors>): readonly string[] {
  const place = after ?? before;
  const where = place === null ? "" : ` ${paint.dim(`${place.file}:${place.line}`)}`;
  const word = (value: Impact): string => PAINTS[value](paint)(value);
  return [`  clients: ${word(impact.clients)}, servers: ${word(impact.servers)}  ${summary}${where}`, `    ${paint.cyan("help:")} ${action}`];
}

const PAINTS: Readonly<Record<Impact, (paint: ReturnType<typeof pc.createColors>) => (text: string) => string>> = {
  breaking: (paint) => paint.red,
  risky: (paint) => paint.yellow,
  compatible: (paint) => paint.green,
  editorial: (paint) => paint.dim,
};
