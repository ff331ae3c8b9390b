import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as remedies from "../src/cli/remedies.ts";
import { newsLine } from "../src/cli/engine-news.ts";
import { ConfigError, environmentSchema, settings } from "../src/config.ts";
import { type Source, messagesIn } from "./messages-in.ts";

const sources: readonly Source[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith("learned.ts"))
  .toSorted()
  .map((name) => join("src", name))
  .map((path) => ({ path, text: withoutComments(readFileSync(path, "utf8")) }));

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//gu, "").replace(/^\s*\/\/.*$/gmu, "");
}

function ofSources(): string {
  const rooms = new Set(sources.map(({ path }) => roomOf(path)));
  return [...rooms]
    .map((room) => messagesIn(sources.filter(({ path }) => roomOf(path) === room)))
    .join("");
}

function roomOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

/** What is said of settings when each has a value that it cannot have. */
function ofSettings(): string {
  const wrong = Object.keys(environmentSchema.shape).map((name) => [name, "\n"] as const);
  try {
    settings(Object.fromEntries(wrong), "/");
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return "";
}

function ofDiscord(): string {
  return Object.values(remedies)
    .map((remedy) => (typeof remedy === "function" ? remedy("API") : remedy))
    .map((said) => (typeof said === "string" ? said : new ConfigError([said]).message))
    .join("\n");
}

describe("the messages of the program where something is wrong", () => {
  test("are all listed, so that no new one goes unread", async () => {
    const notKept = newsLine({ kind: "not-kept", reason: "REASON" });
    const all = [ofSources(), ofSettings(), ofDiscord(), notKept];
    await expect(`${all.map((part) => part.trim()).join("\n\n")}\n`).toMatchFileSnapshot(
      "messages.txt",
    );
  });

  test("are found wherever an error is thrown", () => {
    const silent = sources.filter(
      (source) =>
        /\bthrow new \w*(?:Error|Fault)\(/u.test(source.text) && messagesIn([source]) === "",
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});
