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
