import { createHash } from "node:crypto";

import { bareText } from "../../domain/bare-text.ts";

/** By which a text is known again, however it is set: a hash of it without differences of white space and of quotation marks. */
export function textKey(text: string): string {
  return createHash("sha256").update(bareText(text)).digest("hex");
}
