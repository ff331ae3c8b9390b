import { oneLine } from "../discord/drawing/markdown.ts";
import type { Cited } from "../domain/answer.ts";
import type { Article } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";
import {
  type Attribution,
  type Manner,
  type Statement,
  daysOf,
  mannerOf,
  shownSpans,
} from "../domain/statement.ts";
import type { Speaker } from "../domain/speaker.ts";
import { excerpt } from "../domain/verbatim.ts";
import { type Drawn, element } from "./drawn.ts";
import { at, markedArticle } from "./marked-article.ts";
import { webLink } from "./web-link.ts";

/** Why a statement was given: its article with the statement marked in place, and all that was read of it. */
export function inspector({ citation: { article, statement, speaker } }: Cited): Drawn {
  return element(
    "div",
    {},
    element("h2", { tabindex: "-1" }, oneLine(article.title ?? "An article without a title")),
    element("p", { class: "place" }, ...placeOf(article)),
    ...markedArticle(article, statement),
    facts(article, statement, speaker),
    element("h3", {}, "To correct it"),
    element("p", {}, ...remedies(article)),
  );
}

function placeOf({ file, url, publisher, published, status }: Article): readonly Drawn[] {
  const told = [publisher, published, status === "usable" ? undefined : status, file];
  const line = told.filter((each) => each !== undefined).join(" · ");
  return url === undefined ? [line] : [line, " · ", webLink(url, "address")];
}

const MANNERS: Readonly<Record<Manner, string>> = {
  quotation: "direct quote: words that the article prints within quotation marks",
  paraphrase: "paraphrase: the reporter’s account",
  mixed: "paraphrase, partly quoted: the reporter’s account, with words within quotation marks",
  refusal: "refusal to comment",
};

const WAYS: Readonly<Record<Attribution["by"], string>> = {
  name: "by name",
  title: "by a title or an office",
  pronoun: "by a pronoun, which the text before settles",
  turn: "by whose turn it is",
  inherited: "as the one who spoke just before",
};

function facts(article: Article, statement: Statement, speaker: Speaker): Drawn {
  const { mention, cue, via, by, speakerConfidence, extentConfidence } = statement.attribution;
  const placed = (span: Span): string =>
    span.start === span.end ? "told above the text" : `“${excerpt(article, span)}” ${at(span)}`;
  return element(
    "dl",
    {},
    ...fact("Kind", MANNERS[mannerOf(statement)]),
    ...fact("Characters", [shownSpans(statement).map(at).join(", ")]),
    ...fact(
      "Said",
      daysOf(statement.said).map((days) => days.replace("said ", "")),
    ),
    ...fact("Speaker", [speaker.name, speaker.id, speaker.kind].join(" · ")),
    ...fact("Role", speaker.roles.join("; ")),
    ...fact("Also written", others(speaker).join("; ")),
    ...fact("Found", `${WAYS[by]}: ${placed(mention)}`),
    ...fact("Cue", cue === undefined ? "none: the words stand alone" : placed(cue)),
    ...fact("Told", via === undefined ? "" : placed(via)),
    ...fact(
      "Sure",
      `speaker ${percent(speakerConfidence)}, extent ${percent(extentConfidence)}: as measured on annotated news`,
    ),
    ...fact("SHA-256", article.sha256),
  );
}

function others({ name, aliases }: Speaker): readonly string[] {
  return aliases.filter((alias) => alias !== name);
}

/** A fact with its name; nothing where there is none. */
function fact(name: string, told: string | readonly string[]): readonly Drawn[] {
  const words = typeof told === "string" ? told : told.join(", ");
  return words === "" ? [] : [element("dt", {}, name), element("dd", {}, words)];
}

function remedies({ file }: Article): readonly Drawn[] {
  return [
    "A fact about the article stands in the first lines of ",
    element("code", {}, file),
    "; another spelling of a name, an office or who speaks for whom belongs in ",
    element("code", {}, "speakers.yaml"),
    " beside it. What was misread shows with ",
    element("code", {}, `record read ${file}`),
    ".",
  ];
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}
