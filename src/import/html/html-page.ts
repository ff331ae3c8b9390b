import { DomUtils } from "htmlparser2";

import { FileFault } from "../../domain/file-fault.ts";
import { asReported, type Document, type Draft, type Reader } from "../draft.ts";
import { articleText } from "./article-text.ts";
import { decoded } from "./decoded.ts";
import { pageFacts } from "./facts/page-facts.ts";
import { elementsIn, htmlNodes, type HtmlNode } from "./tree.ts";

/**
 * The one article of a saved web page.
 * @throws FileFault when it is not text, has too many tags, or has no article.
 */
export const htmlPage: Reader = function* (document) {
  yield { kind: "draft", place: undefined, draft: draftOf(document) };
};

/** Shorter is no article, in UTF-16 code units. */
const SHORTEST = 100;

function draftOf(document: Document): Draft {
  const nodes = htmlNodes(decoded(document));
  const facts = pageFacts(elementsIn(nodes), document.facts, commentsIn(nodes));
  const { text, title, warnings } = articleText(nodes, facts);
  if (text.length < SHORTEST)
    throw new FileFault(
      "is a page without an article",
      "save the article's own page, or its text alone",
    );
  const { live: _, ...told } = facts;
  return { ...asReported, ...told, title, text, warnings };
}

/** The comments above the page and at the top of it. */
function commentsIn(nodes: readonly HtmlNode[]): readonly string[] {
  const tops = nodes.flatMap((node) =>
    DomUtils.isTag(node) && node.name === "html" ? [node, ...node.childNodes] : [node],
  );
  return tops.filter((node) => DomUtils.isComment(node)).map(({ data }) => data);
}
