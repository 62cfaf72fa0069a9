import { getPath } from "@dprint/typescript";
import { readFileSync } from "node:fs";
import type { Artifact, EmitContext, Files } from "../emit/context.js";
import { emitArtifacts } from "../emit/emit.js";
import { createTypeScriptFormatter } from "../emit/format-typescript.js";
import { listingPath } from "../emit/listing-path.js";
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

/**
 * Makes a target's files, in memory.
 *
 * @throws UserError naming the template that cannot be used
 */
export async function produce(inputs: Inputs, model: SpecModel, target: Target, options: ProduceOptions): Promise<Produced> {
  const context = emitContext(inputs, model);
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
  return produced;
}

function emitContext(inputs: Inputs, model: SpecModel): EmitContext {
  const { paths, sourceUrl } = inputs.config;
  return {
    model,
    templates: compileTemplates(inputs.templates),
    format: createTypeScriptFormatter(new Uint8Array(readFileSync(getPath()))),
    sourceLink: (document, line) => {
      const values: Readonly<Record<string, string>> = { source: encodeURI(document.source), id: document.id, line: String(line) };
      return sourceUrl.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
    },
    listingPath: (listing) => listingPath(listing, paths),
  };
}
