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

/** The field after each suggestion. */
async function after(text: string): Promise<readonly string[]> {
  const offered = await suggestions(text, forms, complete);
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

  it("says of each what it is", async () => {
    const [said] = await suggestions("/said", forms, complete);
    const [cora] = await suggestions("/said speaker:cora p", forms, complete);
    expect([said?.label, cora?.label, cora?.note]).toEqual([
      "/said",
      "Cora Pier (2 statements)",
      "speaker",
    ]);
  });
});
