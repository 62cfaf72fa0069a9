import { expect, it } from "vitest";
import { splitSentences } from "../../generator/parse/sentences.js";

const sentences = (text: string): readonly string[] => splitSentences(text).map((sentence) => sentence.text);

it("splits at line ends and within lines", () => {
  expect(sentences("One is here. Two follows.\n  Three ends.")).toEqual(["One is here.", "Two follows.", "Three ends."]);
});

it("does not split at abbreviations or inside numbers", () => {
  expect(sentences("Values (e.g. Kwh) of 1.5 MB are fine. Others, i.e. None, are not.")).toEqual([
    "Values (e.g. Kwh) of 1.5 MB are fine.",
    "Others, i.e. None, are not.",
  ]);
});

it("splits before code and links", () => {
  expect(sentences("First. `second` is code. [Third](#x) is a link.")).toEqual([
    "First.",
    "`second` is code.",
    "[Third](#x) is a link.",
  ]);
});

it("keeps a sentence that runs over a line break whole", () => {
  expect(sentences("It goes on\n  and on.")).toEqual(["It goes on\n  and on."]);
});

it("gives the offset of each sentence", () => {
  const text = "One. Two.";
  for (const sentence of splitSentences(text)) expect(text.slice(sentence.offset)).toMatch(sentence.text);
});
