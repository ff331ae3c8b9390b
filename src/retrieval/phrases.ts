import { shownSpans } from "../domain/statement.ts";

import type { Held } from "./held.ts";
import { tokens } from "./terms.ts";

const QUOTED = /["“«„]([^"“”«»„]+)["”»“]/gu;

/** Tells whether a statement has every phrase that a topic has in quotation marks, word for word; true where it has none. */
export function saidPhrases(topic: string): (held: Held) => boolean {
  const phrases = [...topic.matchAll(QUOTED)]
    .map(([, words = ""]) => inLine(words))
    .filter((phrase) => phrase.trim() !== "");
  return ({ article, statement }) =>
    phrases.every((phrase) =>
      shownSpans(statement).some(({ start, end }) =>
        inLine(article.text.slice(start, end)).includes(phrase),
      ),
    );
}

/** The words of a text in lower case, a space before and behind each. */
function inLine(text: string): string {
  return ` ${tokens(text.toLowerCase().normalize("NFKC")).join(" ")} `;
}
