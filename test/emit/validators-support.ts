import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { getPath } from "@dprint/typescript";
import { build } from "esbuild";
import ts from "typescript";
import type { EmitContext, Files } from "../../generator/emit/context.js";
import { createTypeScriptFormatter } from "../../generator/emit/format-typescript.js";
import { listingPath } from "../../generator/emit/listing-path.js";
import { createMemory } from "../../generator/emit/memory.js";
import { emitOpenApi, type OpenApiDocument } from "../../generator/emit/openapi.js";
import { compileTemplates } from "../../generator/emit/templates.js";
import type { SpecDocument, SpecModel } from "../../generator/model/types.js";
import { parse } from "../../generator/parse/parse.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The model of the repository's own statement of the customer data specification. */
export function specModel(): SpecModel {
  const file = "spec/drafts/2026-03-19/cds-wg3-01.md";
  return parse([{ file, text: readFileSync(path.join(repository, file), "utf8") }]).model;
}

/** The text of one of the repository's templates of validators. */
export function validatorTemplate(name: string): string {
  return readFileSync(path.join(repository, "templates/validators", name), "utf8");
}

/** A context with the repository's templates of validators, whose links tell the line only. */
export function validatorContext(model: SpecModel): EmitContext {
  const names = readdirSync(path.join(repository, "templates/validators"));
  return {
    model,
    templates: compileTemplates(
      new Map(names.map((name) => [`validators/${name}`, { file: `templates/validators/${name}`, text: validatorTemplate(name) }])),
    ),
    format: createTypeScriptFormatter(new Uint8Array(readFileSync(getPath()))),
    sourceLink: (document, line) => `https://specs.example/${document.id}#L${line}`,
    memory: createMemory(),
    listingPath: (listing) => listingPath(listing),
  };
}

/** What the emitter takes. */
export interface Described {
  readonly context: EmitContext;
  readonly document: SpecDocument;
  readonly openapi: OpenApiDocument;
}

/** The context and OpenAPI description of the first document of a model. */
export function described(model: SpecModel): Described {
  const [document] = model.documents;
  if (document === undefined) throw new Error("the model has no document");
  const context = validatorContext(model);
  return { context, document, openapi: emitOpenApi(context, document) };
}

/** Runs a task with a folder inside the repository, so that emitted code resolves what the repository does. */
export async function withFolder<T>(task: (folder: string) => T | Promise<T>): Promise<T> {
  const parent = path.join(repository, "node_modules/.cache");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, "validators-"));
  try {
    return await task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes emitted files into a folder. */
export function writeFiles(folder: string, files: Files): void {
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }\n');
  for (const [name, content] of files) writeFileSync(path.join(folder, name), content);
}

/** What the TypeScript compiler says about emitted files, at its strictest; nothing when all is well. */
export function compilerErrors(files: Files): Promise<readonly string[]> {
  return withFolder((folder) => {
    writeFiles(folder, files);
    const program = ts.createProgram(
      [...files.keys()].map((name) => path.join(folder, name)),
      {
        module: ts.ModuleKind.NodeNext,
        target: ts.ScriptTarget.ES2022,
        lib: ["lib.es2022.d.ts"],
        types: [],
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        noUnusedLocals: true,
        noUnusedParameters: true,
        verbatimModuleSyntax: true,
        noEmit: true,
      },
    );
    return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
      const name = path.basename(diagnostic.file?.fileName ?? "");
      return `${name}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
    });
  });
}

/** Loads one of the emitted modules as it runs for users. */
export async function loadEmitted(files: Files, entry: "index.ts" | "checks.ts"): Promise<Readonly<Record<string, unknown>>> {
  return withFolder(async (folder) => {
    writeFiles(folder, files);
    const outfile = path.join(folder, "loaded.mjs");
    await build({ entryPoints: [path.join(folder, entry)], outfile, bundle: true, format: "esm", target: "es2022", logLevel: "silent" });
    const loaded: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
    return loaded;
  });
}
