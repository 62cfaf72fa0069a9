import { type FastifyInstance } from "fastify";
import type { Resource } from "../../generated/server/support/resource.js";
import { type Grant } from "../engine/types.js";
import type { ServedDraft } from "./draft.js";
import { type FindFile, type ListPage } from "./files.js";
import { type LogStream } from "./log.js";
/** What the server is made of. */
export interface AppParts {
    readonly draft: ServedDraft;
    /** The listings that are served; the others of the draft answer that they are not implemented. */
    readonly resources: readonly Resource[];
    readonly listPage: ListPage;
    /** The grant of an access token; `null` if there is none. */
    readonly grantOf: (token: string) => Promise<Grant | null>;
    readonly findFile: FindFile;
    /** Whether the database answers. */
    readonly isReady: () => Promise<boolean>;
    readonly log: {
        readonly stream: LogStream;
        readonly level: string;
    };
    /** The address that clients see, without a slash at its end; by default the one that a request was sent to. */
    readonly baseUrl?: string;
}
/** Makes the HTTP server of a draft; it does not listen yet. */
export declare function createApp(parts: AppParts): Promise<FastifyInstance>;
