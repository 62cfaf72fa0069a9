import { changes } from "./customers.js";
import { timeOn } from "./dates.js";
import { decimal } from "./json.js";
const SECONDS_A_DAY = 86_400;
/** Decimals that a program which takes them for floating-point numbers does not give back as they were. */
const ODD_DECIMALS = ["0.10", "1.50E+2", "-0.0", "123456789012345678.90"];
/** Makes the usage of a month. */
export function usageSegment(random, { id, index, month, interval, kind, relations }, style) {
    const columns = kind === "electric" ? electricColumns : gasColumns;
    const shown = columns.filter((column) => style === "objects" || column.name !== null);
    const count = (month.days * SECONDS_A_DAY) / interval;
    // Now and then an odd figure, as meters and their operators' systems do send them.
    const odd = ODD_DECIMALS[index % ODD_DECIMALS.length] ?? "0.10";
    const figures = Array.from({ length: count }, (_, place) => (place === 7 ? odd : `${random.integer(0, 9)}.${random.integer(100, 999)}`));
    return {
        cds_usagesegment_id: id,
        ...changes(random, index),
        related_aggregations: [],
        related_accounts: [],
        related_servicecontracts: [],
        related_servicepoints: [],
        related_meterdevices: [],
        related_billsections: [],
        ...relations,
        segment_start: timeOn(month.first),
        segment_end: timeOn(month.after),
        interval,
        formats: shown.map(({ format }) => ({ id: `vf-${format["type"]}`, ...format })),
        format: shown.flatMap(({ name }) => (name === null ? [] : [name])),
        values: figures.map((figure, place) => shown.map(({ value }) => (isGap(place) ? null : value(figure)))),
    };
}
const electricColumns = [
    {
        format: { type: "electric_usage", units: "kWh", direction: "net", quality: "valid" },
        name: "usage_kwh",
        value: (figure) => ({ eu: decimal(figure) }),
    },
    {
        format: { type: "electric_demand", units: "kW", demand_type: "peak", quality: "valid" },
        name: "demand_kw",
        value: () => ({ ed: decimal("4.20") }),
    },
    {
        format: { type: "cost", currency: "USD", indexes: [0] },
        name: null,
        value: () => ({ c: decimal("0.10") }),
    },
];
const gasColumns = [
    {
        format: { type: "natural_gas_usage", units: "therm", quality: "valid" },
        name: "gas_therm",
        value: (figure) => ({ gu: decimal(figure) }),
    },
];
/** Where a meter did not report. */
function isGap(place) {
    return place % 1000 === 500;
}
//# sourceMappingURL=usage.js.map