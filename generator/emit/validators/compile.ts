import { createRequire } from "node:module";
import path from "node:path";
import { _, Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { type CheckedSchema, FORMAT_CHECKS } from "./checked-schema.js";
import { type Memory, remembered } from "../memory.js";
import { checkName, keywords } from "./keywords.js";

/**
 * Compiles schemas into JavaScript with one exported check a component, named `check<Component>`. The code imports
 * nothing; it expects the functions of templates/validators/checks.ts.hbs around it (`isDate`, `isDecimal`, `nested`, …).
 * Each check stands for itself, so that those which the memory holds need not be compiled again.
 *
 * @throws Error when a schema is wrong
 */
export async function compileChecks(memory: Memory, schemas: ReadonlyMap<string, CheckedSchema>): Promise<string> {
  const wanted = [...schemas].map(([component, schema]) => ({ component, input: JSON.stringify([component, schema]) }));
  const ajv = createAjv(new Map([...schemas].filter((_entry, index) => memory.recall("check", wanted[index]?.input ?? "") === undefined)));
  const checks = wanted.map(({ component, input }) =>
    remembered(memory, "check", input, () => readable(component, standalone.default(ajv, { [checkName(component)]: component }))),
  );
  const code = joined(checks);
  const bundled = memory.recall("bundle", code) ?? (await bundle(code));
  memory.keep("bundle", code, bundled);
  return bundled;
}

function createAjv(schemas: ReadonlyMap<string, CheckedSchema>): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    meta: false,
    validateSchema: false,
    strict: true,
    // Fields narrow what they refer to, and required members may be described elsewhere.
    strictTypes: false,
    strictRequired: false,
    logger: false,
    code: { source: true, esm: true, formats: _`formats` },
  });
  // No emitted schema uses `$dynamicRef` or `unevaluatedProperties`: without these the code keeps no books for them.
  ajv.opts.dynamicRef = false;
  ajv.opts.unevaluated = false;
  for (const format of Object.keys(FORMAT_CHECKS)) ajv.addFormat(format, () => true);
  for (const keyword of keywords) ajv.addKeyword(keyword);
  for (const [component, schema] of schemas) ajv.addSchema(schema, component);
  return ajv;
}

/**
 * Rewrites Ajv's code of one check for readers: numbered functions get the names of what they stand for, an error is
 * recorded in one statement, and the parameters are gone that only calls by `$ref` use. What is left with a number is
 * numbered within the check, whatever else this Ajv has compiled.
 *
 * @throws Error when the code is not of the form that this version of Ajv writes
 */
function readable(component: string, code: string): string {
  const named = new Map<string, string>();
  const rewritten = code
    .replace(/export const (\w+) = (validate\d+);/g, (_match, name: string, numbered: string) => {
      named.set(numbered, name);
      return "";
    })
    .replace(/const (formats\d+) = formats(?:\.(\w+)|\["([^"]+)"\]);/g, (_match, numbered: string, bare?: string, quoted?: string) => {
      named.set(numbered, formatCheck(bare ?? quoted ?? ""));
      return "";
    })
    .replace(/(?<!\.)\b(?:validate|formats)\d+\b/g, (numbered) => named.get(numbered) ?? numbered)
    .replace(/function (check\w+)\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g, "export function $1(data)")
    .replaceAll("{instancePath,", '{instancePath:"",')
    .replaceAll("{instancePath:instancePath+", "{instancePath:")
    .replace(
      /const (err\d+) = (\{.*?\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
      "(vErrors ??= []).push($2);errors++;",
    );
  const withoutText = rewritten.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const strange = /(?<!\.)\b(?:instancePath(?!:)|rootData|parentData|validate\d+|formats\d*|err\d+)\b.{0,40}/.exec(withoutText);
  if (strange !== null) throw new Error(`Ajv's code has changed its form: ${strange[0]}`);
  const schemas: string[] = [];
  return outsideText(rewritten, /\bschema\d+\b/g, (name) => {
    if (!schemas.includes(name)) schemas.push(name);
    return `schema${component}${schemas.indexOf(name)}`;
  });
}

/** Replaces what stands in code and not in its strings. */
function outsideText(code: string, pattern: RegExp, replace: (found: string) => string): string {
  return code.split(/("(?:[^"\\]|\\.)*")/).map((part, index) => (index % 2 === 1 ? part : part.replace(pattern, replace))).join("");
}

/** Puts checks together; what several of them require of Ajv is required once. */
function joined(checks: readonly string[]): string {
  const required: string[] = [];
  const codes = checks.map((check) => {
    const names = new Map<string, string>();
    const code = check.replace(/const (func\d+) = (require\("[^"]+"\)\.default);/g, (_match, name: string, what: string) => {
      if (!required.includes(what)) required.push(what);
      names.set(name, `func${required.indexOf(what)}`);
      return "";
    });
    return names.size === 0 ? code : outsideText(code, /\bfunc\d+\b/g, (name) => names.get(name) ?? name);
  });
  return [...required.map((what, index) => `const func${index} = ${what};`), ...codes].join("\n");
}

function formatCheck(format: string): string {
  const checks: Readonly<Record<string, string>> = FORMAT_CHECKS;
  const check = checks[format];
  if (check === undefined) throw new Error(`there is no check of the format ${JSON.stringify(format)}`);
  return check;
}

/** Takes in what Ajv's code requires of Ajv, leaves out what nothing uses, and lays out the rest. */
async function bundle(code: string): Promise<string> {
  // Names of bundled files appear in the output, so they are made relative to Ajv, wherever that is installed.
  const ajvFolder = path.dirname(createRequire(import.meta.url).resolve("ajv/package.json"));
  const result = await build({
    stdin: { contents: code, resolveDir: ajvFolder },
    absWorkingDir: ajvFolder,
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error("esbuild gave no output");
  return file.text
    .replace("// <stdin>\n", "")
    .replace(/export \{[^}]*\};\n$/, "")
    .replace(/^function (?=check)/gm, "export function ")
    .replace(/(?<=[!=]== )void 0\b/g, "undefined");
}
