import type { Files } from "../emit/context.js";
import { readPackageFacts } from "./package-root.js";

/** Libraries that generated code imports, and those that compile it. */
const DEPENDENCIES = ["fastify", "lossless-json", "openapi-fetch"] as const;
const DEV_DEPENDENCIES = ["@types/node", "typescript"] as const;

/** The files that make a folder of artifacts a TypeScript project: `npm install && npm test` compiles it. */
export function projectFiles(): Files {
  const { libraries } = readPackageFacts();
  const versions = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, libraries[name] ?? "*"]));
  const manifest = {
    name: "cds-generated",
    private: true,
    type: "module",
    engines: { node: ">=20.19" },
    scripts: { test: "tsc --noEmit" },
    dependencies: versions(DEPENDENCIES),
    devDependencies: versions(DEV_DEPENDENCIES),
  };
  const compiler = {
    compilerOptions: {
      target: "ES2022",
      module: "NodeNext",
      moduleResolution: "NodeNext",
      lib: ["ES2023"],
      types: ["node"],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    },
    include: ["client", "validators", "server"],
  };
  return new Map([
    ["package.json", `${JSON.stringify(manifest, null, 2)}\n`],
    ["tsconfig.json", `${JSON.stringify(compiler, null, 2)}\n`],
  ]);
}
