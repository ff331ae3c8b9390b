import { english } from "../../src/discord/words/english.ts";
import type { Words } from "../../src/discord/words/words.ts";

/** What is put in wherever a text is wanted. */
const [ONE, TWO] = ["**Quill**", "<t:1929514200:D>"];

/** How many texts there are of each, by its path: "nothing.silent". */
type Phrases = Readonly<Record<string, readonly string[]>>;

/** All that is said with something put in: texts, a count, and whatever else there is to choose. */
export function spoken(words: Words, count: number): Phrases {
  return {
    ...inHeading(words),
    ...ofStatement(words, count),
    ...inCheck(words, count),
    ...ofOthers(words, count),
  };
}

/** All that is said as it is, each text by its path; without what Discord shows of commands. */
export function written(words: Words): Phrases {
  const { commands: _, ...rest } = words;
  return Object.fromEntries(
    leaves(rest).flatMap(([path, leaf]) => (typeof leaf === "string" ? [[path, [leaf]]] : [])),
  );
}

/** The path of all that something is put in. */
export function functions(words: Words): readonly string[] {
  return leaves(words).flatMap(([path, leaf]) => (typeof leaf === "function" ? [path] : []));
}

/** What of that which English puts in, a count among it, is missing in another language. */
export function missing(words: Words, count: number): readonly string[] {
  const said = spoken(words, count);
  return Object.entries(spoken(english, count)).flatMap(([path, texts]) =>
    texts.flatMap((text, at) => {
      const own = marks(said[path]?.[at] ?? "");
      return marks(text)
        .filter((mark) => !own.includes(mark))
        .map((mark) => `${path}: ${mark}`);
    }),
  );
}

/** Whatever stands at the ends of an object, with the path to it. */
export function leaves(within: unknown, path = ""): readonly (readonly [string, unknown])[] {
  if (typeof within !== "object" || within === null) return [[path, within]];
  return Object.entries(within).flatMap(([key, value]: [string, unknown]) =>
    leaves(value, path === "" ? key : `${path}.${key}`),
  );
}

function inHeading({ heading }: Words): Phrases {
  const [from, to] = ["2031-03-05", "2031-04-06"];
  return {
    "heading.readAs": [heading.readAs(ONE)],
    "heading.period": [
      heading.period({ from, to }),
      heading.period({ from, to: from }),
      heading.period({ from, to: undefined }),
      heading.period({ from: undefined, to }),
      heading.period({ from: undefined, to: undefined }),
    ],
    "heading.sharedBy": [heading.sharedBy(ONE)],
  };
}

function ofStatement({ statement }: Words, count: number): Phrases {
  return {
    "statement.saidOn": [statement.saidOn(ONE)],
    "statement.saidBetween": [statement.saidBetween(ONE, TWO)],
    "statement.publishedOn": [statement.publishedOn(ONE)],
    "statement.basedOn": [statement.basedOn(ONE)],
    "statement.characters": [statement.characters("10-24, 39-62")],
    "statement.alsoIn": [statement.alsoIn(ONE)],
    "statement.alsoInMore": [statement.alsoInMore(count)],
    "statement.spokenFor": [statement.spokenFor(ONE, true), statement.spokenFor(ONE, false)],
    "statement.shown": [statement.shown(4, 6, count), statement.shown(7, 7, count)],
    "statement.more": [statement.more(count)],
  };
}

function inCheck({ check }: Words, count: number): Phrases {
  return {
    "check.exact": [check.exact(count)],
    "check.tooLong": [check.tooLong(count)],
    "check.checked": [check.checked(ONE)],
    "check.absentShort": [check.absentShort(4)],
    "check.same": [check.same(count, 22)],
    "check.unchecked": [check.unchecked(count)],
    "check.more": [check.more(count)],
  };
}

function ofOthers({ nothing, lists, notices }: Words, count: number): Phrases {
  return {
    "nothing.several": [nothing.several(ONE)],
    "nothing.others": [nothing.others(count)],
    "nothing.unknown": [nothing.unknown(ONE)],
    "nothing.nearest": [nothing.nearest(ONE)],
    "nothing.silent": [nothing.silent(ONE, count, nothing.asked(TWO, true, true))],
    "nothing.nobody": [nothing.nobody(nothing.asked(TWO, true, true))],
    "nothing.asked": [
      nothing.asked(ONE, false, false),
      nothing.asked(ONE, true, true),
      nothing.asked(undefined, true, false),
      nothing.asked(undefined, false, true),
      nothing.asked(undefined, true, true),
    ],
    "nothing.elsewhere": [
      nothing.elsewhere(count, true, true),
      nothing.elsewhere(count, true, false),
      nothing.elsewhere(count, false, true),
    ],
    "nothing.topics": [nothing.topics(ONE)],
    "nothing.unclearDate": [nothing.unclearDate(ONE)],
    "lists.statements": [lists.statements(count)],
    "lists.holdings": [lists.holdings(count, count, count)],
    "lists.published": [lists.published(ONE, TWO)],
    "lists.taken": [lists.taken(TWO)],
    "lists.publishers": [lists.publishers(ONE)],
    "lists.shown": [lists.shown(4, 6, count), lists.shown(7, 7, count)],
    "lists.nobody": [lists.nobody(ONE)],
    "lists.refused": [lists.refused(count)],
    "lists.asBefore": [lists.asBefore(count)],
    "notices.fault": [notices.fault(ONE)],
    "notices.tooMany": [notices.tooMany(count)],
    "notices.reloaded": [notices.reloaded(ONE)],
    "notices.notReloaded": [notices.notReloaded(ONE)],
  };
}

/** What is put in, and digits: whatever English shows of these, the others have to show. */
function marks(text: string): readonly string[] {
  return text.match(/\*\*Quill\*\*|<t:\d+:D>|\d{4}-\d{2}-\d{2}|\d+(?:-\d+)?/gu) ?? [];
}
