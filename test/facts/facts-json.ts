import { join } from "node:path";
import type { Facts } from "../../generator/model/facts.js";

const WIDTH = 150;
const URL_START = /^https?:\/\//;

/** The file of a draft's facts. */
export function factsFile(draft: string): string {
  return join(import.meta.dirname, `${draft}.json`);
}

/**
 * Writes facts so that a changed fact is a changed line: what fits on a line stands on one. URLs stand in angle
 * brackets (RFC 3986, appendix C), which keeps them apart from words.
 */
export function writeFacts(facts: Facts): string {
  return `${layOut(facts, "", 0)}\n`;
}

/** Reads what `writeFacts` wrote. */
export function readFacts(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === "string" && value.startsWith("<") && URL_START.test(value.slice(1)) ? value.slice(1, -1) : value,
  );
}

function layOut(value: unknown, indent: string, before: number): string {
  if (typeof value === "string") return JSON.stringify(URL_START.test(value) ? `<${value}>` : value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const labelled: readonly (readonly [string, unknown])[] = isList
    ? value.map((item: unknown) => ["", item])
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => [`${JSON.stringify(name)}: `, member]);
  if (labelled.length === 0) return open + close;
  const room = WIDTH - indent.length - before;
  if (JSON.stringify(value).length <= room) {
    const oneLine = `${open} ${labelled.map(([label, member]) => label + layOut(member, "", 0)).join(", ")} ${close}`;
    if (oneLine.length <= room) return oneLine;
  }
  const deeper = `${indent} `;
  const lines = labelled.map(([label, member]) => `${deeper}${label}${layOut(member, deeper, label.length)}`);
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}
