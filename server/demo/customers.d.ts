import { type JsonObject } from "./json.js";
import type { Random } from "./random.js";
/** One account with all that hangs on it; each object has the fields of every draft. */
export interface Customer {
    readonly account: JsonObject;
    readonly services: readonly Service[];
}
/** A service that an account receives. */
export interface Service {
    readonly kind: "electric" | "natural_gas";
    readonly isActive: boolean;
    readonly contract: JsonObject;
    readonly point: JsonObject;
    /** The meter that measures now first, one that it has replaced after it. */
    readonly meters: readonly [JsonObject, ...JsonObject[]];
    readonly contractId: string;
    readonly pointId: string;
    readonly meterId: string;
}
/** The identifier of an account. */
export declare function accountId(index: number): string;
/** The number of an account as it stands on bills. */
export declare function accountNumber(index: number): string;
/** Makes the customer of an account. */
export declare function customer(random: Random, index: number, isHome: boolean): Customer;
/** When an object was made and last changed; some share a moment, so that orders need their tie-breakers. */
export declare function changes(random: Random, index: number): JsonObject;
/** A number of five digits. */
export declare function numbered(index: number): string;
