import fc from "fast-check";
import { expect, test } from "vitest";
import { cutRows } from "../../server/engine/cut-rows.js";

const cut = (rows: string, width: number, ...stretches: Parameters<typeof cutRows>[3]): string => {
  const text = `{"values": ${rows},"more":[[9]]}`;
  return cutRows(text, text.indexOf("["), width, stretches, (start, end) => text.slice(start, end));
};

test("rows keep every character of the cells that are left", () => {
  const rows = '[ [1.50E+2 , {"a":"]},[\\"\\\\"}] ,[ -0.0,{"b":[[1],{"c":2}]} ],[],[0.10]]';
  expect(cut(rows, 2, { from: 0, to: 4, picks: [0] })).toBe("[[1.50E+2],[-0.0],[null],[0.10]]");
  expect(cut(rows, 2, { from: 0, to: 2, picks: [1] })).toBe('[[{"a":"]},[\\"\\\\"}],[{"b":[[1],{"c":2}]}]]');
  expect(cut(rows, 2, { from: 1, to: 2, picks: [0, 1] })).toBe('[[ -0.0,{"b":[[1],{"c":2}]} ]]');
  expect(cut(rows, 2, { from: 0, to: 1, picks: [0, 1] }, { from: 1, to: 2, picks: [null, 0] })).toBe('[[1.50E+2 , {"a":"]},[\\"\\\\"}],[null,-0.0]]');
  expect(cut("[]", 2, { from: 0, to: 4, picks: [0] })).toBe("[]");
});

test("rows are cut as their values are, whatever they hold", () => {
  const cells = fc.json({ maxDepth: 3 });
  fc.assert(
    fc.property(fc.array(fc.array(cells, { maxLength: 4 }), { maxLength: 6 }), fc.nat(6), fc.nat(6), fc.array(fc.option(fc.nat(3)), { minLength: 1, maxLength: 4 }), fc.constantFrom("", " ", "\n\t"), (rows, a, b, picks, space) => {
      const [from, to] = a < b ? [a, b] : [b, a + 1];
      const text = `[${rows.map((row) => `[${space}${row.join(`${space},`)}${space}]`).join(`,${space}`)}]`;
      const expected = rows.slice(from, to).map((row) => picks.map((pick) => (pick === null ? null : JSON.parse(row[pick] ?? "null"))));
      expect(JSON.parse(cut(text, 4, { from, to, picks }))).toEqual(expected);
    }),
  );
});
