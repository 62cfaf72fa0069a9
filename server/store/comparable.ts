/** The forms in which texts are compared. */

import type { ValueKind } from "../../generated/server/support/resource.js";
import { instantOf } from "./instant.js";

/** A text as both databases can store and compare it. */
export function storable(text: string): string {
  return text.replaceAll(/\0|\p{Surrogate}/gu, "\u{fffd}");
}

/** A value in the form in which it is compared: times as times; `null` for a time that is none. */
export function comparable(kind: ValueKind, value: string): string | null {
  return kind === "datetime" ? instantOf(value) : storable(value);
}

/** A text in the form in which searches compare it, upper and lower case alike. */
export function folded(text: string): string {
  return storable(text).toUpperCase();
}
