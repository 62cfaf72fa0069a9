import { type Customer } from "./customers.js";
import type { JsonObject } from "./json.js";
import type { Random } from "./random.js";
/** The identifier of an aggregation. */
export declare function aggregationId(index: number): string;
/** Makes an aggregation of the contracts of a few accounts that follow one another. */
export declare function aggregation(random: Random, index: number, customers: readonly Customer[], firstAccount: number): JsonObject;
