import type { Policy } from "../../generated/server/support/policy.js";
import type { Grant } from "../engine/types.js";
import type { DemoObject, Owner } from "./data-set.js";
/** The names of the ready-made grants. */
export declare const DEMO_GRANTS: readonly ["residential", "portfolio", "aggregator"];
export type DemoGrant = (typeof DEMO_GRANTS)[number];
/** Identifiers by the name of their object. */
type Selected = {
    readonly [object: string]: readonly string[];
};
/** Which objects belong to whom. */
export type Ownership = ReadonlyMap<Owner, Selected>;
/** Sorts objects by whom they are about. */
export declare function ownership(objects: Iterable<Pick<DemoObject, "object" | "id" | "owner">>): Ownership;
/**
 * Makes the ready-made grants of a draft: a home whose bills and usage are shown without most of the optional fields,
 * a portfolio of 500 accounts with all of them, and an aggregator that sees groups of accounts and what they use
 * together.
 */
export declare function demoGrants(policy: Policy, owned: Ownership): Readonly<Record<DemoGrant, Grant>>;
export {};
