import type { Operation, SpecObject } from "../model/types.js";
import type { OperationReading } from "./operations.js";

/**
 * Names the objects that an operation takes and gives: those that its own section states, else the object that is
 * retrieved, created or modified.
 */
export function resolveOperation(reading: OperationReading, objects: readonly SpecObject[]): Operation {
  const { operation, resource, sends } = reading;
  const own = objects.filter(({ anchor }) => anchor !== null && anchor === operation.anchor);
  const subject =
    objects.find(({ name, role }) => role === "object" && name === resource) ??
    objects.find(({ name, role }) => role === "object" && name.endsWith(resource));
  const gives = operation.name.startsWith("download") ? null : (subject?.name ?? null);
  return {
    ...operation,
    request: sends ? (own.find(({ role }) => role === "request")?.name ?? subject?.name ?? null) : null,
    response: gives,
  };
}
