import { type Option, type Options, commonOptions } from "./options.ts";
import type { Verb } from "./verb.ts";

/** What may stand at a place: files, one of a few words, or whatever is typed. */
type Takes = "files" | "anything" | readonly string[];

/** "PATH..." takes files, "bash|zsh" one of these, "N" whatever is typed. */
function takes(usage: string): Takes {
  if (/\b(?:FILE|PATH|FOLDER)\b/u.test(usage.replace(/--\w+ \w+/gu, ""))) return "files";
  return /^[a-z|]+$/u.test(usage) ? usage.split("|") : "anything";
}

function takesOf(option: Option): Takes | undefined {
  return option.type === "string" ? takes(option.value) : undefined;
}

function allOptions(options: Options): readonly (readonly [name: string, option: Option])[] {
  return Object.entries({ ...options, ...commonOptions });
}

/** Of the program itself. */
const programOptions = [...Object.keys(commonOptions), "version"].map((name) => `--${name}`);

/** Within single quotes, as shells have them. */
function inQuotes(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** For bash, from 3.2 on. */
export function bashScript(verbs: readonly Verb[]): string {
  const names = [...verbs.map(({ name }) => name), ...programOptions];
  return `_record() {
  local IFS=$'\\n' files= words=
  local cur=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  if [ "$COMP_CWORD" -eq 1 ]; then before= words=$'${names.join(String.raw`\n`)}'
  else case "\${COMP_WORDS[1]} $before" in
${verbs.map(bashValues).join("")}    *) case "\${COMP_WORDS[1]} $cur" in
${verbs.map(bashPlaces).join("")}    esac;;
  esac; fi
  COMPREPLY=($(compgen \${files:+-f} -W "$words" -- "$cur"))
}
complete -o filenames -F _record record
`;
}

/** What comes behind an option. */
function bashValues({ name, options }: Verb): string {
  return allOptions(options)
    .flatMap(([option, told]) => {
      const taken = takesOf(told);
      return taken === undefined ? [] : [`    '${name} --${option}') ${bashWords(taken)};;\n`];
    })
    .join("");
}

/** What comes anywhere else behind a verb. */
function bashPlaces({ name, options, usage }: Verb): string {
  const all = allOptions(options).map(([option]) => `--${option}`);
  return `      '${name} -'*) ${bashWords(all)};;\n      '${name} '*) ${bashWords(takes(usage))};;\n`;
}

function bashWords(taken: Takes): string {
  if (taken === "files") return "files=1";
  return taken === "anything" ? "" : `words=$'${taken.join(String.raw`\n`)}'`;
}

/** For zsh. */
export function zshScript(verbs: readonly Verb[]): string {
  const described = verbs.map(({ name, purpose }) => `    ${inQuotes(`${name}:${purpose}`)}\n`);
  return `#compdef record
_record() {
  local -a verbs=(
${described.join("")}  )
  if (( CURRENT == 2 )); then
    _describe verb verbs
    compadd -- ${programOptions.join(" ")}
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${verbs.map(zshPlaces).join("")}  esac
}
compdef _record record
`;
}

function zshPlaces({ name, options, usage }: Verb): string {
  const specs = allOptions(options).map(([option, told]) => {
    const meaning = told.meaning.replace(/[[\]\\]/gu, String.raw`\$&`);
    const taken = takesOf(told);
    return `--${option}[${meaning}]${taken === undefined ? "" : `:${option}:${zshWords(taken)}`}`;
  });
  const all = [...specs, `*:${name}:${zshWords(takes(usage))}`];
  return `    ${name}) _arguments ${all.map(inQuotes).join(" ")};;\n`;
}

function zshWords(taken: Takes): string {
  if (taken === "files") return "_files";
  return taken === "anything" ? " " : `(${taken.join(" ")})`;
}

/** For fish. */
export function fishScript(verbs: readonly Verb[]): string {
  const named = verbs.map(
    ({ name, purpose }) => `-n __fish_use_subcommand -a ${name}${fishMeaning(purpose)}`,
  );
  const own = programOptions.map((option) => `-n __fish_use_subcommand -l ${option.slice(2)}`);
  const lines = ["-f", ...named, ...own, ...verbs.flatMap(fishPlaces)];
  return lines.map((line) => `complete -c record ${line}\n`).join("");
}

function fishPlaces({ name, options, usage }: Verb): readonly string[] {
  const behind = `-n '__fish_seen_subcommand_from ${name}'`;
  const lines = allOptions(options).map(([option, told]) => {
    const taken = takesOf(told);
    const value = taken === undefined ? "" : ` -r${fishWords(taken)}`;
    return `${behind} -l ${option}${value}${fishMeaning(told.meaning)}`;
  });
  const words = fishWords(takes(usage));
  return words === "" ? lines : [...lines, `${behind}${words}`];
}

function fishWords(taken: Takes): string {
  if (taken === "files") return " -F";
  return taken === "anything" ? "" : ` -a ${inQuotes(taken.join(" "))}`;
}

function fishMeaning(text: string): string {
  return ` -d ${inQuotes(text)}`;
}
