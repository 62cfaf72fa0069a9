import type { Example, SpecDocument } from "../model/types.js";
import { matchLists } from "./match-list.js";
import type { Place } from "./report.js";
import type { NamesOfBoth, TextChange } from "./requirements.js";

/** Compares which requests and responses the examples of two drafts show; what their bodies hold is not compared. */
export function diffExamples(older: SpecDocument, newer: SpecDocument, names: NamesOfBoth): readonly TextChange[] {
  const [before, after] = [names.before.within(older.id), names.after.within(newer.id)];
  const anchors = new Map<Example, string>([
    ...older.examples.map((one) => [one, before.anchor(one.anchor ?? "")] as const),
    ...newer.examples.map((one) => [one, after.anchor(one.anchor ?? "")] as const),
  ]);
  const types = new Map<Example, string>([
    ...older.examples.map((one) => [one, before.type(one.shows ?? "")] as const),
    ...newer.examples.map((one) => [one, after.type(one.shows ?? "")] as const),
  ]);
  const exact = (one: Example): string => JSON.stringify([anchors.get(one), one.request?.method, one.request?.path, one.status, types.get(one)]);
  const { pairs, removed, added } = matchLists(older.examples, newer.examples, {
    keys: [exact, (one) => JSON.stringify([anchors.get(one), one.request?.method, one.status, types.get(one)])],
    likeness: null,
    threshold: 1,
    label: showText,
  });
  const changed = pairs.filter(({ a, b }) => exact(a) !== exact(b));
  return [
    ...removed.map((a): TextChange => ({ finding: { kind: "example-removed", words: { name: showText(a) } }, before: placeOf(a, older), after: null })),
    ...changed.map(({ a, b }): TextChange => ({
      finding: { kind: "example-changed", words: { before: showText(a), after: showText(b) } },
      before: placeOf(a, older),
      after: placeOf(b, newer),
    })),
    ...added.map((b): TextChange => ({ finding: { kind: "example-added", words: { name: showText(b) } }, before: null, after: placeOf(b, newer) })),
  ];
}

function showText({ request, status, shows }: Example): string {
  const parts = [...(request === null ? [] : [`\`${request.method} ${request.path}\``]), ...(status === null ? [] : [String(status)]), ...(shows === null ? [] : [`\`${shows}\``])];
  return parts.length === 0 ? "JSON" : parts.join(" ");
}

function placeOf(example: Example, { source }: SpecDocument): Place {
  return { symbol: showText(example).replaceAll("`", ""), anchor: example.anchor, file: source, line: example.line };
}
