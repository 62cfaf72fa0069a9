import type { Schema } from "../openapi/types.js";

/** The name of the component to which a schema refers. */
export function referredName(schema: Schema): string | undefined {
  return schema.$ref?.split("/").at(-1);
}

/** A name as that of a member: in quotes where TypeScript wants them. */
export function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** The expression for a member of a value. */
export function access(object: string, name: string): string {
  return memberName(name) === name ? `${object}.${name}` : `${object}[${JSON.stringify(name)}]`;
}
