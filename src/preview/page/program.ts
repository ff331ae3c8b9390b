import type { Act, Welcome } from "../acts.ts";
import type { Drawn } from "../drawn.ts";
import type { Suggestion } from "../suggestions.ts";
import { byId } from "./dom.ts";

/** What the page asks the program, and what it gets. */
interface Answers {
  readonly "/welcome": Welcome;
  readonly "/suggest": readonly Suggestion[];
  readonly "/inspect": Drawn;
}

/** What the program does step by step. */
type Doing = "/send" | "/press" | "/choose";

/** Asks the program on whose page this is. @throws Error with what to tell whoever sits before the page. */
export async function ask<Path extends keyof Answers>(
  path: Path,
  what: object,
): Promise<Answers[Path]> {
  return (await post(path, what)).json();
}

/** Has the program do something; what the page is to do comes step by step. @throws as `ask`. */
export async function perform(path: Doing, what: object, act: (act: Act) => void): Promise<void> {
  const { body } = await post(path, what);
  if (body === null) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + piece.value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) act(JSON.parse(line));
  }
}

async function post(path: string, what: object): Promise<Response> {
  const as = byId("as", HTMLSelectElement).value;
  const locale = byId("locale", HTMLSelectElement).value;
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ as, locale, ...what }),
  }).catch((cause: unknown) => {
    throw new Error(
      "The program does not answer. See in the terminal whether it is still running, and start it again.",
      { cause },
    );
  });
  if (!response.ok) throw new Error(await response.text());
  return response;
}
