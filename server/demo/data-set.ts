import { stringify } from "lossless-json";
import type { StoredFile } from "../store/file-store.js";
import { aggregation, aggregationId } from "./aggregations.js";
import { bill, type FileUri, sectionId } from "./bills.js";
import { certificate } from "./certificates.js";
import { type Customer, customer, numbered } from "./customers.js";
import { monthsBack } from "./dates.js";
import type { Json, JsonObject } from "./json.js";
import { seeded } from "./random.js";
import { type Measured, usageSegment } from "./usage.js";

/** What the data set needs to know of a draft's objects: their fields, as the descriptors of its listings have them. */
export interface DemoResource {
  readonly item: string;
  readonly idField: string | null;
  readonly fields: readonly { readonly name: string; readonly kind: string }[];
}

/** Who an object is about: the home, the companies of the portfolio, groups of them, or somebody else. */
export type Owner = "home" | "portfolio" | "aggregations" | "others";

/** One object of the data set. */
export interface DemoObject {
  /** The name of its type, for example `Account`. */
  readonly object: string;
  readonly id: string;
  readonly owner: Owner;
  /** The object as JSON text. */
  readonly json: string;
  /** The file that belongs to the object; `null` if none does. */
  readonly file: StoredFile | null;
}

/** The account of the one home of the data set. */
const HOME = 0;

/** The business accounts that are looked after together: the first one and how many there are. */
const PORTFOLIO = { first: 10, count: 500 } as const;

const ACCOUNTS = 560;
const AGGREGATIONS = 300;
const CERTIFICATES = 320;
const MONTHS = { home: 14, business: 2 } as const;

/**
 * Makes the objects of a draft: customers of a small made-up utility with what hangs on them. Two runs give the same
 * objects. Objects that the draft does not know are left out, and so are fields.
 */
export function* demoObjects(resources: readonly DemoResource[], fileUri: FileUri): Generator<DemoObject> {
  const shapes = new Map(resources.map(({ item, idField, fields }) => [item, { idField, kinds: new Map(fields.map(({ name, kind }) => [name, kind])) }]));
  const style = shapes.get("UsageSegment")?.kinds.has("formats") === true ? "objects" : "names";
  for (const { object, owner, content, file = null } of everything(fileUri, style)) {
    const shape = shapes.get(object);
    const id = content[shape?.idField ?? ""];
    if (shape !== undefined && typeof id === "string") yield { object, id, owner, json: stringify(fitted(content, shape.kinds)) ?? "", file };
  }
}

interface Made {
  readonly object: string;
  readonly owner: Owner;
  readonly content: JsonObject;
  readonly file?: StoredFile;
}

function* everything(fileUri: FileUri, style: "objects" | "names"): Generator<Made> {
  const random = seeded(20260820);
  const customers = Array.from({ length: ACCOUNTS }, (_, index) => customer(random, index, index === HOME));

  for (const [index, someone] of customers.entries()) {
    const owner = ownerOf(index);
    yield { object: "Account", owner, content: someone.account };
    for (const { contract, point, meters } of someone.services) {
      yield { object: "ServiceContract", owner, content: contract };
      yield { object: "ServicePoint", owner, content: point };
      for (const meter of meters) yield { object: "MeterDevice", owner, content: meter };
    }
    for (let back = 0; back < (index === HOME ? MONTHS.home : MONTHS.business); back++) {
      const { statement, file, sections } = bill(random, index, someone, monthsBack(back), fileUri);
      yield { object: "BillStatement", owner, content: statement, file };
      for (const section of sections) yield { object: "BillSection", owner, content: section };
      for (const measured of measurements(index, someone, back)) {
        yield { object: "UsageSegment", owner, content: usageSegment(random, measured, style) };
      }
    }
  }

  const members = customers.slice(PORTFOLIO.first, PORTFOLIO.first + PORTFOLIO.count);
  for (let index = 0; index < AGGREGATIONS; index++) {
    yield { object: "Aggregation", owner: "aggregations", content: aggregation(random, index, members, PORTFOLIO.first) };
    const relations = { related_aggregations: [aggregationId(index)] };
    const measured = { id: `us-agg-${numbered(index)}`, index, month: monthsBack(0), interval: 86_400, kind: "electric", relations } as const;
    yield { object: "UsageSegment", owner: "aggregations", content: usageSegment(random, measured, style) };
  }
  for (let index = 0; index < CERTIFICATES; index++) {
    const account = index < 4 ? HOME : PORTFOLIO.first + index;
    yield { object: "EnergyAttributeCertificate", owner: ownerOf(account), content: certificate(random, index, account) };
  }
}

function ownerOf(account: number): Owner {
  if (account === HOME) return "home";
  return account >= PORTFOLIO.first && account < PORTFOLIO.first + PORTFOLIO.count ? "portfolio" : "others";
}

/** What the meters of an account have measured in a month: a home's every quarter of an hour, a company's every day. */
function measurements(index: number, { account, services }: Customer, back: number): readonly Measured[] {
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
function fitted(content: JsonObject, shape: ReadonlyMap<string, string>): JsonObject {
  const fit = (value: Json, kind: string): Json =>
    kind === "string" && isObject(value) && value["entity_name"] !== undefined ? value["entity_name"] : value;
  return Object.fromEntries(
    [...shape].flatMap(([name, kind]) => {
      const value = content[name];
      return value === undefined ? [] : [[name, fit(value, kind)]];
    }),
  );
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
