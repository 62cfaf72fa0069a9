import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

// The schema of OASIS is written in JSON Schema draft 4; all it uses of that draft means the same in draft 7, but for `id`.
const { $schema: _, id: $id, ...schema } = JSON.parse(readFileSync(join(import.meta.dirname, "sarif-2.1.0.schema.json"), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile({ ...schema, $id });

/** Fails unless a value is a log of SARIF 2.1.0 by the schema of that standard. */
export function assertSarif(log: unknown): void {
  if (!validate(log)) throw new Error(ajv.errorsText(validate.errors, { separator: "\n" }));
}
