/** The routes of all listings as a Fastify plugin. */

import type { FastifyPluginAsync } from "fastify";
import type { Handlers } from "./handlers.js";
import {
  parseListAccountsParameters,
  parseListAggregationsParameters,
  parseListBillSectionsParameters,
  parseListBillStatementsParameters,
  parseListEnergyAttributeCertificatesParameters,
  parseListMeterDevicesParameters,
  parseListServiceContractsParameters,
  parseListServicePointsParameters,
  parseListUsageSegmentsParameters,
} from "./parameters.js";
import { resources } from "./resources.js";
import { createHandlers } from "./stubs.js";
import { answerError } from "./support/http.js";
import { refuseOtherMethods } from "./support/other-methods.js";
import { serveListing } from "./support/serve-listing.js";

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
 * Registers all listings and answers every error of theirs in one JSON form.
 *
 * @example
 * await fastify.register(routes, { prefix: "/cds", handlers: { listAccounts: async (request) => … } });
 */
export const routes: FastifyPluginAsync<RouteOptions> = async (fastify, options) => {
  const handlers = createHandlers(options.handlers);
  const { baseUrl } = options;
  fastify.setErrorHandler(answerError);

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
  refuseOtherMethods(fastify, [
    ...Object.values(resources).map(({ path }) => ({ url: path, method: "GET" })),
  ]);
};
