import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ChangeKind } from "../../generator/diff/change-kind.js";
import { KIND_FAMILIES, KINDS } from "../../generator/diff/kinds/kinds.js";
import { KIND_PAGE, kindPage } from "./kind-docs.js";

const kinds = Object.entries(KINDS);

describe("the table of kinds", () => {
  test("is what docs/diff.md documents (npm run docs:diff mends it)", () => {
    expect(readFileSync(KIND_PAGE, "utf8")).toBe(kindPage());
  });

  test("names for each kind the one that it is the other way round", () => {
    for (const [kind, { mirror }] of kinds) expect(KINDS[mirror].mirror, kind).toBe(kind);
  });

  test("judges the mirrored kind in the same cases", () => {
    for (const [kind, { mirror, cases }] of kinds) expect(Object.keys(KINDS[mirror].cases).sort(), kind).toEqual(Object.keys(cases).sort());
  });

  test("holds each kind in one family", () => {
    const inFamilies = Object.values(KIND_FAMILIES).flatMap((family) => Object.keys(family));
    expect(inFamilies.sort()).toEqual(kinds.map(([kind]) => kind).sort());
  });

  test("says in one sentence what is different, and in one what to do", () => {
    for (const [kind, { summary, cases }] of kinds) {
      for (const sentence of [summary, ...Object.values(cases).map(({ action }) => action)]) {
        expect(sentence, kind).toMatch(/^(?:[A-Z]|`?\{)[^.]*\.$/);
      }
    }
  });

  /** What the specification's readers may rely on, whoever changes the table. */
  test.each<readonly [ChangeKind, string, string, string]>([
    ["value-added", "open enumeration, response", "compatible", "compatible"],
    ["value-added", "closed enumeration, response", "breaking", "compatible"],
    ["value-added", "closed enumeration, request", "compatible", "breaking"],
    ["field-made-optional", "response", "breaking", "compatible"],
    ["field-made-optional", "request", "compatible", "breaking"],
    ["field-made-required", "response", "compatible", "breaking"],
    ["field-made-required", "request", "breaking", "compatible"],
    ["parameter-added", "always", "compatible", "breaking"],
    ["parameter-removed", "always", "breaking", "compatible"],
    ["field-added", "required, request", "breaking", "breaking"],
    ["anchor-renamed", "always", "editorial", "editorial"],
  ])("judges %s (%s) as %s for clients and %s for servers", (kind, name, clients, servers) => {
    expect(KINDS[kind].cases[name]).toMatchObject({ clients, servers });
  });
});
