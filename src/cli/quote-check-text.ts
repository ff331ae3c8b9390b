import { sourcesOf } from "../domain/answer.ts";
import { counted } from "../domain/counted.ts";
import {
  LEAST_NEAR,
  type NearPlace,
  type Piece,
  type Place,
  type QuoteCheck,
  type Whose,
} from "../domain/quote-check.ts";
import { daysOf } from "../domain/statement.ts";
import { excerpt } from "../domain/verbatim.ts";
import { source, speakerLine } from "./citation-text.ts";
import { labels, placeOf, quoted, setIn } from "./quoted.ts";
import { type Paint, plain } from "./paint.ts";
import { visible, visibleLine } from "./visible.ts";

/** What became of a quote as a person reads it in a terminal. */
export function quoteCheckText(check: QuoteCheck, paint: Paint = plain): string {
  switch (check.kind) {
    case "exact":
      return exact(check, paint);
    case "near":
      return near(check, paint);
    case "not-found":
      return `Not found: no article has ${check.words < LEAST_NEAR ? "these words" : "these words, or nearly"}.\n`;
    case "wordless":
      return "There are no words to check.\n";
    case "too-long":
      return `Too long: at most ${counted(check.most, "character")} are checked at once.\n`;
  }
}

function exact({ places, total }: QuoteCheck & { kind: "exact" }, paint: Paint): string {
  const head = `Word for word, in ${counted(total, "place")}:`;
  const more = total - places.length;
  const rest = more > 0 ? [`and in ${counted(more, "more place")}`] : [];
  const shown = places.map((place, at) => placeText(place, at + 1, [], paint));
  return `${[head, ...shown, ...rest].join("\n\n")}\n`;
}

function near({ places, words }: QuoteCheck & { kind: "near" }, paint: Paint): string {
  const head = "Not word for word. The nearest that the articles have:";
  const shown = places.map((place, at) =>
    placeText(place, at + 1, differences(place, words), paint),
  );
  return `${[head, ...shown].join("\n\n")}\n`;
}

function placeText(
  place: Place,
  number: number,
  differing: readonly string[],
  paint: Paint,
): string {
  const margin = " ".repeat(String(number).length + 2);
  const { article, whose, spans } = place;
  const basedOn =
    "speaker" in whose ? sourcesOf({ article, speaker: whose.speaker }) : article.basedOn;
  const facts = [
    ...whoseText(whose, paint),
    ...source(article, basedOn, spans).map((line) => paint.source(visibleLine(line))),
    paint.place(visibleLine(placeOf(spans, article))),
  ];
  const head = `${String(number)}. ${headOf(whose, paint)}`;
  const all = [head, setIn(wordsOf(place), margin), ...differing, ...facts];
  return all.join(`\n${margin}`);
}

/** Only words that one speaker is quoted with stand within marks. */
function wordsOf({ article, spans, whose }: Place): string {
  const draw = whose.kind === "quoted" ? quoted : visible;
  return spans.map((span) => draw(excerpt(article, span))).join(" … ");
}

/** What the words are in the article. */
function headOf(whose: Whose, { how }: Paint): string {
  switch (whose.kind) {
    case "quoted":
      return how.quotation(
        whose.statements.some(({ kind }) => kind === "quotation")
          ? labels.quotation
          : "quoted within the reporter's account",
      );
    case "reported": {
      const isRefusal = whose.statements.some(({ kind }) => kind === "refusal");
      const kind = isRefusal ? "refusal" : "paraphrase";
      return how[kind](`${labels[kind]}, in the reporter's words`);
    }
    case "unattributed":
      return "quoted or reported, but the article leaves open who speaks";
    case "mixed":
      return "partly quoted, partly not: nobody's words as a whole";
    case "own":
      return "the article's own words, nobody's quotation";
  }
}

/** Who said it, and when where it is one statement; nothing where nobody is credited. */
function whoseText(whose: Whose, paint: Paint): readonly string[] {
  if (whose.kind !== "quoted" && whose.kind !== "reported") return [];
  const [{ said }, ...others] = whose.statements;
  const days = others.length === 0 ? daysOf(said) : [];
  return [speakerLine(whose.speaker, days, paint)];
}

function differences({ article, pieces, same }: NearPlace, words: number): readonly string[] {
  const line = (piece: Piece): readonly string[] => {
    switch (piece.kind) {
      case "changed":
        return [`typed: ${piece.typed} · the article has: ${excerpt(article, piece.words)}`];
      case "missing":
        return [`not typed: ${excerpt(article, piece.words)}`];
      case "added":
        return [`not in the article: ${piece.typed}`];
      default:
        return [];
    }
  };
  const head = `${String(same)} of the ${counted(words, "word")} typed are the same`;
  return [head, ...pieces.flatMap(line).map((each) => `- ${visibleLine(each)}`)];
}
