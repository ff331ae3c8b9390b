import { describe, expect, it } from "vitest";

import { commands } from "../../commands/index.ts";
import { HEADING_ROOM, heading } from "../../src/discord/messages/heading.ts";
import { roomOf } from "../../src/discord/drawing/room.ts";
import { english } from "../../src/discord/words/english.ts";
import { french } from "../../src/discord/words/french.ts";
import { german } from "../../src/discord/words/german.ts";
import { languages, wordsFor } from "../../src/discord/words/languages.ts";
import { russian } from "../../src/discord/words/russian.ts";
import { spanish } from "../../src/discord/words/spanish.ts";
import { ukrainian } from "../../src/discord/words/ukrainian.ts";
import type { CommandText, OptionWords, Words } from "../../src/discord/words/words.ts";
import { understood } from "../asking.ts";
import { speakerOf } from "./made-up.ts";
import { functions, leaves, missing, spoken, written } from "./spoken.ts";

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 101];

/** The room that an answer keeps for what stands around its statements. */
const FOOT_ROOM = 300;

/** What is the same in another language. */
const SAME = ["Source", "Markdown", "Wikipedia", "BibTeX", "CSL-JSON"];

const every = Object.entries(languages);
const others = every.filter(([, words]) => words !== english);

/** The slash commands of a language. */
function slashCommands(words: Words): readonly CommandText<string>[] {
  const { checkQuote: _, kinds: __, sorts: ___, options: ____, ...slash } = words.commands;
  return Object.values(slash);
}

/** These and all options. */
function commandsAndOptions(words: Words): readonly OptionWords[] {
  const slash = slashCommands(words);
  const options = [words.commands, ...slash].flatMap((each) => Object.values(each.options));
  return [...slash, ...options];
}

/** The names of the options of each command, as Discord shows them. */
function optionNames(locale: string): readonly (readonly string[])[] {
  return commands.map(({ data }) => {
    const options = "options" in data ? (data.options ?? []) : [];
    return options.map(({ name, name_localizations: names }) => {
      return new Map(Object.entries(names ?? {})).get(locale) ?? name;
    });
  });
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) < at);
}

function longerThan(most: number, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text === "" || text.length > most);
}

/** What stands in a language just as in English. */
function left(words: Words): readonly string[] {
  const inEnglish = { ...written(english), ...spoken(english, 5) };
  const own = Object.entries({ ...written(words), ...spoken(words, 5) });
  return own.flatMap(([path, texts]) =>
    texts.filter((text, at) => text === inEnglish[path]?.[at] && !SAME.includes(text)),
  );
}

describe("languages", () => {
  it.each([
    ["fr", french],
    ["de", german],
    ["es-ES", spanish],
    ["es-419", spanish],
    ["uk", ukrainian],
    ["ru", russian],
    ["en-GB", english],
    ["ja", english],
  ])("speak to a reader of %s", (locale, words) => {
    expect(wordsFor(locale)).toBe(words);
  });
});

describe.each(every)("what is said in %s", (locale, words) => {
  it("names commands and options as Discord takes them", () => {
    const wrong = commandsAndOptions(words).filter(
      ({ name }) => !/^[-_\p{L}\p{N}]{1,32}$/u.test(name) || name !== name.toLowerCase(),
    );
    expect(wrong).toEqual([]);
  });

  it("describes each of them in at most 100 characters", () => {
    const descriptions = commandsAndOptions(words).map(({ description }) => description);
    expect(longerThan(100, descriptions)).toEqual([]);
  });

  it("names no two commands alike, nor one as another is named in English", () => {
    const inEnglish = slashCommands(english).map(({ name }) => name);
    const own = slashCommands(words).map(({ name }) => name);
    const otherwise = own.filter((name, at) => inEnglish.includes(name) && inEnglish[at] !== name);
    expect([...twice(own), ...otherwise]).toEqual([]);
  });

  it("names no two options of a command alike", () => {
    expect(optionNames(locale).flatMap(twice)).toEqual([]);
  });

  it("keeps choices, the menu of a message and what can be chosen within Discord's limits", () => {
    const { kinds, sorts, checkQuote } = words.commands;
    const { formats } = words.buttons;
    const choices = [kinds, sorts, formats].flatMap((each) => Object.values<string>(each));
    expect([...longerThan(100, choices), ...longerThan(32, [checkQuote.name])]).toEqual([]);
  });

  it("keeps buttons to 80 characters and menus to 150", () => {
    const {
      formats: _formats,
      chooseSpeaker,
      chooseTopic,
      chooseFormat,
      ...buttons
    } = words.buttons;
    expect([
      ...longerThan(80, Object.values(buttons)),
      ...longerThan(150, [chooseSpeaker, chooseTopic, chooseFormat]),
    ]).toEqual([]);
  });

  it("tries every phrase that something is put in", () => {
    expect(Object.keys(spoken(words, 2)).toSorted()).toEqual(functions(words).toSorted());
  });

  it("leaves no phrase empty, and writes out nothing that is not there", () => {
    const texts = COUNTS.flatMap((count) => Object.values(spoken(words, count)).flat());
    const all = [...texts, ...Object.values(written(words)).flat()];
    expect(
      all.filter((text) => text.trim() !== text || /^$|undefined|NaN|false|null/u.test(text)),
    ).toEqual([]);
  });

  it("puts in names, days and counts wherever English does", () => {
    expect(COUNTS.flatMap((count) => missing(words, count))).toEqual([]);
  });

  it("keeps the days of a period", () => {
    const [from, to] = ["2031-03-05", "2031-04-06"];
    const periods = [
      { from, to },
      { from, to: from },
      { from, to: undefined },
      { from: undefined, to },
    ];
    const days = periods.map((period) => words.heading.period(period).match(/\d{4}-\d\d-\d\d/gu));
    expect(days).toEqual([[from, to], [from], [from], [to]]);
  });

  it("says nothing of what was not asked", () => {
    expect(words.nothing.asked(undefined, false, false)).toBe("");
  });

  it("calls the button for context by its name where words are cut", () => {
    expect(words.statement.cut).toContain(words.buttons.context);
  });

  it("keeps a heading to its room", () => {
    const long = "x".repeat(400);
    const understanding = understood(long, {
      speakers: [speakerOf(long)],
      misspelt: long,
      about: long,
      period: { from: "2031-03-05", to: "2031-04-06" },
      only: "refusal",
      sort: "newest",
    });
    const head = `${heading(understanding, words.heading)}\n-# ${words.heading.changed}`;
    expect(roomOf(head)).toBeLessThanOrEqual(HEADING_ROOM);
  });

  it("keeps what stands around the statements to its room", () => {
    const { statement } = words;
    const around = [
      statement.spokenFor("x".repeat(60), true),
      statement.shown(99_998, 99_999, 99_999),
      statement.more(99_999),
    ];
    expect(roomOf(around.map((each) => `-# ${each}`).join("\n"))).toBeLessThanOrEqual(FOOT_ROOM);
  });
});

describe.each(others)("what is said in %s", (_, words) => {
  it("leaves no English", () => {
    expect(left(words)).toEqual([]);
  });

  it("describes no command in English", () => {
    const inEnglish = new Map(leaves(english.commands));
    const same = leaves(words.commands).filter(
      ([path, text]) => !path.endsWith(".name") && text === inEnglish.get(path),
    );
    expect(same).toEqual([]);
  });
});
