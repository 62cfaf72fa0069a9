import type { SpecDocument } from "../model/types.js";
import { ARTIFACTS, type Artifact, type EmitContext, type Files } from "./context.js";
import { type OutputLayout, PLAIN_LAYOUT } from "./layout.js";
import type { OpenApiDocument } from "./openapi.js";

/** Emitted files: path relative to the output root (forward slashes) to content. */
export type EmittedFiles = ReadonlyMap<string, string>;

export interface EmitOptions {
  /** The kinds to emit; all of them by default. */
  readonly only?: readonly Artifact[];
  readonly layout?: OutputLayout;
}

/**
 * Emits the artifacts of a model: the same model, templates and options always give the same bytes.
 *
 * @throws TemplateError when a template is missing, does not parse or does not render
 */
export async function emit(context: EmitContext, options: EmitOptions = {}): Promise<EmittedFiles> {
  const { only = ARTIFACTS, layout = PLAIN_LAYOUT } = options;
  const emitted = new Map<string, string>();
  for await (const { artifact, files } of emitArtifacts(context, only)) {
    for (const [path, content] of files) emitted.set(`${layout[artifact]}/${path}`, content);
  }
  return emitted;
}

/** The files of one kind, relative to the kind's own folder. */
export interface EmittedArtifact {
  readonly artifact: Artifact;
  readonly files: Files;
}

/** Emits one kind of artifact after the other, for callers that want to say how far they are. */
export async function* emitArtifacts(
  context: EmitContext,
  only: readonly Artifact[] = ARTIFACTS,
): AsyncGenerator<EmittedArtifact, void, undefined> {
  const openapi = await openApiDocuments(context);
  for (const artifact of ARTIFACTS) {
    if (only.includes(artifact)) yield { artifact, files: await emitArtifact(artifact, context, openapi) };
  }
}

/** A description and its text. */
interface Described {
  readonly api: OpenApiDocument;
  readonly text: string;
}

type OpenApiDocuments = ReadonlyMap<SpecDocument, Described>;

// Each emitter is loaded when it is needed: some bring the TypeScript compiler with them.
async function emitArtifact(artifact: Artifact, context: EmitContext, openapi: OpenApiDocuments): Promise<Files> {
  switch (artifact) {
    case "openapi":
      return new Map([...openapi].map(([document, { text }]) => [`${document.id}.json`, text]));
    case "client": {
      const { emitClient } = await import("./client.js");
      return perDocument(context, artifact, openapi, (document, api) => emitClient(context, document, api));
    }
    case "validators": {
      const { emitValidators } = await import("./validators.js");
      return perDocument(context, artifact, openapi, (document, api) => emitValidators(context, document, api));
    }
    case "server": {
      const { emitServer } = await import("./server.js");
      return emitServer(context);
    }
    case "docs": {
      const { emitDocs } = await import("./docs.js");
      return emitDocs(context);
    }
  }
}

async function openApiDocuments(context: EmitContext): Promise<OpenApiDocuments> {
  const { emitOpenApi } = await import("./openapi.js");
  return new Map(
    context.model.documents.map((document) => {
      const api = emitOpenApi(context, document);
      return [document, { api, text: `${JSON.stringify(api, null, 2)}\n` }];
    }),
  );
}

/** Emits what a document's description alone decides, beside the templates: the same description gives the same files. */
async function perDocument(
  { memory }: EmitContext,
  artifact: Artifact,
  openapi: OpenApiDocuments,
  emitOne: (document: SpecDocument, api: OpenApiDocument) => Promise<Files>,
): Promise<Files> {
  const files = new Map<string, string>();
  for (const [document, { api, text }] of openapi) {
    const known = memory.recall(artifact, text);
    const own = known === undefined ? [...(await emitOne(document, api))] : parseFiles(known);
    memory.keep(artifact, text, known ?? JSON.stringify(own));
    for (const [path, content] of own) files.set(`${document.id}/${path}`, content);
  }
  return files;
}

function parseFiles(text: string): readonly (readonly [path: string, content: string])[] {
  return JSON.parse(text);
}
