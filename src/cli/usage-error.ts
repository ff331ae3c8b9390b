/** Thrown when a verb is used in a way that it does not have. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  /**
   * @param what is wrong, without a full stop
   * @param remedy what to do, in a sentence
   */
  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(`${what}. ${remedy}`, options);
  }
}
