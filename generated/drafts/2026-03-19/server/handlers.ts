/** What an implementer writes: one handler a listing. */

import type * as objects from "./objects.js";
import type * as parameters from "./parameters.js";
import type { AnyListingHandler, ListingHandler } from "./support/listing.js";

/**
 * `GET /accounts`: lists Account objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L621
 */
export type ListAccountsHandler = ListingHandler<parameters.ListAccountsParameters, objects.AccountListing>;

/**
 * `GET /servicecontracts`: lists ServiceContract objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L679
 */
export type ListServiceContractsHandler = ListingHandler<
  parameters.ListServiceContractsParameters,
  objects.ServiceContractListing
>;

/**
 * `GET /servicepoints`: lists ServicePoint objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L740
 */
export type ListServicePointsHandler = ListingHandler<
  parameters.ListServicePointsParameters,
  objects.ServicePointListing
>;

/**
 * `GET /meterdevices`: lists MeterDevice objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L790
 */
export type ListMeterDevicesHandler = ListingHandler<parameters.ListMeterDevicesParameters, objects.MeterDeviceListing>;

/**
 * `GET /billstatement`: lists BillStatement objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L852
 */
export type ListBillStatementsHandler = ListingHandler<
  parameters.ListBillStatementsParameters,
  objects.BillStatementListing
>;

/**
 * `GET /billsection`: lists BillSection objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L913
 */
export type ListBillSectionsHandler = ListingHandler<parameters.ListBillSectionsParameters, objects.BillSectionListing>;

/**
 * `GET /aggregations`: lists Aggregation objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L963
 */
export type ListAggregationsHandler = ListingHandler<parameters.ListAggregationsParameters, objects.AggregationListing>;

/**
 * `GET /usagesegments`: lists UsageSegment objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1060
 */
export type ListUsageSegmentsHandler = ListingHandler<
  parameters.ListUsageSegmentsParameters,
  objects.UsageSegmentListing
>;

/**
 * `GET /eacs`: lists EnergyAttributeCertificate objects.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1152
 */
export type ListEnergyAttributeCertificatesHandler = ListingHandler<
  parameters.ListEnergyAttributeCertificatesParameters,
  objects.EnergyAttributeCertificateListing
>;

/** The handlers of all listings. */
export interface ListingHandlers {
  /**
   * `GET /accounts`: lists Account objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L621
   */
  readonly listAccounts: ListAccountsHandler;

  /**
   * `GET /servicecontracts`: lists ServiceContract objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L679
   */
  readonly listServiceContracts: ListServiceContractsHandler;

  /**
   * `GET /servicepoints`: lists ServicePoint objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L740
   */
  readonly listServicePoints: ListServicePointsHandler;

  /**
   * `GET /meterdevices`: lists MeterDevice objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L790
   */
  readonly listMeterDevices: ListMeterDevicesHandler;

  /**
   * `GET /billstatement`: lists BillStatement objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L852
   */
  readonly listBillStatements: ListBillStatementsHandler;

  /**
   * `GET /billsection`: lists BillSection objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L913
   */
  readonly listBillSections: ListBillSectionsHandler;

  /**
   * `GET /aggregations`: lists Aggregation objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L963
   */
  readonly listAggregations: ListAggregationsHandler;

  /**
   * `GET /usagesegments`: lists UsageSegment objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1060
   */
  readonly listUsageSegments: ListUsageSegmentsHandler;

  /**
   * `GET /eacs`: lists EnergyAttributeCertificate objects.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1152
   */
  readonly listEnergyAttributeCertificates: ListEnergyAttributeCertificatesHandler;
}

/** All handlers. */
export interface Handlers extends ListingHandlers {}

/** One handler for all listings, such as an engine that is led by the descriptor of each. */
export function handleAll(handler: AnyListingHandler): ListingHandlers {
  return {
    listAccounts: handler,
    listServiceContracts: handler,
    listServicePoints: handler,
    listMeterDevices: handler,
    listBillStatements: handler,
    listBillSections: handler,
    listAggregations: handler,
    listUsageSegments: handler,
    listEnergyAttributeCertificates: handler,
  };
}
