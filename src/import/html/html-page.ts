import { DomUtils } from "htmlparser2";

import { FileFault } from "../../domain/file-fault.ts";
import { asReported, type Document, type Draft, type Reader } from "../draft.ts";
import { articleText } from "./article-text.ts";
import { decoded } from "./decoded.ts";
import { pageFacts } from "./facts/page-facts.ts";
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
  const known = pageFacts(elements, document.facts, commentsIn(nodes));
  const { text, facts, warnings } = articleText(nodes, known);
  if (text.length < (elements.some(isMarked) ? SHORTEST_MARKED : SHORTEST))
    throw new FileFault(
      "is a page without an article",
      "save the article's own page, or its text alone",
    );
  const { live: _, ...told } = facts;
  return { ...asReported, ...told, text, warnings };
}

/** The comments above the page and at the top of it. */
function commentsIn(nodes: readonly HtmlNode[]): readonly string[] {
  const tops = nodes.flatMap((node) =>
    DomUtils.isTag(node) && node.name === "html" ? [node, ...node.childNodes] : [node],
  );
  return tops.filter((node) => DomUtils.isComment(node)).map(({ data }) => data);
}
