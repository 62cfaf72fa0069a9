import type { Artifact } from "../emit/context.js";
import type { TemplateSources } from "../emit/templates.js";
import type { Config } from "./config.js";
import { sha256 } from "./hash.js";
import { type KeptDraft, readKeptDrafts } from "./kept-drafts.js";
import type { Part, PartInputs } from "./manifest.js";
import { readPackageFacts } from "./package-root.js";
import { type DocumentText, readDocuments } from "./read-documents.js";
import { readTemplates } from "./read-templates.js";
import type { Target } from "./target.js";

/** Everything that a run reads. */
export interface Inputs {
  readonly config: Config;
  readonly documents: readonly DocumentText[];
  readonly templates: TemplateSources;
  /** The kept drafts that are older than the documents. */
  readonly drafts: readonly KeptDraft[];
}

/** Reads the documents and templates of a target. */
export function readInputs(cwd: string, config: Config, target: Target): Inputs {
  return {
    config,
    documents: readDocuments(cwd, target.documents, config.maxDocumentBytes),
    templates: readTemplates(cwd, target.request.templates ?? config.templates),
    drafts: readKeptDrafts(cwd, config, target),
  };
}

/** Names and hashes all that decides what a part's files say. */
export function inputsOf(part: Part, inputs: Inputs, target: Target): PartInputs {
  const tool = `cds-codegen ${readPackageFacts().version}`;
  if (part === "project") return { tool, settings: {}, documents: {}, templates: {} };
  const { paths, sourceUrl } = inputs.config;
  // Only pages tell of older drafts.
  const documents = part === "docs" ? [...inputs.documents, ...inputs.drafts.flatMap((draft) => draft.documents)] : inputs.documents;
  return {
    tool,
    settings: { folder: target.layout[part], paths, sourceUrl },
    documents: Object.fromEntries(documents.map((document) => [document.file, document.sha256])),
    templates: Object.fromEntries(templatesOf(part, inputs.templates)),
  };
}

function templatesOf(artifact: Artifact, templates: TemplateSources): readonly (readonly [string, string])[] {
  return [...templates].filter(([name]) => name.startsWith(`${artifact}/`)).map(([name, source]) => [name, sha256(source.text)]);
}
