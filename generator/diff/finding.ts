import type { ChangeKind } from "./change-kind.js";
import type { Direction } from "./directions.js";
import type { Verdict } from "./kinds/describe.js";
import { KINDS } from "./kinds/kinds.js";
import { IMPACTS } from "./severity.js";
import type { Change, FoldedCount, Impact } from "./report.js";

/** What a difference is: a kind of change with its circumstances, or nothing but a count. */
export type Finding = ChangeFinding | { readonly folded: FoldedCount };

/** A change before it is judged. */
export interface ChangeFinding {
  readonly kind: ChangeKind;
  /** The circumstances that decide the impact, where the kind has any. */
  readonly circumstance?: string;
  /** Which way the thing is sent, where that decides the impact. */
  readonly direction?: Direction;
  readonly words: Words;
}

/** What the sentences of a kind are filled in with. */
export interface Words {
  readonly name?: string;
  readonly owner?: string;
  readonly before?: string;
  readonly after?: string;
  readonly detail?: string;
}

/** What a change means, from the table of kinds. */
export type Judgement = Pick<Change, "case" | "summary" | "impact" | "action">;

/** Looks a change up in the table of kinds. */
export function judge({ kind, circumstance, direction, words }: ChangeFinding): Judgement {
  const { summary, cases } = KINDS[kind];
  const found = casesFor(circumstance, direction).find((names) => names.every((name) => cases[name] !== undefined)) ?? [];
  const verdicts = found.flatMap((name) => cases[name] ?? []);
  const [first] = verdicts;
  if (first === undefined) throw new Error(`the table of kinds has no case of ${kind} for ${circumstance ?? "any circumstances"}`);
  return {
    case: found.length === 1 ? (found[0] ?? "") : [...(circumstance === undefined ? [] : [`${circumstance}, `]), "response and request"].join(""),
    summary: fill(summary, words),
    impact: { clients: worst(verdicts, "clients"), servers: worst(verdicts, "servers") },
    action: fill(verdicts.length === 1 ? first.action : bothActions(verdicts), words),
  };
}

/** The cases that may describe the circumstances, the most general first. */
function casesFor(circumstance: string | undefined, direction: Direction | undefined): readonly (readonly string[])[] {
  const ways = direction === undefined ? [] : (["response", "request"] as const).filter((way) => direction[way]);
  return [
    ["always"],
    ...(circumstance === undefined ? [] : [[circumstance]]),
    ways.map((way) => (circumstance === undefined ? way : `${circumstance}, ${way}`)),
  ].filter((names) => names.length > 0);
}

function worst(verdicts: readonly Verdict[], party: "clients" | "servers"): Impact {
  return IMPACTS[Math.max(...verdicts.map((verdict) => IMPACTS.indexOf(verdict[party])))] ?? "editorial";
}

/** One sentence of those for both ways. */
function bothActions([response, request]: readonly Verdict[]): string {
  const other = request?.action ?? "";
  return `In responses, ${lowerFirst(response?.action ?? "").replace(/\.$/, "")}; in requests, ${lowerFirst(other)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function fill(template: string, words: Words): string {
  const values = new Map(Object.entries(words));
  // A name that is a phrase with code in it brings its own marks.
  return template.replace(/`\{(\w+)\}`|\{(\w+)\}/g, (whole, quoted: string | undefined, bare: string | undefined) => {
    const value = values.get(quoted ?? bare ?? "");
    if (value === undefined) return whole;
    return quoted === undefined || value.includes("`") ? value : `\`${value}\``;
  });
}
