/** What an implementer writes: one handler a listing and operation. */

import type * as bodies from "./bodies.js";
import type * as objects from "./objects.js";
import type * as parameters from "./parameters.js";
import type { AnyListingHandler, ListingHandler } from "./support/listing.js";
import type { Answer, FileAnswer, OperationHandler } from "./support/operation.js";

/**
 * `GET /coverage`: lists CoverageEntry objects.
 *
 * @see spec/cds-wg1-01.md#L140
 */
export type ListCoverageEntriesHandler = ListingHandler<
  parameters.ListCoverageEntriesParameters,
  objects.CoverageEntryListing
>;

/**
 * `GET /clients`: lists Client objects.
 *
 * @see spec/cds-wg1-02.md#L739
 */
export type ListClientsHandler = ListingHandler<parameters.ListClientsParameters, objects.ClientListing>;

/**
 * `GET /messages`: lists ClientMessage objects.
 *
 * @see spec/cds-wg1-02.md#L956
 */
export type ListMessagesHandler = ListingHandler<parameters.ListMessagesParameters, objects.ClientMessageListing>;

/**
 * `GET /credentials`: lists ScopeCredential objects.
 *
 * @see spec/cds-wg1-02.md#L1088
 */
export type ListCredentialsHandler = ListingHandler<
  parameters.ListCredentialsParameters,
  objects.ScopeCredentialListing
>;

/**
 * `GET /grants`: lists Grant objects.
 *
 * @see spec/cds-wg1-02.md#L1237
 */
export type ListGrantsHandler = ListingHandler<parameters.ListGrantsParameters, objects.GrantListing>;

/**
 * `GET /server_provided_files`: lists ServerProvidedFile objects.
 *
 * @see spec/cds-wg1-02.md#L1317
 */
export type ListServerProvidedFilesHandler = ListingHandler<
  parameters.ListServerProvidedFilesParameters,
  objects.ServerProvidedFileListing
>;

/**
 * `GET /accounts`: lists Account objects.
 *
 * @see spec/cds-wg3-01.md#L3801
 */
export type ListAccountsHandler = ListingHandler<parameters.ListAccountsParameters, objects.AccountListing>;

/**
 * `GET /servicecontracts`: lists ServiceContract objects.
 *
 * @see spec/cds-wg3-01.md#L3977
 */
export type ListServiceContractsHandler = ListingHandler<
  parameters.ListServiceContractsParameters,
  objects.ServiceContractListing
>;

/**
 * `GET /servicepoints`: lists ServicePoint objects.
 *
 * @see spec/cds-wg3-01.md#L4088
 */
export type ListServicePointsHandler = ListingHandler<
  parameters.ListServicePointsParameters,
  objects.ServicePointListing
>;

/**
 * `GET /meterdevices`: lists MeterDevice objects.
 *
 * @see spec/cds-wg3-01.md#L4205
 */
export type ListMeterDevicesHandler = ListingHandler<parameters.ListMeterDevicesParameters, objects.MeterDeviceListing>;

/**
 * `GET /billstatement`: lists BillStatement objects.
 *
 * @see spec/cds-wg3-01.md#L4315
 */
export type ListBillStatementsHandler = ListingHandler<
  parameters.ListBillStatementsParameters,
  objects.BillStatementListing
>;

/**
 * `GET /billsection`: lists BillSection objects.
 *
 * @see spec/cds-wg3-01.md#L4551
 */
export type ListBillSectionsHandler = ListingHandler<parameters.ListBillSectionsParameters, objects.BillSectionListing>;

/**
 * `GET /aggregations`: lists Aggregation objects.
 *
 * @see spec/cds-wg3-01.md#L4777
 */
export type ListAggregationsHandler = ListingHandler<parameters.ListAggregationsParameters, objects.AggregationListing>;

/**
 * `GET /usagesegments`: lists UsageSegment objects.
 *
 * @see spec/cds-wg3-01.md#L5303
 */
export type ListUsageSegmentsHandler = ListingHandler<
  parameters.ListUsageSegmentsParameters,
  objects.UsageSegmentListing
>;

/**
 * `GET /eacs`: lists EnergyAttributeCertificate objects.
 *
 * @see spec/cds-wg3-01.md#L5402
 */
export type ListEnergyAttributeCertificatesHandler = ListingHandler<
  parameters.ListEnergyAttributeCertificatesParameters,
  objects.EnergyAttributeCertificateListing
>;

/**
 * `POST /register`: takes `Client` and answers with `Client`.
 *
 * @see spec/cds-wg1-02.md#L619
 */
export type RegisterClientHandler = OperationHandler<bodies.RegisterClientBody, Answer<objects.Client, 201>>;

/**
 * `GET /clients/{client_id}`: answers with `Client`.
 *
 * @see spec/cds-wg1-02.md#L761
 */
