/** Thrown when a verb is used in a way that it does not have; the message says how it is used. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
