/** The URL parameters of each listing: their types, and how they are read from a request. */

import * as read from "./support/read-parameters.js";

/**
 * The parameters of `listAccounts`; those that a request does not have are absent.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L621
 */
export type ListAccountsParameters = {
  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Accounts.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L637
   */
  readonly cds_account_ids?: readonly string[];

  /**
   * A space-separated list of `customer_number` values by which Servers MUST filter the Accounts. Values of `null`
   * MUST be treated as invalid here, as only populated `customer_number` values can be filtered by.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L638
   */
  readonly customer_numbers?: readonly string[];

  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Accounts.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L640
   */
  readonly account_numbers?: readonly string[];

  /**
   * A search term: Servers MUST keep the Accounts where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L641
   */
  readonly q?: string;
};

/**
 * Reads the parameters of `listAccounts`; others are ignored.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L621
 */
export function parseListAccountsParameters(query: URLSearchParams): read.Parsed<ListAccountsParameters> {
  return read.readParameters(query, {
    cds_account_ids: read.list,
    customer_numbers: read.list,
    account_numbers: read.list,
    q: read.text,
  });
}

/**
 * The parameters of `listServiceContracts`; those that a request does not have are absent.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L679
 */
export type ListServiceContractsParameters = {
  /**
   * A space-separated list of `cds_servicecontract_id` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L695
   */
  readonly cds_servicecontract_ids?: readonly string[];

  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L696
   */
  readonly account_numbers?: readonly string[];

  /**
   * A space-separated list of `contract_number` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L697
   */
  readonly contract_numbers?: readonly string[];

  /**
   * A space-separated list of `service_type` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L698
   */
  readonly service_types?: readonly string[];

  /**
   * A search term: Servers MUST keep the Service Contracts where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L699
   */
  readonly q?: string;
};

/**
 * Reads the parameters of `listServiceContracts`; others are ignored.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L679
 */
export function parseListServiceContractsParameters(
  query: URLSearchParams,
): read.Parsed<ListServiceContractsParameters> {
  return read.readParameters(query, {
    cds_servicecontract_ids: read.list,
    account_numbers: read.list,
    contract_numbers: read.list,
    service_types: read.list,
    q: read.text,
  });
}

/**
 * The parameters of `listServicePoints`; those that a request does not have are absent.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L740
 */
export type ListServicePointsParameters = {
  /**
   * A space-separated list of `cds_servicepoint_id` values by which Servers MUST filter the Service Points.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L756
   */
  readonly cds_servicepoint_ids?: readonly string[];

  /**
   * A space-separated list of `servicepoint_number` values by which Servers MUST filter the Service Points.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L757
   */
  readonly servicepoint_number?: readonly string[];

  /**
   * A space-separated list of `current_servicecontracts` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L758
   */
  readonly current_servicecontracts?: readonly string[];

  /**
   * A space-separated list of `previous_servicecontracts` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L759
   */
  readonly previous_servicecontracts?: readonly string[];

  /**
   * A search term: Servers MUST keep the Service Points where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L760
   */
  readonly q?: string;
};

/**
 * Reads the parameters of `listServicePoints`; others are ignored.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L740
 */
export function parseListServicePointsParameters(query: URLSearchParams): read.Parsed<ListServicePointsParameters> {
  return read.readParameters(query, {
    cds_servicepoint_ids: read.list,
    servicepoint_number: read.list,
    current_servicecontracts: read.list,
    previous_servicecontracts: read.list,
    q: read.text,
  });
}

/**
 * The parameters of `listMeterDevices`; those that a request does not have are absent.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L790
 */
export type ListMeterDevicesParameters = {
  /**
   * A space-separated list of `cds_meterdevice_id` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L806
   */
  readonly cds_meterdevice_ids?: readonly string[];

  /**
   * A space-separated list of `meter_number` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L807
   */
  readonly meter_number?: readonly string[];

  /**
   * A space-separated list of `current_servicepoint` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L808
   */
  readonly current_servicepoints?: readonly string[];

  /**
   * A space-separated list of `previous_servicepoints` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L809
   */
  readonly previous_servicepoints?: readonly string[];

  /**
   * A search term: Servers MUST keep the Meter Devices where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L810
   */
  readonly q?: string;
};

