import { stripVTControlCharacters } from "node:util";

import { describe, expect, it } from "vitest";

import { prettyLog } from "../../src/cli/pretty-log.ts";
import { createLog } from "../../src/discord/connection/log.ts";

type Log = ReturnType<typeof createLog>;

async function logged(write: (log: Log) => void): Promise<string> {
  const texts: string[] = [];
  const destination = await prettyLog((text) => void texts.push(text));
  write(createLog("info", "a-secret", destination));
  return texts.join("");
}

describe("the log in a terminal", () => {
  it("has time, level and words first, then the rest", async () => {
    const text = await logged((log) => log.info({ articles: 42 }, "serving"));
    expect(stripVTControlCharacters(text)).toMatch(
      /^\[\d\d:\d\d:\d\d\] INFO: serving\n +articles: 42\n$/u,
    );
  });

  it("has no token either", async () => {
    const text = await logged((log) => log.error({ err: new Error("a-secret") }, "a-secret"));
    expect(text).not.toContain("a-secret");
  });

  it("shows what would tell the terminal what to do", async () => {
    const text = await logged((log) => log.warn({ file: "a\u{9b}2J\u{202e}.md" }, "\u{1b}[2J"));
    expect(stripVTControlCharacters(text)).toContain(
      'WARN: \\u{1b}[2J\n    file: "a\\u{9b}2J\\u{202e}.md"',
    );
  });

  it("has no entry that is not one", async () => {
    const text = await logged((log) => log.warn("refused\n[10:00:00] INFO: all is well"));
    expect(text.trimEnd().split("\n")).toHaveLength(1);
  });

  it("has each line of a stack on a line", async () => {
    const text = await logged((log) => log.error({ err: new Error("the tide came in") }));
    expect(text).toMatch(/\n +at .*\n +at /u);
  });
});
