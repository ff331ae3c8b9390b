import { type APIComponentInContainer, ComponentType } from "discord.js";

/*
 * A custom id tells the version of its form, what a button or a menu does, and to what: `1.context.4f0c-1a-2b-x`; a number at its end
 * tells it from another of the same message: `1.copy.4f0c-1a-2b-x.4`. Nothing is kept in memory: the state of a message stands, cut in pieces,
 * behind the ids of its buttons and menus, one piece each: `1.page.3~[0,"c0rpus",["q",`.
 */

const VERSION = "1";
const [PART, PIECE] = [".", "~"];

/** Discord takes no longer one, in UTF-16 code units. */
const LENGTH = 100;

/** What a button or a menu does, and to what. */
export interface Action {
  readonly name: string;
  readonly argument: string;
}

/** The custom id of an action; neither its name nor its argument may hold a full stop or a tilde. */
export function customId(name: string, argument = ""): string {
  return [VERSION, name, argument].join(PART);
}

/** The action of a custom id, whatever else the id carries; undefined where it is of another version. */
export function actionOf(id: string): Action | undefined {
  const [head = ""] = id.split(PIECE);
  const [version, name = "", argument = ""] = head.split(PART);
  return version === VERSION ? { name, argument } : undefined;
}

/** The same components, no two with one custom id. */
export function unique(
  components: readonly APIComponentInContainer[],
): readonly APIComponentInContainer[] {
  const ids = new Set<string>();
  return withIds(components, (wanted) => {
    const id = ids.has(wanted) ? `${wanted}${PART}${String(ids.size)}` : wanted;
    ids.add(id);
    return id;
  });
}

/** The same with a piece of a text behind each custom id; undefined where there is no room for all of the text. */
export function carrying(
  components: readonly APIComponentInContainer[],
  text: string,
): readonly APIComponentInContainer[] | undefined {
  const letters = Array.from(text);
  const all = withIds(unique(components), (id) => {
    let piece = letters.length > 0 ? PIECE : "";
    while (id.length + piece.length + (letters[0]?.length ?? LENGTH) <= LENGTH)
      piece += letters.shift() ?? "";
    return piece === PIECE ? id : id + piece;
  });
  return letters.length === 0 ? all : undefined;
}

function withIds(
  components: readonly APIComponentInContainer[],
  change: (id: string) => string,
): readonly APIComponentInContainer[] {
  return components.map((component): APIComponentInContainer => {
    if (component.type !== ComponentType.ActionRow) return component;
    return {
      ...component,
      components: component.components.map((each) =>
        "custom_id" in each ? { ...each, custom_id: change(each.custom_id) } : each,
      ),
    };
  });
}

/** The text that the custom ids of components carry, these as Discord sends them. */
export function carried(components: unknown): string {
  return customIdsIn(components)
    .map((id) => id.slice(id.indexOf(PIECE) + 1 || id.length))
    .join("");
}

/** All custom ids in components, these as Discord sends or takes them, in order. */
export function customIdsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(customIdsIn);
  if (typeof value !== "object" || value === null) return [];
  const own = "custom_id" in value && typeof value.custom_id === "string" ? [value.custom_id] : [];
  const inner = "components" in value ? customIdsIn(value.components) : [];
  return [...own, ...inner];
}
