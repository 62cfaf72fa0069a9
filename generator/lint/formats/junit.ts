import type { Diagnostic } from "../../model/types.js";

/** Diagnostics as a JUnit report: a suite a file, a failed case a diagnostic; notes fail nothing. */
export function formatJUnit(diagnostics: readonly Diagnostic[], files: readonly string[]): string {
  const suites = files.map((file) => suite(file, diagnostics.filter((diagnostic) => diagnostic.file === file && diagnostic.severity !== "info")));
  const failures = diagnostics.filter(({ severity }) => severity !== "info").length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cds-codegen lint" tests="${Math.max(failures, files.length)}" failures="${failures}">\n${suites.join("")}</testsuites>\n`;
}

function suite(file: string, diagnostics: readonly Diagnostic[]): string {
  const open = `  <testsuite name="${escape(file)}" tests="${Math.max(1, diagnostics.length)}" failures="${diagnostics.length}" errors="0">\n`;
  const cases = diagnostics.length === 0 ? `    <testcase name="no findings" classname="${escape(file)}"/>\n` : diagnostics.map(testCase).join("");
  return `${open}${cases}  </testsuite>\n`;
}

function testCase({ rule, severity, message, hint, file, line, column }: Diagnostic): string {
  const place = `${file}:${line}:${column}`;
  return [
    `    <testcase name="${escape(`${rule} ${line}:${column}`)}" classname="${escape(file)}">\n`,
    `      <failure type="${severity}" message="${escape(message)}">${escape(`${place}: ${message}${hint === null ? "" : `\n${hint}`}`)}</failure>\n`,
    "    </testcase>\n",
  ].join("");
}

/** XML 1.0, sections 2.2 and 2.4. */
function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
