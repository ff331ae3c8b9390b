import type { Message } from "../discord/messages/message.ts";
import { isPrivate, payloadOf } from "../discord/messages/payload.ts";
import { actionOf, customIdsIn } from "../discord/pressing/custom-id.ts";
import type { Reference } from "../domain/reference.ts";
import { drawnComponents } from "./components.ts";
import { type Drawn, element } from "./drawn.ts";
import type { Reader } from "./inline.ts";

/** A message as the page has it: what Discord would get, and how it is drawn. */
export interface Shown {
  readonly flags: number;
  readonly components: readonly unknown[];
  readonly isPrivate: boolean;
  readonly drawn: Drawn;
  /** The statements in it, each once. */
  readonly references: readonly Reference[];
}

/** A message of the bot's, drawn from the very payload that Discord would get. */
export function shownMessage(message: Message, reader: Reader): Shown {
  const payload = payloadOf(message);
  const { flags, components } = payload;
  const drawn = drawnComponents(components, message.files, reader);
  return {
    flags,
    components,
    isPrivate: isPrivate(payload),
    drawn: element("div", { class: "components", lang: reader.locale }, ...drawn),
    references: referencesIn(components),
  };
}

/** What buttons are about that are about a statement. */
const OF_STATEMENT = ["context", "copy"];

function referencesIn(components: readonly unknown[]): readonly Reference[] {
  const found = customIdsIn(components).flatMap((id) => {
    const action = actionOf(id);
    return action !== undefined && OF_STATEMENT.includes(action.name) ? [action.argument] : [];
  });
  return [...new Set(found)];
}
