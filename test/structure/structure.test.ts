import { relative } from "node:path";
import { Project, SyntaxKind, type Node, type SourceFile } from "ts-morph";
import { describe, expect, it } from "vitest";

const ROOT = process.cwd();
const project = new Project({ tsConfigFilePath: "tsconfig.json", skipAddingFilesFromTsConfig: true });
project.addSourceFilesAtPaths(["generator/**/*.ts", "server/**/*.ts"]);
const files = project.getSourceFiles();

const pathOf = (file: SourceFile): string => relative(ROOT, file.getFilePath()).replaceAll("\\", "/");
const layerOf = (path: string): string => path.split("/").slice(0, path.startsWith("generator/") ? 2 : 1).join("/");
const place = (node: Node): string => `${pathOf(node.getSourceFile())}:${node.getStartLineNumber()}`;

/** The folder of an artifact's emitter, or of what several emitters share; `null` for what stands beside them. */
const emitterOf = (path: string): string | null => /^generator\/emit\/(\w+)(?:\/|\.ts$)/.exec(path)?.[1] ?? null;

/** Which emitters' folders each of them may import from: clients and validators are made of what is emitted as OpenAPI. */
const EMITTERS: Readonly<Record<string, readonly string[]>> = {
  openapi: [],
  client: ["openapi"],
  validators: ["openapi"],
  definitions: [],
  access: ["definitions"],
  server: ["access", "definitions"],
  docs: ["access", "definitions"],
};

/** What each folder may import from, beside itself: imports run one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "generator/model": [],
  "generator/parse": ["generator/model"],
  "generator/outline": ["generator/model"],
  "generator/lint": ["generator/parse", "generator/model"],
  "generator/diff": ["generator/model"],
  "generator/emit": ["generator/model"],
  "generator/cli": ["generator/emit", "generator/lint", "generator/diff", "generator/outline", "generator/parse", "generator/model", "server"],
  "generator/index.ts": ["generator/emit", "generator/lint", "generator/diff", "generator/outline", "generator/parse", "generator/model"],
  server: [],
};

describe("the folders", () => {
  it("import one way only", () => {
    const wrong = files.flatMap((file) => {
      const from = layerOf(pathOf(file));
      return file.getImportDeclarations().flatMap((declaration) => {
        const target = declaration.getModuleSpecifierSourceFile();
        if (target === undefined || target.getFilePath().includes("node_modules")) return [];
        const to = layerOf(pathOf(target));
        const isAllowed = to === from || (MAY_IMPORT[from] ?? []).includes(to) || (from === "server" && to === "generated" && declaration.isTypeOnly());
        return isAllowed ? [] : [`${place(declaration)} imports ${to}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("of emitters import nothing of another artifact's emitter", () => {
    const wrong = files.flatMap((file) => {
      const may = EMITTERS[emitterOf(pathOf(file)) ?? ""];
      if (may === undefined) return [];
      return file.getImportDeclarations().flatMap((declaration) => {
        const target = declaration.getModuleSpecifierSourceFile();
        const to = target === undefined ? null : emitterOf(pathOf(target));
        const isAllowed = to === null || EMITTERS[to] === undefined || to === emitterOf(pathOf(file)) || may.includes(to);
        return isAllowed ? [] : [`${place(declaration)} imports ${to}`];
      });
    });
    expect(wrong).toEqual([]);
    expect(Object.keys(EMITTERS).filter((emitter) => !files.some((file) => emitterOf(pathOf(file)) === emitter))).toEqual([]);
  });

  it("hold files in no circle of imports", () => {
    const targets = new Map(
      files.map((file) => [
        pathOf(file),
        file
          .getImportDeclarations()
          .filter((declaration) => !declaration.isTypeOnly())
          .flatMap((declaration) => {
            const target = declaration.getModuleSpecifierSourceFile();
            return target === undefined || target.getFilePath().includes("node_modules") ? [] : [pathOf(target)];
          }),
      ]),
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" > "));
      if (done.has(path) || trail.includes(path)) return;
      for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of targets.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe("the code", () => {
  it("uses no any and silences the compiler nowhere", () => {
    const found = files.flatMap((file) => [
      ...file.getDescendantsOfKind(SyntaxKind.AnyKeyword).map(place),
      ...file.getDescendantsOfKind(SyntaxKind.NonNullExpression).map(place),
      ...[...file.getFullText().matchAll(/@ts-(?:ignore|expect-error|nocheck)/g)].map(() => pathOf(file)),
    ]);
    expect(found).toEqual([]);
  });

  it("casts nothing but constants", () => {
    const casts = files
      .flatMap((file) => file.getDescendantsOfKind(SyntaxKind.AsExpression))
      .filter((cast) => cast.getTypeNode()?.getText() !== "const")
      .map((cast) => `${place(cast)} ${cast.getTypeNode()?.getText() ?? ""}`);
    expect(casts).toEqual([]);
  });

  it("documents every public function and class", () => {
    const bare = files.flatMap((file) => [
      ...file.getFunctions().filter((one) => one.isExported() && one.getJsDocs().length === 0),
      ...file.getClasses().filter((one) => one.isExported() && one.getJsDocs().length === 0),
    ]);
    expect(bare.map((one) => `${place(one)} ${one.getName() ?? ""}`)).toEqual([]);
  });

  it("stays in files that one can take in", () => {
    const long = files.filter((file) => file.getEndLineNumber() > 260).map((file) => `${pathOf(file)} has ${file.getEndLineNumber()} lines`);
    expect(long).toEqual([]);
  });
});
