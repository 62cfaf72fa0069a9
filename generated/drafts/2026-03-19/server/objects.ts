/** The JSON objects of the specification, as types, each under a name of its own. */

export type * from "./objects/cds-wg3-01.js";
export type * from "./objects/undefined-types.js";
