import { describe, expect, test } from "vitest";
import { diff } from "../../generator/diff/diff.js";
import { trailOf } from "../../generator/diff/history.js";
import { parse } from "../../generator/parse/parse.js";
import { SMALL_DOCUMENT } from "../cli/small-document.js";

/** Three drafts that follow: a renamed and a new field, then a renamed object, a required and a removed field. */
const SECOND = SMALL_DOCUMENT.replaceAll("`cds_modified`", "`cds_modified_at`").replace(
  "* `colour` -",
  "* `maker` - _[string](#string)_ - (OPTIONAL) Who made it.\n* `colour` -",
);
const THIRD = SECOND.replace("(OPTIONAL) Who", "(REQUIRED) Who").replace(/\* `colour` - .*\n/, "").replaceAll("Lantern Object", "Lamp Object").replaceAll("[Lantern](#lantern-format)", "[Lamp](#lantern-format)").replace("Lantern objects are", "Lamp objects are");

const modelOf = (text: string) => parse([{ file: "a.md", text }]).model;
const [first, second, third] = [SMALL_DOCUMENT, SECOND, THIRD].map(modelOf);

describe("the trail of a field through three drafts", () => {
  if (first === undefined || second === undefined || third === undefined) throw new Error("no models");
  const trail = trailOf([
    { draft: "2026-02", report: diff(first, second) },
    { draft: "2026-03", report: diff(second, third) },
  ]);
  const object = third.documents[0]?.objects[0]?.name ?? "";

  test("follows renamed objects and fields to the oldest draft", () => {
    expect(object).toBe("Lamp");
    const { since, changes } = trail.ofField("cds-wg9-01", object, "cds_modified_at");
    expect(since).toBeNull();
    expect(changes).toEqual([{ draft: "2026-02", summary: "The field `cds_modified` of `Lantern` is now called `cds_modified_at`." }]);
  });

  test("stops at the draft that brought the field, and tells later changes", () => {
    expect(trail.ofField("cds-wg9-01", object, "maker")).toEqual({
      since: "2026-02",
      changes: [{ draft: "2026-03", summary: "`Lamp.maker` is now REQUIRED, before OPTIONAL." }],
    });
  });

  test("knows what was removed", () => {
    expect(trail.removedFrom("cds-wg9-01", object)).toEqual([{ name: "colour", draft: "2026-03" }]);
  });

  test("has nothing to tell of what stayed", () => {
    expect(trail.ofField("cds-wg9-01", object, "cds_lantern_id")).toEqual({ since: null, changes: [] });
  });
});
