import {
  askOptions,
  checkOptions,
  checkQuoteOptions,
  commandsOptions,
  importOptions,
  indexOptions,
  previewOptions,
  readOptions,
} from "./options.ts";
import type { Verb } from "./verb.ts";

const start: Verb = {
  name: "start",
  purpose: "run the Discord bot; without a token, the preview",
  usage: "",
  options: {},
  example: "DISCORD_TOKEN=… record start",
  async load(version) {
    const { start: run } = await import("./start.ts");
    return async (args, output) => run(args, version, output);
  },
};

const ask: Verb = {
  name: "ask",
  purpose: "answer a question here in the terminal",
  usage: "[QUESTION | --questions FILE]",
  options: askOptions,
  example: 'record ask "what did Peskov say about peacekeepers"',
  load: async () => (await import("./ask.ts")).ask,
};

const checkQuote: Verb = {
  name: "check-quote",
  purpose: "see whether the articles have a quote word for word, and whose it is",
  usage: "QUOTE",
  options: checkQuoteOptions,
  example: 'record check-quote "Why are we interested in what Russia thinks"',
  load: async () => (await import("./check-quote.ts")).checkQuote,
};

const read: Verb = {
  name: "read",
  purpose: "show what is read from articles: who says what",
  usage: "PATH...",
  options: readOptions,
  example: "record read corpus",
  load: async () => (await import("./read.ts")).read,
};

const check: Verb = {
  name: "check",
  purpose: "see whether all is well with the articles, and what to mend",
  usage: "[PATH]",
  options: checkOptions,
  example: "record check corpus",
  async load(version) {
    const { check: run } = await import("./check.ts");
    return async (args, output) => run(args, version, output);
  },
};

const commands: Verb = {
  name: "commands",
  purpose: "show which commands of the bot Discord would get",
  usage: "",
  options: commandsOptions,
  example: "DISCORD_TOKEN=… record commands --apply",
  load: async () => (await import("./commands.ts")).commands,
};

const importing: Verb = {
  name: "import",
  purpose: "make articles of pages, feeds, texts and dumps, and take them into the corpus",
  usage: "FILE|FOLDER|PATTERN|URL|-...",
  options: importOptions,
  example: "record import saved-pages/ https://mail.example.org/ferry",
  async load(version) {
    const { importArticles } = await import("./import.ts");
    return async (args, output) => importArticles(args, version, output);
  },
};

const completion: Verb = {
  name: "completion",
  purpose: "print what has a shell complete verbs and options",
  usage: "bash|zsh|fish",
  options: {},
  example: 'eval "$(record completion bash)"',
  async load(_version, all) {
    const { completion: run } = await import("./completion.ts");
    return async (args, output) => run(args, all, output);
  },
};

const indexing: Verb = {
  name: "index",
  purpose: "load the articles into the OpenSearch cluster at OPENSEARCH_URL",
  usage: "",
  options: indexOptions,
  example: "OPENSEARCH_URL=http://127.0.0.1:9200 record index --copies 2",
  load: async () => (await import("./index-corpus.ts")).indexCorpus,
};

const preview: Verb = {
  name: "preview",
  purpose: "show answers on a page of this machine, without Discord",
  usage: "",
  options: previewOptions,
  example: "record preview --corpus my-articles",
  async load(version) {
    const { preview: run } = await import("./preview.ts");
    return async (args) => run(args, version);
  },
};

/** Every verb, in the order in which help lists them. */
export const verbs: readonly Verb[] = [
  start,
  ask,
  checkQuote,
  read,
  importing,
  indexing,
  check,
  commands,
  preview,
  completion,
];
