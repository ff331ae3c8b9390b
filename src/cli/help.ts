import { type Options, commonOptions } from "./options.ts";
import type { Verb } from "./verb.ts";
import { verbs } from "./verbs.ts";

/** How to use the program. */
export function programHelp(): string {
  return `record: what did X say about Y, in the words of the articles, with their sources

usage: record VERB [options]
${columns(verbs.map(({ name, purpose }) => [name, purpose]))}
options
${columns([...optionRows(commonOptions), ["--version", "the version of the program"]])}
example: record ask "what did Peskov say about peacekeepers"
`;
}

/** How to use one verb. */
export function verbHelp({ name, purpose, usage, options, example }: Verb): string {
  return `record ${name}: ${purpose}

usage: ${`record ${name} ${usage}`.trim()}
${columns(optionRows({ ...options, ...commonOptions }))}
example: ${example}
${notes[name] ?? ""}`;
}

const places = `
A place such as corpus/kremlin.md:376-528 counts characters (UTF-16 code units, from 0) in the article's text, which
begins below the front matter.`;

/** What else there is to know of a verb. */
const notes: Readonly<Record<string, string>> = {
  ask: `
Without a question it asks for one after the other, until Ctrl-D; Tab completes the name of a speaker. What is asked so is
kept for the next time in ~/.local/state/on-the-record/questions (or below XDG_STATE_HOME), which nobody else may read.
What is piped in is asked line by line, as from a file: cat questions.txt | record ask --json
${places} Exit codes: 0 answered, 1 nothing found, 2 wrong use or no corpus to read.
`,
  import: `
Formats, known by their content: plain text, Markdown with front matter, HTML pages, RSS, Atom and JSON Feed, JSON and
JSON Lines, NewsML-G2, NITF, ninjs, WARC, PDF with a text layer, .docx; each also in .gz or .zip. An article that is
there already, by its address or its text, is skipped; a changed text at a known address replaces the old one, which is
kept in .history. Exit codes: 0 all taken or skipped, 1 something refused, or nothing there, 2 wrong use.
`,
  "check-quote": `
Punctuation, quotation marks, capitals and white space make no difference; words do. An ellipsis stands for words left
out, and words in square brackets count as changed.
${places} Exit codes: 0 word for word, 1 nearly or not found, 2 wrong use or no corpus to read.
`,
  completion: `
For every session: in ~/.bashrc the line above; in ~/.zshrc, below compinit, the same with zsh;
for fish, record completion fish > ~/.config/fish/completions/record.fish
`,
  check: `
Each finding names file and line, what there is, and how to mend it. It reads as the bot does, and asks nobody without --links.
Exit codes: 0 nothing to mend, 1 something to mend, 2 wrong use or no corpus to read.
`,
};

/** "--corpus PATH" and what it means. */
function optionRows(options: Options): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, option]) => {
    const value = option.type === "string" ? ` ${option.value}` : "";
    const short = "short" in option ? `-${option.short}, ` : "";
    return [`${short}--${name}${value}`, option.meaning];
  });
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
}