export type GetClientHandler = OperationHandler<null, Answer<objects.Client, 200>>;

/**
 * `PUT /clients/{client_id}`: takes `Client` and answers with `Client`.
 *
 * @see spec/cds-wg1-02.md#L766
 */
export type ModifyClientHandler = OperationHandler<bodies.ModifyClientBody, Answer<objects.Client, 200 | 202>>;

/**
 * `POST /messages`: takes `CreateMessageRequest` and answers with `ClientMessage`.
 *
 * @see spec/cds-wg1-02.md#L986
 */
export type CreateMessageHandler = OperationHandler<bodies.CreateMessageBody, Answer<objects.ClientMessage, 201>>;

/**
 * `GET /messages/{message_id}`: answers with `ClientMessage`.
 *
 * @see spec/cds-wg1-02.md#L1035
 */
export type GetMessageHandler = OperationHandler<null, Answer<objects.ClientMessage, 200>>;

/**
 * `PATCH /messages/{message_id}`: takes `ClientMessage` and answers with `ClientMessage`.
 *
 * @see spec/cds-wg1-02.md#L1039
 */
export type ModifyMessageHandler = OperationHandler<bodies.ModifyMessageBody, Answer<objects.ClientMessage, 200>>;

/**
 * `GET /credentials/{credential_id}`: answers with `ScopeCredential`.
 *
 * @see spec/cds-wg1-02.md#L1113
 */
export type GetCredentialHandler = OperationHandler<null, Answer<objects.ScopeCredential, 200>>;

/**
 * `POST /credentials`: takes `CreateCredentialRequest` and answers with `ScopeCredential`.
 *
 * @see spec/cds-wg1-02.md#L1117
 */
export type CreateCredentialHandler = OperationHandler<
  bodies.CreateCredentialBody,
  Answer<objects.ScopeCredential, 201>
>;

/**
 * `PATCH /credentials/{credential_id}`: takes `ScopeCredential` and answers with `ScopeCredential`.
 *
 * @see spec/cds-wg1-02.md#L1127
 */
export type ModifyCredentialHandler = OperationHandler<
  bodies.ModifyCredentialBody,
  Answer<objects.ScopeCredential, 200>
>;

/**
 * `GET /grants/{grant_id}`: answers with `Grant`.
 *
 * @see spec/cds-wg1-02.md#L1263
 */
export type GetGrantHandler = OperationHandler<null, Answer<objects.Grant, 200>>;

/**
 * `PATCH /grants/{grant_id}`: takes `Grant` and answers with `Grant`.
 *
 * @see spec/cds-wg1-02.md#L1267
 */
export type ModifyGrantHandler = OperationHandler<bodies.ModifyGrantBody, Answer<objects.Grant, 200 | 202>>;

/**
 * `GET /server_provided_files/{file_id}`: answers with `ServerProvidedFile`.
 *
 * @see spec/cds-wg1-02.md#L1338
 */
export type GetServerProvidedFileHandler = OperationHandler<null, Answer<objects.ServerProvidedFile, 200>>;

/**
 * `GET /server_provided_files/{file_id}/download`: answers with a file.
 *
 * @see spec/cds-wg1-02.md#L1342
 */
export type DownloadServerProvidedFileHandler = OperationHandler<null, FileAnswer>;

/** The handlers of all listings. */
export interface ListingHandlers {
  /**
   * `GET /coverage`: lists CoverageEntry objects.
   *
   * @see spec/cds-wg1-01.md#L140
   */
  readonly listCoverageEntries: ListCoverageEntriesHandler;

  /**
   * `GET /clients`: lists Client objects.
   *
   * @see spec/cds-wg1-02.md#L739
   */
  readonly listClients: ListClientsHandler;

  /**
   * `GET /messages`: lists ClientMessage objects.
   *
   * @see spec/cds-wg1-02.md#L956
   */
  readonly listMessages: ListMessagesHandler;

  /**
   * `GET /credentials`: lists ScopeCredential objects.
   *
   * @see spec/cds-wg1-02.md#L1088
   */
  readonly listCredentials: ListCredentialsHandler;

  /**
   * `GET /grants`: lists Grant objects.
   *
   * @see spec/cds-wg1-02.md#L1237
   */
  readonly listGrants: ListGrantsHandler;

  /**
   * `GET /server_provided_files`: lists ServerProvidedFile objects.
   *
   * @see spec/cds-wg1-02.md#L1317
   */
  readonly listServerProvidedFiles: ListServerProvidedFilesHandler;

  /**
   * `GET /accounts`: lists Account objects.
   *
   * @see spec/cds-wg3-01.md#L3801
   */
  readonly listAccounts: ListAccountsHandler;

  /**
   * `GET /servicecontracts`: lists ServiceContract objects.
   *
   * @see spec/cds-wg3-01.md#L3977
   */
  readonly listServiceContracts: ListServiceContractsHandler;

