/** What stands for the value of an option in help. */
type Value = "PATH" | "FILE" | "FOLDER" | "NAME" | "DAY" | "ADDRESS" | "N";

/** An option of a verb: as `parseArgs` takes it, with what help and the shell's completion say of it. */
export type Option =
  | {
      readonly type: "boolean";
      readonly default: false;
      readonly meaning: string;
      readonly short?: string;
    }
  | { readonly type: "string"; readonly value: Value; readonly meaning: string };

/** The options of a verb by name, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

function flag(meaning: string) {
  return { type: "boolean", default: false, meaning } as const;
}

function valued(value: Value, meaning: string) {
  return { type: "string", value, meaning } as const;
}

const json = flag("one line of JSON for each, for programs");

/** The options that say where articles lie. */
const placeOptions = {
  corpus: valued("PATH", "the articles: a folder, or a .jsonl, .txt or .md file (else CORPUS)"),
  "no-cache": flag("read every article anew and keep nothing (else CACHE)"),
};

/** Of `record ask`. */
export const askOptions = {
  ...placeOptions,
  questions: valued("FILE", "one question a line: plain words, or JSON with q"),
  limit: valued("N", "at most N statements an answer (5; 10 with --json)"),
  json,
};

/** Of `record check-quote`. */
export const checkQuoteOptions = {
  ...placeOptions,
  json: flag("one line of JSON, for programs"),
};

/** Of `record read`. */
export const readOptions = { json };

/** Of `record check`. */
export const checkOptions = {
  ...placeOptions,
  links: flag("ask the web, too, whether the links lead anywhere: once a second a host"),
  json,
};

/** Of `record commands`. */
export const commandsOptions = { apply: flag("and give them to it, where they differ") };

/** Of `record import`. */
export const importOptions = {
  into: valued("FOLDER", "the corpus that takes them (else CORPUS)"),
  publisher: valued("NAME", "of articles that do not tell theirs"),
  published: valued("DAY", "of articles that do not tell theirs, YYYY-MM-DD"),
  url: valued("ADDRESS", "of an article that does not tell its own"),
  "allow-private": flag("ask addresses that are not on the public internet, too"),
  "dry-run": flag("tell what would be done, and write nothing"),
  json,
};

/** Of `record index`. */
export const indexOptions = {
  ...placeOptions,
  shards: valued("N", "in so many parts the cluster searches at a time (1)"),
  copies: valued("N", "so many nodes may fail without a word lost (1)"),
  since: flag("load only what has changed since the last time"),
};

/** Of `record preview`. */
export const previewOptions = {
  ...placeOptions,
  port: valued("N", "the first port to try (else PREVIEW_PORT, else 3210)"),
};

/** Of every verb, and of the program, which heeds them itself. */
export const commonOptions = {
  "no-color": flag("print without colours, as NO_COLOR has it; colours are for terminals alone"),
  help: { ...flag("how to use it"), short: "h" },
};
