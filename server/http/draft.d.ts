import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { ErrorCode, RequestError } from "../../generated/server/support/errors.js";
import type { AnyListingHandler, ListingRequest } from "../../generated/server/support/listing.js";
import type { Policy } from "../../generated/server/support/policy.js";
import type { Resource } from "../../generated/server/support/resource.js";
/** The handlers of a draft's listings by their names. */
export type ListingHandlers = Readonly<Record<string, AnyListingHandler>>;
/** What the server takes of the generated artifacts of a draft. */
export interface ServedDraft {
    readonly resources: Readonly<Record<string, Resource>>;
    readonly policy: Policy;
    readonly routes: FastifyPluginAsync<{
        readonly handlers: ListingHandlers;
        readonly baseUrl?: string;
    }>;
    readonly RequestError: new (code: ErrorCode, description: string, parameter?: string) => RequestError;
    readonly pageUrl: (request: ListingRequest<unknown>, cursor: string) => string;
    /** The token of a header `Authorization: Bearer`. */
    readonly bearerToken: (header: string | undefined) => string;
    /** Answers any error in the one JSON form. */
    readonly answerError: (error: unknown, request: FastifyRequest, reply: FastifyReply) => FastifyReply;
}
/**
 * Loads the generated artifacts of a draft.
 *
 * @param folder the address of the folder of the draft's server stubs, ending in a slash
 */
export declare function loadDraft(folder: URL): Promise<ServedDraft>;
/** The listings of what grants open; those of clients, credentials and the like are left out. */
export declare function dataResources({ resources, policy }: Pick<ServedDraft, "resources" | "policy">): readonly Resource[];
