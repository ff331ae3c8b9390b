import { DomUtils } from "htmlparser2";
import mammoth from "mammoth";

import { FileFault } from "../domain/file-fault.ts";
import { docxProperties } from "./docx/docx-properties.ts";
import { asReported, type Document, type Draft, type Reader } from "./draft.ts";
import { type Block, blocksOf } from "./html/blocks.ts";
import { folded, nameOf } from "./html/facts/names.ts";
import { lossOf } from "./html/lost-words.ts";
import { linesIn } from "./html/page-lines.ts";
import { textOfBlocks } from "./html/text-of-blocks.ts";
import { attributeOf, elementsIn, type HtmlElement, htmlNodes } from "./html/tree.ts";
import { isUnseen } from "./html/unseen.ts";
import { signedBy } from "./signed-by.ts";

/**
 * The one article of a .docx.
 * @throws FileFault when it is damaged, locked or too large, or has no text.
 */
export const docxFile: Reader = async function* (document) {
  yield { kind: "draft", place: undefined, draft: await draftOf(document) };
};

async function draftOf({ bytes, facts }: Document): Promise<Draft> {
  const properties = elementsIn(htmlNodes(await docxProperties(bytes)));
  const told = (name: string) => properties.find((element) => element.name === name);
  const nodes = htmlNodes(await htmlOf(bytes));
  const all = blocksOf(nodes, isOut);
  const headline = headlineOf(all, facts.title ?? wordsOf(told("dc:title")));
  const blocks = all.filter((block) => block !== headline);
  const text = textOfBlocks(blocks);
  if (text === "") throw new FileFault("has no text", "save the article as text");
  const lines = blocks.map((block) => block.text);
  return {
    ...facts,
    title: facts.title ?? nameOf(headline?.text),
    author: facts.author ?? signedBy(wordsOf(told("dc:creator")), lines),
    text,
    ...asReported,
    warnings: lossOf("the document", linesIn(nodes, isOut), textOfBlocks(all)),
  };
}

const wordsOf = (element: HtmlElement | undefined) =>
  element === undefined ? undefined : DomUtils.textContent(element);

/** Styles of Word and LibreOffice that say what a paragraph is. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  ...["Quote", "Intense Quote", "Quotations", "Block Text"].map(
    (style) => `p[style-name='${style}'] => blockquote > p:fresh`,
  ),
];

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  const options = { styleMap, convertImage, includeEmbeddedStyleMap: false };
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch {
    throw new FileFault("is a damaged .docx", "save it again, or save the article as text");
  }
}

/** The numbers of footnotes, and the arrows back from them, are no words. */
function isOut(element: HtmlElement): boolean {
  const href = element.name === "a" ? attributeOf(element, "href") : undefined;
  return isUnseen(element) || /^#(?:foot|end)note-/u.test(href ?? "");
}

/** How far down a headline stands, in paragraphs. */
const HEADLINE = 3;

/** The headline at the top of a document: set as one, or the title that it tells of itself, which else may be another's. */
function headlineOf(blocks: readonly Block[], title: string | undefined): Block | undefined {
  const top = blocks.slice(0, HEADLINE);
  const said = top.find(({ text }) => title !== undefined && folded(text) === folded(title));
  return said ?? top.find(({ place }) => place.holder?.name === "h1");
}
