import { z } from "zod";

import { type Service, dispatch } from "../discord/interactions/dispatch.ts";
import type { Command } from "../discord/interactions/command.ts";
import type { Choice } from "../discord/pressing/choices.ts";
import type { Act } from "./acts.ts";
import { type Person, chosenSchema, pressedSchema, sentSchema, typingSchema } from "./asked.ts";
import { commandForms } from "./command-form.ts";
import type { Reader } from "./inline.ts";
import { inspector } from "./inspector.ts";
import {
  type Show,
  menuInteraction,
  pressInteraction,
  slashInteraction,
  typingInteraction,
} from "./interactions.ts";
import { PEOPLE } from "./people.ts";
import { shownMessage } from "./shown.ts";
import { type Complete, suggestions } from "./suggestions.ts";
import { typedCommand, wrongIn } from "./typed-command.ts";
import { welcome } from "./welcome.ts";

/** Answers what the page asks: with values, a line of JSON each, as they come. @throws z.ZodError where the page asks otherwise than it does. */
export type Route = (
  asked: unknown,
  service: Service,
  answer: (value: unknown) => void,
) => Promise<void>;

/** What the page may ask, by its path. */
export const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ["/welcome", greet],
  ["/suggest", suggest],
  ["/send", send],
  ["/press", press],
  ["/choose", choose],
  ["/inspect", inspect],
]);

const { as, locale } = sentSchema.shape;
const greetedSchema = z.strictObject({ as, locale });
const inspectedSchema = z.strictObject({ as, locale, reference: z.string().max(100) });

async function greet(asked: unknown, service: Service, answer: (value: unknown) => void) {
  answer(await welcome(service, greetedSchema.parse(asked).locale));
}

async function suggest(asked: unknown, service: Service, answer: (value: unknown) => void) {
  const { text, behind, ...who } = typingSchema.parse(asked);
  const forms = commandForms(commandsFor(service, who), who.locale);
  const complete: Complete = async (typed, last) => {
    const offered: Choice[] = [];
    const offer = (choices: readonly Choice[]) => void offered.push(...choices);
    await dispatch(typingInteraction(typed, last, who, offer), service);
    return offered;
  };
  answer(await suggestions({ text, behind }, forms, complete));
}

async function send(asked: unknown, service: Service, answer: (value: Act) => void) {
  const { text, ...who } = sentSchema.parse(asked);
  const typed = typedCommand(text, commandForms(commandsFor(service, who), who.locale));
  const wrong = typed === undefined ? unknownCommand(text) : wrongIn(typed);
  if (typed === undefined || wrong !== undefined) answer({ kind: "hint", words: wrong ?? "" });
  else await dispatch(slashInteraction(typed, who, showing(who, answer)), service);
}

function unknownCommand(text: string): string {
  const [name] = text.split(/\s/u);
  return `There is no command ${name ?? ""}. Type / to see those that there are.`;
}

async function press(asked: unknown, service: Service, answer: (value: Act) => void) {
  const pressed = pressedSchema.parse(asked);
  await dispatch(pressInteraction(pressed, showing(pressed, answer)), service);
}

async function choose(asked: unknown, service: Service, answer: (value: Act) => void) {
  const chosen = chosenSchema.parse(asked);
  await dispatch(menuInteraction(chosen, showing(chosen, answer)), service);
}

async function inspect(asked: unknown, service: Service, answer: (value: unknown) => void) {
  const cited = await service.library.current().cited(inspectedSchema.parse(asked).reference);
  answer(cited === undefined ? GONE : inspector(cited));
}

/** Discord shows members no command that is for administrators at first. */
function commandsFor({ commands }: Service, { as: who }: Person): readonly Command[] {
  return commands.filter(
    ({ data }) => who === "host" || data.default_member_permissions !== NOBODY,
  );
}

/** No permission at all: nobody but administrators has it. */
const NOBODY = "0";

const GONE = "The articles have changed: this statement does not stand there any more.";

function showing(who: Person, answer: (act: Act) => void): Show {
  return (kind, message) => answer({ kind, message: shownMessage(message, readerOf(who)) });
}

function readerOf(who: Person): Reader {
  const nameOf = (id: string): string =>
    id === PEOPLE[who.as] ? "you" : id === PEOPLE.host ? "the host" : "a member";
  return { locale: who.locale, now: Date.now(), nameOf };
}
