import type { FastifyReply, FastifyRequest, FastifyServerOptions } from "fastify";
/** Where log lines are written to. */
export interface LogStream {
    readonly write: (line: string) => void;
}
type LoggerOptions = Exclude<FastifyServerOptions["logger"], boolean | undefined>;
/**
 * The options of a logger that writes no personal data and no tokens: of a request neither its address with the
 * parameters nor its headers nor where it came from, of an error neither its message (which may quote data) nor
 * what a database driver adds to it.
 */
export declare function loggerOptions(stream: LogStream, level: string): LoggerOptions;
/** Writes one line for each request: what was asked for in general terms, and how it went. */
export declare function logRequest(request: FastifyRequest, reply: FastifyReply): Promise<void>;
export {};
