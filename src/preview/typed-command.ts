import type { CommandForm, OptionForm } from "./command-form.ts";

/** A slash command as far as it is typed. */
export interface TypedCommand {
  readonly command: CommandForm;
  /** In the order in which they are typed. */
  readonly filled: readonly Filled[];
}

/** An option with what is typed for it. */
export interface Filled {
  readonly option: OptionForm;
  /** Without the white space around it. */
  readonly value: string;
  /** Where the value begins, in UTF-16 code units. */
  readonly start: number;
}

/**
 * What is typed, as a slash command; undefined where it is none that there is. What stands before the first option's name is the
 * value of the first option that is not named.
 *
 *     /said Ann Lee about: the ferry       said: speaker “Ann Lee”, about “the ferry”
 */
export function typedCommand(
  text: string,
  commands: readonly CommandForm[],
): TypedCommand | undefined {
  const [head = "", name = ""] = /^\/(\S*)\s*/u.exec(text) ?? [];
  const command = commands.find((each) => isCalled(each, name));
  if (command === undefined) return undefined;
  const named = namesIn(text, head.length, command);
  const ends = [...named.map(({ from }) => from), text.length];
  const unnamed = command.options.find((option) => !named.some((each) => each.option === option));
  const before = text.slice(head.length, ends[0]).trim();
  const first =
    unnamed === undefined || before === ""
      ? []
      : [{ option: unnamed, value: before, start: head.length }];
  const rest = named.map(({ option, to }, at) => ({
    option,
    value: text.slice(to, ends[at + 1]).trim(),
    start: to,
  }));
  return { command, filled: [...first, ...rest] };
}

/** Whether somebody who types a name means this. */
function isCalled(
  { name, shown }: { readonly name: string; readonly shown: string },
  typed: string,
): boolean {
  const lower = typed.toLowerCase();
  return name === lower || shown.toLowerCase() === lower;
}

/** Where the options' names stand: from the name, up to its value. */
function namesIn(text: string, start: number, { options }: CommandForm) {
  return Array.from(text.matchAll(/(?<=\s)([\p{L}_-]+):\s*/gu), ({ 0: whole, 1: name, index }) => ({
    option: options.find((each) => isCalled(each, name ?? "")),
    from: index,
    to: index + whole.length,
  })).flatMap(({ option, from, to }, at, all) => {
    const isFirst = all.findIndex((each) => each.option === option) === at;
    const isMeant = option?.isBoolean !== true || isFlag(text.slice(from, to), text.slice(to));
    return option !== undefined && isFirst && isMeant && from >= start
      ? [{ option, from, to }]
      : [];
  });
}

/** The values of a command's options as Discord gives them to the bot, by name. */
export function valuesOf({ filled }: TypedCommand): ReadonlyMap<string, string | boolean> {
  return new Map(
    filled
      .filter(({ value }) => value !== "")
      .map(({ option, value }) => [option.name, valueOf(option, value)]),
  );
}

function valueOf({ isBoolean, choices }: OptionForm, typed: string): string | boolean {
  if (isBoolean) return YES.test(typed);
  return choices.find((choice) => isChoice(choice, typed))?.value ?? typed;
}

/** Whether a name is that of an option for yes or no: "private: companies" in a question is none. */
function isFlag(name: string, behind: string): boolean {
  return name.endsWith(":") || BEGINS_YES_OR_NO.test(behind);
}

const BEGINS_YES_OR_NO = /^(?:t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?)?(?:\s|$)/iu;

const YES = /^true$/iu;
const YES_OR_NO = /^(?:true|false)$/iu;

function isChoice({ shown, value }: OptionForm["choices"][number], typed: string): boolean {
  return isCalled({ name: value, shown }, typed);
}

/** Why Discord would not let somebody send a command; undefined where it would. */
export function wrongIn({ command, filled }: TypedCommand): string | undefined {
  const missing = command.options.find(
    (option) => option.isRequired && !filled.some((each) => each.option === option && each.value),
  );
  if (missing !== undefined)
    return `/${command.shown} needs ${missing.shown}: ${missing.description}. Type ${missing.shown}: and what you want.`;
  const wrong = filled.map(wrongWith).find((each) => each !== undefined);
  return wrong ?? filled.map((each) => strayIn(each, command)).find((each) => each !== undefined);
}

/** "speaker:Ann topic:ferry": a name that is no option's, or that of one a second time. A question may have a colon. */
function strayIn({ option, value }: Filled, { shown, options }: CommandForm): string | undefined {
  const stray = option.isCompleted ? /(?:^|\s)([\p{L}_-]+):(?!\/\/)/u.exec(value)?.[1] : undefined;
  if (stray === undefined) return undefined;
  if (options.some((each) => isCalled(each, stray)))
    return `${stray} is there twice: leave one out.`;
  const names = options.map((each) => each.shown).join(", ");
  return `/${shown} has no option ${stray}. It has these: ${names}.`;
}

function wrongWith({ option, value }: Filled): string | undefined {
  const { shown, isBoolean, choices, most } = option;
  if (value === "") return undefined;
  if (isBoolean && !YES_OR_NO.test(value)) return `${shown} is either true or false.`;
  if (choices.length > 0 && !choices.some((choice) => isChoice(choice, value)))
    return `${shown} is one of these: ${choices.map((choice) => choice.shown).join(", ")}.`;
  if (most !== undefined && value.length > most)
    return `${shown} has at most ${String(most)} characters; these are ${String(value.length)}.`;
  return undefined;
}
