/** The routes of all listings and operations as a Fastify plugin. */

import type { FastifyPluginAsync } from "fastify";
import {
  parseCreateCredentialBody,
  parseCreateMessageBody,
  parseModifyClientBody,
  parseModifyCredentialBody,
  parseModifyGrantBody,
  parseModifyMessageBody,
  parseRegisterClientBody,
} from "./bodies.js";
import type { Handlers } from "./handlers.js";
import { operations } from "./operations.js";
import {
  parseListAccountsParameters,
  parseListAggregationsParameters,
  parseListBillSectionsParameters,
  parseListBillStatementsParameters,
  parseListClientsParameters,
  parseListCoverageEntriesParameters,
  parseListCredentialsParameters,
  parseListEnergyAttributeCertificatesParameters,
  parseListGrantsParameters,
  parseListMessagesParameters,
  parseListMeterDevicesParameters,
  parseListServerProvidedFilesParameters,
  parseListServiceContractsParameters,
  parseListServicePointsParameters,
  parseListUsageSegmentsParameters,
} from "./parameters.js";
import { resources } from "./resources.js";
import { createHandlers } from "./stubs.js";
import { answerError } from "./support/http.js";
import { refuseOtherMethods } from "./support/other-methods.js";
import { serveListing } from "./support/serve-listing.js";
import { noBody, readBodiesExactly, routePattern, serveOperation } from "./support/serve-operation.js";

/** What the routes are given when they are registered. */
export interface RouteOptions {
  /** The handlers that are written; the other operations answer with the status 501. */
  readonly handlers: Partial<Handlers>;
  /**
   * The public address below which the routes are, for the links to other pages. By default the address that
   * a request was sent to: name it where clients may send any `Host` header.
   */
  readonly baseUrl?: string;
}

/**
 * Registers all listings and operations and answers every error of theirs in one JSON form.
 *
 * @example
 * await fastify.register(routes, { prefix: "/cds", handlers: { listCoverageEntries: async (request) => … } });
 */
export const routes: FastifyPluginAsync<RouteOptions> = async (fastify, options) => {
  const handlers = createHandlers(options.handlers);
  const { baseUrl } = options;
  fastify.setErrorHandler(answerError);
  readBodiesExactly(fastify);

  serveListing(fastify, {
    resource: resources.listCoverageEntries,
    parse: parseListCoverageEntriesParameters,
    handler: handlers.listCoverageEntries,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listClients,
    parse: parseListClientsParameters,
    handler: handlers.listClients,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listMessages,
    parse: parseListMessagesParameters,
    handler: handlers.listMessages,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listCredentials,
    parse: parseListCredentialsParameters,
    handler: handlers.listCredentials,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listGrants,
    parse: parseListGrantsParameters,
    handler: handlers.listGrants,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listServerProvidedFiles,
    parse: parseListServerProvidedFilesParameters,
    handler: handlers.listServerProvidedFiles,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listAccounts,
    parse: parseListAccountsParameters,
    handler: handlers.listAccounts,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listServiceContracts,
    parse: parseListServiceContractsParameters,
    handler: handlers.listServiceContracts,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listServicePoints,
    parse: parseListServicePointsParameters,
    handler: handlers.listServicePoints,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listMeterDevices,
    parse: parseListMeterDevicesParameters,
    handler: handlers.listMeterDevices,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listBillStatements,
    parse: parseListBillStatementsParameters,
    handler: handlers.listBillStatements,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listBillSections,
    parse: parseListBillSectionsParameters,
    handler: handlers.listBillSections,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listAggregations,
    parse: parseListAggregationsParameters,
    handler: handlers.listAggregations,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listUsageSegments,
    parse: parseListUsageSegmentsParameters,
    handler: handlers.listUsageSegments,
    baseUrl,
  });
  serveListing(fastify, {
    resource: resources.listEnergyAttributeCertificates,
    parse: parseListEnergyAttributeCertificatesParameters,
    handler: handlers.listEnergyAttributeCertificates,
    baseUrl,
  });
  serveOperation(fastify, {
    operation: operations.registerClient,
    parse: parseRegisterClientBody,
    handler: handlers.registerClient,
    baseUrl,
  });
  serveOperation(fastify, {
    operation: operations.getClient,
    parse: noBody,
    handler: handlers.getClient,
    baseUrl,
  });
  serveOperation(fastify, {
    operation: operations.modifyClient,
    parse: parseModifyClientBody,
    handler: handlers.modifyClient,
    baseUrl,
  });
  serveOperation(fastify, {
    operation: operations.createMessage,
    parse: parseCreateMessageBody,
    handler: handlers.createMessage,
    baseUrl,
  });
  serveOperation(fastify, {
    operation: operations.getMessage,
    parse: noBody,
    handler: handlers.getMessage,
    baseUrl,
  });
  serveOperation(fastify, {
    operation: operations.modifyMessage,
    parse: parseModifyMessageBody,
    handler: handlers.modifyMessage,
    baseUrl,
  });
  serveOperation(fastify, {
    operation: operations.getCredential,
    parse: noBody,
    handler: handlers.getCredential,
    baseUrl,
  });
  serveOperation(fastify, {
    operation: operations.createCredential,
    parse: parseCreateCredentialBody,
    handler: handlers.createCredential,
    baseUrl,
  });
  serveOperation(fastify, {
    operation: operations.modifyCredential,
    parse: parseModifyCredentialBody,
    handler: handlers.modifyCredential,
    baseUrl,
  });
  serveOperation(fastify, {
    operation: operations.getGrant,
    parse: noBody,
    handler: handlers.getGrant,
    baseUrl,
  });
  serveOperation(fastify, {
    operation: operations.modifyGrant,
    parse: parseModifyGrantBody,
    handler: handlers.modifyGrant,
    baseUrl,
  });
  serveOperation(fastify, {
    operation: operations.getServerProvidedFile,
    parse: noBody,
    handler: handlers.getServerProvidedFile,
    baseUrl,
  });
  serveOperation(fastify, {
    operation: operations.downloadServerProvidedFile,
    parse: noBody,
    handler: handlers.downloadServerProvidedFile,
    baseUrl,
  });
  refuseOtherMethods(fastify, [
    ...Object.values(resources).map(({ path }) => ({ url: path, method: "GET" })),
    ...Object.values(operations).map(({ path, method }) => ({ url: routePattern(path), method })),
  ]);
};
