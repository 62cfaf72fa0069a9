import { createFromBuffer } from "@dprint/formatter";

/**
 * Formats TypeScript or JavaScript source.
 *
 * @param path decides by its ending how the code is read
 * @throws Error with line and column when the code does not parse
 */
export type FormatTypeScript = (path: string, code: string) => string;

/** Makes a formatter from the formatting plugin's WebAssembly bytes. */
export function createTypeScriptFormatter(plugin: Uint8Array<ArrayBuffer>): FormatTypeScript {
  const formatter = createFromBuffer(plugin);
  formatter.setConfig({ lineWidth: 120, indentWidth: 2 }, {});
  return (filePath, fileText) => formatter.formatText({ filePath, fileText });
}
