import type { SpecDocument, SpecModel } from "../model/types.js";
import type { FormatTypeScript } from "./format-typescript.js";
import type { DraftHistory } from "./history.js";
import type { Addressed } from "./listing-path.js";
import type { Memory } from "./memory.js";
import type { Templates } from "./templates.js";

/** The kinds of artifact, in the order in which they are made: later ones may read earlier ones. */
export const ARTIFACTS = ["openapi", "client", "validators", "server", "docs"] as const;
export type Artifact = (typeof ARTIFACTS)[number];

/** Emitted files: path relative to the artifact's own folder (forward slashes) to content. */
export type Files = ReadonlyMap<string, string>;

/** All that an emitter may know: pure data and pure functions, no file system, and what was made before. */
export interface EmitContext {
  readonly model: SpecModel;
  readonly templates: Templates;
  readonly format: FormatTypeScript;
  readonly memory: Memory;
  /** What older drafts were like, where some are kept. */
  readonly history?: DraftHistory | undefined;
  /** The address of a line of a document's Markdown, for links from generated code. */
  readonly sourceLink: (document: SpecDocument, line: number) => string;
  /** The URL path under which a listing, or what another request concerns, is served. */
  readonly listingPath: (request: Addressed) => string;
}
