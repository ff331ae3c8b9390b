import type { Logger } from "pino";

import { DUE, ageOf } from "./age.ts";

/** Whether Discord still takes an answer to the interaction of this id; where it does not, the log says how old it is. */
export function isInTime(interaction: string, log: Logger): boolean {
  const milliseconds = ageOf(interaction);
  if (milliseconds <= DUE) return true;
  log.warn({ milliseconds }, tooOld);
  return false;
}

const tooOld =
  "dropped an interaction that came later than the 3 seconds in which Discord takes an answer; if it is so with every one, this machine's clock is fast: set it";
