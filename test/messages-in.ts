/** A file of the program. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What is said of an error, as it is written in the program: `FileFault("has no text", "save …")`, `remedy: "save …"`. */
interface Said {
  readonly index: number;
  readonly text: string;
}

/** `throw tooLarge()` and `function tooLarge(): FileFault` tell that a function makes errors. */
const MAKERS = /\bthrow (\w+)\(|\bfunction (\w+)\([^)]*\): \w*(?:Fault|Error)\b/gu;

/** An error that is made, … */
const NEW = /\bnew \w*(?:Error|Fault|Stopped)(?=\()/gu;

/** … what it calls itself, what is told at the keyboard, and what must be in a file of the corpus; … */
const WORDED =
  /\bsuper(?=\()|\boutput\.note(?=\()|\bz\.(?!object|preprocess|literal|tuple)\w+(?:\.\w+)?(?=\()/gu;

/** … what a table has of it: `reason: …`, `remedy: …`; … */
const HALVES =
  /\b(?:reason|wrong|what|remedy): (?=["'`])|\[reason: string, remedy: string\] \{\s+return (?=\[)/gu;

/** … and what is written elsewhere in the file: `const remedy = …`. */
const CONSTANTS =
  /^ *(?:export )?const (?:(?:reason|remedy|what|why) =\s+|\w+(?:: [^=\n]+)? =\s+(?=["'`{]))/gmu;

/** All that the files of a room of the program say where something is wrong, file by file. */
export function messagesIn(room: readonly Source[]): string {
  const makers = room.flatMap(({ text }) =>
    Array.from(text.matchAll(MAKERS), ([, thrown, made]) => thrown ?? made ?? ""),
  );
  const made = new RegExp(`(?<!function )\\b(?:${["super", ...makers].join("|")})(?=\\()`, "gu");
  const said = room.map(({ path, text }) => ({
    path,
    text,
    said: [
      ...saidAt(NEW, text),
      ...[made, WORDED, HALVES].flatMap((pattern) => saidAt(pattern, text)).filter(hasWords),
    ],
  }));
  const named = said.flatMap((file) => file.said.flatMap((one) => namesIn(one.text)));
  const constants = said.flatMap(({ text }) => constantsIn(text, new Set(named)));
  const all = new Set([...named, ...constants.flatMap((one) => namesIn(one.text))]);
  return said
    .map((file) => listed(file.path, [...file.said, ...constantsIn(file.text, all)]))
    .join("");
}

function listed(path: string, said: readonly Said[]): string {
  const lines = said
    .toSorted((a, b) => a.index - b.index)
    .map(
      ({ text }) =>
        `  ${text
          .replace(/^new |,? *\n$/gu, "")
          .replace(/\s+/gu, " ")
          .trim()}\n`,
    );
  return lines.length === 0 ? "" : `${path}\n${[...new Set(lines)].join("")}\n`;
}

function saidAt(pattern: RegExp, text: string): readonly Said[] {
  return Array.from(text.matchAll(pattern), ({ 0: start, index }) => ({
    index,
    text: start + expressionAt(text, index + start.length),
  }));
}

function constantsIn(text: string, named: ReadonlySet<string>): readonly Said[] {
  return saidAt(CONSTANTS, text).filter((one) => {
    const name = /const (\w+)/u.exec(one.text)?.[1] ?? "";
    return named.has(name) && hasWords(one) && !one.text.includes("remedy:");
  });
}

/** On a few lines: what spans more is no message, but holds some. */
function hasWords({ text }: Said): boolean {
  return /["'`]/u.test(text) && text.split("\n").length < 8;
}

/** What is filled in among the words of a template. */
function filledIn(_: string, words: string): string {
  return Array.from(words.matchAll(/\$\{([^}]*)\}/gu), ([, code]) => code).join(" ");
}

/** The names in code, which words are not. */
function namesIn(text: string): readonly string[] {
  const code = text.replace(/`([^`]*)`/gu, filledIn).replace(/"[^"]*"|'[^']*'/gu, "");
  return code.match(/\b[a-zA-Z]\w*\b/gu) ?? [];
}

/** Up to where the brackets that it opens first are closed again, or up to the end of the statement or part. */
function expressionAt(text: string, start: number): string {
  const opensAtOnce = /[([{]/u.test(text.charAt(start));
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (/["'`]/u.test(character)) at = quoteEnd(text, at);
    else if (/[([{]/u.test(character)) depth += 1;
    else if (/[)\]}]/u.test(character)) depth -= 1;
    if (depth < 0 || (depth === 0 && /[;,]/u.test(character))) return text.slice(start, at);
    if (depth === 0 && opensAtOnce) return text.slice(start, at + 1);
  }
  return text.slice(start);
}

function quoteEnd(text: string, start: number): number {
  const mark = text.charAt(start);
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== mark) {
    if (mark === "`" && text.startsWith("${", at)) at += 2 + expressionAt(text, at + 2).length;
    else at += text.charAt(at) === "\\" ? 2 : 1;
  }
  return at;
}
