import { describe, expect, it, test } from "vitest";

import { commands } from "../../commands/index.ts";
import { commandForms } from "../../src/preview/command-form.ts";
import { typedCommand, valuesOf, wrongIn } from "../../src/preview/typed-command.ts";

const english = commandForms(commands, "en-GB");

function values(text: string, forms = english): unknown {
  const typed = typedCommand(text, forms);
  return typed && [typed.command.name, Object.fromEntries(valuesOf(typed))];
}

function wrong(text: string): string | undefined {
  const typed = typedCommand(text, english);
  if (typed === undefined) throw new Error(`${text} is no command`);
  return wrongIn(typed);
}

describe("a command as it is typed", () => {
  test.each([
    ["/corpus", ["corpus", {}]],
    ["/said speaker:Ann Lee", ["said", { speaker: "Ann Lee" }]],
    [
      "/said speaker: Ann Lee about: the ferry ",
      ["said", { speaker: "Ann Lee", about: "the ferry" }],
    ],
    ["/said about:the ferry speaker:Ann Lee", ["said", { speaker: "Ann Lee", about: "the ferry" }]],
    ["/said Ann Lee about:the ferry", ["said", { speaker: "Ann Lee", about: "the ferry" }]],
    ["/ask what did Ann Lee say", ["ask", { question: "what did Ann Lee say" }]],
    ["/ask question:is it so: yes", ["ask", { question: "is it so: yes" }]],
    ["/said speaker:Ann Lee about:", ["said", { speaker: "Ann Lee" }]],
    ["/said speaker:Ann kind:Direct quotes", ["said", { speaker: "Ann", kind: "quotation" }]],
    ["/said speaker:Ann private:True", ["said", { speaker: "Ann", private: true }]],
    ["/ask question:is it private: yes", ["ask", { question: "is it private: yes" }]],
    ["/SAID SPEAKER:Ann", ["said", { speaker: "Ann" }]],
    ["/said speaker:Ann speaker:Bo", ["said", { speaker: "Ann speaker:Bo" }]],
    ["/nothing", undefined],
    ["said speaker:Ann", undefined],
    ["/", undefined],
  ])("%j is %j", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it("may be typed in the words of one's language", () => {
    const german = commandForms(commands, "de");
    const said = german.find(({ name }) => name === "said");
    const text = `/${said?.shown ?? ""} ${said?.options[0]?.shown ?? ""}:Ann Lee`;
    expect([text.startsWith("/said"), values(text, german)]).toEqual([
      false,
      ["said", { speaker: "Ann Lee" }],
    ]);
  });

  test.each([
    ["/said about:the ferry", /needs speaker: .*Type speaker:/u],
    ["/said speaker:Ann topic:ferry", /\/said has no option topic\. It has these: speaker, about/u],
    ["/said speaker:Ann private:perhaps", /private is either true or false/u],
    ["/said speaker:Ann kind:song", /kind is one of these: /u],
    [`/said speaker:${"A".repeat(101)}`, /speaker has at most 100 characters; these are 101/u],
  ])("%j is not sent, and says why", (text, why) => {
    expect(wrong(text)).toMatch(why);
  });

  it("is sent where nothing is wrong", () => {
    expect(wrong("/said speaker:Ann kind:paraphrases private:false")).toBeUndefined();
  });
});
