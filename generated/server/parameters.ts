/** The URL parameters of each listing: their types, and how they are read from a request. */

import * as read from "./support/read-parameters.js";

/**
 * The parameters of `listCoverageEntries`; those that a request does not have are absent.
 *
 * @see spec/cds-wg1-01.md#L140
 */
export type ListCoverageEntriesParameters = {
  /**
   * A space-separated list of `id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-01.md#L154
   */
  readonly ids?: readonly string[];
};

/**
 * Reads the parameters of `listCoverageEntries`; others are ignored.
 *
 * @see spec/cds-wg1-01.md#L140
 */
export function parseListCoverageEntriesParameters(query: URLSearchParams): read.Parsed<ListCoverageEntriesParameters> {
  return read.readParameters(query, {
    ids: read.list,
  });
}

/**
 * The parameters of `listClients`; those that a request does not have are absent.
 *
 * @see spec/cds-wg1-02.md#L739
 */
export type ListClientsParameters = {
  /**
   * A space-separated list of `client_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L754
   */
  readonly client_ids?: readonly string[];
};

/**
 * Reads the parameters of `listClients`; others are ignored.
 *
 * @see spec/cds-wg1-02.md#L739
 */
export function parseListClientsParameters(query: URLSearchParams): read.Parsed<ListClientsParameters> {
  return read.readParameters(query, {
    client_ids: read.list,
  });
}

/**
 * The parameters of `listMessages`; those that a request does not have are absent.
 *
 * @see spec/cds-wg1-02.md#L956
 */
export type ListMessagesParameters = {
  /**
   * A space-separated list of `message_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L979
   */
  readonly message_ids?: readonly string[];
};

/**
 * Reads the parameters of `listMessages`; others are ignored.
 *
 * @see spec/cds-wg1-02.md#L956
 */
export function parseListMessagesParameters(query: URLSearchParams): read.Parsed<ListMessagesParameters> {
  return read.readParameters(query, {
    message_ids: read.list,
  });
}

/**
 * The parameters of `listCredentials`; those that a request does not have are absent.
 *
 * @see spec/cds-wg1-02.md#L1088
 */
export type ListCredentialsParameters = {
  /**
   * A space-separated list of `credential_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1103
   */
  readonly credential_ids?: readonly string[];

  /**
   * A space-separated list of `client_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1104
   */
  readonly client_ids?: readonly string[];

  /**
   * A datetime: Servers MUST keep Credentials that were created after or on the datetime.
   *
   * @see spec/cds-wg1-02.md#L1105
   */
  readonly after?: string;

  /**
   * A datetime: Servers MUST keep Credentials that were created before or on the datetime.
   *
   * @see spec/cds-wg1-02.md#L1106
   */
  readonly before?: string;
};

/**
 * Reads the parameters of `listCredentials`; others are ignored.
 *
 * @see spec/cds-wg1-02.md#L1088
 */
export function parseListCredentialsParameters(query: URLSearchParams): read.Parsed<ListCredentialsParameters> {
  return read.readParameters(query, {
    credential_ids: read.list,
    client_ids: read.list,
    after: read.dateTime,
    before: read.dateTime,
  });
}

/**
 * The parameters of `listGrants`; those that a request does not have are absent.
 *
 * @see spec/cds-wg1-02.md#L1237
 */
