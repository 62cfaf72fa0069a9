import fc from "fast-check";
import { expect, test } from "vitest";
import { createByteWriter } from "../../server/engine/byte-writer.js";
import { cutColumns, keepColumns } from "../../server/engine/cut-columns.js";
import { cutRows, type Stretch, wholeRest } from "../../server/engine/cut-rows.js";
import { bytePlaces } from "../../server/store/byte-places.js";
import { compactJson } from "../../server/store/compact-json.js";
import { jsonSpans } from "../../server/store/json-spans.js";
import { cellCodes, readCells, writeCells } from "../../server/store/series-cells.js";

const cut = (rows: string, width: number, ...stretches: readonly Stretch[]): string => {
  const text = compactJson(`{"values": ${rows},"more":[[9]]}`);
  const byteAt = bytePlaces(text);
  const span = jsonSpans(text).members[0]?.value;
  const cells = (span?.items ?? []).map(({ items }) => items.map(({ start, end }) => byteAt(end) - byteAt(start)));
  const bytes = Buffer.from(text);
  const out = createByteWriter(1);
  const rest = cells.every(({ length }) => length === width) ? wholeRest(stretches, cells.length, width) : null;
  const lengths = readCells(writeCells(cells), rest?.from ?? stretches.at(-1)?.to ?? 0);
  const list = { start: byteAt(span?.start ?? 0), end: byteAt(span?.end ?? 0) };
  cutRows(list, lengths, width, stretches, rest, (start, end) => out.copy(bytes, start, end), out);
  const written = out.take().toString();
  const codes = cellCodes(writeCells(cells), rest?.from ?? stretches.at(-1)?.to ?? 0, width);
  if (codes !== null && cells.every(({ length }) => length === width) && keepColumns(stretches)) {
    cutColumns(bytes, list, codes, width, stretches, rest, out);
    expect(out.take().toString()).toBe(written);
  }
  return written;
};

test("rows keep every character of the cells that are left", () => {
  const rows = '[ [1.50E+2 , {"a":"]},[\\"\\\\"}] ,[ -0.0,{"b":[[1],{"c": 2}]} ],[],[0.10]]';
  expect(cut(rows, 2, { from: 0, to: 4, picks: [0] })).toBe("[[1.50E+2],[-0.0],[null],[0.10]]");
  expect(cut(rows, 2, { from: 0, to: 2, picks: [1] })).toBe('[[{"a":"]},[\\"\\\\"}],[{"b":[[1],{"c":2}]}]]');
  expect(cut(rows, 2, { from: 1, to: 2, picks: [0, 1] })).toBe('[[-0.0,{"b":[[1],{"c":2}]}]]');
  expect(cut(rows, 2, { from: 0, to: 1, picks: [0, 1] }, { from: 1, to: 2, picks: [null, 0] })).toBe('[[1.50E+2,{"a":"]},[\\"\\\\"}],[null,-0.0]]');
  expect(cut("[]", 2, { from: 0, to: 4, picks: [0] })).toBe("[]");
});

test("rows are cut as their values are, whatever they hold", () => {
  const cells = fc.json({ maxDepth: 3, stringUnit: "grapheme" });
  fc.assert(
    fc.property(fc.array(fc.array(cells, { maxLength: 4 }), { maxLength: 6 }), fc.nat(6), fc.nat(6), fc.array(fc.option(fc.nat(3)), { minLength: 1, maxLength: 4 }), fc.constantFrom("", " ", "\n\t"), (rows, a, b, picks, space) => {
      const [from, to] = a < b ? [a, b] : [b, a + 1];
      const text = `[${rows.map((row) => `[${space}${row.join(`${space},`)}${space}]`).join(`,${space}`)}]`;
      const expected = rows.slice(from, to).map((row) => picks.map((pick) => (pick === null ? null : JSON.parse(row[pick] ?? "null"))));
      expect(JSON.parse(cut(text, 4, { from, to, picks }))).toEqual(expected);
    }),
  );
});

