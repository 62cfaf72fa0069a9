import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { EmitContext } from "../../generator/emit/context.js";
import { createTypeScriptFormatter } from "../../generator/emit/format-typescript.js";
import { listingPath } from "../../generator/emit/listing-path.js";
import { createMemory } from "../../generator/emit/memory.js";
import { compileTemplates, type TemplateSource } from "../../generator/emit/templates.js";
import type { SpecModel } from "../../generator/model/types.js";
import { parse } from "../../generator/parse/parse.js";

const ROOT = resolve(import.meta.dirname, "../..");
const DRAFTS = process.env["CDS_DRAFTS_DIR"] ?? resolve(ROOT, "../shared/drafts");

/** The project's own templates for the server, as the command line would read them. */
export function serverTemplates(): ReadonlyMap<string, TemplateSource> {
  const folder = join(ROOT, "templates");
  const files = readdirSync(join(folder, "server"), { recursive: true, encoding: "utf8" });
  return new Map(
    files
      .filter((file) => file.endsWith(".hbs"))
      .map((file) => join("server", file))
      .map((file) => [file, { file: join("templates", file), text: readFileSync(join(folder, file), "utf8") }]),
  );
}

const plugin = readFileSync(
  createRequire(import.meta.url)
    .resolve("@dprint/typescript")
    .replace(/[^/\\]*$/, "plugin.wasm"),
);
const format = createTypeScriptFormatter(new Uint8Array(plugin));

/** An emit context over a model, with the project's own templates. */
export function contextFor(model: SpecModel): EmitContext {
  return {
    model,
    templates: compileTemplates(serverTemplates()),
    format,
    sourceLink: (document, line) => `https://spec.example/${document.id}.md#L${line}`,
    memory: createMemory(),
    listingPath: (listing) => listingPath(listing),
  };
}

/** The model of the named documents below the repository's `spec/`. */
export function specModel(...names: readonly string[]): SpecModel {
  return parse(names.map((name) => ({ file: `spec/${name}`, text: readFileSync(join(ROOT, "spec", name), "utf8") })))
    .model;
}

/** The model of official drafts; `null`, with the reason on the console, where they are not at hand. */
export function draftModel(...names: readonly string[]): SpecModel | null {
  const missing = names.filter((name) => !existsSync(join(DRAFTS, name)));
  if (missing.length > 0) {
    console.warn(`skipped: ${missing.join(", ")} is not in ${DRAFTS} (set CDS_DRAFTS_DIR)`);
    return null;
  }
  return parse(names.map((file) => ({ file, text: readFileSync(join(DRAFTS, file), "utf8") }))).model;
}
