import type { StoredFile } from "../store/file-store.js";
import { changes, accountId, accountNumber, type Customer, numbered, type Service } from "./customers.js";
import { daysAfter, type Month } from "./dates.js";
import { DISTRIBUTOR, SUPPLIER } from "./entities.js";
import { decimal, hundredths, type Json, type JsonObject } from "./json.js";
import { pdfOf } from "./pdf.js";
import type { Random } from "./random.js";

/** A month's bill with one section for each active service. */
export interface Bill {
  readonly statement: JsonObject;
  /** The statement as its customer gets it. */
  readonly file: StoredFile;
  readonly sections: readonly JsonObject[];
}

const PDF = "application/pdf";

/** The identifier of the section of a service's bill. */
export function sectionId(service: Service, month: Month): string {
  return `bs-${service.contractId.slice(3)}-${month.first.slice(0, 7)}`;
}

/** Where a statement's file is: an address, or a path below that of the server that shows the data. */
export type FileUri = (statementId: string) => string;

/** Makes the bill of a month; its sums add up. */
export function bill(random: Random, index: number, { services, account }: Customer, month: Month, fileUri: FileUri): Bill {
  const statementId = `st-${numbered(index)}-${month.first.slice(0, 7)}`;
  const items = services.filter(({ isActive }) => isActive).map((service) => section(random, index, statementId, service, month));
  const before = random.integer(0, 3) * 2550 + random.integer(0, 99);
  const paid = random.integer(0, 4) === 0 ? 0 : before;
  const charged = items.reduce((sum, { cents }) => sum + cents, 0);
  const due = before - paid + charged;
  const statement: JsonObject = {
    cds_billstatement_id: statementId,
    ...changes(random, index),
    cds_account_id: accountId(index),
    account_number: accountNumber(index),
    statement_date: daysAfter(month.after, 4),
    currency: "USD",
    file_uri: fileUri(statementId),
    file_mimetype: PDF,
    previous_balance_amount: hundredths(before),
    previous_balance_paid: hundredths(paid),
    previous_balance_unpaid: hundredths(before - paid),
    new_charges_amount: hundredths(charged),
    new_charges: items.map(({ service, cents, section: { cds_billsection_id: id } }, place) => ({
      id: `${statementId}-${place + 1}`,
      name: chargeName(service),
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
  return { statement, file: statementFile(statement, items), sections: items.map(({ section: made }) => made) };
}

/** A statement on paper: who it is for, what is charged, and what is to be paid. */
function statementFile(statement: JsonObject, items: readonly BilledService[]): StoredFile {
  const text = (value: Json | undefined): string => String(value ?? "-");
  const lines = [
    "Statement",
    "",
    `Account ${text(statement["account_number"])}`,
    `Date ${text(statement["statement_date"])}`,
    "",
    `Previous balance ${text(statement["previous_balance_amount"])}`,
    `Paid ${text(statement["previous_balance_paid"])}`,
    ...items.map(({ service, cents }) => `${chargeName(service)} ${text(hundredths(cents))}`),
    "",
    `To be paid by ${text(statement["amount_due_date"])}: ${text(statement["amount_due"])} ${text(statement["currency"])}`,
  ];
  return { content: pdfOf(lines), mediaType: PDF, name: `statement-${text(statement["statement_date"])}.pdf` };
}

function chargeName({ kind }: Service): string {
  return kind === "electric" ? "Electricity" : "Natural gas";
}

interface BilledService {
  readonly service: Service;
  readonly section: JsonObject;
  readonly cents: number;
}

function section(random: Random, index: number, statementId: string, service: Service, month: Month): BilledService {
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
  const line = (place: number, name: string, type: string, cost: number, priced: boolean): JsonObject => ({
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
