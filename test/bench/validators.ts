import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { emitValidators } from "../../generator/emit/validators.js";
import type { OpenApiDocument } from "../../generator/emit/openapi.js";
import { described, loadEmitted, specModel } from "../emit/validators-support.js";
import type { BenchRow, BenchTable } from "./bench.js";

const ROUNDS = 41;
const RUNS_A_ROUND = 200;
const LIMIT = 5;

/**
 * Validates a page of 100 accounts with the emitted validator and with Ajv and ajv-formats in their default modes,
 * and checks the page's times with the format checks of both alone. The two take turns, so that what slows the machine
 * down slows both; medians are compared.
 */
export async function benchValidators(): Promise<BenchTable> {
  const { context, document, openapi } = described(specModel());
  const emitted = await loadEmitted(await emitValidators(context, document, openapi), "index.ts");
  const ours = predicate(emitted["isAccountListing"]);
  const explaining = predicate(emitted["validateAccountListing"]);
  const isDateTime = predicate(emitted["isDateTime"]);

  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const theirs = compiledByAjv(ajv, openapi);
  const theirDateTime = formatOf(ajv, "date-time");

  const page = accountPage();
  const times = page.accounts.flatMap((account) => [account.cds_created, account.cds_modified]);
  if (!theirs(page) || !ours(page)) throw new Error("both validators must accept the page");
  if (!times.every(theirDateTime) || !times.every(isDateTime)) throw new Error("both format checks must accept the times");

  const whole = compare(() => ours(page), () => theirs(page));
  const explained = compare(() => explaining(page), () => theirs(page));
  const formats = compare(() => times.every(isDateTime), () => times.every(theirDateTime));
  return {
    title: "Validating a page of 100 accounts",
    rows: [
      { name: "Ajv with ajv-formats, default mode", value: whole.theirs, unit: "µs" },
      { name: "emitted type guard", value: whole.ours, unit: "µs" },
      ratio("emitted type guard, times faster", whole),
      { name: "emitted validate function", value: explained.ours, unit: "µs" },
      ratio("emitted validate function, times faster", explained),
      { name: "date-time of ajv-formats on its own", value: (formats.theirs * 1000) / times.length, unit: "ns a string" },
      { name: "emitted date-time on its own", value: (formats.ours * 1000) / times.length, unit: "ns a string" },
      ratio("emitted date-time on its own, times faster", formats),
    ],
  };
}

interface Comparison {
  readonly ours: number;
  readonly theirs: number;
}

function ratio(name: string, { ours, theirs }: Comparison): BenchRow {
  const value = theirs / ours;
  return { name, value, unit: "x", bound: { limit: LIMIT, direction: "at-least" }, holds: value >= LIMIT };
}

/** The median microseconds of a run of each. */
function compare(ours: () => unknown, theirs: () => unknown): Comparison {
  for (let round = 0; round < 5; round++) {
    measure(ours);
    measure(theirs);
  }
  const rounds = Array.from({ length: ROUNDS }, () => ({ ours: measure(ours), theirs: measure(theirs) }));
  return { ours: median(rounds.map((round) => round.ours)), theirs: median(rounds.map((round) => round.theirs)) };
}

function measure(task: () => unknown): number {
  const start = performance.now();
  for (let run = 0; run < RUNS_A_ROUND; run++) task();
  return ((performance.now() - start) * 1000) / RUNS_A_ROUND;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function compiledByAjv(ajv: Ajv2020, openapi: OpenApiDocument): (value: unknown) => boolean {
  ajv.addSchema({ $id: "https://specs.example/openapi", components: { schemas: openapi.components.schemas } });
  return ajv.compile<unknown>({ $ref: "https://specs.example/openapi#/components/schemas/AccountListing" });
}

function formatOf(ajv: Ajv2020, name: string): (text: unknown) => boolean {
  const format = ajv.formats[name];
  if (typeof format !== "object" || format instanceof RegExp || typeof format.validate !== "function") {
    throw new Error(`ajv-formats has no function for ${name}`);
  }
  return predicate(format.validate);
}

function predicate(value: unknown): (value: unknown) => boolean {
  if (typeof value !== "function") throw new Error("this must be a function");
  return (argument) => Boolean(Reflect.apply(value, undefined, [argument]));
}

/** A page as it comes from a server: parsed from JSON, no two accounts alike. */
function accountPage(): { readonly accounts: readonly { readonly cds_created: string; readonly cds_modified: string }[] } {
  const accounts = Array.from({ length: 100 }, (_, index) => ({
    cds_account_id: `acc-${1000 + index}`,
    cds_created: `2024-${two(1 + (index % 12))}-${two(1 + (index % 28))}T08:15:${two(index % 60)}Z`,
    cds_modified: `2026-${two(1 + (index % 3))}-${two(28 - (index % 28))}T17:${two(index % 60)}:30.${100 + index}-08:00`,
    cds_account_parent: index % 3 === 0 ? "acc-1000" : null,
    customer_number: index % 5 === 0 ? null : `C-${index}`,
    account_number: `88-${index * 37}`,
    account_name: `Household ${index}`,
    account_address: `${index} Main Street\nSpringfield`,
    account_type: index % 2 === 0 ? "customer" : "business",
    account_contacts: [{ name: `Person ${index}`, email: `person${index}@example.com` }],
  }));
  return JSON.parse(JSON.stringify({ accounts, next: "https://utility.example/cds/accounts?page=2", previous: null }));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
