import { counted } from "../domain/counted.ts";
import { LEAST_NEAR } from "../domain/quote-check.ts";
import { daysOf } from "../domain/statement.ts";
import type { QuoteCheckWords } from "./quote-check-words.ts";

/** A quote that was checked, in English. */
export const quoteCheckEnglish: QuoteCheckWords = {
  exact: (places) => `Word for word, in ${counted(places, "place")}`,
  near: "Not word for word: the nearest that the articles have",
  notFound: "Not found in these articles",
  wordless: "There are no words to check.",
  tooLong: (most) => `Too long: at most ${counted(most, "character")} are checked at once.`,
  checked: (typed) => `checked: ${typed}`,
  absent: (searched) =>
    searched === "nearly"
      ? "None of these articles has these words, or nearly these."
      : `None of these articles has these words. Fewer than ${String(LEAST_NEAR)} are looked for word for word only.`,
  absence: "That does not mean that nobody ever said so: only these articles were searched.",
  struck: "typed, but not in the article",
  bold: "in the article, but not typed",
  leftOut: "left out",
  same: (same, typed) => `${String(same)} of the ${counted(typed, "word")} typed are the same`,
  more: (places) => `and in ${counted(places, "more place")}`,
  standing: {
    quotation: "direct quote",
    fragments: "quoted within the reporter's account",
    paraphrase: "*paraphrase*, in the reporter's words",
    refusal: "*declined to comment*, in the reporter's words",
    unattributed: "*quoted or reported, but the article leaves open who speaks*",
    mixed: "*partly quoted, partly not: nobody's words as a whole*",
    own: "*the article's own words, nobody's quotation*",
  },
  said: (days) => daysOf(days).join(""),
  basedOn: (outlets) => `based on ${outlets}`,
  characters: (ranges) => `characters ${ranges}`,
  status: { corrected: "corrected", withdrawn: "withdrawn" },
  source: "open the source",
  unnamedSpeaker: "unnamed",
  unnamedSource: "unnamed source",
  file: "file",
};
