import { getPath } from "@dprint/typescript";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Artifact, EmitContext, Files } from "../emit/context.js";
import { emitArtifacts } from "../emit/emit.js";
import { createTypeScriptFormatter, type FormatTypeScript } from "../emit/format-typescript.js";
import { listingPath } from "../emit/listing-path.js";
import { createMemory, type MadeTexts, remembered } from "../emit/memory.js";
import { compileTemplates, TemplateError } from "../emit/templates.js";
import type { SpecModel } from "../model/types.js";
import type { Inputs } from "./inputs.js";
import type { Part } from "./manifest.js";
import { projectFiles } from "./project-files.js";
import type { Target } from "./target.js";
import { userError } from "./user-error.js";

/** The files of each part, by path relative to the target's root. */
export type Produced = ReadonlyMap<Part, Files>;

export interface ProduceOptions {
  readonly only: readonly Artifact[];
  /** Called before each part is made. */
  readonly onPart?: (part: Part) => void;
}

/** What one run hands to the next, which then makes only what differs. */
export interface ProduceCache {
  readonly made: MadeTexts;
  /** It takes a while to load, and is a pure function. */
  readonly format: FormatTypeScript;
}

export interface ProduceResult {
  readonly produced: Produced;
  readonly cache: ProduceCache;
}

/**
 * Makes a target's files, in memory. They are the same with a cache and without.
 *
 * @param previous the cache of an earlier run, if there was one
 * @throws UserError naming the template that cannot be used
 */
export async function produce(
  inputs: Inputs,
  model: SpecModel,
  target: Target,
  options: ProduceOptions,
  previous: ProduceCache = { made: new Map(), format: loadFormatter() },
): Promise<ProduceResult> {
  const context = emitContext(inputs, model, previous);
  const produced = new Map<Part, Files>();
  try {
    const artifacts = emitArtifacts(context, options.only);
    for (const artifact of options.only) {
      options.onPart?.(artifact);
      const next = await artifacts.next();
      if (next.done === true) break;
      const folder = target.layout[next.value.artifact];
      produced.set(next.value.artifact, new Map([...next.value.files].map(([path, content]) => [`${folder}/${path}`, content])));
    }
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { file, line, column, message } = error;
    const text = [...inputs.templates.values()].find((source) => source.file === file)?.text ?? "";
    throw userError("template/invalid", { file, line, column, text }, message, "correct the template; nothing was written");
  }
  if (target.isProject) produced.set("project", projectFiles());
  return { produced, cache: { made: context.memory.made(), format: previous.format } };
}

function loadFormatter(): FormatTypeScript {
  return createTypeScriptFormatter(new Uint8Array(readFileSync(getPath())));
}

function emitContext(inputs: Inputs, model: SpecModel, previous: ProduceCache): EmitContext {
  const { paths, sourceUrl } = inputs.config;
  const memory = createMemory(previous.made);
  return {
    model,
    memory,
    templates: compileTemplates(inputs.templates),
    // The formatter goes by the ending alone.
    format: (path, code) => remembered(memory, `format ${extname(path)}`, code, () => previous.format(path, code)),
    sourceLink: (document, line) => {
      const values: Readonly<Record<string, string>> = { source: encodeURI(document.source), id: document.id, line: String(line) };
      return sourceUrl.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
    },
    listingPath: (listing) => listingPath(listing, paths),
  };
}
