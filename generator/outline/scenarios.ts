import type { OutlineContext } from "./context.js";
import { bullets, code, link } from "./markdown.js";

/** The scenarios that the section describes: the scopes and other scenarios that they ask for. */
export function scenarios({ document, here }: OutlineContext): readonly string[] {
  return here(document.scenarios).flatMap(({ scopes, scenarios: included }) => {
    const asked = [
      ...scopes.map((anchor) => {
        const type = document.scopes.find((scope) => scope.anchor === anchor)?.type ?? anchor;
        return { text: `The scope ${link(code(type), anchor)}` };
      }),
      ...included.map((name) => ({ text: `The scenario ${link(code(name), `scenario-${name}`)}` })),
    ];
    return asked.length === 0 ? [] : ["This scenario asks for:", bullets(asked)];
  });
}
