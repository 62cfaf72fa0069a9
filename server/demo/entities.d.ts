import type { JsonObject } from "./json.js";
/** The companies of the made-up territory. */
export declare const DISTRIBUTOR: JsonObject;
export declare const SUPPLIER: JsonObject;
