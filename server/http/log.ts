import type { FastifyBaseLogger, FastifyReply, FastifyRequest, FastifyServerOptions } from "fastify";

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
export function loggerOptions(stream: LogStream, level: string): LoggerOptions {
  return {
    level,
    stream,
    base: {},
    // The logger takes the message of a line that has none from the line's error.
    hooks: {
      logMethod(line, log) {
        const [first]: readonly unknown[] = line;
        if (first instanceof Error) log.call(this, { err: first }, "error");
        else if (typeof first === "object" && first !== null && "err" in first && first.err instanceof Error) log.call(this, first, "error");
        else log.apply(this, line);
      },
    },
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, route: routeOf(request) }),
      res: ({ statusCode }: { readonly statusCode: number }) => ({ statusCode }),
      err: describeError,
    },
  };
}

/** Writes one line for each request: what was asked for in general terms, and how it went. */
export async function logRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { method } = request;
  const log: FastifyBaseLogger = request.log;
  log.info({ method, route: routeOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, "request");
}

/** The route's pattern; the address itself may hold identifiers. */
function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? "none";
}

function describeError(error: unknown): { readonly type: string; readonly message: string; readonly stack: string; readonly code?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: "", stack: "" };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  return { type: error.name, message: "", stack: frames.join("\n"), ...code };
}
