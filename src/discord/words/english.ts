import { counted } from "../../domain/counted.ts";
import { pluralIn } from "./plural.ts";
import type { Words } from "./words.ts";

const { number, range } = pluralIn("en");

/** What the bot says in English. */
export const english: Words = {
  heading: {
    readAs: (typed) => `read “${typed}” as this name`,
    period({ from, to }) {
      if (from === undefined) return to === undefined ? "at any time" : `until ${to}`;
      if (to === undefined) return `since ${from}`;
      return from === to ? `on ${from}` : `from ${from} to ${to}`;
    },
    only: {
      quotation: "direct quotes only",
      paraphrase: "paraphrases only",
      refusal: "refusals to comment only",
    },
    order: { fit: undefined, newest: "newest first", oldest: "oldest first" },
    changed: "The articles have changed since; this is answered anew.",
    sharedBy: (member) => `shared by ${member}`,
  },
  statement: {
    manners: {
      quotation: "direct quote",
      paraphrase: "paraphrase",
      mixed: "paraphrase, partly quoted",
      refusal: "declined to comment",
    },
    saidOn: (day) => `said on ${day}`,
    saidBetween: (from, to) => `said between ${from} and ${to}`,
    publishedOn: (day) => `published on ${day}`,
    corrected: "corrected",
    basedOn: (sources) => `based on ${sources}`,
    unnamedSource: "unnamed source",
    file: "file",
    characters: (ranges) => `characters ${ranges}`,
    alsoIn: (place) => `also in ${place}`,
    alsoInMore: (count) => `also in ${number(count)} more`,
    spokenFor: (who, none) =>
      none
        ? `Nothing directly by ${who}. By those who speak for ${who}:`
        : `By those who speak for ${who}:`,
    unnamed: "unnamed",
    shown: (from, to, total) => `${range(from, to)} of ${counted(total, "statement")}`,
    more: (count) => `${counted(count, "more statement")}: ask for less at once to see them.`,
    cut: "cut here; all of it under Context",
  },
  buttons: {
    source: "Source",
    context: "Context",
    copy: "Copy citation",
    previous: "Previous",
    next: "Next",
    share: "Share",
    chooseSpeaker: "Choose a speaker",
    chooseTopic: "Choose a topic",
    chooseFormat: "Choose a format",
    formats: {
      plain: "Plain text",
      markdown: "Markdown",
      wiki: "Wikipedia",
      bibtex: "BibTeX",
      csl: "CSL-JSON",
    },
  },
  nothing: {
    several: (name) =>
      `${name} may mean any of these. Choose one, or ask again with the whole name:`,
    others: (count) => `and ${counted(count, "other")}`,
    unknown: (name) => `Nobody called ${name} is quoted or reported in these articles.`,
    nearest: (names) => `The nearest names: ${names}.`,
    silent: (who, statements, asked) =>
      `These articles hold ${counted(statements, "statement")} by ${who}, but none ${asked}.`,
    nobody: (asked) => `No statement ${asked} in these articles.`,
    asked: (topic, ofTime, ofKind) =>
      [topic && `on ${topic}`, ofTime && `of that time${ofKind ? " and kind" : ""}`]
        .concat(ofKind && !ofTime ? ["of that kind"] : [])
        .filter(Boolean)
        .join(" "),
    elsewhere: (count, ofTime, ofKind) =>
      `Of another ${ofTime ? (ofKind ? "time or kind" : "time") : "kind"}: ${counted(count, "statement")}.`,
    topics: (words) => `Most often they have the words ${words}.`,
    mentioned: "Mentioned here, but not read as said by whoever was asked for:",
    unclearDate: (typed) =>
      `${typed} is no day or days that could be made out. Write, for example, 2025-03-01, March 2025 or last week.`,
    noQuestion:
      "No speaker and no topic could be made out. Ask in the form: what did somebody say about something?",
  },
  check: {
    exact: (places) => `Word for word, in ${counted(places, "place")}`,
    near: "Not word for word: the nearest that the articles have",
    notFound: "Not found in these articles",
    wordless: "There are no words to check.",
    tooLong: (most) => `Too long: at most ${counted(most, "character")} are checked at once.`,
    checked: (typed) => `checked: ${typed}`,
    absent: "None of these articles has these words, or nearly these.",
    absentShort: (fewer) =>
      `None of these articles has these words. Fewer than ${number(fewer)} are looked for word for word only.`,
    absence: "That does not mean that nobody ever said so: only these articles were searched.",
    struck: "typed, but not in the article",
    bold: "in the article, but not typed",
    leftOut: "left out",
    same: (same, typed) => `${number(same)} of the ${counted(typed, "word")} typed are the same`,
    part: "part of a longer statement: all of it under Context",
    unchecked: (count) => `${counted(count, "more quotation")} in this message, not checked`,
    more: (places) => `and in ${counted(places, "more place")}`,
    standing: {
      quotation: "direct quote",
      fragments: "quoted within the reporter's account",
      paraphrase: "paraphrase, in the reporter's words",
      refusal: "declined to comment, in the reporter's words",
      unattributed: "quoted or reported, but the article leaves open who speaks",
      mixed: "partly quoted, partly not: nobody's words as a whole",
      own: "the article's own words, nobody's quotation",
    },
    source: "open the source",
  },
  lists: {
    speakers: "Who is quoted or reported",
    articles: "The articles that answers come from",
    statements: (count) => counted(count, "statement"),
    holdings: (articles, statements, speakers) =>
      `${counted(articles, "article")}, ${counted(statements, "statement")} by ${counted(speakers, "speaker")}`,
    published: (from, to) => `published from ${from} to ${to}`,
    taken: (at) => `taken in ${at}`,
    publishers: (names) => `Publishers: ${names}`,
    noPublisher: "no publisher named",
    untitled: "untitled",
    shown: (from, to, total) => `${range(from, to)} of ${number(total)}`,
    nobody: (typed) => `Nobody whom ${typed} fits is quoted or reported in these articles.`,
    refused: (count) => `${counted(count, "file")} not taken in:`,
    asBefore: (count) =>
      `${counted(count, "file")} not taken in, served as ${count === 1 ? "it was" : "they were"} before:`,
  },
  notices: {
    fault: (reference) =>
      `Something went wrong. It is in the log of whoever runs this bot, under ${reference}.`,
    unavailable:
      "The articles cannot be reached at the moment, so there is no answer. Ask again in a minute.",
    unknownCommand: "There is no such command any more. Discord may take a while to forget it.",
    oldButton: "This button is from another version of the bot. Ask again, and it will work.",
    gone: "The articles have changed since: this statement no longer stands there as it did. Ask again to see what does.",
    tooMany: (seconds) =>
      `That is a lot of questions at once. Ask again in ${counted(seconds, "second")}.`,
    reloading:
      "The articles are being read again. Questions are answered from the old ones meanwhile.",
    reloaded: (holdings) => `The articles were read again: ${holdings}.`,
    notReloaded: (reason) =>
      `The articles could not be read again; the old ones still serve. ${reason}`,
    noWords: "There are no words in this message to be checked.",
    asFile: "The citation is in this file.",
  },
  commands: {
    options: {
      speaker: { name: "speaker", description: "Who said it" },
      about: { name: "about", description: "What it is about" },
      private: { name: "private", description: "Show the answer to you alone" },
    },
    said: {
      name: "said",
      description: "What someone is reported to have said, word for word, with the source",
      options: {
        kind: { name: "kind", description: "Only direct quotes, paraphrases or refusals" },
        since: {
          name: "since",
          description: "From this day on: 2025-03-01, March 2025, last week",
        },
        until: { name: "until", description: "Up to this day: 2025-03-01, March 2025, last week" },
        sort: { name: "sort", description: "What comes first" },
      },
    },
    ask: {
      name: "ask",
      description: "What did somebody say about something? Answered from the articles",
      options: {
        question: {
          name: "question",
          description: "For example: what did the minister say about the budget",
        },
      },
    },
    compare: {
      name: "compare",
      description: "What two speakers said on one topic, beside each other",
      options: {
        first: { name: "first", description: "One speaker" },
        second: { name: "second", description: "The other speaker" },
        about: { name: "about", description: "The topic" },
      },
    },
    timeline: {
      name: "timeline",
      description: "One speaker's statements by date, the oldest first",
      options: {},
    },
    speakers: {
      name: "speakers",
      description: "Who is quoted or reported in the articles, and how often",
      options: { search: { name: "search", description: "Part of a name or of an office" } },
    },
    corpus: {
      name: "corpus",
      description: "Which articles the answers come from, and when they were taken in",
      options: {},
    },
    reload: {
      name: "reload",
      description: "Read the articles again",
      options: {},
    },
    checkQuote: { name: "Check this quote" },
    kinds: {
      quotation: "direct quotes",
      paraphrase: "paraphrases",
      refusal: "refusals to comment",
    },
    sorts: { fit: "what fits best", newest: "the newest", oldest: "the oldest" },
  },
};
