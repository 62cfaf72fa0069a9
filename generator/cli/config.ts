import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ARTIFACTS, type Artifact } from "../emit/context.js";
import type { ConfigFile } from "./config-file.js";
import type { LintConfig } from "./lint/lint-documents.js";
import { systemErrorCode, userError } from "./user-error.js";

/** The configuration file's name; it is looked for in the folder in which the command runs. */
export const CONFIG_FILE = "cds-codegen.config.json";

/** The baseline's name, unless the configuration has another one. */
export const BASELINE_FILE = "cds-lint-baseline.json";

/** The configuration with every default filled in; paths are relative to the project's folder. */
export interface Config {
  readonly documents: readonly string[];
  readonly outputs: Readonly<Record<Artifact | "manifest", string>>;
  readonly drafts: { readonly documents: string; readonly outputs: string };
  readonly paths: Readonly<Record<string, string>>;
  readonly sourceUrl: string;
  readonly templates: string | null;
  readonly maxDocumentBytes: number;
  readonly lint: LintConfig;
}

/** What holds where no configuration file says otherwise. */
export const DEFAULT_CONFIG: Config = {
  documents: ["spec/*.md"],
  outputs: {
    openapi: "openapi",
    client: "generated/client",
    validators: "generated/validators",
    server: "generated/server",
    docs: "generated/docs",
    manifest: "generated/manifest.json",
  },
  drafts: { documents: "spec/drafts", outputs: "generated/drafts" },
  paths: {},
  sourceUrl: "{source}#L{line}",
  templates: null,
  maxDocumentBytes: 16 * 1024 * 1024,
  lint: { rules: {}, words: [], baseline: null },
};

/**
 * Reads the project's configuration.
 *
 * @throws UserError naming file, line and column when the file is not what its schema says
 */
export async function loadConfig(cwd: string): Promise<Config> {
  let text: string;
  try {
    text = readFileSync(join(cwd, CONFIG_FILE), "utf8");
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return withBaseline(cwd, DEFAULT_CONFIG);
    throw userError("config/unreadable", { file: CONFIG_FILE }, `the configuration cannot be read: ${String(error)}`, "make it a readable file");
  }
  // Most projects have no such file, and the validator takes longer to load than all else that `check` does.
  const { parseConfig } = await import("./parse-config.js");
  return withBaseline(cwd, configOf(parseConfig(CONFIG_FILE, text)));
}

/** A project's own baseline is used wherever the configuration names none. */
function withBaseline(cwd: string, config: Config): Config {
  return config.lint.baseline === null && existsSync(join(cwd, BASELINE_FILE)) ? { ...config, lint: { ...config.lint, baseline: BASELINE_FILE } } : config;
}

/** Fills in the defaults and refuses output folders that lie in one another. */
export function configOf(file: ConfigFile): Config {
  const { $schema: _, outputs, drafts, lint, ...rest } = file;
  const config: Config = {
    ...DEFAULT_CONFIG,
    ...rest,
    outputs: { ...DEFAULT_CONFIG.outputs, ...outputs },
    drafts: { ...DEFAULT_CONFIG.drafts, ...drafts },
    lint: { ...DEFAULT_CONFIG.lint, ...lint },
  };
  const folders = ARTIFACTS.map((artifact) => ({ artifact, folder: `${join(config.outputs[artifact], ".")}/` }));
  for (const outer of folders) {
    const inner = folders.find((other) => other !== outer && other.folder.startsWith(outer.folder));
    if (inner !== undefined) {
      throw userError(
        "config/outputs",
        { file: CONFIG_FILE },
        `the folder of ${inner.artifact} (${inner.folder}) lies in that of ${outer.artifact} (${outer.folder})`,
        "give each kind of artifact a folder of its own",
      );
    }
  }
  return config;
}
