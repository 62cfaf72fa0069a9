import type { JsonObject } from "./json.js";
import type { Random } from "./random.js";
/** Makes a certificate of a quarter's renewable energy that belongs to an account. */
export declare function certificate(random: Random, index: number, account: number): JsonObject;
