import { describe, expect, it } from "vitest";
import { PHRASES } from "../../generator/parse/phrases/phrases.js";

describe.each(PHRASES.map((phrase) => [`${phrase.topic}: ${phrase.id}`, phrase] as const))("%s", (_, phrase) => {
  it.each(phrase.yes)("matches %j", (text) => {
    expect(text).toMatch(phrase.pattern);
  });
  it.each(phrase.no)("does not match %j", (text) => {
    expect(text).not.toMatch(phrase.pattern);
  });
  it("excludes the other rows of its topic", () => {
    const rivals = PHRASES.filter((other) => other.topic === phrase.topic && other !== phrase);
    for (const text of phrase.yes) {
      expect(rivals.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id), text).toEqual([]);
    }
  });
});

it("gives every phrase examples of both kinds and an id of its own", () => {
  expect(PHRASES.filter(({ yes, no }) => yes.length === 0 || no.length === 0)).toEqual([]);
  expect(new Set(PHRASES.map(({ topic, id }) => `${topic} ${id}`)).size).toBe(PHRASES.length);
});
