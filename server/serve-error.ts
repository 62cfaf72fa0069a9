/** Why a server cannot be started, for the person who starts it. */
export class ServeError extends Error {
  override readonly name = "ServeError";

  /** @param help what to do about it */
  constructor(
    message: string,
    readonly help: string,
  ) {
    super(message);
  }
}

/** The code of an error of the system or of a database, for example `EADDRINUSE`; `null` if it has none. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
