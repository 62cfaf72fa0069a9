import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { emitOpenApi } from "../../emit/openapi.js";
import { listingPath } from "../../emit/listing-path.js";
import { createMemory } from "../../emit/memory.js";
import type { SchemaChecker, SchemaViolation } from "../../lint/context.js";
import type { SpecModel } from "../../model/types.js";

/**
 * Makes the checker of examples: against the JSON Schemas that the documents' OpenAPI descriptions have as components.
 * A schema is compiled when an example needs it.
 */
export function createSchemaChecker(model: SpecModel): SchemaChecker {
  const compilers = new Map(model.documents.map((document) => [document.id, lazily(() => compilerOf(model, document.id))]));
  return {
    check(document, object, value) {
      // An example may show an object of another document of the family.
      const others = [...compilers.keys()].filter((id) => id !== document);
      const validate = firstOf([document, ...others], (id) => compilers.get(id)?.()(object) ?? null);
      if (validate === null) return null;
      return validate(value) ? [] : (validate.errors ?? []).flatMap(violationOf);
    },
  };
}

function firstOf<From, To>(values: readonly From[], read: (value: From) => To | null): To | null {
  for (const value of values) {
    const result = read(value);
    if (result !== null) return result;
  }
  return null;
}

type Compiler = (object: string) => ValidateFunction | null;

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function compilerOf(model: SpecModel, id: string): Compiler {
  const document = model.documents.find((one) => one.id === id);
  if (document === undefined) return () => null;
  const openapi = emitOpenApi(
    {
      model,
      templates: { render: () => "" },
      format: (_path, text) => text,
      sourceLink: (of, line) => `${of.source}#L${line}`,
      memory: createMemory(),
      listingPath: (request) => listingPath(request),
    },
    document,
  );
  const schemas: Readonly<Record<string, object>> = openapi.components.schemas;
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false, logger: false });
  addFormats.default(ajv);
  ajv.addFormat("decimal", { type: "number", validate: () => true });
  ajv.addSchema({ $id: "cds:document", components: { schemas } });
  return (object) => (schemas[object] === undefined ? null : (ajv.getSchema(`cds:document#/components/schemas/${object}`) ?? null));
}

function violationOf({ keyword, instancePath, params, message = "" }: ErrorObject): readonly SchemaViolation[] {
  const text = (name: string): string | null => (typeof params[name] === "string" ? params[name] : null);
  switch (keyword) {
    case "required":
      return [{ path: instancePath, member: text("missingProperty"), kind: "missing", message }];
    case "additionalProperties":
    case "unevaluatedProperties":
      return [{ path: instancePath, member: text("additionalProperty") ?? text("unevaluatedProperty"), kind: "unknown", message }];
    // What is wrong within a choice is reported by its branches.
    case "anyOf":
    case "oneOf":
    case "if":
      return [];
    default:
      return [{ path: instancePath, member: null, kind: "value", message: message.replace(/^must be \w+(?:,\w+)+$/, (types) => types.replaceAll(",", " or ")) }];
  }
}
