import type { Call, MenuCall, Typing } from "./command.ts";
import type { Press } from "./press.ts";

/** Who does something with the bot. */
interface Doing {
  /** The id of whoever does it. */
  readonly user: string;
  /** Discord's name of their language: "en-GB". */
  readonly locale: string;
}

/** What somebody waits for an answer to. */
interface Asked extends Doing {
  /** Whether they may see which files were refused. */
  readonly isHost: boolean;
  /** Whether it was answered already. */
  isReplied(): boolean;
}

/** Somebody sends a slash command. */
export interface SlashInteraction extends Asked {
  readonly kind: "slash";
  readonly name: string;
  readonly call: Call;
}

/** Somebody chooses a command from the menu of a message. */
export interface MenuInteraction extends Asked {
  readonly kind: "menu";
  readonly name: string;
  readonly call: MenuCall;
}

/** Somebody presses a button of an answer, or chooses from its menu. */
export interface PressInteraction extends Asked {
  readonly kind: "press";
  readonly call: Press;
}

/** Somebody types the value of an option. */
export interface TypingInteraction extends Doing {
  readonly kind: "typing";
  readonly name: string;
  readonly call: Typing;
  /** Whether choices were offered already. */
  isReplied(): boolean;
}

/** What somebody can get an answer to. */
export type Answerable = SlashInteraction | MenuInteraction | PressInteraction;

/** What somebody does with the bot, wherever they do it. */
export type Interaction = Answerable | TypingInteraction;
