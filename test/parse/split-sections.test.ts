import fc from "fast-check";
import { expect, it } from "vitest";
import { splitSections } from "../../generator/parse/split-sections.js";

const starts = (text: string): readonly number[] => splitSections(text).map(({ line }) => line);

it("splits before each heading and keeps what stands before the first", () => {
  expect(splitSections("intro\n\n# A\ntext\n## B\n")).toEqual([
    { text: "intro\n", line: 1, unclosedFence: null },
    { text: "# A\ntext", line: 3, unclosedFence: null },
    { text: "## B\n", line: 5, unclosedFence: null },
  ]);
});

it("leaves headings inside code fences alone", () => {
  expect(starts("# A\n```\n# no\n```\n# B")).toEqual([1, 5]);
  expect(starts("# A\n~~~~\n~~~\n# no\n~~~~\n# B")).toEqual([1, 6]);
  expect(starts("# A\n```js\n```no\n# no\n```\n# B")).toEqual([1, 6]);
});

it("does not take inline code for a fence, nor a hash without a space for a heading", () => {
  expect(starts("# A\n```x``` y\n#no\n# B")).toEqual([1, 4]);
});

it("says where a fence opens that nothing closes", () => {
  expect(splitSections("# A\n\n```\n# no")).toEqual([{ text: "# A\n\n```\n# no", line: 1, unclosedFence: 3 }]);
});

it("loses no character of any text", () => {
  const line = fc.constantFrom("# A", "## B", "```", "~~~", "text", "", "    # code", "```js", "`````");
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join("\n");
      expect(splitSections(text).map((section) => section.text).join("\n")).toBe(text);
    }),
  );
});
