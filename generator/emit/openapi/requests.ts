import { pascalCase } from "../../model/names.js";
import type { Operation, SpecDocument } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import type { Definitions } from "./definitions.js";
import { fieldSchemas, type ObjectDefinition, statedFields } from "./objects.js";
import { code } from "./text.js";
import { componentName } from "./types-to-schemas.js";
import type { Schema, Schemas } from "./types.js";

/** The component that describes what an operation sends; `null` where it sends nothing. */
export function requestName(definitions: Definitions, operation: Operation): string | null {
  const request = requestObject(definitions, operation);
  if (request === null) return null;
  return request.object.role === "request" ? componentName(request.object.name) : componentName(`${pascalCase(operation.name)}Request`);
}

/**
 * Components for the bodies that the specification describes by the object that they make or change: the fields of
 * that object that a client may set, none of which it must.
 */
export function requestSchemas(context: EmitContext, document: SpecDocument, definitions: Definitions): Schemas {
  return Object.fromEntries(
    document.operations.flatMap((operation) => {
      const request = requestObject(definitions, operation);
      const name = requestName(definitions, operation);
      if (request === null || name === null || definitions.has(name)) return [];
      return [[name, requestSchema(context, document, definitions, operation, request)] as const];
    }),
  );
}

function requestSchema(
  context: EmitContext,
  document: SpecDocument,
  definitions: Definitions,
  operation: Operation,
  request: ObjectDefinition,
): Schema {
  const settable = settableFields(document, operation);
  const fields = statedFields(context, definitions, request).filter(({ field }) => settable(field.name));
  const { properties = {} } = fieldSchemas(context, definitions, request, fields);
  return {
    type: "object",
    description: `What ${code(operation.name)} sends: fields of ${code(request.object.name)} that a client may set.`,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [name, { ...schema, "x-cds-presence": "optional" }]),
    ),
    "x-cds-role": "request",
    "x-cds-source": context.sourceLink(document, operation.line),
  };
}

/**
 * Which fields a client may set: of a partial change those that the specification names; otherwise all but those that
 * are the server's, which hold for whatever makes or changes the same object.
 */
function settableFields(document: SpecDocument, operation: Operation): (name: string) => boolean {
  if (operation.method === "PATCH" && operation.modifiable.length > 0) {
    return (name) => operation.modifiable.includes(name);
  }
  const immutable = document.operations.filter(({ request }) => request === operation.request).flatMap((other) => other.immutable);
  return (name) => !immutable.includes(name);
}

function requestObject(definitions: Definitions, { request }: Operation): ObjectDefinition | null {
  const definition = request === null ? undefined : definitions.get(componentName(request));
  return definition?.kind === "object" ? definition : null;
}
