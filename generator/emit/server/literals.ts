import { propertyName } from "./names.js";

/**
 * The same data with every string, number and `null` as TypeScript writes it, so that templates print values
 * without quoting. Booleans stay, for templates to branch on.
 */
export function literals(data: object): object {
  if (Array.isArray(data)) return data.map(literal);
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, literal(value)]));
}

function literal(value: unknown): unknown {
  if (typeof value === "object" && value !== null) return literals(value);
  return typeof value === "boolean" ? value : JSON.stringify(value);
}

/** Plain data as TypeScript writes it, property names bare where that is allowed. */
export function sourceText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sourceText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${propertyName(name)}: ${sourceText(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
