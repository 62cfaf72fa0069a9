/** The library: what the command line is made of, for other programs. */
export * from "./model/types.js";
export { facts } from "./model/facts.js";
export { applyDiff, DiffDoesNotFit } from "./diff/apply.js";
export { diff } from "./diff/diff.js";
export type * from "./diff/report.js";
export { mayBeNull } from "./model/fields.js";
export { outline } from "./outline/outline.js";
export { parse, type ParseCache, type ParseResult } from "./parse/parse.js";
export type { SourceText } from "./parse/source-text.js";
export { type Artifact, ARTIFACTS, type EmitContext, type Files } from "./emit/context.js";
export { emit, type EmitOptions, type EmittedFiles } from "./emit/emit.js";
export { createTypeScriptFormatter, type FormatTypeScript } from "./emit/format-typescript.js";
export { type OutputLayout, PLAIN_LAYOUT } from "./emit/layout.js";
export { listingPath } from "./emit/listing-path.js";
export { createMemory, type MadeTexts, type Memory } from "./emit/memory.js";
export { compileTemplates, TemplateError, type Templates, type TemplateSource, type TemplateSources } from "./emit/templates.js";