export type ListGrantsParameters = {
  /**
   * A space-separated list of `grant_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1252
   */
  readonly grant_ids?: readonly string[];

  /**
   * A space-separated list of `parent` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1253
   */
  readonly parents?: readonly string[];

  /**
   * A space-separated list of `status` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1254
   */
  readonly statuses?: readonly string[];

  /**
   * A space-separated list of `client_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1255
   */
  readonly client_ids?: readonly string[];

  /**
   * A space-separated list of `scope` values by which Servers MUST filter, found in the Grant's `scope` (itself
   * space-separated) or as a `type` in its `authorization_details` list.
   *
   * @see spec/cds-wg1-02.md#L1256
   */
  readonly scopes?: readonly string[];

  /**
   * A space-separated list of receipt confirmation codes by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1257
   */
  readonly receipt_confirmations?: readonly string[];

  /**
   * A datetime: Servers MUST keep Grants that were created after or on the datetime.
   *
   * @see spec/cds-wg1-02.md#L1258
   */
  readonly after?: string;

  /**
   * A datetime: Servers MUST keep Grants that were created before or on the datetime.
   *
   * @see spec/cds-wg1-02.md#L1259
   */
  readonly before?: string;
};

/**
 * Reads the parameters of `listGrants`; others are ignored.
 *
 * @see spec/cds-wg1-02.md#L1237
 */
export function parseListGrantsParameters(query: URLSearchParams): read.Parsed<ListGrantsParameters> {
  return read.readParameters(query, {
    grant_ids: read.list,
    parents: read.list,
    statuses: read.list,
    client_ids: read.list,
    scopes: read.list,
    receipt_confirmations: read.list,
    after: read.dateTime,
    before: read.dateTime,
  });
}

/**
 * The parameters of `listServerProvidedFiles`; those that a request does not have are absent.
 *
 * @see spec/cds-wg1-02.md#L1317
 */
export type ListServerProvidedFilesParameters = {
  /**
   * A space-separated list of `file_id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-02.md#L1334
   */
  readonly file_ids?: readonly string[];
};

/**
 * Reads the parameters of `listServerProvidedFiles`; others are ignored.
 *
 * @see spec/cds-wg1-02.md#L1317
 */
export function parseListServerProvidedFilesParameters(
  query: URLSearchParams,
): read.Parsed<ListServerProvidedFilesParameters> {
  return read.readParameters(query, {
    file_ids: read.list,
  });
}

/**
 * The parameters of `listAccounts`; those that a request does not have are absent.
 *
 * @see spec/cds-wg3-01.md#L3801
 */
export type ListAccountsParameters = {
  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Accounts.
   *
   * @see spec/cds-wg3-01.md#L3818
   */
  readonly cds_account_ids?: readonly string[];

  /**
   * A space-separated list of `customer_number` values by which Servers MUST filter the Accounts. Values of `null`
   * MUST be treated as invalid here, as only populated `customer_number` values can be filtered by.
   *
   * @see spec/cds-wg3-01.md#L3819
   */
  readonly customer_numbers?: readonly string[];

  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Accounts.
   *
   * @see spec/cds-wg3-01.md#L3821
   */
  readonly account_numbers?: readonly string[];

  /**
   * A space-separated list of `account_status` values by which Servers MUST filter the Accounts.
   *
   * @see spec/cds-wg3-01.md#L3822
   */
  readonly account_statuses?: readonly string[];

  /**
   * A search term: Servers MUST keep the Accounts where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/cds-wg3-01.md#L3823
   */
  readonly q?: string;
};

/**
 * Reads the parameters of `listAccounts`; others are ignored.
 *
 * @see spec/cds-wg3-01.md#L3801
 */
export function parseListAccountsParameters(query: URLSearchParams): read.Parsed<ListAccountsParameters> {
  return read.readParameters(query, {
    cds_account_ids: read.list,
    customer_numbers: read.list,
    account_numbers: read.list,
    account_statuses: read.list,
    q: read.text,
  });
}

/**
 * The parameters of `listServiceContracts`; those that a request does not have are absent.
 *
 * @see spec/cds-wg3-01.md#L3977
 */
