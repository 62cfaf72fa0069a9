import type { FindFile } from "./files.js";
/**
 * The file of a statement as text, made of what the statement says: a value a line. It holds what its reader may see
 * of the statement, with the figures as they are stored.
 */
export declare const statementFile: FindFile;
