/**
 * CDS-WG3-01 Customer Data: types, client and exact decimals. Generated; do not edit.
 *
 * @module
 */
export { type CdsClient, type CdsClientOptions, createClient, type ListingUrls } from "./client.js";
export type { CallOptions } from "./connection.js";
export { type Decimal, decimal, isDecimal, parse, stringify } from "./decimal.js";
export { PagingError, ResponseError } from "./errors.js";
export type { Listing, Paged, PageRequest } from "./listing.js";
export type * from "./schema.js";
