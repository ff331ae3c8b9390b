import type { Command } from "../src/discord/command.ts";
import { ask } from "./ask.ts";
import { said } from "./said.ts";

/** Every command of the bot, in the order of their names. */
export const commands: readonly Command[] = [ask, said];
