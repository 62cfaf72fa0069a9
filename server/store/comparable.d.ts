/** The forms in which texts are compared. */
import type { ValueKind } from "../../generated/server/support/resource.js";
/** A text as both databases can store and compare it. */
export declare function storable(text: string): string;
/** A value in the form in which it is compared: times as times; `null` for a time that is none. */
export declare function comparable(kind: ValueKind, value: string): string | null;
/** A text in the form in which searches compare it, upper and lower case alike. */
export declare function folded(text: string): string;
