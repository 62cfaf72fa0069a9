/** A type as facts write it, taken apart: `Array<Account | null>`, `"electric_usage"`, `any`. */
export type TypeTree =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "array"; readonly items: TypeTree }
  | { readonly kind: "map"; readonly items: TypeTree }
  | { readonly kind: "union"; readonly of: readonly TypeTree[] };

const TOKEN = /"(?:[^"\\]|\\.)*"|[<>|]|[^\s<>|"]+/g;
const LITERAL = /^(?:"|true$|false$|null$|-?\d)/;

/** Takes the text of a type apart. */
export function readType(text: string): TypeTree {
  const tokens = text.match(TOKEN) ?? [];
  let next = 0;
  const union = (): TypeTree => {
    const of = [single()];
    while (tokens[next] === "|") {
      next++;
      of.push(single());
    }
    const [only] = of;
    return of.length === 1 && only !== undefined ? only : { kind: "union", of };
  };
  const single = (): TypeTree => {
    const token = tokens[next++] ?? "any";
    if ((token === "Array" || token === "Map") && tokens[next] === "<") {
      next++;
      const items = union();
      next++;
      return { kind: token === "Array" ? "array" : "map", items };
    }
    return LITERAL.test(token) ? { kind: "literal", text: token } : { kind: "name", name: token };
  };
  return union();
}

/** The text of a type with each of its names replaced. */
export function renameType(text: string, rename: (name: string) => string): string {
  return text.replace(TOKEN, (token) => (/^[<>|]$|^(?:Array|Map)$/.test(token) || LITERAL.test(token) ? token : rename(token)));
}

/** The names in a type. */
export function namesInType(text: string): readonly string[] {
  const names: string[] = [];
  renameType(text, (name) => (names.push(name), name));
  return names;
}
