import { commentBlock } from "../doc-comment.js";
import type { Method, Operation, PathItem, Schema } from "../openapi/types.js";
import { memberName, referredName } from "./names.js";

/** A request that is no listing, as the client's templates take it. */
export interface OperationData {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** The identifier in the path as a member name; `null` where the path has none. */
  readonly key: string | null;
  /** Whether the caller gives the URL: that which an object holds. */
  readonly takesUri: boolean;
  /** The metadata field of the URL, as a literal. */
  readonly urlName: string;
  /** The type of what is sent; `null` where nothing is. */
  readonly body: string | null;
  /** The type of what is answered, and what the client makes of it. */
  readonly answer: string;
  readonly result: string;
  readonly types: readonly string[];
  readonly mediaType: string;
  readonly statuses: readonly string[];
  /** The statuses as a list, where there is more than one. */
  readonly outcomes: string | null;
  readonly call: "request" | "requestOutcome" | "download";
  /** Whether the request holds more than its URL. */
  readonly hasInit: boolean;
  /** Whether it is allowed without an access token. */
  readonly isOpen: boolean;
  readonly comment: string;
}

/** A request of a description that is no listing. */
export function operationData(path: string, item: PathItem, method: Method, operation: Operation): OperationData {
  const key = item.parameters?.[0]?.name ?? null;
  const body = referredName(operation.requestBody?.content["application/json"]?.schema ?? {}) ?? null;
  const answers = Object.entries(operation.responses).flatMap(([status, response]) =>
    status.startsWith("2") && "content" in response ? [{ status, content: response.content }] : [],
  );
  const [first] = answers;
  const [mediaType = "application/json"] = Object.keys(first?.content ?? {});
  const types = typesOf(first?.content[mediaType]?.schema);
  const answer = types.length === 0 ? "unknown" : types.join(" & ");
  const statuses = answers.map(({ status }) => status);
  const isDownload = mediaType !== "application/json";
  const hasOutcomes = !isDownload && statuses.length > 1;
  return {
    name: operation.operationId,
    method: method.toUpperCase(),
    path: JSON.stringify(path),
    key: key === null ? null : memberName(key),
    takesUri: operation["x-cds-url-field"] === undefined,
    urlName: JSON.stringify(operation["x-cds-url-field"] ?? operation.operationId),
    body,
    answer,
    result: isDownload ? "Response" : hasOutcomes ? `Outcome<${statuses.join(" | ")}, ${answer}>` : answer,
    types: body === null ? types : [body, ...types],
    mediaType: JSON.stringify(mediaType),
    statuses,
    outcomes: hasOutcomes ? `[${statuses.join(", ")}]` : null,
    call: isDownload ? "download" : hasOutcomes ? "requestOutcome" : "request",
    hasInit: body !== null || key !== null,
    isOpen: operation.security?.some((requirement) => Object.keys(requirement).length === 0) ?? false,
    comment: commentBlock(described(operation), operation["x-cds-source"]),
  };
}

function typesOf(schema: Schema | undefined): readonly string[] {
  if (schema === undefined) return [];
  const parts = (schema.allOf ?? [schema]).flatMap((part) => ("if" in part ? [] : [referredName(part)]));
  return parts.filter((name) => name !== undefined);
}

function described(operation: Operation): string {
  const modifiable = operation["x-cds-modifiable"];
  if (modifiable === undefined) return operation.description;
  return `${operation.description}\n\nMay change ${modifiable.map((name) => `\`${name}\``).join(", ")}.`;
}
