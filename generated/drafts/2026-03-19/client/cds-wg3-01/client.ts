/**
 * A client for CDS-WG3-01 Customer Data, generated from spec/drafts/2026-03-19/cds-wg3-01.md#L1; do not edit.
 *
 * @module
 */
import createFetchClient from "openapi-fetch";
import type { Connection } from "./connection.js";
import { type Listing, listing } from "./listing.js";
import type {
  Account,
  AccountListing,
  Aggregation,
  AggregationListing,
  BillSection,
  BillSectionListing,
  BillStatement,
  BillStatementListing,
  EnergyAttributeCertificate,
  EnergyAttributeCertificateListing,
  ListAccountsFilters,
  ListAggregationsFilters,
  ListBillSectionsFilters,
  ListBillStatementsFilters,
  ListEnergyAttributeCertificatesFilters,
  ListMeterDevicesFilters,
  ListServiceContractsFilters,
  ListServicePointsFilters,
  ListUsageSegmentsFilters,
  MeterDevice,
  MeterDeviceListing,
  paths,
  ServiceContract,
  ServiceContractListing,
  ServicePoint,
  ServicePointListing,
  UsageSegment,
  UsageSegmentListing,
} from "./schema.js";

/**
 * The URLs of requests, by the metadata fields that servers publish them in: a server's metadata object as it
 * is, or a literal.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1
 */
export interface ListingUrls {
  /**
   * The URL of `listAccounts`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L621
   */
  readonly cds_accounts_api?: string | undefined;
  /**
   * The URL of `listServiceContracts`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L679
   */
  readonly cds_servicecontracts_api?: string | undefined;
  /**
   * The URL of `listServicePoints`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L740
   */
  readonly cds_servicepoints_api?: string | undefined;
  /**
   * The URL of `listMeterDevices`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L790
   */
  readonly cds_meterdevices_api?: string | undefined;
  /**
   * The URL of `listBillStatements`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L852
   */
  readonly cds_billstatement_api?: string | undefined;
  /**
   * The URL of `listBillSections`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L913
   */
  readonly cds_billsection_api?: string | undefined;
  /**
   * The URL of `listAggregations`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L963
   */
  readonly cds_aggregations_api?: string | undefined;
  /**
   * The URL of `listUsageSegments`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1060
   */
  readonly cds_usagesegments_api?: string | undefined;
  /**
   * The URL of `listEnergyAttributeCertificates`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1152
   */
  readonly cds_eacs_api?: string | undefined;
}

/**
 * How a client reaches its server.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1
 */
