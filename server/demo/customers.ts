import { monthsBack, timeOn } from "./dates.js";
import { DISTRIBUTOR, SUPPLIER } from "./entities.js";
import { decimal, type JsonObject } from "./json.js";
import { address, companyName, personName, TOWNS } from "./names.js";
import type { Random } from "./random.js";

/** One account with all that hangs on it; each object has the fields of every draft. */
export interface Customer {
  readonly account: JsonObject;
  readonly services: readonly Service[];
}

/** A service that an account receives. */
export interface Service {
  readonly kind: "electric" | "natural_gas";
  readonly isActive: boolean;
  readonly contract: JsonObject;
  readonly point: JsonObject;
  /** The meter that measures now first, one that it has replaced after it. */
  readonly meters: readonly [JsonObject, ...JsonObject[]];
  readonly contractId: string;
  readonly pointId: string;
  readonly meterId: string;
}

/** The identifier of an account. */
export function accountId(index: number): string {
  return `acc-${numbered(index)}`;
}

/** The number of an account as it stands on bills. */
export function accountNumber(index: number): string {
  return `1000-${numbered(index)}`;
}

/** Makes the customer of an account. */
export function customer(random: Random, index: number, isHome: boolean): Customer {
  const town = TOWNS[index % TOWNS.length] ?? TOWNS[0];
  const accountAddress = address(random, town);
  const person = personName(random);
  const account: JsonObject = {
    cds_account_id: accountId(index),
    ...changes(random, index),
    // Business accounts come in groups of ten with the first as the parent; up to five groups hang on one another.
    cds_account_parent: isHome || index === 0 ? null : index % 10 > 0 ? accountId(index - (index % 10)) : index % 50 === 10 ? null : accountId(index - 10),
    customer_number: index % 17 === 0 ? null : `C-${numbered(Math.floor(index / 3))}`,
    account_number: accountNumber(index),
    account_entity: DISTRIBUTOR,
    account_name: isHome ? person : companyName(random),
    account_address: accountAddress,
    account_type: isHome ? "residential" : "commercial",
    account_types: ["customer", isHome ? "residential" : "commercial", "billed_monthly"],
    account_status: index % 23 === 0 ? "suspended" : "active",
    account_contacts: [
      { id: `con-${numbered(index)}-1`, types: ["email", "primary"], value: `${person.toLowerCase().replaceAll(" ", ".")}.${index}@example.com` },
      { id: `con-${numbered(index)}-2`, types: ["phone_number", "mobile"], value: `+1 502 555 ${String(1000 + (index % 9000))}` },
    ],
    account_programs: index % 4 === 0 ? [creditBank(index)] : [],
  };
  const kinds = index % 5 === 0 ? (["electric", "natural_gas"] as const) : (["electric"] as const);
  const services = kinds.map((kind, place) => service(random, { index, place, kind, isHome, accountAddress, isActive: true }));
  // Some customers had another contract for the same place before.
  if (index % 7 !== 0) return { account, services };
  const [current] = services;
  const ended = service(random, { index, place: kinds.length, kind: "electric", isHome, accountAddress, isActive: false });
  if (current === undefined) return { account, services };
  const point = { ...current.point, previous_servicecontracts: [ended.contractId] };
  return { account, services: [{ ...current, point }, ...services.slice(1), ended] };
}

interface Place {
  readonly index: number;
  readonly place: number;
  readonly kind: Service["kind"];
  readonly isHome: boolean;
  readonly isActive: boolean;
  readonly accountAddress: string;
}