export type ListServiceContractsParameters = {
  /**
   * A space-separated list of `cds_servicecontract_id` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/cds-wg3-01.md#L3994
   */
  readonly cds_servicecontract_ids?: readonly string[];

  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/cds-wg3-01.md#L3995
   */
  readonly account_numbers?: readonly string[];

  /**
   * A space-separated list of `contract_number` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/cds-wg3-01.md#L3996
   */
  readonly contract_numbers?: readonly string[];

  /**
   * A space-separated list of `contract_status` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/cds-wg3-01.md#L3997
   */
  readonly contract_statuses?: readonly string[];

  /**
   * A space-separated list of Contract Type values by which Servers MUST filter the Service Contracts. Service
   * Contracts where any of their `contract_types` values match any of this parameter's values MUST be returned.
   *
   * @see spec/cds-wg3-01.md#L3998
   */
  readonly contract_types?: readonly string[];

  /**
   * A space-separated list of Service Type values by which Servers MUST filter the Service Contracts. Service
   * Contracts where any of their `service_types` values match any of this parameter's values MUST be returned.
   *
   * @see spec/cds-wg3-01.md#L4000
   */
  readonly service_types?: readonly string[];

  /**
   * A search term: Servers MUST keep the Service Contracts where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/cds-wg3-01.md#L4002
   */
  readonly q?: string;
};

/**
 * Reads the parameters of `listServiceContracts`; others are ignored.
 *
 * @see spec/cds-wg3-01.md#L3977
 */
export function parseListServiceContractsParameters(
  query: URLSearchParams,
): read.Parsed<ListServiceContractsParameters> {
  return read.readParameters(query, {
    cds_servicecontract_ids: read.list,
    account_numbers: read.list,
    contract_numbers: read.list,
    contract_statuses: read.list,
    contract_types: read.list,
    service_types: read.list,
    q: read.text,
  });
}

/**
 * The parameters of `listServicePoints`; those that a request does not have are absent.
 *
 * @see spec/cds-wg3-01.md#L4088
 */
export type ListServicePointsParameters = {
  /**
   * A space-separated list of `cds_servicepoint_id` values by which Servers MUST filter the Service Points.
   *
   * @see spec/cds-wg3-01.md#L4105
   */
  readonly cds_servicepoint_ids?: readonly string[];

  /**
   * A space-separated list of `servicepoint_number` values by which Servers MUST filter the Service Points.
   *
   * @see spec/cds-wg3-01.md#L4106
   */
  readonly servicepoint_numbers?: readonly string[];

  /**
   * A space-separated list of `current_servicecontracts` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/cds-wg3-01.md#L4107
   */
  readonly current_servicecontracts?: readonly string[];

  /**
   * A space-separated list of `previous_servicecontracts` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/cds-wg3-01.md#L4108
   */
  readonly previous_servicecontracts?: readonly string[];

  /**
   * A search term: Servers MUST keep the Service Points where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/cds-wg3-01.md#L4109
   */
  readonly q?: string;
};

/**
 * Reads the parameters of `listServicePoints`; others are ignored.
 *
 * @see spec/cds-wg3-01.md#L4088
 */
export function parseListServicePointsParameters(query: URLSearchParams): read.Parsed<ListServicePointsParameters> {
  return read.readParameters(query, {
    cds_servicepoint_ids: read.list,
    servicepoint_numbers: read.list,
    current_servicecontracts: read.list,
    previous_servicecontracts: read.list,
    q: read.text,
  });
}

/**
 * The parameters of `listMeterDevices`; those that a request does not have are absent.
 *
 * @see spec/cds-wg3-01.md#L4205
 */
export type ListMeterDevicesParameters = {
  /**
   * A space-separated list of `cds_meterdevice_id` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/cds-wg3-01.md#L4222
   */
  readonly cds_meterdevice_ids?: readonly string[];

  /**
   * A space-separated list of `meter_number` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/cds-wg3-01.md#L4223
   */
  readonly meter_number?: readonly string[];

  /**
   * A space-separated list of `current_servicepoint` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/cds-wg3-01.md#L4224
   */
  readonly current_servicepoints?: readonly string[];

  /**
   * A space-separated list of `previous_servicepoints` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/cds-wg3-01.md#L4225
   */
  readonly previous_servicepoints?: readonly string[];

  /**
   * A search term: Servers MUST keep the Meter Devices where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/cds-wg3-01.md#L4226
   */
  readonly q?: string;
};