  /**
   * `GET /servicepoints`: lists ServicePoint objects.
   *
   * @see spec/cds-wg3-01.md#L4088
   */
  readonly listServicePoints: ListServicePointsHandler;

  /**
   * `GET /meterdevices`: lists MeterDevice objects.
   *
   * @see spec/cds-wg3-01.md#L4205
   */
  readonly listMeterDevices: ListMeterDevicesHandler;

  /**
   * `GET /billstatement`: lists BillStatement objects.
   *
   * @see spec/cds-wg3-01.md#L4315
   */
  readonly listBillStatements: ListBillStatementsHandler;

  /**
   * `GET /billsection`: lists BillSection objects.
   *
   * @see spec/cds-wg3-01.md#L4551
   */
  readonly listBillSections: ListBillSectionsHandler;

  /**
   * `GET /aggregations`: lists Aggregation objects.
   *
   * @see spec/cds-wg3-01.md#L4777
   */
  readonly listAggregations: ListAggregationsHandler;

  /**
   * `GET /usagesegments`: lists UsageSegment objects.
   *
   * @see spec/cds-wg3-01.md#L5303
   */
  readonly listUsageSegments: ListUsageSegmentsHandler;

  /**
   * `GET /eacs`: lists EnergyAttributeCertificate objects.
   *
   * @see spec/cds-wg3-01.md#L5402
   */
  readonly listEnergyAttributeCertificates: ListEnergyAttributeCertificatesHandler;
}

/** The handlers of all operations that are no listings. */
export interface OperationHandlers {
  /**
   * `POST /register`: takes `Client` and answers with `Client`.
   *
   * @see spec/cds-wg1-02.md#L619
   */
  readonly registerClient: RegisterClientHandler;

  /**
   * `GET /clients/{client_id}`: answers with `Client`.
   *
   * @see spec/cds-wg1-02.md#L761
   */
  readonly getClient: GetClientHandler;

  /**
   * `PUT /clients/{client_id}`: takes `Client` and answers with `Client`.
   *
   * @see spec/cds-wg1-02.md#L766
   */
  readonly modifyClient: ModifyClientHandler;

  /**
   * `POST /messages`: takes `CreateMessageRequest` and answers with `ClientMessage`.
   *
   * @see spec/cds-wg1-02.md#L986
   */
  readonly createMessage: CreateMessageHandler;

  /**
   * `GET /messages/{message_id}`: answers with `ClientMessage`.
   *
   * @see spec/cds-wg1-02.md#L1035
   */
  readonly getMessage: GetMessageHandler;

  /**
   * `PATCH /messages/{message_id}`: takes `ClientMessage` and answers with `ClientMessage`.
   *
   * @see spec/cds-wg1-02.md#L1039
   */
  readonly modifyMessage: ModifyMessageHandler;

  /**
   * `GET /credentials/{credential_id}`: answers with `ScopeCredential`.
   *
   * @see spec/cds-wg1-02.md#L1113
   */
  readonly getCredential: GetCredentialHandler;

  /**
   * `POST /credentials`: takes `CreateCredentialRequest` and answers with `ScopeCredential`.
   *
   * @see spec/cds-wg1-02.md#L1117
   */
  readonly createCredential: CreateCredentialHandler;

  /**
   * `PATCH /credentials/{credential_id}`: takes `ScopeCredential` and answers with `ScopeCredential`.
   *
   * @see spec/cds-wg1-02.md#L1127
   */
  readonly modifyCredential: ModifyCredentialHandler;

  /**
   * `GET /grants/{grant_id}`: answers with `Grant`.
   *
   * @see spec/cds-wg1-02.md#L1263
   */
  readonly getGrant: GetGrantHandler;

  /**
   * `PATCH /grants/{grant_id}`: takes `Grant` and answers with `Grant`.
   *
   * @see spec/cds-wg1-02.md#L1267
   */
  readonly modifyGrant: ModifyGrantHandler;

  /**
   * `GET /server_provided_files/{file_id}`: answers with `ServerProvidedFile`.
   *
   * @see spec/cds-wg1-02.md#L1338
   */
  readonly getServerProvidedFile: GetServerProvidedFileHandler;

  /**
   * `GET /server_provided_files/{file_id}/download`: answers with a file.
   *
   * @see spec/cds-wg1-02.md#L1342
   */
  readonly downloadServerProvidedFile: DownloadServerProvidedFileHandler;
}

/** All handlers. */
export interface Handlers extends ListingHandlers, OperationHandlers {}

/** One handler for all listings, such as an engine that is led by the descriptor of each. */
export function handleAll(handler: AnyListingHandler): ListingHandlers {
  return {
    listCoverageEntries: handler,
    listClients: handler,
    listMessages: handler,
    listCredentials: handler,
    listGrants: handler,
    listServerProvidedFiles: handler,
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
