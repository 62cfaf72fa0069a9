import { type Month } from "./dates.js";
import { type JsonObject } from "./json.js";
import type { Random } from "./random.js";
/** Objects that a segment relates to, by the names of its fields; those that are not named stay empty. */
export interface Relations {
    readonly related_aggregations?: readonly string[];
    readonly related_accounts?: readonly string[];
    readonly related_servicecontracts?: readonly string[];
    readonly related_servicepoints?: readonly string[];
    readonly related_meterdevices?: readonly string[];
    readonly related_billsections?: readonly string[];
}
/** What a segment measures. */
export interface Measured {
    readonly id: string;
    readonly index: number;
    readonly month: Month;
    /** The length of an interval in seconds. */
    readonly interval: number;
    readonly kind: "electric" | "natural_gas";
    readonly relations: Relations;
}
/** How a draft writes a segment's columns: as objects, or as the names of formats alone. */
export type ColumnStyle = "objects" | "names";
/** Makes the usage of a month. */
export declare function usageSegment(random: Random, { id, index, month, interval, kind, relations }: Measured, style: ColumnStyle): JsonObject;