export interface CdsClientOptions {
  /** Where is requested what has no URL in {@link urls}: paths are appended to this. */
  readonly baseUrl?: string | URL | undefined;
  /** The URLs of requests; the server's metadata says them. */
  readonly urls?: ListingUrls | undefined;
  /**
   * The OAuth access token, or a function that gives it, which is asked before each request.
   *
   * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
   */
  readonly token: string | (() => string | Promise<string>);
  /** Origins, beside the server's own, to which links may lead, and so the access token be sent. */
  readonly trustedOrigins?: readonly string[] | undefined;
  /** Takes the place of the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/**
 * The requests of the API.
 * Each listing is a function that requests the first page; its `pages` and `items` follow `next` to
 * the end.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1
 */
export interface CdsClient {
  /**
   * Lists the `Account` objects that the access token may read. A page holds at most 100. `next` links to the
   * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_accounts_api` in their
   * metadata.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L621
   */
  readonly listAccounts: Listing<ListAccountsFilters, AccountListing, Account>;
  /**
   * Lists the `ServiceContract` objects that the access token may read. A page holds at most 100. `next` links to
   * the following page. Ordered by `cds_modified` (descending). Servers publish the URL as
   * `cds_servicecontracts_api` in their metadata.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L679
   */
  readonly listServiceContracts: Listing<ListServiceContractsFilters, ServiceContractListing, ServiceContract>;
  /**
   * Lists the `ServicePoint` objects that the access token may read. A page holds at most 100. `next` links to the
   * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_servicepoints_api` in
   * their metadata.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L740
   */
  readonly listServicePoints: Listing<ListServicePointsFilters, ServicePointListing, ServicePoint>;
  /**
   * Lists the `MeterDevice` objects that the access token may read. A page holds at most 100. `next` links to the
   * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_meterdevices_api` in
   * their metadata.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L790
   */
  readonly listMeterDevices: Listing<ListMeterDevicesFilters, MeterDeviceListing, MeterDevice>;
  /**
   * Lists the `BillStatement` objects that the access token may read. A page holds at most 100. `next` links to
   * the following page. Ordered by `statement_date` (descending) and `cds_modified` (descending). Servers publish
   * the URL as `cds_billstatement_api` in their metadata.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L852
   */
  readonly listBillStatements: Listing<ListBillStatementsFilters, BillStatementListing, BillStatement>;
  /**
   * Lists the `BillSection` objects that the access token may read. A page holds at most 100. `next` links to the
   * following page. Ordered by `account_number` (ascending), `related_servicecontracts.contract_number`
   * (ascending), `start_date` (ascending) and `cds_modified` (descending). Servers publish the URL as
   * `cds_billsection_api` in their metadata.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L913
   */
  readonly listBillSections: Listing<ListBillSectionsFilters, BillSectionListing, BillSection>;
  /**
   * Lists the `Aggregation` objects that the access token may read. A page holds at most 100. `next` links to the
   * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_aggregations_api` in
   * their metadata.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L963
   */
  readonly listAggregations: Listing<ListAggregationsFilters, AggregationListing, Aggregation>;
  /**
   * Lists the `UsageSegment` objects that the access token may read. A page holds at most 100. `next` links to the
   * following page. Ordered by `related_aggregations.aggregation_number` (ascending),
   * `related_accounts.account_number` (ascending), `related_servicecontracts.contract_number` (ascending),
   * `segment_start` (ascending) and `cds_modified` (descending). Servers publish the URL as
   * `cds_usagesegments_api` in their metadata.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1060
   */
  readonly listUsageSegments: Listing<ListUsageSegmentsFilters, UsageSegmentListing, UsageSegment>;
  /**
   * Lists the `EnergyAttributeCertificate` objects that the access token may read. A page holds at most 100.
   * `next` links to the following page. Ordered by `period_start` (descending), `cds_created` (descending) and
   * `cds_eac_id` (ascending). Servers publish the URL as `cds_eacs_api` in their metadata.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1152
   */
  readonly listEnergyAttributeCertificates: Listing<
    ListEnergyAttributeCertificatesFilters,
    EnergyAttributeCertificateListing,
    EnergyAttributeCertificate
  >;
}

/**
 * Makes a client.
 *
 * @example
 * const client = createClient({ urls: metadata, token });
 * for await (const item of client.listAccounts.items()) console.log(item);
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1
 */
export function createClient(options: CdsClientOptions): CdsClient {
  const { token } = options;
  const trustedOrigins = (options.trustedOrigins ?? []).map((origin) => new URL(origin).origin);
  const connection: Connection = { token: typeof token === "string" ? () => token : token, trustedOrigins };
  const http = createFetchClient<paths>({
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  });
  return {
    listAccounts: listing(connection, {
      url: () => requestUrl(options, "cds_accounts_api", "/accounts"),
      get: (init) => http.GET("/accounts", init),
      items: (page) => page.accounts,
      next: (page) => page.next,
    }),
    listServiceContracts: listing(connection, {
      url: () => requestUrl(options, "cds_servicecontracts_api", "/servicecontracts"),
      get: (init) => http.GET("/servicecontracts", init),
      items: (page) => page.service_contracts,
      next: (page) => page.next,
    }),
    listServicePoints: listing(connection, {
      url: () => requestUrl(options, "cds_servicepoints_api", "/servicepoints"),
      get: (init) => http.GET("/servicepoints", init),
      items: (page) => page.service_points,
      next: (page) => page.next,
    }),
    listMeterDevices: listing(connection, {
      url: () => requestUrl(options, "cds_meterdevices_api", "/meterdevices"),
      get: (init) => http.GET("/meterdevices", init),
      items: (page) => page.meter_devices,
      next: (page) => page.next,
    }),
    listBillStatements: listing(connection, {
      url: () => requestUrl(options, "cds_billstatement_api", "/billstatement"),
      get: (init) => http.GET("/billstatement", init),
      items: (page) => page.bill_statements,
      next: (page) => page.next,
    }),
    listBillSections: listing(connection, {
      url: () => requestUrl(options, "cds_billsection_api", "/billsection"),
      get: (init) => http.GET("/billsection", init),
      items: (page) => page.bill_sections,
      next: (page) => page.next,
    }),
    listAggregations: listing(connection, {
      url: () => requestUrl(options, "cds_aggregations_api", "/aggregations"),
      get: (init) => http.GET("/aggregations", init),
      items: (page) => page.aggregations,
      next: (page) => page.next,
    }),
    listUsageSegments: listing(connection, {
      url: () => requestUrl(options, "cds_usagesegments_api", "/usagesegments"),
      get: (init) => http.GET("/usagesegments", init),
      items: (page) => page.usage_segments,
      next: (page) => page.next,
    }),
    listEnergyAttributeCertificates: listing(connection, {
      url: () => requestUrl(options, "cds_eacs_api", "/eacs"),
      get: (init) => http.GET("/eacs", init),
      items: (page) => page.eacs,
      next: (page) => page.next,
    }),
  };
}

function requestUrl(options: CdsClientOptions, field: keyof ListingUrls, path: string): URL {
  const stated = options.urls?.[field];
  if (stated !== undefined) return new URL(stated);
  if (options.baseUrl === undefined) {
    throw new TypeError(`the URL of ${path} is unknown: give ${field} in urls, or a baseUrl`);
  }
  return new URL(String(options.baseUrl).replace(/\/+$/, "") + path);
}
