/** The names of the ready-made grants. */
export const DEMO_GRANTS = ["residential", "portfolio", "aggregator"];
/** Until when the grants show data as it changes. */
const SYNC_UNTIL = "2099-12-31T23:59:59Z";
/** Sorts objects by whom they are about. */
export function ownership(objects) {
    const all = new Map();
    for (const { object, id, owner } of objects) {
        const selected = all.get(owner) ?? {};
        all.set(owner, selected);
        (selected[object] ??= []).push(id);
    }
    return all;
}
/**
 * Makes the ready-made grants of a draft: a home whose bills and usage are shown without most of the optional fields,
 * a portfolio of 500 accounts with all of them, and an aggregator that sees groups of accounts and what they use
 * together.
 */
export function demoGrants(policy, owned) {
    const home = owned.get("home") ?? {};
    const portfolio = owned.get("portfolio") ?? {};
    const aggregations = owned.get("aggregations") ?? {};
    const grant = (name, governed, ungoverned) => ({
        id: `demo-${name}`,
        accesses: policy.governed ? governed : [ungoverned],
    });
    return {
        residential: grant("residential", [
            access("cds_bill_statements", home, { statement_date_start: "2025-10-01" }),
            access("cds_service_contracts", home, { include_rate_plans: true }),
            access("cds_usage", home, { include_usage_segment_value_types: ["electric_usage"], segment_start: "2026-01-01T00:00:00Z" }),
        ], byObject(pick(home, ["Account", "ServiceContract", "BillStatement", "UsageSegment"]))),
        portfolio: grant("portfolio", ["cds_accounts", "cds_service_contracts", "cds_meters", "cds_bill_statements", "cds_service_bills", "cds_usage"]
            .map((scope) => access(scope, portfolio, everyInclusion(policy))), byObject(portfolio)),
        aggregator: grant("aggregator", [access("cds_query_aggregations", pick(aggregations, ["Aggregation"]), {}), access("cds_query_usage", pick(aggregations, ["UsageSegment"]), {})], byObject(aggregations)),
    };
}
function access(scope, selected, details) {
    return { scope, objects: [], selected, details: { sync_until: SYNC_UNTIL, ...details } };
}
/** Where a draft has no scopes, the grant names the objects itself. */
function byObject(selected) {
    return { scope: null, objects: Object.keys(selected), selected, details: {} };
}
/** Every field that adds objects, fields or columns, saying that all of them are wanted. */
function everyInclusion({ detailsFields }) {
    return Object.fromEntries(Object.entries(detailsFields)
        .filter(([, { family, placeholder }]) => family === "include" && !placeholder)
        .map(([field, { columns }]) => [field, columns ?? true]));
}
function pick(selected, objects) {
    return Object.fromEntries(Object.entries(selected).filter(([object]) => objects.includes(object)));
}
//# sourceMappingURL=grants.js.map