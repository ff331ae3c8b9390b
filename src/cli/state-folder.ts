import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** The folder for what the program keeps of a person's use of it, as the XDG Base Directory Specification has it. */
export function stateFolder({ XDG_STATE_HOME: told = "" }: NodeJS.ProcessEnv): string {
  const states = isAbsolute(told) ? told : join(homedir(), ".local", "state");
  return join(states, "on-the-record");
}
