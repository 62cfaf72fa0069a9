import type { Page } from "../../server/engine/types.js";
import { jsonSpans } from "../../server/store/json-spans.js";

/** The JSON texts of a page's objects, each by itself. */
export async function pageTexts({ json }: Page): Promise<readonly string[]> {
  const pieces: Buffer[] = [];
  for await (const piece of json) pieces.push(piece);
  const text = `[${Buffer.concat(pieces).toString()}]`;
  return jsonSpans(text).items.map(({ start, end }) => text.slice(start, end));
}
