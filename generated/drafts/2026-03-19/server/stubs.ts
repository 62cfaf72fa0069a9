/** Handlers that are not written yet. Each answers with the status 501 and the name of its operation. */

import type { Handlers } from "./handlers.js";
import { RequestError } from "./support/errors.js";

/** A stub for each listing and operation. */
export const stubs: Handlers = {
  /**
   * `GET /accounts`: lists Account objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L621
   */
  listAccounts: () => notImplemented("listAccounts"),

  /**
   * `GET /servicecontracts`: lists ServiceContract objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L679
   */
  listServiceContracts: () => notImplemented("listServiceContracts"),

  /**
   * `GET /servicepoints`: lists ServicePoint objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L740
   */
  listServicePoints: () => notImplemented("listServicePoints"),

  /**
   * `GET /meterdevices`: lists MeterDevice objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L790
   */
  listMeterDevices: () => notImplemented("listMeterDevices"),

  /**
   * `GET /billstatement`: lists BillStatement objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L852
   */
  listBillStatements: () => notImplemented("listBillStatements"),

  /**
   * `GET /billsection`: lists BillSection objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L913
   */
  listBillSections: () => notImplemented("listBillSections"),

  /**
   * `GET /aggregations`: lists Aggregation objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L963
   */
  listAggregations: () => notImplemented("listAggregations"),

  /**
   * `GET /usagesegments`: lists UsageSegment objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1060
   */
  listUsageSegments: () => notImplemented("listUsageSegments"),

  /**
   * `GET /eacs`: lists EnergyAttributeCertificate objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1152
   */
  listEnergyAttributeCertificates: () => notImplemented("listEnergyAttributeCertificates"),
};

/** The handlers that are written, and stubs for the rest. */
export function createHandlers(written: Partial<Handlers>): Handlers {
  return { ...stubs, ...written };
}

function notImplemented(operation: keyof Handlers): never {
  throw new RequestError("not_implemented", `The operation ${operation} is not implemented yet.`);
}
