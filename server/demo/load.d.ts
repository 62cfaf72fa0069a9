import type { Policy } from "../../generated/server/support/policy.js";
import type { Resource } from "../../generated/server/support/resource.js";
import type { Grant } from "../engine/types.js";
import type { Database } from "../store/database.js";
import type { Schema } from "../store/schema.js";
import type { FileUri } from "./bills.js";
import { type DemoGrant } from "./grants.js";
/**
 * Stores the demo data of a draft; what is there already stays as it is.
 *
 * @returns the ready-made grants
 */
export declare function loadDemo(database: Database, schema: Schema, draft: {
    readonly resources: readonly Resource[];
    readonly policy: Policy;
}, fileUri: FileUri): Promise<Readonly<Record<DemoGrant, Grant>>>;
