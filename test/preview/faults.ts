import type { APIMessageTopLevelComponent } from "discord.js";

import type { MessageFile } from "../../src/discord/messages/message.ts";
import { drawnWords } from "../../src/discord/quotations/drawn-words.ts";
import { drawnComponents } from "../../src/preview/components.ts";
import type { DrawnElement } from "../../src/preview/drawn.ts";
import { elementsOf, wordsOf } from "./drawn-words.ts";
import { reader } from "./reader.ts";

/** In what the preview draws of a message other words than Discord does. */
export function previewFaults(
  components: readonly APIMessageTopLevelComponent[],
  files: readonly MessageFile[] = [],
): readonly string[] {
  const drawn = drawnComponents(components, files, reader);
  const texts = drawn
    .flatMap(elementsOf)
    .filter(({ attributes }) => attributes["class"] === "text")
    .map((text) => plain(wordsOf(text, isUnspoken)));
  const wanted = valuesOf("content", components).map((content) => plain(ofDiscord(content)));
  const all = drawn.map((each) => wordsOf(each)).join("\n");
  const labels = LABELS.flatMap((key) => valuesOf(key, components));
  return [
    ...wanted
      .filter((words, at) => words !== texts[at])
      .map((words) => `not drawn so: ${words}\n${texts.join("\n")}`),
    ...texts.slice(wanted.length).map((words) => `drawn besides: ${words}`),
    ...labels.filter((label) => !all.includes(label)).map((label) => `not drawn: ${label}`),
  ];
}

/** What stands on buttons and in menus. */
const LABELS = ["label", "placeholder", "description"];

/** What Discord draws of Markdown, by the other reading of it that there is: the one by which members' quotations are checked; that gives no code as it stands. */
function ofDiscord(markdown: string): string {
  const code = /^```\w*\n([^]*)\n```$/u.exec(markdown)?.[1];
  return code ?? drawnWords(markdown.replace(/^ *> /gmu, ""));
}

/** What that reading leaves out: moments, mentions and bare addresses. */
function isUnspoken(element: DrawnElement): boolean {
  const { tag, attributes } = element;
  const isAddress = tag === "a" && wordsOf(element).startsWith("http");
  return tag === "time" || attributes["class"] === "mention" || isAddress;
}

function plain(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

/** All texts under a key, wherever it stands, in their order. */
function valuesOf(key: string, within: unknown): readonly string[] {
  if (Array.isArray(within)) return within.flatMap((each) => valuesOf(key, each));
  if (typeof within !== "object" || within === null) return [];
  return Object.entries(within).flatMap(([name, value]: [string, unknown]) =>
    name === key && typeof value === "string" ? [value] : valuesOf(key, value),
  );
}
