import { createHash } from "node:crypto";
import type { Diagnostic } from "../model/types.js";

/** What stays of a diagnostic when lines above it come and go: its rule, its message and its line's text. */
export function fingerprint({ rule, message }: Pick<Diagnostic, "rule" | "message">, line: string): string {
  return createHash("sha256").update(JSON.stringify([rule, unnumbered(message), line.trim()])).digest("hex").slice(0, 24);
}

/** Messages that cite a line of the document change with it. */
function unnumbered(message: string): string {
  return message.replace(/\bon line \d+/g, "on line");
}