/**
 * Reads the parameters of `listMeterDevices`; others are ignored.
 *
 * @see spec/cds-wg3-01.md#L4205
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
 * @see spec/cds-wg3-01.md#L4315
 */
export type ListBillStatementsParameters = {
  /**
   * A space-separated list of `cds_billstatement_id` values by which Servers MUST filter the Bill Statements.
   *
   * @see spec/cds-wg3-01.md#L4332
   */
  readonly cds_billstatement_ids?: readonly string[];

  /**
   * A date: the Server MUST filter the Bill Statement `statement_date` to values that are on or before this date.
   *
   * @see spec/cds-wg3-01.md#L4333
   */
  readonly before?: string;

  /**
   * A date: the Server MUST filter the Bill Statement `statement_date` to values that are on or after this date.
   *
   * @see spec/cds-wg3-01.md#L4334
   */
  readonly after?: string;

  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Bill Statements.
   *
   * @see spec/cds-wg3-01.md#L4335
   */
  readonly cds_account_ids?: readonly string[];

  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Bill Statements.
   *
   * @see spec/cds-wg3-01.md#L4336
   */
  readonly account_numbers?: readonly string[];
};

/**
 * Reads the parameters of `listBillStatements`; others are ignored.
 *
 * @see spec/cds-wg3-01.md#L4315
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
 * @see spec/cds-wg3-01.md#L4551
 */
export type ListBillSectionsParameters = {
  /**
   * A space-separated list of `cds_billsection_id` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/cds-wg3-01.md#L4568
   */
  readonly cds_billsection_ids?: readonly string[];

  /**
   * A date: the Server MUST filter the Bill Section `start_date` to values that are on or before this date.
   *
   * @see spec/cds-wg3-01.md#L4569
   */
  readonly before?: string;

  /**
   * A date: the Server MUST filter the Bill Section `end_date` to values that are on or after this date.
   *
   * @see spec/cds-wg3-01.md#L4570
   */
  readonly after?: string;

  /**
   * A space-separated list of `cds_billstatement_id` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/cds-wg3-01.md#L4571
   */
  readonly cds_billstatement_ids?: readonly string[];

  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/cds-wg3-01.md#L4572
   */
  readonly cds_account_ids?: readonly string[];

  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/cds-wg3-01.md#L4573
   */
  readonly account_numbers?: readonly string[];

  /**
   * A space-separated list of `related_servicecontracts` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/cds-wg3-01.md#L4574
   */
  readonly cds_servicecontract_ids?: readonly string[];

  /**
   * A space-separated list of `related_servicecontracts` listed Service Contract `contract_number` values by which
   * Servers MUST filter the Bill Sections.
   *
   * @see spec/cds-wg3-01.md#L4575
   */
  readonly contract_numbers?: readonly string[];
};

/**
 * Reads the parameters of `listBillSections`; others are ignored.
 *
 * @see spec/cds-wg3-01.md#L4551
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
 * @see spec/cds-wg3-01.md#L4777
 */
export type ListAggregationsParameters = {
  /**
   * A space-separated list of `cds_aggregation_id` values by which Servers MUST filter the Aggregations.
   *
   * @see spec/cds-wg3-01.md#L4794
   */
  readonly cds_aggregation_ids?: readonly string[];

  /**
   * A space-separated list of `aggregation_number` values by which Servers MUST filter the Aggregations.
   *
   * @see spec/cds-wg3-01.md#L4795
   */
  readonly aggregation_numbers?: readonly string[];

  /**
   * A space-separated list of Aggregation Type values by which Servers MUST filter the Aggregations. Aggregations
   * where any of their `aggregation_types` values match any of this parameter's values MUST be returned.
   *
   * @see spec/cds-wg3-01.md#L4796
   */
  readonly aggregation_types?: readonly string[];

  /**
   * A search term: Servers MUST keep the Aggregations where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/cds-wg3-01.md#L4798
   */
  readonly q?: string;
};

