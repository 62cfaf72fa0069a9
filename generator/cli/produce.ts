import { getPath } from "@dprint/typescript";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Artifact, EmitContext, Files } from "../emit/context.js";
import { emitArtifacts } from "../emit/emit.js";
import { createTypeScriptFormatter, type FormatTypeScript } from "../emit/format-typescript.js";
import { listingPath } from "../emit/listing-path.js";
import { createMemory, type MadeTexts, type Memory, remembered } from "../emit/memory.js";
import { compileTemplates, TemplateError, type Templates, type TemplateSources } from "../emit/templates.js";
import type { SpecModel } from "../model/types.js";
import type { Inputs } from "./inputs.js";
import { historyOf, type KeptModels } from "./draft-history.js";
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
  readonly tools: Tools | null;
  readonly kept: KeptModels;
}

/** Pure functions that take a while to load. */
interface Tools {
  readonly format: FormatTypeScript;
  readonly sources: TemplateSources;
  readonly templates: Templates;
}

/** For a first run whose cache will be handed on. */
export const EMPTY_CACHE: ProduceCache = { made: new Map(), tools: null, kept: new Map() };

export interface ProduceResult {
  readonly produced: Produced;
  readonly cache: ProduceCache;
}

/**
 * Makes a target's files, in memory. They are the same with a cache and without.
 *
 * @param previous the cache of an earlier run, or an empty one; without it, nothing is kept for a next run
 * @throws UserError naming the template that cannot be used
 */
export async function produce(
  inputs: Inputs,
  model: SpecModel,
  target: Target,
  options: ProduceOptions,
  previous?: ProduceCache,
): Promise<ProduceResult> {
  const tools = loadTools(inputs.templates, previous?.tools ?? null);
  // What was made by other templates is of no use.
  const memory = createMemory(previous?.tools?.templates === tools.templates ? previous.made : new Map());
  const { history, models } = options.only.includes("docs")
    ? historyOf(inputs.drafts, inputs.documents, model, target.request.draft, previous?.kept ?? new Map())
    : { history: undefined, models: previous?.kept ?? new Map() };
  const context = { ...emitContext(inputs, model, memory, tools), history };
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
  return { produced, cache: { made: memory.made(), tools, kept: models } };
}

function loadTools(sources: TemplateSources, previous: Tools | null): Tools {
  return {
    format: previous?.format ?? createTypeScriptFormatter(new Uint8Array(readFileSync(getPath()))),
    sources,
    templates: previous !== null && isDeepStrictEqual(previous.sources, sources) ? previous.templates : compileTemplates(sources),
  };
}

function emitContext({ config: { paths, sourceUrl } }: Inputs, model: SpecModel, memory: Memory, { format, templates }: Tools): EmitContext {
  const parts = sourceUrl.split(/(\{\w+\})/);
  const sources = new Map(model.documents.map((document) => [document, encodeURI(document.source)]));
  return {
    model,
    memory,
    templates,
    // The formatter goes by the ending alone.
    format: (path, code) => remembered(memory, `format ${extname(path)}`, code, () => format(path, code)),
    sourceLink: (document, line) => {
      const values: Readonly<Record<string, string>> = { "{source}": sources.get(document) ?? "", "{id}": document.id, "{line}": String(line) };
      return parts.map((part) => values[part] ?? part).join("");
    },
    listingPath: (listing) => listingPath(listing, paths),
  };
}
