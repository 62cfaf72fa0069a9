import { stringify } from "lossless-json";
import { aggregation, aggregationId } from "./aggregations.js";
import { bill, sectionId } from "./bills.js";
import { certificate } from "./certificates.js";
import { customer, numbered } from "./customers.js";
import { monthsBack } from "./dates.js";
import { seeded } from "./random.js";
import { usageSegment } from "./usage.js";
/** The account of the one home of the data set. */
const HOME = 0;
/** The business accounts that are looked after together: the first one and how many there are. */
const PORTFOLIO = { first: 10, count: 500 };
const ACCOUNTS = 560;
const AGGREGATIONS = 300;
const CERTIFICATES = 320;
const MONTHS = { home: 14, business: 2 };
/**
 * Makes the objects of a draft: customers of a small made-up utility with what hangs on them. Two runs give the same
 * objects. Objects that the draft does not know are left out, and so are fields.
 */
export function* demoObjects(resources, fileUri) {
    const shapes = new Map(resources.map(({ item, idField, fields }) => [item, { idField, kinds: new Map(fields.map(({ name, kind }) => [name, kind])) }]));
    const style = shapes.get("UsageSegment")?.kinds.has("formats") === true ? "objects" : "names";
    for (const { object, owner, content } of everything(fileUri, style)) {
        const shape = shapes.get(object);
        const id = content[shape?.idField ?? ""];
        if (shape !== undefined && typeof id === "string")
            yield { object, id, owner, json: stringify(fitted(content, shape.kinds)) ?? "" };
    }
}
function* everything(fileUri, style) {
    const random = seeded(20260820);
    const customers = Array.from({ length: ACCOUNTS }, (_, index) => customer(random, index, index === HOME));
    for (const [index, someone] of customers.entries()) {
        const owner = ownerOf(index);
        yield { object: "Account", owner, content: someone.account };
        for (const { contract, point, meters } of someone.services) {
            yield { object: "ServiceContract", owner, content: contract };
            yield { object: "ServicePoint", owner, content: point };
            for (const meter of meters)
                yield { object: "MeterDevice", owner, content: meter };
        }
        for (let back = 0; back < (index === HOME ? MONTHS.home : MONTHS.business); back++) {
            const { statement, sections } = bill(random, index, someone, monthsBack(back), fileUri);
            yield { object: "BillStatement", owner, content: statement };
            for (const section of sections)
                yield { object: "BillSection", owner, content: section };
            for (const measured of measurements(index, someone, back)) {
                yield { object: "UsageSegment", owner, content: usageSegment(random, measured, style) };
            }
        }
    }
    const members = customers.slice(PORTFOLIO.first, PORTFOLIO.first + PORTFOLIO.count);
    for (let index = 0; index < AGGREGATIONS; index++) {
        yield { object: "Aggregation", owner: "aggregations", content: aggregation(random, index, members, PORTFOLIO.first) };
        const relations = { related_aggregations: [aggregationId(index)] };
        const measured = { id: `us-agg-${numbered(index)}`, index, month: monthsBack(0), interval: 86_400, kind: "electric", relations };
        yield { object: "UsageSegment", owner: "aggregations", content: usageSegment(random, measured, style) };
    }
    for (let index = 0; index < CERTIFICATES; index++) {
        const account = index < 4 ? HOME : PORTFOLIO.first + index;
        yield { object: "EnergyAttributeCertificate", owner: ownerOf(account), content: certificate(random, index, account) };
    }
}
function ownerOf(account) {
    if (account === HOME)
        return "home";
    return account >= PORTFOLIO.first && account < PORTFOLIO.first + PORTFOLIO.count ? "portfolio" : "others";
}
/** What the meters of an account have measured in a month: a home's every quarter of an hour, a company's every day. */
function measurements(index, { account, services }, back) {
    const month = monthsBack(back);
    return services
        .filter(({ isActive }) => isActive)
        .map((service) => ({
        id: `us-${service.contractId.slice(3)}-${month.first.slice(0, 7)}`,
        index: index + back,
        month,
        interval: index === HOME && back < 3 ? 900 : 86_400,
        kind: service.kind,
        relations: {
            related_accounts: typeof account["cds_account_id"] === "string" ? [account["cds_account_id"]] : [],
            related_servicecontracts: [service.contractId],
            related_servicepoints: [service.pointId],
            related_meterdevices: [service.meterId],
            related_billsections: [sectionId(service, month)],
        },
    }));
}
/** Keeps the fields that a draft defines; a company is its name where the draft has a text for it. */
function fitted(content, shape) {
    const fit = (value, kind) => kind === "string" && isObject(value) && value["entity_name"] !== undefined ? value["entity_name"] : value;
    return Object.fromEntries([...shape].flatMap(([name, kind]) => {
        const value = content[name];
        return value === undefined ? [] : [[name, fit(value, kind)]];
    }));
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=data-set.js.map