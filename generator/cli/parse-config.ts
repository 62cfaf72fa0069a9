import { Ajv, type ErrorObject } from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { didYouMean } from "../model/did-you-mean.js";
import type { ConfigFile } from "./config-file.js";
import { packageRoot } from "./package-root.js";
import { UserError, userError } from "./user-error.js";

/**
 * Parses the text of a configuration file.
 *
 * @throws UserError with file, line and column for everything that its schema refuses
 */
export function parseConfig(file: string, text: string): ConfigFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = /at position (\d+)/.exec(message)?.[1];
    throw userError(
      "config/syntax",
      { file, text, ...placeOf(text, offset === undefined ? text.length : Number(offset)) },
      `the configuration is no JSON: ${message}`,
      "correct the JSON here",
    );
  }
  const schema: object = JSON.parse(readFileSync(join(packageRoot, "generator/cli/config.schema.json"), "utf8"));
  const validate = new Ajv({ allErrors: true, verbose: true, strict: false }).compile<ConfigFile>(schema);
  if (validate(value)) return value;
  throw new UserError(
    (validate.errors ?? []).flatMap((error) => describe(file, text, error).diagnostics),
    new Map([[file, text]]),
  );
}

function describe(file: string, text: string, error: ErrorObject): UserError {
  const member = error.instancePath.split("/").slice(1).join(".");
  const at = (name: string): { line: number; column: number } => placeOf(text, Math.max(0, text.indexOf(JSON.stringify(name))));
  const stated = error.keyword === "additionalProperties" ? error.params["additionalProperty"] : undefined;
  if (typeof stated === "string") {
    const known = Object.keys(error.parentSchema?.["properties"] ?? {});
    const where = member === "" ? "the configuration" : member;
    return userError("config/unknown", { file, text, ...at(stated) }, `${where} has no member ${stated}`, didYouMean(stated, known));
  }
  const name = member.split(".").findLast((part) => !/^\d+$/.test(part)) ?? "";
  return userError(
    "config/invalid",
    { file, text, ...at(name) },
    `${member === "" ? "the configuration" : member} ${error.message ?? "is invalid"}`,
    "see the configuration's schema, config.schema.json in the package",
  );
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
