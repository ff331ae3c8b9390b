import type { CommandForm, OptionForm } from "./command-form.ts";
import { type Filled, type TypedCommand, typedCommand } from "./typed-command.ts";

/** What may be typed next. */
export interface Suggestion {
  /** From here to there, in UTF-16 code units, it takes the place of what is typed. */
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly label: string;
  readonly note: string;
}

/** Offers what the bot offers for the last option that is typed. */
export type Complete = (
  typed: TypedCommand,
  last: Filled,
) => Promise<readonly { readonly name: string; readonly value: string }[]>;

/**
 * What may come next, at the caret: commands, values of the option that is being typed, then other options.
 *
 *     /sa                      /said
 *     /said speaker:pe         Dmitry Peskov …
 *     /said Dmitry Peskov      about, kind, since …
 * @param text what is typed, up to the caret
 * @param behind what stands behind it
 */
export async function suggestions(
  { text, behind }: { readonly text: string; readonly behind: string },
  commands: readonly CommandForm[],
  complete: Complete,
): Promise<readonly Suggestion[]> {
  const [, name] = /^\/(\S*)$/u.exec(text) ?? [];
  if (name !== undefined && behind.trim() !== "") return [];
  if (name !== undefined)
    return commands
      .filter((each) => begins(each, name))
      .map((each) => suggestCommand(each, text.length));
  const typed = typedCommand(text, commands);
  if (typed === undefined) return [];
  const last = typed.filled.at(-1) ?? unnamed(typed, text);
  const others = typedCommand(text + behind, commands)?.filled ?? [];
  const whole = { ...typed, filled: withLast(others, last) };
  const values =
    last === undefined ? [] : await valuesFor(whole, last, endOf(others, last, text), complete);
  const isSettled = last === undefined || values.some(({ insert }) => insert.trim() === last.value);
  return [
    ...(isSettled ? [] : values),
    ...(/\S$/u.test(text) && /^\S/u.test(behind)
      ? []
      : optionsBehind(text, whole, isSettled ? undefined : last)),
  ];
}

/** Where the value at the caret ends: there, or farther on. */
function endOf(all: readonly Filled[], { option }: Filled, text: string): number {
  const { start = 0, value = "" } = all.find((each) => each.option === option) ?? {};
  return Math.max(text.length, start + value.length);
}

/** All that is filled in, the one at the caret as far as that. */
function withLast(all: readonly Filled[], last: Filled | undefined): readonly Filled[] {
  return [...all.filter(({ option }) => option !== last?.option), ...(last ? [last] : [])];
}

/** Behind the name of a command: its first option, if Discord would ask for that. */
function unnamed({ command }: TypedCommand, text: string): Filled | undefined {
  const [option] = command.options;
  return option?.isRequired === true ? { option, value: "", start: text.length } : undefined;
}

function begins(
  { name, shown }: { readonly name: string; readonly shown: string },
  typed: string,
): boolean {
  const lower = typed.toLowerCase();
  return name.startsWith(lower) || shown.toLowerCase().startsWith(lower);
}

function suggestCommand({ shown, description, options }: CommandForm, to: number): Suggestion {
  const [first] = options;
  const asked = first?.isRequired === true ? ` ${first.shown}:` : "";
  return { from: 0, to, insert: `/${shown}${asked}`, label: `/${shown}`, note: description };
}

async function valuesFor(
  typed: TypedCommand,
  last: Filled,
  to: number,
  complete: Complete,
): Promise<readonly Suggestion[]> {
  const { option, value, start } = last;
  const offer = (shown: string, label = shown): Suggestion => ({
    from: start,
    to,
    insert: `${shown} `,
    label,
    note: option.shown,
  });
  const lower = value.toLowerCase();
  const fixed = option.isBoolean ? ["true", "false"] : option.choices.map(({ shown }) => shown);
  if (fixed.length > 0)
    return fixed.filter((each) => each.toLowerCase().startsWith(lower)).map((each) => offer(each));
  if (!option.isCompleted) return [];
  return (await complete(typed, last)).map((choice) => offer(choice.value, choice.name));
}

/** So many letters of an option's name are typed behind a value before it is offered there: it may be a word of that. */
const LEAST = 2;

/** The options that are not filled in yet, as far as the last word fits. @param last the one that may still be going on */
function optionsBehind(
  text: string,
  { command, filled }: TypedCommand,
  last: Filled | undefined,
): readonly Suggestion[] {
  const [word = ""] = /\S*$/u.exec(text) ?? [];
  const from = text.length - word.length;
  const isFree = (option: OptionForm): boolean => filled.every((each) => each.option !== option);
  if (last !== undefined && (from <= last.start || word.length < LEAST)) return [];
  return command.options
    .filter((option) => isFree(option) && begins(option, word))
    .map(({ shown, description }) => ({
      from,
      to: text.length,
      insert: `${shown}:`,
      label: `${shown}:`,
      note: description,
    }));
}