/**
 * Reads the parameters of `listMeterDevices`; others are ignored.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L790
 */
export function parseListMeterDevicesParameters(query: URLSearchParams): read.Parsed<ListMeterDevicesParameters> {
  return read.readParameters(query, {
    cds_meterdevice_ids: read.list,
    meter_number: read.list,
    current_servicepoints: read.list,
    previous_servicepoints: read.list,
    q: read.text,
  });
}

/**
 * The parameters of `listBillStatements`; those that a request does not have are absent.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L852
 */
export type ListBillStatementsParameters = {
  /**
   * A space-separated list of `cds_billstatement_id` values by which Servers MUST filter the Bill Statements.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L868
   */
  readonly cds_billstatement_ids?: readonly string[];

  /**
   * A date: the Server MUST filter the Bill Statement `statement_date` to values that are on or before this date.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L869
   */
  readonly before?: string;

  /**
   * A date: the Server MUST filter the Bill Statement `statement_date` to values that are on or after this date.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L870
   */
  readonly after?: string;

  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Bill Statements.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L871
   */
  readonly cds_account_ids?: readonly string[];

  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Bill Statements.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L872
   */
  readonly account_numbers?: readonly string[];
};

/**
 * Reads the parameters of `listBillStatements`; others are ignored.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L852
 */
export function parseListBillStatementsParameters(query: URLSearchParams): read.Parsed<ListBillStatementsParameters> {
  return read.readParameters(query, {
    cds_billstatement_ids: read.list,
    before: read.date,
    after: read.date,
    cds_account_ids: read.list,
    account_numbers: read.list,
  });
}

/**
 * The parameters of `listBillSections`; those that a request does not have are absent.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L913
 */
export type ListBillSectionsParameters = {
  /**
   * A space-separated list of `cds_billsection_id` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L929
   */
  readonly cds_billsection_ids?: readonly string[];

  /**
   * A date: the Server MUST filter the Bill Section `start_date` to values that are on or before this date.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L930
   */
  readonly before?: string;

  /**
   * A date: the Server MUST filter the Bill Section `end_date` to values that are on or after this date.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L931
   */
  readonly after?: string;

  /**
   * A space-separated list of `cds_billstatement_id` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L932
   */
  readonly cds_billstatement_ids?: readonly string[];

  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L933
   */
  readonly cds_account_ids?: readonly string[];

  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L934
   */
  readonly account_numbers?: readonly string[];

  /**
   * A space-separated list of `related_servicecontracts` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L935
   */
  readonly cds_servicecontract_ids?: readonly string[];

  /**
   * A space-separated list of `related_servicecontracts` listed Service Contract `contract_number` values by which
   * Servers MUST filter the Bill Sections.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L936
   */
  readonly contract_numbers?: readonly string[];
};

/**
 * Reads the parameters of `listBillSections`; others are ignored.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L913
 */
export function parseListBillSectionsParameters(query: URLSearchParams): read.Parsed<ListBillSectionsParameters> {
  return read.readParameters(query, {
    cds_billsection_ids: read.list,
    before: read.date,
    after: read.date,
    cds_billstatement_ids: read.list,
    cds_account_ids: read.list,
    account_numbers: read.list,
    cds_servicecontract_ids: read.list,
    contract_numbers: read.list,
  });
}

/**
 * The parameters of `listAggregations`; those that a request does not have are absent.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L963
 */
export type ListAggregationsParameters = {
  /**
   * A space-separated list of `cds_aggregation_id` values by which Servers MUST filter the Aggregations.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L979
   */
  readonly cds_aggregation_ids?: readonly string[];

  /**
   * A space-separated list of `aggregation_number` values by which Servers MUST filter the Aggregations.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L980
   */
  readonly aggregation_numbers?: readonly string[];

  /**
   * A space-separated list of `aggregation_type` values by which Servers MUST filter the Aggregations.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L981
   */
  readonly aggregation_types?: readonly string[];

  /**
   * A search term: Servers MUST keep the Aggregations where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L982
   */
  readonly q?: string;
};

/**
 * Reads the parameters of `listAggregations`; others are ignored.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L963
 */
