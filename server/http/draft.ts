import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
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
  readonly routes: FastifyPluginAsync<{ readonly handlers: ListingHandlers; readonly baseUrl?: string }>;
  readonly RequestError: new (code: ErrorCode, description: string, parameter?: string) => RequestError;
  /** The URL parameter that names a page. */
  readonly CURSOR_PARAMETER: string;
  readonly pageUrl: (request: Pick<ListingRequest<unknown>, "baseUrl" | "resource" | "query">, cursor: string) => string;
  /** The token of a header `Authorization: Bearer`. */
  readonly bearerToken: (header: string | undefined) => string;
  /** The host that a request was sent to; an error that refuses the request if it does not name one. */
  readonly hostOf: (request: FastifyRequest) => string;
  /** Answers any error in the one JSON form. */
  readonly answerError: (error: unknown, request: FastifyRequest, reply: FastifyReply) => FastifyReply;
  /** Has addresses answer 405 to the methods that they do not have. */
  readonly refuseOtherMethods: (fastify: FastifyInstance, addresses: readonly { readonly url: string; readonly method: string }[]) => void;
}

/** What the folder's index and its modules of HTTP export. */
type Http = Pick<ServedDraft, "bearerToken" | "hostOf" | "answerError">;
type Methods = Pick<ServedDraft, "refuseOtherMethods">;
type Index = Omit<ServedDraft, keyof Http | keyof Methods>;

/**
 * Loads the generated artifacts of a draft.
 *
 * @param folder the address of the folder of the draft's server stubs, ending in a slash
 */
export async function loadDraft(folder: URL): Promise<ServedDraft> {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const [index, http, methods]: readonly [Index, Http, Methods] = await Promise.all([
    import(new URL(`index.${extension}`, folder).href),
    import(new URL(`support/http.${extension}`, folder).href),
    import(new URL(`support/other-methods.${extension}`, folder).href),
  ]);
  const { resources, policy, routes, RequestError, CURSOR_PARAMETER, pageUrl } = index;
  const { bearerToken, hostOf, answerError } = http;
  return { resources, policy, routes, RequestError, CURSOR_PARAMETER, pageUrl, bearerToken, hostOf, answerError, refuseOtherMethods: methods.refuseOtherMethods };
}

/** The listings of what grants open; those of clients, credentials and the like are left out. */
export function dataResources({ resources, policy }: Pick<ServedDraft, "resources" | "policy">): readonly Resource[] {
  const isOpened = (item: string): boolean => {
    const rules = policy.objects[item];
    return rules !== undefined && rules.openedBy.length + rules.relatedBy.length > 0;
  };
  return Object.values(resources).filter(({ item }) => !policy.governed || isOpened(item));
}
