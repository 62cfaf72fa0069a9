import type { OrderKey } from "../model/types.js";
import { positionIn, type BlockPosition } from "./blocks.js";
import { ORDERS } from "./phrases/orders.js";
import { matchPhrases } from "./phrases/phrase.js";
import { splitSentences, unwrap } from "./sentences.js";

/** Reads the order of a listing from its sentences, one key a sentence, most significant first. */
export function readOrderKeys(block: BlockPosition & { readonly raw: string }): readonly Omit<OrderKey, "resolved">[] {
  return splitSentences(block.raw).flatMap((sentence) =>
    matchPhrases(ORDERS, unwrap(sentence.text)).map(({ groups }) => ({
      field: groups["field"] ?? "",
      direction: /^(?:reverse|descending)/.test(groups["direction"] ?? "") ? ("desc" as const) : ("asc" as const),
      line: positionIn(block, sentence.offset).line,
    })),
  );
}
