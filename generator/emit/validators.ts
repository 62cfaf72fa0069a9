import type { SpecDocument } from "../model/types.js";
import type { EmitContext, Files } from "./context.js";
import type { OpenApiDocument } from "./openapi.js";
import { checkedSchema, isObjectComponent } from "./validators/checked-schema.js";
import { checkComment, objectsOf, typesOf } from "./validators/template-data.js";

/** The files of the artifact, each from the template of its name. */
const FILES = ["index.ts", "types.ts", "checks.ts", "results.ts", "sources.ts", "standard-schema.ts"] as const;

/**
 * Emits validators of every object of a document: TypeScript that depends on nothing, with a type guard, a function
 * that explains what is wrong, and a Standard Schema an object.
 *
 * @param openapi the document's description, whose schema components say what is valid
 * @throws TemplateError when a template is missing or does not render
 */
export async function emitValidators(context: EmitContext, document: SpecDocument, openapi: OpenApiDocument): Promise<Files> {
  // Ajv and esbuild are slow to load, and commands that emit nothing import this module too.
  const { compileChecks } = await import("./validators/compile.js");
  const { schemas } = openapi.components;
  const objects = Object.entries(schemas).filter(([, schema]) => isObjectComponent(schema));
  const checked = new Map(objects.map(([name, schema]) => [name, checkedSchema(schema, schemas)]));
  const code = await compileChecks(context.memory, checked);

  const checks = code.replace(/^export function check(\w+)/gm, (start, name: string) => `\n${checkComment(name, schemas[name])}\n${start}`);
  const data = { id: document.id, checks: CHECKS, types: typesOf(schemas), objects: objectsOf(schemas) };
  return new Map(
    FILES.map((file) => {
      const formatted = context.format(file, context.templates.render(`validators/${file}.hbs`, data));
      return [file, formatted.replace(CHECKS, () => checks.trim())];
    }),
  );
}

/** Stands for the compiled checks while a file is formatted: they are laid out already, and long. */
const CHECKS = "// (checks)";
