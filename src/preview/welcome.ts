import type { Service } from "../discord/interactions/dispatch.ts";
import { wordsFor } from "../discord/words/languages.ts";
import type { Engine } from "../domain/engine.ts";
import type { Welcome } from "./acts.ts";
import { commandForms, menuForms, type CommandForm } from "./command-form.ts";

/** What the page begins with: what is served, and commands that the articles have an answer to. */
export async function welcome(
  { library, commands }: Pick<Service, "library" | "commands">,
  locale: string,
): Promise<Welcome> {
  const engine = library.current();
  const { articles, statements, speakers } = await engine.holdings();
  const { lists } = wordsFor(locale);
  return {
    holdings: lists.holdings(articles, statements, speakers),
    examples: await examples(engine, commandForms(commands, locale)),
    menus: menuForms(commands, locale),
  };
}

/** The speakers with most statements, on what both of them speak of. */
async function examples(engine: Engine, forms: readonly CommandForm[]): Promise<readonly string[]> {
  const { shown } = await engine.speakers("", { from: 0, count: 2 });
  const [first, second] = shown.map(({ speaker }) => speaker.name);
  if (first === undefined) return [];
  const own = await topicsOf(first, engine);
  const others = second === undefined ? [] : await topicsOf(second, engine);
  const shared = own.find((topic) => others.includes(topic));
  const about = shared ?? own[0];
  const question = `what did ${first} say${about === undefined ? "" : ` about ${about}`}`;
  const asked: readonly (readonly [name: string, values: Values])[] = [
    ["ask", { question }],
    ["said", { speaker: first, about }],
    ...(shared === undefined ? [] : [["compare", { first, second, about }] as const]),
    ["timeline", { speaker: first, about }],
    ["speakers", {}],
    ["corpus", {}],
  ];
  return asked.flatMap(([name, values]) => {
    const form = forms.find((each) => each.name === name);
    return form === undefined ? [] : [filled(form, values)];
  });
}

async function topicsOf(speaker: string, engine: Engine): Promise<readonly string[]> {
  return (await engine.topics(speaker, "")).map(({ words }) => words);
}

type Values = Readonly<Record<string, string | undefined>>;

/** "/said speaker:Ann Lee about:the ferry" */
function filled({ shown, options }: CommandForm, values: Values): string {
  const named = options.flatMap((option) => {
    const value = values[option.name];
    return value === undefined ? [] : [`${option.shown}:${value}`];
  });
  return [`/${shown}`, ...named].join(" ");
}
