import { type Customer, type Service } from "./customers.js";
import { type Month } from "./dates.js";
import { type JsonObject } from "./json.js";
import type { Random } from "./random.js";
/** A month's bill with one section for each active service. */
export interface Bill {
    readonly statement: JsonObject;
    readonly sections: readonly JsonObject[];
}
/** The identifier of the section of a service's bill. */
export declare function sectionId(service: Service, month: Month): string;
/** Where a statement's file is; below the address of the server that shows the data. */
export type FileUri = (statementId: string) => string;
/** Makes the bill of a month; its sums add up. */
export declare function bill(random: Random, index: number, { services, account }: Customer, month: Month, fileUri: FileUri): Bill;
