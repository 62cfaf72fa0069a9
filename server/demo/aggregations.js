import { accountId, changes, numbered } from "./customers.js";
import { TOWNS } from "./names.js";
/** How many neighbouring accounts an aggregation puts together. */
const GROUP = 4;
/** The identifier of an aggregation. */
export function aggregationId(index) {
    return `agg-${numbered(index)}`;
}
/** Makes an aggregation of the contracts of a few accounts that follow one another. */
export function aggregation(random, index, customers, firstAccount) {
    const from = (index * GROUP) % customers.length;
    const group = customers.slice(from, from + GROUP);
    const services = group.flatMap((member) => member.services.filter(({ isActive }) => isActive));
    const addresses = group.flatMap(({ account }) => (typeof account["account_address"] === "string" ? [account["account_address"]] : []));
    const town = TOWNS[index % TOWNS.length] ?? TOWNS[0];
    const region = {
        id: `reg-${numbered(index)}`,
        name: town.name,
        types: ["postal_code"],
        postal_codes: [town.postalCode],
    };
    const consent = {
        id: `cr-${numbered(index)}`,
        name: "Consent of each customer",
        types: [index % 3 === 0 ? "always" : "never"],
        documentation: "https://utility.example/privacy/aggregations",
    };
    return {
        cds_aggregation_id: aggregationId(index),
        ...changes(random, index),
        aggregation_type: "region",
        aggregation_types: ["listed", "region", "account_number"],
        aggregation_number: index % 13 === 0 ? null : `AGG-${numbered(index)}`,
        scope: "cds_aggregation_consent",
        authorization_details: [],
        grouped_accounts: group.map((_, place) => accountId(firstAccount + from + place)),
        grouped_servicecontracts: services.map(({ contractId }) => contractId),
        grouped_servicepoints: services.map(({ pointId }) => pointId),
        grouped_meterdevices: services.map(({ meterId }) => meterId),
        grouped_aggregations: index % 10 === 9 ? [aggregationId(index - 1)] : [],
        grouped_addresses: addresses,
        grouped_regions: [region],
        consent_requirements: [consent],
        addresses,
        regions: [region],
        consents_required: [consent],
    };
}
//# sourceMappingURL=aggregations.js.map