function service(random: Random, { index, place, kind, isHome, isActive, accountAddress }: Place): Service {
  const number = `${numbered(index)}-${place + 1}`;
  const contractId = `sc-${number}`;
  const pointId = `sp-${number}`;
  const meterId = `md-${number}`;
  const town = TOWNS[index % TOWNS.length] ?? TOWNS[0];
  const started = monthsBack(18 + random.integer(0, 60)).first;
  const customerClass = isHome ? "residential" : "commercial";
  const contract: JsonObject = {
    cds_servicecontract_id: contractId,
    ...changes(random, index),
    cds_account_id: accountId(index),
    account_number: accountNumber(index),
    contract_number: index % 19 === 0 ? null : `SC${number}`,
    contract_address: accountAddress,
    contract_type: "utility_service",
    contract_types: ["utility_service", "billed_monthly"],
    contract_entity: kind === "electric" ? SUPPLIER : DISTRIBUTOR,
    contract_status: isActive ? "active" : "closed",
    contract_start: started,
    contract_end: isActive ? null : monthsBack(16).last,
    service_type: kind,
    service_types: [kind, customerClass, "metered"],
    service_class: customerClass,
    rateplan_code: isHome ? "R-1" : random.pick(["C-1", "C-2", "C-TOU"]),
    rateplan_name: isHome ? "Home Basic" : "Business",
    service_programs: kind === "electric" && index % 6 === 0 ? [demandResponse(number)] : [],
  };
  const point: JsonObject = {
    cds_servicepoint_id: pointId,
    ...changes(random, index),
    servicepoint_number: index % 29 === 0 ? null : `SP${number}`,
    servicepoint_type: kind,
    servicepoint_types: [kind, "single_service", "physical"],
    servicepoint_address: accountAddress,
    latitude: decimal(`${town.latitude}${random.integer(0, 99)}0`),
    longitude: decimal(`${town.longitude}${random.integer(0, 99)}0`),
    current_servicecontracts: isActive ? [contractId] : [],
    previous_servicecontracts: isActive ? [] : [contractId],
    premise_number: `P${numbered(index)}`,
    premise_type: "building",
    premises: [{ id: `pr-${numbered(index)}`, premise_number: `P${numbered(index)}`, types: ["building"] }],
  };
  const meter: JsonObject = {
    cds_meterdevice_id: meterId,
    ...changes(random, index),
    meter_number: index % 31 === 0 ? null : `M${number}`,
    meter_type: `${kind}_usage`,
    meter_types: [`${kind}_usage`, "physical_meter", "ami_meter"],
    current_servicepoints: [pointId],
    previous_servicepoints: [],
    meter_apps: index % 8 === 0 ? [{ id: `app-${number}`, app_number: "LOAD-1", types: ["installed"], name: "Load view", start: timeOn(started) }] : [],
  };
  const replaced: JsonObject = {
    ...meter,
    cds_meterdevice_id: `${meterId}-old`,
    meter_number: `M${number}-0`,
    meter_types: [`${kind}_usage`, "physical_meter", "analog_meter"],
    current_servicepoints: [],
    previous_servicepoints: [pointId],
    meter_apps: [],
  };
  const meters = index % 9 === 0 ? ([meter, replaced] as const) : ([meter] as const);
  return { kind, isActive, contract, point, meters, contractId, pointId, meterId };
}

/** When an object was made and last changed; some share a moment, so that orders need their tie-breakers. */
export function changes(random: Random, index: number): JsonObject {
  const created = timeOn(monthsBack(18).first, (index % 97) * 60);
  const modified = timeOn(monthsBack(random.integer(0, 11)).first, random.integer(0, 40) * 720);
  return { cds_created: created, cds_modified: modified, cds_synced: timeOn("2026-09-20", index % 60) };
}

function creditBank(index: number): JsonObject {
  return {
    id: `ap-${numbered(index)}`,
    program_number: "BANK",
    types: ["active", "credit_bank"],
    name: "Credit bank",
    description: "Credits for energy that was fed into the grid.",
    documentation: "https://utility.example/programs/bank",
    participation_number: `BANK-${numbered(index)}`,
    start: monthsBack(17).first,
    end: monthsBack(-12).last,
    balance: decimal(index === 20 ? "123456789012345678.90" : index % 8 === 0 ? "0.10" : "1.50E+2"),
    currency: "USD",
  };
}

function demandResponse(number: string): JsonObject {
  return {
    id: `prog-${number}`,
    program_number: "DR",
    types: ["active", "demand_response"],
    name: "Peak hours",
    description: "A reward for using less when the grid is busy.",
    documentation: "https://utility.example/programs/peak-hours",
    participation_number: `DR-${number}`,
    start: monthsBack(14).first,
    pnode: "RVT_1",
    anode: "RVT",
    aggregated: false,
    automated: true,
  };
}

/** A number of five digits. */
export function numbered(index: number): string {
  return String(index).padStart(5, "0");
}
