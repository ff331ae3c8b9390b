import { type Finding, isFault } from "../checking/finding.ts";
import { orNull } from "./json.ts";

/** Findings, each a line of JSON. */
export function checkJson(found: readonly Finding[]): string {
  return found
    .map((finding) => {
      const { kind, file, line, what, remedy } = finding;
      return `${JSON.stringify({ kind, fault: isFault(finding), file, line: orNull(line), what, remedy })}\n`;
    })
    .join("");
}
