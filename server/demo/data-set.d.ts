import { type FileUri } from "./bills.js";
/** What the data set needs to know of a draft's objects: their fields, as the descriptors of its listings have them. */
export interface DemoResource {
    readonly item: string;
    readonly idField: string | null;
    readonly fields: readonly {
        readonly name: string;
        readonly kind: string;
    }[];
}
/** Who an object is about: the home, the companies of the portfolio, groups of them, or somebody else. */
export type Owner = "home" | "portfolio" | "aggregations" | "others";
/** One object of the data set. */
export interface DemoObject {
    /** The name of its type, for example `Account`. */
    readonly object: string;
    readonly id: string;
    readonly owner: Owner;
    /** The object as JSON text. */
    readonly json: string;
}
/**
 * Makes the objects of a draft: customers of a small made-up utility with what hangs on them. Two runs give the same
 * objects. Objects that the draft does not know are left out, and so are fields.
 */
export declare function demoObjects(resources: readonly DemoResource[], fileUri: FileUri): Generator<DemoObject>;
