import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOREVER, instantOf } from "../../server/store/instant.js";
import { jsonSpans, JsonTextError } from "../../server/store/json-spans.js";
import { ascending, descending } from "../../server/store/sort-key.js";

describe("times", () => {
  test.each([
    ["2026-01-31T12:00:00Z", "2026-01-31T12:00:00"],
    ["2026-01-31t12:00:00.500z", "2026-01-31T12:00:00.5"],
    ["2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00"],
    ["2026-01-31T12:00:00.123456789012Z", "2026-01-31T12:00:00.123456789012"],
    ["0050-01-01T00:00:00Z", "0050-01-01T00:00:00"],
    ["9999-12-31T23:59:59-01:00", ":000-01-01T00:59:59"],
    ["0000-01-01T00:30:00.5+01:00", "/999-12-31T23:30:00.5"],
    ["2026-01-31", null],
    ["soon", null],
  ])("%s is %s", (text, instant) => expect(instantOf(text)).toBe(instant));

  test("compare as texts and by their days, at the ends of what four digits of a year can write too", () => {
    const inOrder = [
      ...["0000-01-01T00:00:00+23:59", "0000-01-01T00:00:00+01:00", "0000-01-01T00:00:00Z", "2026-01-31T00:00:00Z"],
      ...["9999-12-31T23:59:59Z", "9999-12-31T23:59:59-01:00", "9999-12-31T23:59:59-23:59"],
    ].map((text) => String(instantOf(text)));
    expect(inOrder.toSorted()).toEqual(inOrder);
    expect(inOrder.map((text) => text.slice(0, 10)).toSorted()).toEqual(inOrder.map((text) => text.slice(0, 10)));
    expect(inOrder.every((text) => text < FOREVER)).toBe(true);
  });
});

describe("keys of an order", () => {
  const bytes = (text: string): Buffer => Buffer.from(text);
  const texts = fc.string({ unit: "binary", maxLength: 6 });

  test("compare as their values do, alone and before others", () => {
    fc.assert(
      fc.property(texts, texts, texts, texts, (a, b, c, d) => {
        const order = Math.sign(Buffer.compare(bytes(a), bytes(b)));
        const rest = Math.sign(Buffer.compare(bytes(c), bytes(d)));
        const compared = (key: (text: string) => string): number =>
          Math.sign(Buffer.compare(bytes(key(a) + ascending(c)), bytes(key(b) + ascending(d))));
        expect(compared(ascending)).toBe(order === 0 ? rest : order);
        expect(compared(descending) + 0).toBe((order === 0 ? rest : -order) + 0);
      }),
    );
  });
});

describe("the parts of a JSON text", () => {
  test("are found where they are, whatever the text", () => {
    fc.assert(
      fc.property(fc.json(), fc.integer({ min: 0, max: 4 }), (json, indent) => {
        const text = ` ${JSON.stringify(JSON.parse(json), null, indent)}\n`;
        const check = (span: ReturnType<typeof jsonSpans>): void => {
          const value: unknown = JSON.parse(text.slice(span.start, span.end));
          if (Array.isArray(value)) expect(span.items).toHaveLength(value.length);
          span.items.forEach(check);
          for (const { start, name, value: inner } of span.members) {
            expect(JSON.parse(`{${text.slice(start, inner.end)}}`)).toHaveProperty([name]);
            check(inner);
          }
        };
        check(jsonSpans(text));
      }),
    );
  });

  test.each(["", "{", '{"a"}', '{"a":1,}', "[1,]", "01", "1.", "nul", '"a', '"\n"', "1 2", "{a:1}"])("%j is none", (text) => {
    expect(() => jsonSpans(text)).toThrow(JsonTextError);
  });
});
