import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { applyDiff } from "../../generator/diff/apply.js";
import { diff } from "../../generator/diff/diff.js";
import { KINDS } from "../../generator/diff/kinds/kinds.js";
import type { Change, DiffReport } from "../../generator/diff/report.js";
import { facts } from "../../generator/model/facts.js";
import type { SpecModel } from "../../generator/model/types.js";
import { parse } from "../../generator/parse/parse.js";
import { mutate, mutations } from "./mutations.js";

const modelOf = (file: string): SpecModel => parse([{ file, text: readFileSync(file, "utf8") }]).model;

/** One document with listings and access rules, and one with operations and scopes, cut to a size that runs often. */
const MODELS: readonly SpecModel[] = [modelOf("spec/drafts/2026-03-19/cds-wg3-01.md"), shortened(modelOf("spec/cds-wg1-02.md"))];
const RUNS = { numRuns: 40 };

/** What is done to a model to make two drafts of it: this is what a failing case shows. */
const drafts = fc.record({ model: fc.nat({ max: MODELS.length - 1 }), before: mutations, after: mutations });
type Drafts = typeof drafts extends fc.Arbitrary<infer Value> ? Value : never;

function draftsOf({ model, before, after }: Drafts): readonly [older: SpecModel, newer: SpecModel] {
  const start = MODELS[model] ?? modelOf("spec/cds-wg1-01.md");
  return [mutate(start, before), mutate(start, after)];
}

test("a difference applied to the facts of the older draft gives those of the newer", () => {
  fc.assert(
    fc.property(drafts, (made) => {
      const [older, newer] = draftsOf(made);
      const report: DiffReport = JSON.parse(JSON.stringify(diff(older, newer)));
      expect(applyDiff(facts(older), report)).toEqual(JSON.parse(JSON.stringify(facts(newer))));
    }),
    RUNS,
  );
});

test("the other way round, the difference is mirrored", () => {
  fc.assert(
    fc.property(drafts, (made) => {
      const [older, newer] = draftsOf(made);
      const [there, back] = [diff(older, newer), diff(newer, older)];
      expect(there.changes.map(outlineOf).sort()).toEqual(back.changes.map(mirrored).map(outlineOf).sort());
      expect(there.folded.counts).toEqual(back.folded.counts);
    }),
    RUNS,
  );
});

test("a draft has no difference from itself", () => {
  fc.assert(
    fc.property(drafts, (made) => {
      const [draft] = draftsOf(made);
      const { changes, folded } = diff(draft, draft);
      expect(changes).toEqual([]);
      expect(folded.edits).toEqual([]);
    }),
    RUNS,
  );
});

test("what has other numbers, lines, places and words has no changes", () => {
  fc.assert(
    fc.property(fc.nat({ max: MODELS.length - 1 }), fc.infiniteStream(fc.nat()), (index, numbers) => {
      const model = MODELS[index] ?? modelOf("spec/cds-wg1-01.md");
      const { changes } = diff(model, restated(model, numbers));
      expect(changes).toEqual([]);
    }),
    RUNS,
  );
});

test("one rename of an object, with all that refers to it, is that one change", () => {
  const [model] = MODELS;
  if (model === undefined) throw new Error("no model");
  const names = model.documents.flatMap(({ objects }) => objects.map(({ name }) => name)).filter((name) => !name.endsWith("Listing"));
  fc.assert(
    fc.property(fc.constantFrom(...names), (name) => {
      const newer: SpecModel = JSON.parse(JSON.stringify(model).replaceAll(`"${name}"`, `"${name}Record"`));
      const kinds = diff(model, newer).changes.map(({ kind }) => kind);
      expect(kinds).toEqual(["object-renamed"]);
    }),
    RUNS,
  );
});

/** What a change says without its impact, which depends on the direction of the comparison. */
function outlineOf({ kind, before, after }: Pick<Change, "kind" | "before" | "after">): string {
  return JSON.stringify([kind, before, after]);
}

function mirrored({ kind, before, after }: Change): Pick<Change, "kind" | "before" | "after"> {
  return { kind: KINDS[kind].mirror, before: after, after: before };
}

function shortened(model: SpecModel): SpecModel {
  return {
    ...model,
    documents: model.documents.map((document) => ({
      ...document,
      sections: document.sections.slice(0, 30),
      objects: document.objects.slice(-14),
      requirements: document.requirements.slice(0, 80),
      examples: document.examples.slice(0, 20),
    })),
  };
}

/** The same facts with other section numbers, lines and orders, described in other words. */
function restated(model: SpecModel, numbers: fc.Stream<number>): SpecModel {
  const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
    items.map((item) => ({ item, order: numbers.next().value ?? 0 })).sort((a, b) => a.order - b.order).map(({ item }) => item);
  const moved = <Item extends { readonly line: number; readonly description: string }>(item: Item): Item => ({ ...item, line: item.line + 7, description: `${item.description} In other words.` });
  return {
    ...model,
    documents: model.documents.map((document) => ({
      ...document,
      sections: document.sections.map((section) => ({ ...section, number: `${section.number ?? ""}1`, line: section.line + 7 })),
      objects: shuffled(document.objects).map((object) => ({ ...moved(object), fields: shuffled(object.fields).map(moved) })),
      enums: shuffled(document.enums).map((enumeration) => ({ ...moved(enumeration), values: shuffled(enumeration.values).map(moved) })),
      scopes: shuffled(document.scopes),
      operations: shuffled(document.operations),
      requirements: shuffled(document.requirements),
    })),
  };
}
