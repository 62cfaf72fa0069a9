import { STATUS_CODES } from "node:http";
import { finding, type Rule } from "../rule.js";

export const normStatus: Rule = {
  id: "norm/status",
  severity: "error",
  summary: "A status code of HTTP stands with another code's name, or with one that no code has.",
  why: "Implementers do not know whether the number or the name is meant.",
  ok: ["Servers respond with a `200 OK`, a `413 Content Too Large` or a \"302 Found\" Status Code, and `100 Lamps` are listed."],
  notOk: [
    {
      text: "Servers respond with a ⟦`400 Bad Response`⟧ Status Code.",
      message: "the status code 400 is called “Bad Request”",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) =>
      sections.flatMap((section) =>
        section.codes.flatMap(({ value, start, end }) => {
          const { code = "", name = "" } = /^(?<code>[1-5]\d\d) (?<name>[A-Z][A-Za-z' -]+)$/.exec(value)?.groups ?? {};
          const names = namesOf(code);
          const [right] = names;
          if (right === undefined || names.includes(name) || !/^ Status Code/i.test(section.text.slice(end, end + 13))) return [];
          return [finding(section.place(start, end), `the status code ${code} is called “${right}”`, `write \`${code} ${right}\`, or the code that is meant`)];
        }),
      ),
    ),
};

/** The names of a status code: that of RFC 9110, then older ones. */
function namesOf(code: string): readonly string[] {
  const renamed: Readonly<Record<string, string>> = { "413": "Content Too Large", "422": "Unprocessable Content" };
  return [renamed[code], STATUS_CODES[code]].filter((name) => name !== undefined);
}
