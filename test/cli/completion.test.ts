import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { bashScript, fishScript, zshScript } from "../../src/cli/completion-scripts.ts";
import { completion } from "../../src/cli/completion.ts";
import type { Verb } from "../../src/cli/verb.ts";
import { verbs } from "../../src/cli/verbs.ts";
import { folderOf } from "../folder-of.ts";
import { collecting } from "./collecting.ts";

const madeUp: Verb = {
  name: "print",
  purpose: "print the day's paper",
  usage: "morning|evening",
  options: {
    from: { type: "string", value: "FOLDER", meaning: "where it's set [else here]" },
    copies: { type: "string", value: "N", meaning: "how many" },
  },
  example: "",
  load: async () => async () => 0,
};

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };
const shells = Object.entries(scripts);

const has = (shell: string) => spawnSync(shell, ["--version"]).error === undefined;

/** What bash offers for the last of the words, which stand behind `record`. */
function offered(...words: readonly string[]): readonly string[] {
  const folder = folderOf({ "harbour.md": "", "pier.md": "" });
  const script = `${bashScript(verbs)}
    COMP_WORDS=(record "$@"); COMP_CWORD=$#; _record; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync("bash", ["-c", script, "bash", ...words], { cwd: folder });
  return out
    .toString()
    .split("\n")
    .filter((line) => line !== "");
}

describe.skipIf(!has("bash"))("what bash completes", () => {
  test.each([
    ["a verb", ["che"], ["check-quote", "check"]],
    ["an option of the program", ["--v"], ["--version"]],
    [
      "an option of a verb",
      ["check", "--"],
      ["--corpus", "--no-cache", "--links", "--json", "--no-color", "--help"],
    ],
    ["a file behind an option that takes one", ["ask", "--corpus", "h"], ["harbour.md"]],
    ["nothing behind one that takes a number", ["ask", "--limit", ""], []],
    ["a file behind a verb that takes files", ["read", "pier.md", "h"], ["harbour.md"]],
    ["no file in a question", ["ask", "h"], []],
    ["one of the words that a verb takes", ["completion", ""], ["bash", "zsh", "fish"]],
  ])("is %s", (_, words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });
});

describe("record completion", () => {
  test.each(shells)("knows every verb and option: %s", (_, script) => {
    const text = script(verbs);
    const lacking = verbs.flatMap(({ name, options }) =>
      [name, ...Object.keys(options)].filter((word) => !text.includes(word)),
    );
    expect(lacking).toEqual([]);
  });

  test.each(shells)("prints the script for %s", async (shell, script) => {
    const output = collecting();
    expect([await completion([shell], verbs, output), output.written()]).toEqual([
      0,
      script(verbs),
    ]);
  });

  test.each(shells.filter(([shell]) => has(shell)))("is what %s can read", (shell, script) => {
    const { status, stderr } = spawnSync(shell, ["-n"], { input: script([...verbs, madeUp]) });
    expect([status, stderr.toString()]).toEqual([0, ""]);
  });

  test.each([
    [[], "No shell is named. Name one of bash, zsh, fish."],
    [["tcsh"], "There is no such shell. Name one of bash, zsh, fish."],
    [["bash", "zsh"], "There is no such shell. Name one of bash, zsh, fish."],
  ])("knows no shell %j", async (named, wrong) => {
    await expect(completion(named, verbs, collecting())).rejects.toThrow(wrong);
  });

  test("is written for zsh", () => {
    expect(zshScript([madeUp])).toMatchInlineSnapshot(`
      "#compdef record
      _record() {
        local -a verbs=(
          'print:print the day'\\''s paper'
        )
        if (( CURRENT == 2 )); then
          _describe verb verbs
          compadd -- --no-color --help --version
          return
        fi
        shift words
        (( CURRENT-- ))
        case $words[1] in
          print) _arguments '--from[where it'\\''s set \\[else here\\]]:from:_files' '--copies[how many]:copies: ' '--no-color[print without colours, as NO_COLOR has it; colours are for terminals alone]' '--help[how to use it]' '*:print:(morning evening)';;
        esac
      }
      compdef _record record
      "
    `);
  });

  test("is written for fish", () => {
    expect(fishScript([madeUp])).toMatchInlineSnapshot(`
      "complete -c record -f
      complete -c record -n __fish_use_subcommand -a print -d 'print the day'\\''s paper'
      complete -c record -n __fish_use_subcommand -l no-color
      complete -c record -n __fish_use_subcommand -l help
      complete -c record -n __fish_use_subcommand -l version
      complete -c record -n '__fish_seen_subcommand_from print' -l from -r -F -d 'where it'\\''s set [else here]'
      complete -c record -n '__fish_seen_subcommand_from print' -l copies -r -d 'how many'
      complete -c record -n '__fish_seen_subcommand_from print' -l no-color -d 'print without colours, as NO_COLOR has it; colours are for terminals alone'
      complete -c record -n '__fish_seen_subcommand_from print' -l help -d 'how to use it'
      complete -c record -n '__fish_seen_subcommand_from print' -a 'morning evening'
      "
    `);
  });
});
