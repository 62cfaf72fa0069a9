import type { Message } from "../exchanges.js";
import { allNodes, membersOf, textOf } from "../json-values.js";
import { finding, type Rule } from "../rule.js";

const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString("base64")}`;
const example = (authorization: string): string =>
  `## 1. Examples\n\n\`\`\`\n{ "client_id": "lamp", "client_secret": "oil" }\n\`\`\`\n\n\`\`\`\nPOST /token HTTP/1.1\nAuthorization: ${authorization}\n\ngrant_type=client_credentials\n\nHTTP/1.1 200 OK\n\n{ "access_token": "t-1" }\n\`\`\``;

export const exampleCredential: Rule = {
  id: "example/credential",
  severity: "error",
  summary: "An example authenticates with a credential that no example gave out.",
  why: "Readers cannot tell which client is meant, and the request would be refused.",
  ok: [example(basic("lamp:oil")), example("Bearer t-1")],
  notOk: [
    { text: example(`⟦${basic("torch:oil")}⟧`), message: "the credential is that of the client torch, which no example shows" },
    { text: example(`⟦${basic("lamp:wick")}⟧`), message: "the credential of the client lamp has another secret than the examples" },
    { text: example("⟦Basic lamp⟧"), message: "the credential is not Base64 of an identifier, a colon and a secret" },
    { text: example("⟦Bearer t-2⟧"), message: "no example shows how the access token was obtained" },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const messages = document.messages;
      const issued = collect(messages);
      if (issued.clients.size === 0) return [];
      return messages.flatMap(({ section, headers }) =>
        headers.flatMap(({ name, value, valueSpan }) => {
          const problem = /^auth\w*$/i.test(name) ? problemOf(value, issued) : null;
          return problem === null ? [] : [finding(section.place(valueSpan.start, valueSpan.end), problem, "use what an earlier response of the examples gave out")];
        }),
      );
    }),
};

interface Issued {
  /** The secrets of clients; empty where no example shows one. */
  readonly clients: ReadonlyMap<string, ReadonlySet<string>>;
  readonly tokens: ReadonlySet<string>;
}

function collect(messages: readonly Message[]): Issued {
  const clients = new Map<string, Set<string>>();
  const tokens = new Set<string>();
  for (const node of messages.flatMap(({ json }) => (json?.tree == null ? [] : allNodes(json.tree)))) {
    const members = new Map(membersOf(node).map(({ name, value }) => [name, textOf(value)]));
    const client = members.get("client_id");
    const secret = members.get("client_secret");
    if (client != null) {
      const secrets = clients.get(client) ?? new Set<string>();
      if (secret != null) secrets.add(secret);
      clients.set(client, secrets);
    }
    for (const name of ["access_token", "refresh_token", "registration_access_token"]) {
      const token = members.get(name);
      if (token != null) tokens.add(token);
    }
  }
  return { clients, tokens };
}

function problemOf(authorization: string, { clients, tokens }: Issued): string | null {
  const { scheme = "", value = "" } = /^(?<scheme>Basic|Bearer)\s+(?<value>.+)$/.exec(authorization)?.groups ?? {};
  if (/\.{3}|[{<]/.test(value)) return null;
  if (scheme === "Bearer") return tokens.size === 0 || tokens.has(value) ? null : "no example shows how the access token was obtained";
  if (scheme !== "Basic") return null;
  const { id, secret } = /^(?<id>[^:]+):(?<secret>.+)$/.exec(Buffer.from(value, "base64").toString("utf8"))?.groups ?? {};
  if (id === undefined || secret === undefined) return "the credential is not Base64 of an identifier, a colon and a secret";
  const secrets = clients.get(id);
  if (secrets === undefined) return `the credential is that of the client ${id}, which no example shows`;
  return secrets.size === 0 || secrets.has(secret) ? null : `the credential of the client ${id} has another secret than the examples`;
}