/**
 * Reads the parameters of `listAggregations`; others are ignored.
 *
 * @see spec/cds-wg3-01.md#L4777
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
 * @see spec/cds-wg3-01.md#L5303
 */
export type ListUsageSegmentsParameters = {
  /**
   * A space-separated list of `cds_usagesegment_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5320
   */
  readonly cds_usagesegment_ids?: readonly string[];

  /**
   * A datetime: the Server MUST filter the Usage Segment object `segment_start` to values that are on or before
   * this date.
   *
   * @see spec/cds-wg3-01.md#L5321
   */
  readonly before?: string;

  /**
   * A datetime: the Server MUST filter the Usage Segment object `segment_end` to values that are on or after this
   * date.
   *
   * @see spec/cds-wg3-01.md#L5322
   */
  readonly after?: string;

  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5323
   */
  readonly cds_account_ids?: readonly string[];

  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5324
   */
  readonly account_numbers?: readonly string[];

  /**
   * A space-separated list of `cds_servicecontract_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5325
   */
  readonly cds_servicecontract_ids?: readonly string[];

  /**
   * A space-separated list of `contract_number` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5326
   */
  readonly contract_numbers?: readonly string[];

  /**
   * A space-separated list of `cds_servicepoint_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5327
   */
  readonly cds_servicepoint_ids?: readonly string[];

  /**
   * A space-separated list of `servicepoint_number` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5328
   */
  readonly servicepoint_numbers?: readonly string[];

  /**
   * A space-separated list of `cds_meterdevice_ids` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5329
   */
  readonly cds_meterdevice_ids?: readonly string[];

  /**
   * A space-separated list of `meter_numbers` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5330
   */
  readonly meter_numbers?: readonly string[];

  /**
   * A space-separated list of `cds_billsection_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/cds-wg3-01.md#L5331
   */
  readonly cds_billsection_ids?: readonly string[];
};

/**
 * Reads the parameters of `listUsageSegments`; others are ignored.
 *
 * @see spec/cds-wg3-01.md#L5303
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
 * @see spec/cds-wg3-01.md#L5402
 */
export type ListEnergyAttributeCertificatesParameters = {
  /**
   * A space-separated list of `cds_eac_id` values by which Servers MUST filter the EACs.
   *
   * @see spec/cds-wg3-01.md#L5419
   */
  readonly cds_eac_ids?: readonly string[];

  /**
   * A space-separated list of `eac_numbers` values by which Servers MUST filter the EACs.
   *
   * @see spec/cds-wg3-01.md#L5420
   */
  readonly eac_numbers?: readonly string[];

  /**
   * A space-separated list of `beneficiaries` values by which Servers MUST filter the EACs. As `beneficiaries`
   * depend on the `beneficiary_type`, values of different types may be equal, such as a `customer_number` and an
   * `account_number`. When using this filter, Clients SHOULD check the `beneficiary_type` of each result and drop
   * those that only matched by such a coincidence.
   *
   * @see spec/cds-wg3-01.md#L5421
   */
  readonly beneficiaries?: readonly string[];

  /**
   * A datetime: the Server MUST filter the EAC object `period_start` to values that are on or before this
   * datetime.
   *
   * @see spec/cds-wg3-01.md#L5424
   */
  readonly before?: string;

  /**
   * A datetime: the Server MUST filter the EAC object `period_end` to values that are on or after this datetime.
   *
   * @see spec/cds-wg3-01.md#L5425
   */
  readonly after?: string;
};

/**
 * Reads the parameters of `listEnergyAttributeCertificates`; others are ignored.
 *
 * @see spec/cds-wg3-01.md#L5402
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
