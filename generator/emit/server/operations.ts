import type { Operation, SpecDocument } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import type { Definitions } from "../definitions/definitions.js";
import { typeName } from "../definitions/type-names.js";
import { type DocComment, docComment } from "../doc-comment.js";
import { type OperationPath, operationPath } from "../operation-path.js";
import { bodyParts, type BodyView, bodyView, type PartView } from "./bodies.js";
import { operationName } from "./names.js";

/** What the templates know of an operation. */
export interface OperationView {
  /** The operation's name, for example `modifyGrant`; unique among listings and operations of all documents. */
  readonly operation: string;
  /** The same as a type name, for example `ModifyGrant`. */
  readonly type: string;
  readonly doc: DocComment;
  readonly body: BodyView | null;
  /** The type of the response's body; `null` where it is no object. */
  readonly response: string | null;
  /** Whether the response is a file. */
  readonly isDownload: boolean;
  /** The statuses of responses that succeed, as a union. */
  readonly successes: string;
  readonly descriptor: OperationDescriptor;
}

/** One operation's descriptor: the data of the generated `Operation`. */
export interface OperationDescriptor extends Omit<Operation, "anchor" | "line"> {
  readonly document: string;
  readonly path: string;
  readonly key: string | null;
  readonly token: "required" | "optional";
  readonly success: number;
  readonly bodyError: "invalid_request" | "invalid_client_metadata";
  readonly spec: string;
}

/** Prepares all operations of the model, in the order of its documents. */
export function operationViews(
  context: EmitContext,
  definitions: Definitions,
  listingNames: readonly string[],
): readonly OperationView[] {
  const names = new Set(listingNames);
  const routes = new Set<string>();
  return statedOperations(context).map(({ document, operation }) => {
    const name = operationName(operation.name, names);
    const derived = operationPath(context.model, document, operation, context.listingPath);
    // Two operations of one method on one path are told apart by their names.
    const isTaken = routes.has(`${operation.method} ${derived.path}`);
    const path = isTaken ? { ...derived, path: `${derived.path}/${name}` } : derived;
    names.add(name);
    routes.add(`${operation.method} ${path.path}`);
    return operationView(context, definitions, document, operation, name, path);
  });
}

/** The objects within the bodies of all operations. */
export function bodyPartViews(context: EmitContext, definitions: Definitions): readonly PartView[] {
  return bodyParts(definitions, statedOperations(context));
}

function statedOperations(
  context: EmitContext,
): readonly { readonly document: SpecDocument; readonly operation: Operation }[] {
  return context.model.documents.flatMap((document) => document.operations.map((operation) => ({ document, operation })));
}

function operationView(
  context: EmitContext,
  definitions: Definitions,
  document: SpecDocument,
  operation: Operation,
  name: string,
  { path, key }: OperationPath,
): OperationView {
  const type = typeName(name);
  const spec = context.sourceLink(document, operation.line);
  const object = (each: string | null): string | null =>
    each === null ? null : (definitions.find(each, document.id)?.typeName ?? null);
  const response = object(operation.response);
  const isDownload = response === null && operation.method === "GET";
  const success = operation.statuses.find(isSuccess) ?? usualSuccess(operation.method, response !== null || isDownload);
  const body = bodyView(context, definitions, document, operation, type);
  return {
    operation: name,
    type,
    doc: docComment([`\`${operation.method} ${path}\`: ${words(operation)}.`], [spec]),
    body,
    response,
    isDownload,
    successes: [...new Set([success, ...operation.statuses.filter(isSuccess)])].join(" | "),
    descriptor: {
      name,
      document: document.id,
      method: operation.method,
      path,
      key,
      urlField: operation.urlField,
      uriField: operation.uriField,
      // RFC 7591, section 3: whoever wants to be a client has no token yet.
      token: operation.urlField === "registration_endpoint" ? "optional" : "required",
      request: body === null ? null : object(operation.request),
      response,
      success,
      statuses: operation.statuses,
      modifiable: operation.modifiable,
      immutable: operation.immutable,
      bodyError: isClientMetadata(definitions, document, operation) ? "invalid_client_metadata" : "invalid_request",
      spec,
    },
  };
}

/** RFC 7591, section 3.2.2, and RFC 7592, section 2.2, name the error of a client's metadata. */
function isClientMetadata(definitions: Definitions, document: SpecDocument, { request }: Operation): boolean {
  const object = request === null ? undefined : definitions.find(request, document.id);
  return object?.kind === "object" && object.object.inherits?.standard === "RFC 7591";
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** RFC 9110, section 15.3: what was made is 201, nothing to answer is 204. */
function usualSuccess(method: Operation["method"], hasContent: boolean): number {
  if (!hasContent) return 204;
  return method === "POST" ? 201 : 200;
}

function words({ method, request, response }: Operation): string {
  const takes = request === null ? "" : `takes \`${request}\``;
  const nothing = method === "GET" ? "a file" : "nothing";
  return [takes, `answers with ${response === null ? nothing : `\`${response}\``}`]
    .filter((each) => each !== "")
    .join(" and ");
}
