import { numbered, typeName } from "../definitions/type-names.js";

/** A listing's or an operation's name as an identifier in camel case that is not taken yet, for example `listAccounts`. */
export function operationName(name: string, taken: ReadonlySet<string>): string {
  const pascal = typeName(name);
  return numbered(pascal.charAt(0).toLowerCase() + pascal.slice(1), (candidate) => !taken.has(candidate));
}

/** A property name as TypeScript writes it: bare where that is allowed, else quoted. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : JSON.stringify(name);
}
