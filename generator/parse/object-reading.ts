import type { LocalDiagnostic } from "../model/diagnostics.js";
import type { SpecObject } from "../model/types.js";
import type { ExtensionReading } from "./extensions.js";
import type { FieldReading } from "./field-bullets.js";

/** An object with the fields as they were read: what it extends, its types and its links are not resolved yet. */
export type ObjectReading = Omit<SpecObject, "fields" | "extends" | "variantOf"> & {
  readonly extends: ExtensionReading | null;
  /** The anchor of the object of which this is said to be one kind. */
  readonly variantOf: string | null;
  readonly fields: readonly FieldReading[];
  readonly diagnostics: readonly LocalDiagnostic[];
};
