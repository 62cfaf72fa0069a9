import type { Artifact } from "./context.js";

/** The folder of each kind of artifact, relative to the output root, with forward slashes. */
export type OutputLayout = Readonly<Record<Artifact, string>>;

/** One folder a kind, named like it. */
export const PLAIN_LAYOUT: OutputLayout = {
  openapi: "openapi",
  client: "client",
  validators: "validators",
  server: "server",
  docs: "docs",
};
