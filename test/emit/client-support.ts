import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Files } from "../../generator/emit/context.js";

/** A project of its own that holds generated files, as a user of the client would set it up. */
export interface Project {
  readonly folder: string;
  readonly remove: () => void;
}

/** Writes files into a new project that can import what this repository can. */
export function projectOf(files: Files): Project {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "client-")));
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
  symlinkSync(fileURLToPath(new URL("../../node_modules", import.meta.url)), path.join(folder, "node_modules"));
  mkdirSync(path.join(folder, "src"));
  for (const [name, content] of files) writeFileSync(path.join(folder, "src", name), content);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Compiles a project as strictly as the compiler can and gives its complaints. */
export function compile({ folder }: Project): readonly string[] {
  const source = path.join(folder, "src");
  const program = ts.createProgram(ts.sys.readDirectory(source, [".ts"]), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    noImplicitReturns: true,
    noImplicitOverride: true,
    declaration: true,
    rootDir: source,
    outDir: path.join(folder, "out"),
  });
  const { diagnostics } = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file ? path.basename(file.fileName) : ""}:${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

/** What a test's server answers to a request. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server of the test's own on this machine that notes what it is asked. */
export interface TestServer {
  readonly origin: string;
  readonly requests: readonly { readonly url: string; readonly authorization: string | undefined; readonly body: string }[];
  readonly close: () => Promise<void>;
}

/** Starts a server; a reply of `null` keeps the client waiting. */
export async function serve(reply: (url: URL) => Reply | null): Promise<TestServer> {
  const requests: { url: string; authorization: string | undefined; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    requests.push({ url: request.url ?? "", authorization: request.headers.authorization, body });
    const answer = reply(new URL(request.url ?? "", origin));
    if (answer === null) return;
    response.writeHead(answer.status ?? 200, { "content-type": "application/json", ...answer.headers });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}
