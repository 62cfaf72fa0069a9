import type { ExistingField, ValueKind } from "../../generated/server/support/resource.js";
/** The part of a field path that stays within one object's text. */
export interface Step {
    /** The members on the way, joined by dots. */
    readonly path: string;
    readonly kind: ValueKind;
    /** Whether there may be several values. */
    readonly list: boolean;
    /** The object whose `key` the values are, where the path goes on; `null` at its end. */
    readonly to: {
        readonly object: string;
        readonly key: string;
    } | null;
}
/** Splits a field path where it goes from one object to another by an identifier. */
export declare function stepsOf({ hops, field, list, kind }: ExistingField): readonly Step[];
