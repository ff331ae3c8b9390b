/** Whatever holds the articles does not answer now. Nothing is wrong with the question: asked again later, it may be answered. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}
