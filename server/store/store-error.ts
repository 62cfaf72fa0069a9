/** A database that holds something else than what is to be stored in it; the message says what. */
export class StoreError extends Error {
  override readonly name = "StoreError";

  /** @param remedy what can be done about it */
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}