test("rows that have all columns are cut as others are, cells by sixteen bytes at a time", () => {
  const row = fc.tuple(...Array.from({ length: 3 }, () => fc.json({ maxDepth: 2, stringUnit: "grapheme" })));
  const picks = fc.subarray([0, 1, 2], { minLength: 1 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3), picks, picks, (rows, skipped, first, between, second, some, others) => {
      const stretches = [
        { from: skipped, to: skipped + first + 1, picks: some },
        { from: skipped + first + 1 + between, to: skipped + first + between + second + 2, picks: others },
      ];
      const expected = stretches.flatMap((stretch) => rows.slice(stretch.from, stretch.to).map((cells) => stretch.picks.map((pick): unknown => JSON.parse(cells[pick] ?? "null"))));
      expect(keepColumns(stretches)).toBe(true);
      expect(JSON.parse(cut(`[${rows.map((cells) => `[${cells.join(",")}]`).join(",")}]`, 3, ...stretches))).toEqual(expected);
    }),
  );
  expect(keepColumns([{ from: 0, to: 1, picks: [1, 0] }])).toBe(false);
  expect(keepColumns([{ from: 0, to: 1, picks: [0, null] }])).toBe(false);
  expect(cellCodes(writeCells([[1, 100_000]]), 1, 2)).toBeNull();
});

test("bytes that a number would not keep are not among those of a text", () => {
  const cells = ["\u{7f}", "\u{10ffff}", "\u{10ffff}\u{7f}", "\u{7ff}\u{7f}", "\u{fff0}\u{7f}"].map((text) => JSON.stringify(text.repeat(5)));
  for (let length = 0; length < 9; length += 1) {
    const rows = cells.map((cell) => [`"${"x".repeat(length)}"`, cell]);
    const json = (columns: readonly number[]): string => `[${rows.map((row) => `[${columns.map((column) => row[column]).join(",")}]`).join(",")}]`;
    expect(cut(json([0, 1]), 2, { from: 0, to: 5, picks: [1] })).toBe(json([1]));
  }
});

test("rows up to the end are cut as those in between", () => {
  const rows = "[[1,2],[3,4],[5,6]]";
  const both = [0, 1];
  expect(cut(rows, 2, { from: 1, to: 3, picks: both })).toBe("[[3,4],[5,6]]");
  expect(cut(rows, 2, { from: 0, to: 9, picks: both })).toBe(rows);
  expect(cut(rows, 2, { from: 0, to: 1, picks: [1, null] }, { from: 1, to: 3, picks: both })).toBe("[[2,null],[3,4],[5,6]]");
  expect(cut(rows, 2, { from: 0, to: 1, picks: both }, { from: 2, to: 3, picks: both })).toBe("[[1,2],[5,6]]");
  expect(cut("[[1,2],[3,4],[5,6],[7,8]]", 2, { from: 0, to: 1, picks: both }, { from: 2, to: 3, picks: both })).toBe("[[1,2],[5,6]]");
  expect(cut(rows, 2, { from: 3, to: 4, picks: both })).toBe("[]");
  expect(cut("[[1,2],[3]]", 2, { from: 0, to: 2, picks: both })).toBe("[[1,2],[3,null]]");
});

test("a rest is what goes to the end with all columns", () => {
  const whole = { from: 1, to: 3, picks: [0, 1] };
  expect(wholeRest([{ from: 0, to: 1, picks: [0] }, whole], 3, 2)).toBe(whole);
  expect(wholeRest([whole], 4, 2)).toBeNull();
  expect(wholeRest([whole], 1, 2)).toBeNull();
  expect(wholeRest([whole], 3, 3)).toBeNull();
  expect(wholeRest([{ ...whole, picks: [1, 0] }], 3, 2)).toBeNull();
  expect(wholeRest([], 0, 0)).toBeNull();
});

test("the lengths of cells are read as they were written, however long", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(100_000), { maxLength: 4 }), { maxLength: 6 }), (rows) => {
      const text = writeCells(rows);
      expect(text).not.toMatch(/[\n\p{Surrogate}]/u);
      expect([...readCells(text, rows.length)]).toEqual(rows.flatMap((row) => [...row, -1]));
      expect([...readCells(text, 2)]).toEqual(rows.slice(0, 2).flatMap((row) => [...row, -1]));
    }),
  );
});

test("a JSON text loses its spaces and nothing else", () => {
  expect(compactJson(' {"a b" : [ 1.50E+2,\n"\\"  \\\\" ,\ttrue ] } ')).toBe('{"a b":[1.50E+2,"\\"  \\\\",true]}');
  fc.assert(
    fc.property(fc.json({ stringUnit: "binary" }), fc.integer({ min: 0, max: 4 }), (json, indent) => {
      expect(compactJson(JSON.stringify(JSON.parse(json), null, indent))).toBe(JSON.stringify(JSON.parse(json)));
    }),
  );
});
