import { pascalCase } from "../../model/names.js";
import type { Operation as SpecOperation, SpecDocument } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import { addressed, operationPath } from "../operation-path.js";
import type { Definitions } from "./definitions.js";
import { errorResponsesByStatus } from "./errors.js";
import { requestName } from "./requests.js";
import { code, sentenceOf } from "./text.js";
import { componentName, schemaReference } from "./types-to-schemas.js";
import type { Content, Method, Operation, PathParameter, Response } from "./types.js";

/** A request that is no listing, with its place among the paths. */
export interface PlacedOperation {
  readonly path: string;
  readonly method: Method;
  readonly parameters: readonly PathParameter[];
  readonly operation: Operation;
}

const methods: Readonly<Record<SpecOperation["method"], Method>> = {
  GET: "get",
  POST: "post",
  PUT: "put",
  PATCH: "patch",
  DELETE: "delete",
};

/** The tag of an operation: the object that it concerns. */
export function operationTag(context: EmitContext, document: SpecDocument, operation: SpecOperation): string {
  return addressed(context.model, document, operation).object?.name ?? pascalCase(operation.name);
}

/** Describes a request that is no listing. */
export function placedOperation(
  context: EmitContext,
  document: SpecDocument,
  definitions: Definitions,
  operation: SpecOperation,
): PlacedOperation {
  const { path, key } = operationPath(context.model, document, operation, context.listingPath);
  const { modifiable, immutable } = operation;
  const tag = operationTag(context, document, operation);
  return {
    path,
    method: methods[operation.method],
    parameters: key === null ? [] : [keyParameter(key, tag)],
    operation: {
      operationId: operation.name,
      summary: sentenceOf(operation.name),
      description: describedOperation(operation, tag),
      tags: [tag],
      // RFC 7591, section 3: whoever registers has no access token yet, or an initial one from elsewhere.
      ...(operation.urlField === "registration_endpoint" ? { security: [{}, { bearer: [] }] } : {}),
      ...requestBody(definitions, operation),
      responses: { ...successes(definitions, operation), ...errorResponsesByStatus(operation.statuses) },
      // Where the metadata names the URL, the object's own is that of what the request makes.
      ...(operation.urlField === null ? {} : { "x-cds-url-field": operation.urlField }),
      ...(operation.urlField !== null || operation.uriField === null ? {} : { "x-cds-uri-field": operation.uriField }),
      ...(modifiable.length === 0 ? {} : { "x-cds-modifiable": modifiable }),
      ...(immutable.length === 0 ? {} : { "x-cds-immutable": immutable }),
      "x-cds-source": context.sourceLink(document, operation.line),
    },
  };
}

function keyParameter(key: string, object: string): PathParameter {
  return {
    name: key,
    in: "path",
    required: true,
    description: `Which ${code(object)} is meant. The URL that the object itself holds is what counts, whatever its form.`,
    schema: { type: "string" },
  };
}

function requestBody(definitions: Definitions, operation: SpecOperation): Pick<Operation, "requestBody"> {
  const name = requestName(definitions, operation);
  if (name === null) return {};
  const description = operation.method === "PATCH" ? "The fields to change." : "What is submitted.";
  return { requestBody: { description, required: true, content: { "application/json": { schema: schemaReference(name) } } } };
}

function successes(definitions: Definitions, operation: SpecOperation): Readonly<Record<string, Response>> {
  const stated = operation.statuses.filter((status) => status < 300);
  const statuses = stated.length > 0 ? stated : [operation.method === "POST" ? 201 : 200];
  const content = answerContent(definitions, operation);
  return Object.fromEntries(statuses.map((status) => [String(status), { description: describedSuccess(status), content }]));
}

/** The object, with what the specification says of it in this answer alone; without an object, a file of any type. */
function answerContent(definitions: Definitions, { name, response }: SpecOperation): Content {
  if (response === null) return { "*/*": {} };
  const filledIn = definitions.get(componentName(`${pascalCase(name)}Response`));
  const schema = schemaReference(response);
  const isMore = filledIn?.kind === "object" && filledIn.object.role === "response" && filledIn.object.name !== response;
  return { "application/json": { schema: isMore ? { allOf: [schema, schemaReference(filledIn.object.name)] } : schema } };
}

function describedSuccess(status: number): string {
  switch (status) {
    case 201:
      return "It was created.";
    case 202:
      return "Accepted, but not all of it is in force yet: the server reviews the rest.";
    default:
      return "Done.";
  }
}

function describedOperation({ method, uriField, urlField, response }: SpecOperation, object: string): string {
  const where =
    urlField !== null
      ? `Servers publish the URL as ${code(urlField)} in their metadata.`
      : `The URL is ${uriField === null ? "the object's own" : `the object's ${code(uriField)}`}.`;
  const [article, name] = [/^[AEIO]/.test(object) ? "an" : "a", code(object)];
  switch (method) {
    case "GET":
      return `${response === null ? `Downloads what ${article} ${name} stands for.` : `Retrieves ${article} ${name}.`} ${where}`;
    case "POST":
      return `Creates ${article} ${name}. ${where}`;
    case "PUT":
      return `Changes ${article} ${name} as a whole: fields that are left out return to the server's defaults. ${where}`;
    case "PATCH":
      return `Changes fields of ${article} ${name}: those that are left out stay as they are. ${where}`;
    case "DELETE":
      return `Deletes ${article} ${name}. ${where}`;
  }
}
