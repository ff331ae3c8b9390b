import { DomUtils } from "htmlparser2";

import { FileFault } from "../../domain/file-fault.ts";
import { asReported, type Document, type Draft, type Reader } from "../draft.ts";
import { articleText, type ArticleText } from "./article-text.ts";
import { decoded } from "./decoded.ts";
import { type PageFacts, pageFacts } from "./facts/page-facts.ts";
import { textOfHtml } from "./html-text.ts";
import { elementsIn, type HtmlElement, htmlNodes, type HtmlNode, wordsOf } from "./tree.ts";

/**
 * The one article of a saved web page.
 * @throws FileFault when it is not text, has too many tags, or has no article.
 */
export const htmlPage: Reader = function* (document) {
  yield { kind: "draft", place: undefined, draft: draftOf(document) };
};

/** Shorter is no article, in UTF-16 code units; less is enough where the page says that it is one. */
const [SHORTEST, SHORTEST_MARKED] = [100, 30];

const isMarked = (element: HtmlElement) =>
  element.name === "article" || wordsOf(element, "itemprop").includes("articlebody");

function draftOf(document: Document): Draft {
  const nodes = htmlNodes(decoded(document));
  const elements = elementsIn(nodes);
  const told = pageFacts(elements, document.facts, commentsIn(nodes));
  if (isOfFault(told.title) && !elements.some(isMarked))
    throw new FileFault("is a page that tells of a fault", "save the article's own page");
  const { text, facts, warnings } = textOrTold(articleText(nodes, told), told);
  if (
    text.length < (told.body !== undefined || elements.some(isMarked) ? SHORTEST_MARKED : SHORTEST)
  )
    throw new FileFault(
      "is a page without an article",
      "save the article's own page, or its text alone",
    );
  const { live: _live, locked, body: _body, ...known } = facts;
  return { ...asReported, ...known, text, warnings: locked ? [...warnings, cutShort] : warnings };
}

/** `404`, `Page not found | The Harbour Mail`. */
const isOfFault = (title: string | undefined) =>
  /^(?:(?:error\s*)?40[34]\b|(?:sorry,? )?(?:the )?page (?:was )?not found|not found$|access denied$|just a moment)/iu.test(
    title ?? "",
  );

const cutShort = "the page is for subscribers: it may hold only the beginning of the article";

/** What the page shows, or what JSON-LD tells where it shows nothing. */
function textOrTold(shown: ArticleText, { body }: PageFacts): ArticleText {
  if (body === undefined || shown.text.length >= SHORTEST_MARKED) return shown;
  const { text } = textOfHtml(body.includes("</") ? body : escaped(body));
  return { ...shown, text, warnings: ["the page shows no text: this one is from its JSON-LD"] };
}

/** Plain text as HTML that shows its lines. */
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/\r?\n/gu, "<br>");

/** The comments above the page and at the top of it. */
function commentsIn(nodes: readonly HtmlNode[]): readonly string[] {
  const tops = nodes.flatMap((node) =>
    DomUtils.isTag(node) && node.name === "html" ? [node, ...node.childNodes] : [node],
  );
  return tops.filter((node) => DomUtils.isComment(node)).map(({ data }) => data);
}
