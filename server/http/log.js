/**
 * The options of a logger that writes no personal data and no tokens: of a request neither its address with the
 * parameters nor its headers nor where it came from, of an error neither its message (which may quote data) nor
 * what a database driver adds to it.
 */
export function loggerOptions(stream, level) {
    return {
        level,
        stream,
        base: {},
        // The logger takes the message of a line that has none from the line's error.
        hooks: {
            logMethod(line, log) {
                const [first] = line;
                if (first instanceof Error)
                    log.call(this, { err: first }, "error");
                else if (typeof first === "object" && first !== null && "err" in first && first.err instanceof Error)
                    log.call(this, first, "error");
                else
                    log.apply(this, line);
            },
        },
        serializers: {
            req: (request) => ({ method: request.method, route: routeOf(request) }),
            res: ({ statusCode }) => ({ statusCode }),
            err: describeError,
        },
    };
}
/** Writes one line for each request: what was asked for in general terms, and how it went. */
export async function logRequest(request, reply) {
    const { method } = request;
    const log = request.log;
    log.info({ method, route: routeOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, "request");
}
/** The route's pattern; the address itself may hold identifiers. */
function routeOf(request) {
    return request.routeOptions.url ?? "none";
}
function describeError(error) {
    if (!(error instanceof Error))
        return { type: typeof error, message: "", stack: "" };
    const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
    const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
    return { type: error.name, message: "", stack: frames.join("\n"), ...code };
}
//# sourceMappingURL=log.js.map