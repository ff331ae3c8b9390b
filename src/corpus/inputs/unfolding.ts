import { FileFault } from "../../domain/file-fault.ts";
import { largestInput, tooLargeInput } from "./file-input.ts";

/** Text packs to a third or a tenth; what unfolds to so many times its size was made to fill memories. */
const mostTimes = 200;

/** In bytes: below it nothing can fill a memory. */
const harmless = 10_000_000;

/**
 * Refuses what unfolds beyond all measure.
 * @param packed in bytes, so far.
 * @param unpacked in bytes, so far.
 * @throws FileFault.
 */
export function refuseUnfolding(packed: number, unpacked: number): void {
  if (unpacked > largestInput) throw tooLargeInput();
  if (unpacked <= harmless || unpacked <= packed * mostTimes) return;
  const times = `unfolds to more than ${String(mostTimes)} times its size`;
  throw new FileFault(times, "do not trust it; if it is meant so, unpack it first");
}
