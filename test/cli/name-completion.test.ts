import { describe, expect, test } from "vitest";
import { nameCompletion } from "../../src/cli/name-completion.ts";
import { read } from "../../src/reading/read.ts";
import { createEngine } from "../../src/engine.ts";
import { articleOf } from "../reading/reading-of.ts";

const engineOf = (...names: readonly string[]) =>
  createEngine([read(articleOf(names.map((name) => `“No,” ${name} said.\n`).join("\n")), [])], []);

const engine = engineOf("Ann Lee", "Anna Leeds", "Daria Perez", "Donald Petrov", "Zed Young");

describe("the completion of a speaker's name", () => {
  test.each([
    ["from its beginning", "what did Ze", ["Zed Young"], "Ze"],
    ["from its surname, however it is written", "what did young", ["Zed Young"], "young"],
    ["from two of its words", "what did ann l", ["Ann Lee"], "ann l"],
    ["behind an opening mark", "who is “ze", ["Zed Young"], "ze"],
    ["as far as all of them agree", "who an", ["Ann Lee", "Anna Leeds"], "an"],
    [
      "not by half a name that loses what was typed",
      "did Pe",
      ["Daria Perez", "Donald Petrov"],
      "D",
    ],
  ])("comes %s", async (_, line, names, typed) => {
    expect(await nameCompletion(line, engine)).toEqual([names, typed]);
  });

  test.each(["", "what did "])("offers everybody behind %j", async (line) => {
    const [names, typed] = await nameCompletion(line, engine);
    expect([names.length, typed]).toEqual([5, ""]);
  });

  test("does not write the only speaker where nothing is typed", async () => {
    expect(await nameCompletion("", engineOf("Zed Young"))).toEqual([["Zed Young"], "Zed Young"]);
  });

  test("offers nobody where nobody fits", async () => {
    expect(await nameCompletion("what did xy", engine)).toEqual([[], "what did xy"]);
  });
});
