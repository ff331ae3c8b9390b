import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { visible } from "../../src/cli/visible.ts";

describe("visible", () => {
  test.each([
    ["a colour", "\u{1b}[31mred", "\\u{1b}[31mred"],
    ["a title of the window", "\u{1b}]0;x\u{7}", "\\u{1b}]0;x\\u{7}"],
    ["an eight-bit escape", "\u{9b}31m", "\\u{9b}31m"],
    ["a carriage return that writes over the line", "true\rfalse", "true\\u{d}false"],
    ["a backspace", "no\b\byes", "no\\u{8}\\u{8}yes"],
    ["writing turned around", "\u{202e}abc", "\\u{202e}abc"],
    ["a line separator", "a\u{2028}b", "a\\u{2028}b"],
  ])("spells out %s", (_what, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each(["“Ні”, сказав він — naïve 🙂", "a\n\tb", "نعم"])("leaves %j as it is", (text) => {
    expect(visible(text)).toBe(text);
  });

  test("shows the line ends of Windows as line ends", () => {
    expect(visible("a\r\nb")).toBe("a\nb");
  });

  test("lets no control character through but line feeds and tabs", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(/(?![\n\t])\p{Cc}/u);
      }),
    );
  });
});
