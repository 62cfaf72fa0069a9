import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { expect, it } from "vitest";
import { closestName, didYouMean } from "../../generator/model/did-you-mean.js";

it("finds the nearest name, the first of equals, within what may differ", () => {
  expect(closestName("colr", ["oil", "colour", "color"])).toBe("color");
  expect(closestName("bat", ["cat", "hat"])).toBe("cat");
  expect(closestName("colr", ["colour"], () => 1)).toBeNull();
  expect(closestName("colr", ["colour"], () => 2)).toBe("colour");
  expect(closestName("colr", ["color", "colour"], ({ length }) => (length === 5 ? 0 : 2))).toBe("colour");
  expect(closestName("colr", [])).toBeNull();
});

it("passes over no name that is nearer", () => {
  const word = fc.stringMatching(/^[ab]{0,6}$/);
  fc.assert(
    fc.property(word, fc.array(word), fc.nat(6), (written, known, limit) => {
      const near = known.filter((name) => distance(written, name) <= limit).map((name) => distance(written, name));
      const found = closestName(written, known, () => limit);
      expect(found === null ? [] : [distance(written, found)]).toEqual(near.length === 0 ? [] : [Math.min(...near)]);
    }),
  );
});

it("says what was meant, or all that is known", () => {
  expect(didYouMean("serbe", ["serve", "lint"])).toBe("did you mean serve?");
  expect(didYouMean("cook", ["serve", "lint"])).toBe("known are: serve, lint");
  expect(didYouMean("cook", [])).toBe("there are none to choose from");
});
