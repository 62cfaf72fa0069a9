import type { Message } from "../exchanges.js";
import { allNodes, membersOf, textOf } from "../json-values.js";
import { finding, type Finding, type Rule } from "../rule.js";
import { listed } from "../words.js";

const example = (scope: string): string =>
  `## 1. Examples\n\n\`\`\`\n{ "client_id": "lamp", "scope": "light oil" }\n\`\`\`\n\n\`\`\`\nPOST /token HTTP/1.1\nAuthorization: Basic ${Buffer.from("lamp:x").toString("base64")}\n\ngrant_type=client_credentials&scope=${scope}\n\`\`\``;

export const exampleScope: Rule = {
  id: "example/scope",
  severity: "error",
  summary: "A client of the examples asks for a scope that it does not have.",
  why: "The request would be refused with invalid_scope.",
  ok: [example("light"), example("light%20oil")],
  notOk: [{ text: example("⟦light%20wick⟧"), message: "the client lamp does not have the scope `wick`" }],
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const messages = document.messages;
      const scopes = scopesOfClients(messages);
      return messages.flatMap((message) => checkRequest(message, scopes));
    }),
};

function scopesOfClients(messages: readonly Message[]): ReadonlyMap<string, ReadonlySet<string>> {
  const scopes = new Map<string, Set<string>>();
  for (const node of messages.flatMap(({ json }) => (json?.tree == null ? [] : allNodes(json.tree)))) {
    const members = new Map(membersOf(node).map(({ name, value }) => [name, textOf(value)]));
    const client = members.get("client_id");
    const scope = members.get("scope");
    if (client == null || scope == null) continue;
    const known = scopes.get(client) ?? new Set<string>();
    for (const one of scope.split(" ")) known.add(one);
    scopes.set(client, known);
  }
  return scopes;
}

function checkRequest({ section, kind, headers, form, target, targetSpan }: Message, scopes: ReadonlyMap<string, ReadonlySet<string>>): readonly Finding[] {
  if (kind !== "request") return [];
  const query = form ?? (target?.includes("client_id=") === true && targetSpan !== null ? { text: target.slice(target.indexOf("?") + 1), span: targetSpan } : null);
  if (query === null) return [];
  const parameters = new URLSearchParams(query.text);
  const basic = headers.map(({ value }) => /^Basic (\S+)$/.exec(value)?.[1]).find((value) => value !== undefined);
  const client = parameters.get("client_id") ?? Buffer.from(basic ?? "", "base64").toString("utf8").split(":")[0] ?? "";
  const known = scopes.get(client);
  const asked = parameters.get("scope");
  const missing = (asked ?? "").split(" ").filter((scope) => scope !== "" && known?.has(scope) === false);
  if (known === undefined || missing.length === 0) return [];
  const raw = /(?:^|[?&])scope=([^&\s]*)/.exec(section.text.slice(query.span.start, query.span.end));
  const start = query.span.start + (raw === null ? 0 : raw.index + raw[0].length - (raw[1] ?? "").length);
  const end = raw === null ? query.span.end : start + (raw[1] ?? "").length;
  return [finding(section.place(start, end), `the client ${client} does not have the scope ${listed(missing)}`, `its scopes are ${listed([...known])}`)];
}
