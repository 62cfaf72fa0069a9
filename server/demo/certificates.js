import { accountId, changes, numbered } from "./customers.js";
import { monthsBack, timeOn } from "./dates.js";
/** Makes a certificate of a quarter's renewable energy that belongs to an account. */
export function certificate(random, index, account) {
    const id = `eac-${numbered(index)}`;
    return {
        cds_eac_id: id,
        ...changes(random, index),
        beneficiary_type: "account",
        beneficiaries: [accountId(account)],
        eac_numbers: [`REC-2026-${numbered(index)}`],
        eac_format: "registry_csv",
        eac_data_url: `https://registry.example/certificates/${id}.csv`,
        period_start: timeOn(monthsBack(5 + (index % 4) * 3).first),
        period_end: timeOn(monthsBack(3 + (index % 4) * 3).after),
    };
}
//# sourceMappingURL=certificates.js.map