import type { Whose } from "../../domain/quote-check.ts";
import { nameAndRole } from "./citation.ts";
import { saidText } from "../drawing/day.ts";
import { dotted } from "../drawing/dotted.ts";
import type { Standing, Words } from "../words/words.ts";

/** "**Ada Quill**, harbour master · direct quote · said on 2031-04-02"; no name where nobody is credited. */
export function whoseLine(whose: Whose, words: Words): string {
  const standing = words.check.standing[standingOf(whose)];
  if (whose.kind !== "quoted" && whose.kind !== "reported") return standing;
  const [{ said }, ...others] = whose.statements;
  const days = others.length > 0 ? [] : saidText(said, words.statement);
  return dotted([nameAndRole(whose.speaker, words, 80), standing, ...days]);
}

function standingOf(whose: Whose): Standing {
  switch (whose.kind) {
    case "quoted":
      return whose.statements.some(({ kind }) => kind === "quotation") ? "quotation" : "fragments";
    case "reported":
      return whose.statements.some(({ kind }) => kind === "refusal") ? "refusal" : "paraphrase";
    default:
      return whose.kind;
  }
}
