/** Handlers that are not written yet. Each answers with the status 501 and the name of its operation. */

import type { Handlers } from "./handlers.js";
import { RequestError } from "./support/errors.js";

/** A stub for each listing and operation. */
export const stubs: Handlers = {
  /**
   * `GET /coverage`: lists CoverageEntry objects.
   *
   * @see spec/cds-wg1-01.md#L140
   */
  listCoverageEntries: () => notImplemented("listCoverageEntries"),

  /**
   * `GET /clients`: lists Client objects.
   *
   * @see spec/cds-wg1-02.md#L739
   */
  listClients: () => notImplemented("listClients"),

  /**
   * `GET /messages`: lists ClientMessage objects.
   *
   * @see spec/cds-wg1-02.md#L956
   */
  listMessages: () => notImplemented("listMessages"),

  /**
   * `GET /credentials`: lists ScopeCredential objects.
   *
   * @see spec/cds-wg1-02.md#L1088
   */
  listCredentials: () => notImplemented("listCredentials"),

  /**
   * `GET /grants`: lists Grant objects.
   *
   * @see spec/cds-wg1-02.md#L1237
   */
  listGrants: () => notImplemented("listGrants"),

  /**
   * `GET /server_provided_files`: lists ServerProvidedFile objects.
   *
   * @see spec/cds-wg1-02.md#L1317
   */
  listServerProvidedFiles: () => notImplemented("listServerProvidedFiles"),

  /**
   * `GET /accounts`: lists Account objects.
   *
   * @see spec/cds-wg3-01.md#L3801
   */
  listAccounts: () => notImplemented("listAccounts"),

  /**
   * `GET /servicecontracts`: lists ServiceContract objects.
   *
   * @see spec/cds-wg3-01.md#L3977
   */
  listServiceContracts: () => notImplemented("listServiceContracts"),

  /**
   * `GET /servicepoints`: lists ServicePoint objects.
   *
   * @see spec/cds-wg3-01.md#L4088
   */
  listServicePoints: () => notImplemented("listServicePoints"),

  /**
   * `GET /meterdevices`: lists MeterDevice objects.
   *
   * @see spec/cds-wg3-01.md#L4205
   */
  listMeterDevices: () => notImplemented("listMeterDevices"),

  /**
   * `GET /billstatement`: lists BillStatement objects.
   *
   * @see spec/cds-wg3-01.md#L4315
   */
  listBillStatements: () => notImplemented("listBillStatements"),

  /**
   * `GET /billsection`: lists BillSection objects.
   *
   * @see spec/cds-wg3-01.md#L4551
   */
  listBillSections: () => notImplemented("listBillSections"),

  /**
   * `GET /aggregations`: lists Aggregation objects.
   *
   * @see spec/cds-wg3-01.md#L4777
   */
  listAggregations: () => notImplemented("listAggregations"),

  /**
   * `GET /usagesegments`: lists UsageSegment objects.
   *
   * @see spec/cds-wg3-01.md#L5303
   */
  listUsageSegments: () => notImplemented("listUsageSegments"),

  /**
   * `GET /eacs`: lists EnergyAttributeCertificate objects.
   *
   * @see spec/cds-wg3-01.md#L5402
   */
  listEnergyAttributeCertificates: () => notImplemented("listEnergyAttributeCertificates"),

  /**
   * `POST /register`: takes `Client` and answers with `Client`.
   *
   * @see spec/cds-wg1-02.md#L619
   */
  registerClient: () => notImplemented("registerClient"),

  /**
   * `GET /clients/{client_id}`: answers with `Client`.
   *
   * @see spec/cds-wg1-02.md#L761
   */
  getClient: () => notImplemented("getClient"),

  /**
   * `PUT /clients/{client_id}`: takes `Client` and answers with `Client`.
   *
   * @see spec/cds-wg1-02.md#L766
   */
  modifyClient: () => notImplemented("modifyClient"),

  /**
   * `POST /messages`: takes `CreateMessageRequest` and answers with `ClientMessage`.
   *
   * @see spec/cds-wg1-02.md#L986
   */
  createMessage: () => notImplemented("createMessage"),

  /**
   * `GET /messages/{message_id}`: answers with `ClientMessage`.
   *
   * @see spec/cds-wg1-02.md#L1035
   */
  getMessage: () => notImplemented("getMessage"),

  /**
   * `PATCH /messages/{message_id}`: takes `ClientMessage` and answers with `ClientMessage`.
   *
   * @see spec/cds-wg1-02.md#L1039
   */
  modifyMessage: () => notImplemented("modifyMessage"),

  /**
   * `GET /credentials/{credential_id}`: answers with `ScopeCredential`.
   *
   * @see spec/cds-wg1-02.md#L1113
   */
  getCredential: () => notImplemented("getCredential"),

  /**
   * `POST /credentials`: takes `CreateCredentialRequest` and answers with `ScopeCredential`.
   *
   * @see spec/cds-wg1-02.md#L1117
   */
  createCredential: () => notImplemented("createCredential"),

  /**
   * `PATCH /credentials/{credential_id}`: takes `ScopeCredential` and answers with `ScopeCredential`.
   *
   * @see spec/cds-wg1-02.md#L1127
   */
  modifyCredential: () => notImplemented("modifyCredential"),

  /**
   * `GET /grants/{grant_id}`: answers with `Grant`.
   *
   * @see spec/cds-wg1-02.md#L1263
   */
  getGrant: () => notImplemented("getGrant"),

  /**
   * `PATCH /grants/{grant_id}`: takes `Grant` and answers with `Grant`.
   *
   * @see spec/cds-wg1-02.md#L1267
   */
  modifyGrant: () => notImplemented("modifyGrant"),

  /**
   * `GET /server_provided_files/{file_id}`: answers with `ServerProvidedFile`.
   *
   * @see spec/cds-wg1-02.md#L1338
   */
  getServerProvidedFile: () => notImplemented("getServerProvidedFile"),

  /**
   * `GET /server_provided_files/{file_id}/download`: answers with a file.
   *
   * @see spec/cds-wg1-02.md#L1342
   */
  downloadServerProvidedFile: () => notImplemented("downloadServerProvidedFile"),
};

/** The handlers that are written, and stubs for the rest. */
export function createHandlers(written: Partial<Handlers>): Handlers {
  return { ...stubs, ...written };
}

function notImplemented(operation: keyof Handlers): never {
  throw new RequestError("not_implemented", `The operation ${operation} is not implemented yet.`);
}
