import { Readable } from "node:stream";
import type { Collection } from "../../generated/server/support/resource.js";
import type { Page } from "../engine/types.js";
/** The addresses of the pages around one. */
export interface Neighbours {
    readonly next: string | null;
    readonly previous: string | null;
}
/**
 * The JSON text of a listing's envelope: a string where the page is small, a stream where it is not. The texts of
 * the objects are taken over as they are.
 */
export declare function envelope(collections: readonly Collection[], page: Page, neighbours: Neighbours): Promise<string | Readable>;
