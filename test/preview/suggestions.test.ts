import { describe, expect, it, test } from "vitest";

import { commands } from "../../commands/index.ts";
import { commandForms } from "../../src/preview/command-form.ts";
import { type Complete, suggestions } from "../../src/preview/suggestions.ts";

const forms = commandForms(commands, "en-GB");
const people = ["Ada Quill", "Cora Pier", "Coral Reef"];

/** Offers people for whatever is typed. */
const complete: Complete = async (_typed, { value }) =>
  people
    .filter((name) => name.toLowerCase().startsWith(value.toLowerCase()))
    .map((name) => ({ name: `${name} (2 statements)`, value: name }));

/** The field after each suggestion, up to the caret. */
async function after(text: string, behind = ""): Promise<readonly string[]> {
  const offered = await suggestions({ text, behind }, forms, complete);
  return offered.map(({ from, insert }) => text.slice(0, from) + insert);
}

describe("what may be typed next", () => {
  test.each([
    ["/s", ["/said speaker:", "/speakers"]],
    ["/said", ["/said speaker:"]],
    ["/said ", ["Ada Quill", "Cora Pier", "Coral Reef"].map((name) => `/said ${name} `)],
    ["/said speaker:co", ["/said speaker:Cora Pier ", "/said speaker:Coral Reef "]],
    ["/said speaker:Ada Quill ab", ["/said speaker:Ada Quill about:"]],
    ["/said speaker:Ada Quill sort:the n", ["/said speaker:Ada Quill sort:the newest "]],
    ["/said speaker:Ada Quill private:t", ["/said speaker:Ada Quill private:true "]],
    ["/ask question:what did p", []],
    ["/ask question:what did she say pri", ["/ask question:what did she say private:"]],
    ["/nobody ", []],
    ["hello", []],
  ])("behind %j is %j", async (text, expected) => {
    expect(await after(text)).toEqual(expected);
  });

  it("is any option that is not filled in, once a value is settled", async () => {
    expect(await after("/said speaker:Cora Pier ")).toEqual(
      ["about", "kind", "since", "until", "sort", "private"].map(
        (name) => `/said speaker:Cora Pier ${name}:`,
      ),
    );
  });

  it("is what fits at the caret, and no option that stands behind it", async () => {
    expect([
      await after("/said speaker:co", " about:the ferry"),
      await after(
        "/said speaker:Cora Pier ",
        " about:the ferry since:2024 until:2025 private:true",
      ),
    ]).toEqual([
      ["/said speaker:Cora Pier ", "/said speaker:Coral Reef "],
      ["/said speaker:Cora Pier kind:", "/said speaker:Cora Pier sort:"],
    ]);
  });

  test.each([
    [
      "/said speaker:Cora Pier ",
      "about:the ferry",
      "kind:",
      "/said speaker:Cora Pier kind:| about:the ferry",
    ],
    ["/said speaker:Co", "ra Pier about:tolls", "Cora", "/said speaker:Cora Pier |about:tolls"],
    ["/said speaker:Co", " Pier about:tolls", "Cora", "/said speaker:Cora Pier |about:tolls"],
    ["/said", " speaker:Cora Pier", "/said", undefined],
  ])("in %j, before %j, %j makes %j", async (text, behind, chosen, expected) => {
    const offered = await suggestions({ text, behind }, forms, complete);
    const one = offered.find(({ insert }) => insert.startsWith(chosen));
    const rest = (text + behind).slice(one?.to).trimStart();
    const before = text.slice(0, one?.from) + String(one?.insert);
    const gap = before.endsWith(" ") ? "" : " ";
    expect(one && `${before}|${gap}${rest}`).toBe(expected);
  });

  it("says of each what it is", async () => {
    const [said] = await suggestions({ text: "/said", behind: "" }, forms, complete);
    const [cora] = await suggestions({ text: "/said speaker:cora p", behind: "" }, forms, complete);
    expect([said?.label, cora?.label, cora?.note]).toEqual([
      "/said",
      "Cora Pier (2 statements)",
      "speaker",
    ]);
  });
});
