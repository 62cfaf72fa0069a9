/**
 * What `cds-codegen.config.json` may say. Every member has a default that fits the folders of cds-codegen's own
 * repository, so the file is needed only where something differs.
 */
export interface ConfigFile {
  /** The address of this schema, for editors. */
  readonly $schema?: string;
  /**
   * The specification's Markdown files: paths or glob patterns, relative to this file.
   * @default ["spec/*.md"]
   */
  readonly documents?: readonly string[];
  /** Where each kind of artifact is written: one folder each, none inside another. */
  readonly outputs?: OutputFolders;
  /** Where older drafts are kept, one folder a date, and where `--draft DATE` writes. */
  readonly drafts?: DraftFolders;
  /**
   * URL paths of listings by the metadata field that announces them, for example
   * `{ "cds_accounts_api": "/customer-data/accounts" }`. Without an entry, `cds_accounts_api` is served at `/accounts`.
   */
  readonly paths?: Readonly<Record<string, string>>;
  /**
   * The address of a line of a document, for the links in what is generated. `{source}` is the document's path,
   * `{id}` its identifier and `{line}` the line.
   * @default "{source}#L{line}"
   */
  readonly sourceUrl?: string;
  /** A folder of templates that replace the built-in ones of the same relative path, as `--templates` does. */
  readonly templates?: string;
  /**
   * The largest document that is read, in bytes.
   * @minimum 1
   * @asType integer
   * @default 16777216
   */
  readonly maxDocumentBytes?: number;
  /** What `lint` looks for. */
  readonly lint?: LintFile;
}

export interface LintFile {
  /** Severities by rule, such as `prose/spelling`, or by family, such as `prose`. */
  readonly rules?: Readonly<Record<string, "off" | "info" | "warning" | "error">>;
  /** Words that are spelt right though no dictionary has them. */
  readonly words?: readonly string[];
  /** The file of accepted findings, as `--baseline` names it; by default `cds-lint-baseline.json`, where it is there. */
  readonly baseline?: string;
}

export interface OutputFolders {
  /** @default "openapi" */
  readonly openapi?: string;
  /** @default "generated/client" */
  readonly client?: string;
  /** @default "generated/validators" */
  readonly validators?: string;
  /** @default "generated/server" */
  readonly server?: string;
  /** @default "generated/docs" */
  readonly docs?: string;
  /**
   * The record that `check` compares with. The folder that holds it belongs to cds-codegen as the outputs do,
   * unless it is the project's own.
   * @default "generated/manifest.json"
   */
  readonly manifest?: string;
}

export interface DraftFolders {
  /** @default "spec/drafts" */
  readonly documents?: string;
  /** @default "generated/drafts" */
  readonly outputs?: string;
}
