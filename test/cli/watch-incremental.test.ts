import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../generator/cli/config.js";
import { sha256 } from "../../generator/cli/hash.js";
import type { Inputs } from "../../generator/cli/inputs.js";
import { EMPTY_CACHE, produce, type ProduceCache } from "../../generator/cli/produce.js";
import { readTemplates } from "../../generator/cli/read-templates.js";
import { resolveTarget } from "../../generator/cli/target.js";
import { ARTIFACTS } from "../../generator/emit/context.js";
import { parse, type ParseCache } from "../../generator/parse/parse.js";
import { SMALL_DOCUMENT } from "./small-document.js";

const repository = join(import.meta.dirname, "../..");
const templates = readTemplates(repository, null);

/** Changes of a text as editors make them: what they replace must be there, or nothing happens. */
const edit: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.nat(60).map((nth) => (text: string) => replaceNth(text, /\((?:OPTIONAL|REQUIRED)\)/g, nth, (marker) => (marker === "(OPTIONAL)" ? "(REQUIRED)" : "(OPTIONAL)"))),
  fc.nat(60).map((nth) => (text: string) => replaceNth(text, /\n(?=\* `)/g, nth, () => "\n\n")),
  fc.nat(60).map((nth) => (text: string) => replaceNth(text, /\n\* `[^\n]*/g, nth, () => "")),
  fc.tuple(fc.nat(60), fc.constantFrom("string", "url", "datetime", "nowhere")).map(([nth, type]) => (text: string) =>
    replaceNth(text, /\n(?=\* `\w+` - _)/g, nth, () => `\n* \`added_${nth}\` - _[${type}](#${type})_ - (OPTIONAL) An addition with a **mark**.\n`)),
  fc.nat(60).map((nth) => (text: string) => replaceNth(text, /_\[string\]\(#string\)_/g, nth, () => "_[string](#string)_ or `null`")),
  fc.constant((text: string) => `${text}\n### 2.9. Lamp Object Format <a id="lamp-format" href="#lamp-format" class="permalink">🔗</a>\n\nLamp objects are JSON objects. They contain the following named values.\n\n* \`watts\` - _integer_ - (REQUIRED) Its power.\n`),
  fc.constant((text: string) => `${text.split("\n")[0]}\n\nMore about this.\n${text.split("\n").slice(1).join("\n")}`),
);

function replaceNth(text: string, pattern: RegExp, nth: number, replace: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const match = found[nth % Math.max(1, found.length)];
  return match === undefined ? text : text.slice(0, match.index) + replace(match[0]) + text.slice(match.index + match[0].length);
}

/** All files that texts give, made with the caches of an earlier run or without any. */
async function filesOf(texts: Readonly<Record<string, string>>, caches: { readonly parse: ParseCache; readonly produce: ProduceCache | undefined }) {
  const documents = Object.entries(texts).map(([file, text]) => ({ file, text, sha256: sha256(text) }));
  const inputs: Inputs = { config: DEFAULT_CONFIG, documents, templates, drafts: [] };
  const target = resolveTarget(repository, DEFAULT_CONFIG, { files: Object.keys(texts), out: "out" });
  const { model, cache } = parse(documents, caches.parse);
  const { produced, cache: made } = await produce(inputs, model, target, { only: ARTIFACTS }, caches.produce);
  return { files: new Map([...produced.values()].flatMap((files) => [...files])), caches: { parse: cache, produce: made } };
}

/** Follows edits one after the other and compares each state with the same one made from nothing. */
async function follow(texts: Readonly<Record<string, string>>, edits: readonly { readonly file: string; readonly change: (text: string) => string }[]): Promise<void> {
  let { caches }: { caches: { parse: ParseCache; produce: ProduceCache | undefined } } = await filesOf(texts, { parse: new Map(), produce: EMPTY_CACHE });
  let current = texts;
  for (const { file, change } of edits) {
    current = { ...current, [file]: change(current[file] ?? "") };
    const followed = await filesOf(current, caches);
    caches = followed.caches;
    const whole = await filesOf(current, { parse: new Map(), produce: undefined });
    expect([...followed.files.keys()]).toEqual([...whole.files.keys()]);
    for (const [path, content] of whole.files) {
      // Strings of a megabyte are compared first, and shown only when they differ.
      if (followed.files.get(path) !== content) expect(followed.files.get(path), path).toBe(content);
    }
  }
}

test("after any edits, what is made with what was made before is what is made from nothing", async () => {
  const texts = { "a.md": SMALL_DOCUMENT, "b.md": SMALL_DOCUMENT.replace("CDS-WG9-01 - Lanterns", "CDS-WG9-02 - Torches").replaceAll("Lantern", "Torch") };
  const edits = fc.array(fc.record({ file: fc.constantFrom("a.md", "b.md"), change: edit }), { minLength: 1, maxLength: 4 });
  await fc.assert(fc.asyncProperty(edits, (chosen) => follow(texts, chosen)), { numRuns: 12 });
});

test("the same holds for the project's own documents", async () => {
  const names = ["cds-wg1-01", "cds-wg1-02", "cds-wg3-01"].map((id) => `spec/${id}.md`);
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(join(repository, name), "utf8")]));
  const toggled = (text: string): string => text.replace("(OPTIONAL)", "(REQUIRED)");
  await follow(texts, [
    { file: "spec/cds-wg3-01.md", change: toggled },
    { file: "spec/cds-wg1-02.md", change: (text) => text.replace(/\n(?=\* `)/, "\n\n") },
    { file: "spec/cds-wg3-01.md", change: (text) => text.replace("(REQUIRED)", "(OPTIONAL)") },
  ]);
});
