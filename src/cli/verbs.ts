/** What a verb does: arguments in, exit code out. */
export type Run = (args: readonly string[]) => Promise<number>;

/** One verb of the program and how to use it. */
export interface Verb {
  readonly name: string;
  readonly purpose: string;
  /** What follows the name. */
  readonly usage: string;
  readonly options: readonly (readonly [option: string, meaning: string])[];
  readonly example: string;
  /** Loads only what this verb needs. @param version of the program */
  readonly load: (version: string) => Promise<Run>;
}

const json = ["--json", "one line of JSON for each, for programs"] as const;

const places = [
  ["--corpus PATH", "the articles: a folder, or a .jsonl, .txt or .md file (else CORPUS)"],
  ["--no-cache", "read every article anew and keep nothing (else CACHE)"],
] as const;

const start: Verb = {
  name: "start",
  purpose: "run the Discord bot; without a token, the preview",
  usage: "",
  options: [],
  example: "DISCORD_TOKEN=… record start",
  async load(version) {
    const { start: run } = await import("./start.ts");
    return async (args) => run(args, version);
  },
};

const ask: Verb = {
  name: "ask",
  purpose: "answer a question here in the terminal",
  usage: "QUESTION | --questions FILE",
  options: [
    ...places,
    ["--questions FILE", "one question a line: plain words, or JSON with q"],
    ["--limit N", "at most N statements an answer (5; 10 with --json)"],
    json,
  ],
  example: 'record ask "what did Peskov say about peacekeepers"',
  load: async () => (await import("./ask.ts")).ask,
};

const checkQuote: Verb = {
  name: "check-quote",
  purpose: "see whether the articles have a quote word for word, and whose it is",
  usage: "QUOTE",
  options: [...places, ["--json", "one line of JSON, for programs"]],
  example: 'record check-quote "Why are we interested in what Russia thinks"',
  load: async () => (await import("./check-quote.ts")).checkQuote,
};

const read: Verb = {
  name: "read",
  purpose: "show what is read from articles: who says what",
  usage: "PATH...",
  options: [json],
  example: "record read corpus",
  load: async () => (await import("./read.ts")).read,
};

const check: Verb = {
  name: "check",
  purpose: "see whether all is well with the articles, and what to mend",
  usage: "[PATH]",
  options: [
    ...places,
    ["--links", "ask the web, too, whether the links lead anywhere: once a second a host"],
    json,
  ],
  example: "record check corpus",
  async load(version) {
    const { check: run } = await import("./check.ts");
    return async (args) => run(args, version);
  },
};

const commands: Verb = {
  name: "commands",
  purpose: "show which commands of the bot Discord would get",
  usage: "",
  options: [["--apply", "and give them to it, where they differ"]],
  example: "DISCORD_TOKEN=… record commands --apply",
  load: async () => (await import("./commands.ts")).commands,
};

const importing: Verb = {
  name: "import",
  purpose: "make articles of pages, feeds, texts and dumps, and take them into the corpus",
  usage: "FILE|FOLDER|PATTERN|URL|-...",
  options: [
    ["--into FOLDER", "the corpus that takes them (else CORPUS)"],
    ["--publisher NAME", "of articles that do not tell theirs"],
    ["--published DAY", "of articles that do not tell theirs, YYYY-MM-DD"],
    ["--url ADDRESS", "of an article that does not tell its own"],
    ["--allow-private", "ask addresses that are not on the public internet, too"],
    ["--dry-run", "tell what would be done, and write nothing"],
    json,
  ],
  example: "record import saved-pages/ https://mail.example.org/ferry",
  async load(version) {
    const { importArticles } = await import("./import.ts");
    return async (args) => importArticles(args, version);
  },
};

const preview: Verb = {
  name: "preview",
  purpose: "show answers on a page of this machine, without Discord",
  usage: "",
  options: [...places, ["--port N", "the first port to try (else PREVIEW_PORT, else 3210)"]],
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
  check,
  commands,
  preview,
];
