import { STATUS_CODES } from "node:http";
import type { Operation } from "../model/types.js";
import type { OutlineContext } from "./context.js";
import { bullets, code } from "./markdown.js";

/** The operations that the section describes: request, statuses, and which fields may be changed. */
export function operations({ document, here }: OutlineContext): readonly string[] {
  return here(document.operations).flatMap((operation) => [
    sentences(operation).join("\n"),
    ...fieldNames("Servers MUST allow Clients to update the following fields:", operation.modifiable),
    ...fieldNames("Servers MUST NOT allow Clients to update the following fields:", operation.immutable),
  ]);
}

function sentences({ method, urlField, uriField, statuses }: Operation): readonly string[] {
  return [
    `Clients call this with ${code(method)}.`,
    ...(urlField === null ? [] : [`They send it to the ${code(urlField)} URL.`]),
    ...(uriField === null ? [] : [`Its address MUST be the ${code(uriField)} of the object.`]),
    ...statuses.map((status) => `Servers may answer with a ${code(`${status} ${STATUS_CODES[status] ?? "Status"}`)} Status Code.`),
  ];
}

function fieldNames(leadIn: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [leadIn, bullets(names.map((name) => ({ text: code(name) })))];
}
