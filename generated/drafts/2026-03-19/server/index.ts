/**
 * Server stubs of the Connected Data Specifications:
 * - Customer Data
 */

export * from "./handlers.js";
export type * as objects from "./objects.js";
export * from "./parameters.js";
export * from "./policy.js";
export * from "./resources.js";
export * from "./routes.js";
export * from "./stubs.js";
export * from "./support/errors.js";
export type { JsonText } from "./support/http.js";
export * from "./support/json.js";
export * from "./support/listing.js";
export * from "./support/policy.js";
export * from "./support/read-parameters.js";
export * from "./support/resource.js";