export function parseListAggregationsParameters(query: URLSearchParams): read.Parsed<ListAggregationsParameters> {
  return read.readParameters(query, {
    cds_aggregation_ids: read.list,
    aggregation_numbers: read.list,
    aggregation_types: read.list,
    q: read.text,
  });
}

/**
 * The parameters of `listUsageSegments`; those that a request does not have are absent.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1060
 */
export type ListUsageSegmentsParameters = {
  /**
   * A space-separated list of `cds_usagesegment_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1076
   */
  readonly cds_usagesegment_ids?: readonly string[];

  /**
   * A datetime: the Server MUST filter the Usage Segment object `segment_start` to values that are on or before
   * this date.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1077
   */
  readonly before?: string;

  /**
   * A datetime: the Server MUST filter the Usage Segment object `segment_end` to values that are on or after this
   * date.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1078
   */
  readonly after?: string;

  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1079
   */
  readonly cds_account_ids?: readonly string[];

  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1080
   */
  readonly account_numbers?: readonly string[];

  /**
   * A space-separated list of `cds_servicecontract_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1081
   */
  readonly cds_servicecontract_ids?: readonly string[];

  /**
   * A space-separated list of `contract_number` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1082
   */
  readonly contract_numbers?: readonly string[];

  /**
   * A space-separated list of `cds_servicepoint_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1083
   */
  readonly cds_servicepoint_ids?: readonly string[];

  /**
   * A space-separated list of `servicepoint_number` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1084
   */
  readonly servicepoint_numbers?: readonly string[];

  /**
   * A space-separated list of `cds_meterdevice_ids` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1085
   */
  readonly cds_meterdevice_ids?: readonly string[];

  /**
   * A space-separated list of `meter_numbers` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1086
   */
  readonly meter_numbers?: readonly string[];

  /**
   * A space-separated list of `cds_billsection_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1087
   */
  readonly cds_billsection_ids?: readonly string[];
};

/**
 * Reads the parameters of `listUsageSegments`; others are ignored.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1060
 */
export function parseListUsageSegmentsParameters(query: URLSearchParams): read.Parsed<ListUsageSegmentsParameters> {
  return read.readParameters(query, {
    cds_usagesegment_ids: read.list,
    before: read.dateTime,
    after: read.dateTime,
    cds_account_ids: read.list,
    account_numbers: read.list,
    cds_servicecontract_ids: read.list,
    contract_numbers: read.list,
    cds_servicepoint_ids: read.list,
    servicepoint_numbers: read.list,
    cds_meterdevice_ids: read.list,
    meter_numbers: read.list,
    cds_billsection_ids: read.list,
  });
}

/**
 * The parameters of `listEnergyAttributeCertificates`; those that a request does not have are absent.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1152
 */
export type ListEnergyAttributeCertificatesParameters = {
  /**
   * A space-separated list of `cds_eac_id` values by which Servers MUST filter the EACs.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1168
   */
  readonly cds_eac_ids?: readonly string[];

  /**
   * A space-separated list of `eac_numbers` values by which Servers MUST filter the EACs.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1169
   */
  readonly eac_numbers?: readonly string[];

  /**
   * A space-separated list of `beneficiaries` values by which Servers MUST filter the EACs. As `beneficiaries`
   * depend on the `beneficiary_type`, values of different types may be equal, such as a `customer_number` and an
   * `account_number`. When using this filter, Clients SHOULD check the `beneficiary_type` of each result and drop
   * those that only matched by such a coincidence.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1170
   */
  readonly beneficiaries?: readonly string[];

  /**
   * A datetime: the Server MUST filter the EAC object `period_start` to values that are on or before this
   * datetime.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1173
   */
  readonly before?: string;

  /**
   * A datetime: the Server MUST filter the EAC object `period_end` to values that are on or after this datetime.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1174
   */
  readonly after?: string;
};

/**
 * Reads the parameters of `listEnergyAttributeCertificates`; others are ignored.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1152
 */
export function parseListEnergyAttributeCertificatesParameters(
  query: URLSearchParams,
): read.Parsed<ListEnergyAttributeCertificatesParameters> {
  return read.readParameters(query, {
    cds_eac_ids: read.list,
    eac_numbers: read.list,
    beneficiaries: read.list,
    before: read.dateTime,
    after: read.dateTime,
  });
}
