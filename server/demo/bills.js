import { changes, accountId, accountNumber, numbered } from "./customers.js";
import { daysAfter } from "./dates.js";
import { DISTRIBUTOR, SUPPLIER } from "./entities.js";
import { decimal, hundredths } from "./json.js";
/** The identifier of the section of a service's bill. */
export function sectionId(service, month) {
    return `bs-${service.contractId.slice(3)}-${month.first.slice(0, 7)}`;
}
/** Makes the bill of a month; its sums add up. */
export function bill(random, index, { services, account }, month, fileUri) {
    const statementId = `st-${numbered(index)}-${month.first.slice(0, 7)}`;
    const items = services.filter(({ isActive }) => isActive).map((service) => section(random, index, statementId, service, month));
    const before = random.integer(0, 3) * 2550 + random.integer(0, 99);
    const paid = random.integer(0, 4) === 0 ? 0 : before;
    const charged = items.reduce((sum, { cents }) => sum + cents, 0);
    const due = before - paid + charged;
    const statement = {
        cds_billstatement_id: statementId,
        ...changes(random, index),
        cds_account_id: accountId(index),
        account_number: accountNumber(index),
        statement_date: daysAfter(month.after, 4),
        currency: "USD",
        file_uri: fileUri(statementId),
        file_mimetype: "text/plain",
        previous_balance_amount: hundredths(before),
        previous_balance_paid: hundredths(paid),
        previous_balance_unpaid: hundredths(before - paid),
        new_charges_amount: hundredths(charged),
        new_charges: items.map(({ service, cents, section: { cds_billsection_id: id } }, place) => ({
            id: `${statementId}-${place + 1}`,
            name: service.kind === "electric" ? "Electricity" : "Natural gas",
            types: [`${service.kind}_total`],
            amount: hundredths(cents),
            included_in_amount_due: true,
            related_billsections: id === undefined ? [] : [id],
        })),
        new_balance_amount: hundredths(due),
        amount_due: hundredths(due),
        amount_due_date: daysAfter(month.after, 25),
        shutoff_prevention_minimum_due: before > paid ? hundredths(before - paid) : null,
        shutoff_prevention_date: before > paid ? daysAfter(month.after, 40) : null,
        account_programs: account["account_programs"] ?? [],
        program_participations: account["account_programs"] ?? [],
    };
    return { statement, sections: items.map(({ section: made }) => made) };
}
function section(random, index, statementId, service, month) {
    const id = sectionId(service, month);
    const isElectric = service.kind === "electric";
    const units = isElectric ? "kWh" : "therm";
    const amount = random.integer(120, 1450);
    // A rate of 0.10 keeps its last digit, and every section's parts add up to the cent.
    const [rate, usageCents] = isElectric ? ["0.10", amount * 10] : ["1.25", amount * 125];
    const fixedCents = 1150;
    const taxCents = Math.round((usageCents + fixedCents) * 0.05);
    const cents = usageCents + fixedCents + taxCents;
    const dates = { start_date: month.first, end_date: month.last };
    const line = (place, name, type, cost, priced) => ({
        id: `${id}-l${place}`,
        name,
        types: [type],
        ...dates,
        cost: hundredths(cost),
        value: priced ? decimal(`${amount}.0`) : null,
        ...(priced ? { units } : {}),
        rate: priced ? decimal(rate) : null,
        related_usage_details: priced ? [`${id}-u1`] : [],
        related_cost_details: [`${id}-c1`],
    });
    return {
        service,
        cents,
        section: {
            cds_billsection_id: id,
            ...changes(random, index),
            cds_billstatement_id: statementId,
            cds_account_id: accountId(index),
            account_number: accountNumber(index),
            section_type: "service_contract",
            section_types: ["service_contract", service.kind],
            ...dates,
            currency: "USD",
            distribution_entity: DISTRIBUTOR,
            supply_entity: SUPPLIER,
            load_serving_entity: SUPPLIER,
            related_servicecontracts: [service.contractId],
            related_servicepoints: [service.pointId],
            related_meterdevices: [service.meterId],
            related_billsections: [],
            service_programs: service.contract["service_programs"] ?? [],
            usage_details: [{ id: `${id}-u1`, name: "Measured", types: [`${service.kind}_usage`, "ami_reading"], value: decimal(`${amount}.0`), units, ...dates }],
            energy_summary: [{ id: `${id}-u1`, value: decimal(`${amount}.0`), units }],
            cost_details: [{ id: `${id}-c1`, name: "Total", types: ["overall_total"], cost: hundredths(cents) }],
            line_items: [
                line(1, "Use", "usage_charge", usageCents, true),
                line(2, "Monthly charge", "fixed_charge", fixedCents, false),
                line(3, "Tax", "tax", taxCents, false),
            ],
        },
    };
}
//# sourceMappingURL=bills.js.map