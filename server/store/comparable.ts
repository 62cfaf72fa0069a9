/** The forms in which texts are compared. */

import type { ValueKind } from "../../generated/server/support/resource.js";
import { instantOf } from "./instant.js";

/** A text as both databases can store and compare it. */
export function storable(text: string): string {
  return text.replaceAll(/\0|\p{Surrogate}/gu, "\u{fffd}");
}

/** Whether a text is stored as it is, and no other text like it. */
export function isStorable(text: string): boolean {
  return !storable(text).includes("\u{fffd}");
}

/** A value in the form in which it is compared: times as times; `null` for a time that is none. */
export function comparable(kind: ValueKind, value: string): string | null {
  return kind === "datetime" ? instantOf(value) : storable(value);
}

/**
 * A text in the form in which searches compare it, upper and lower case alike. Some letters meet the others in one case
 * only, such as the capital sharp s in lower case and the small one in upper case; that of Turkish with its dot is an i.
 */
export function folded(text: string): string {
  return storable(text).toLowerCase().toUpperCase().replaceAll("I\u{307}", "I");
}
