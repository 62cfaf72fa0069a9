import { wholeOf } from "../../server/engine/page-json.js";
import type { Page } from "../../server/engine/types.js";
import { jsonSpans } from "../../server/store/json-spans.js";

/** The JSON texts of a page's objects, each by itself. */
export async function pageTexts({ json }: Page): Promise<readonly string[]> {
  const text = `[${(await wholeOf(json)).toString()}]`;
  return jsonSpans(text).items.map(({ start, end }) => text.slice(start, end));
}
