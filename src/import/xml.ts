import { XMLValidator } from "fast-xml-parser";
import { Parser } from "htmlparser2";

import { FileFault } from "../domain/file-fault.ts";
import type { Document } from "./draft.ts";
import { textOf } from "./text-of.ts";

/** An element of XML; names without their prefix: `xhtml:p` is `p`, `xml:lang` is `lang`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: readonly (XmlElement | string)[];
}

/**
 * The text of an XML document, by the character set that it declares.
 * @throws FileFault when it is not text in it.
 */
export function xmlText({ bytes, type }: Document): string {
  const start = Buffer.from(bytes.subarray(0, 300)).toString("latin1");
  const charset = /^\s*<\?xml\s[^<>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/u.exec(start)?.[1];
  return textOf(bytes, { type, charset });
}

/**
 * The element that holds all others.
 * @throws FileFault at broken XML, at entities of its own making, and at more of anything than news has.
 */
export function xmlRoot(text: string): XmlElement {
  const declared = text.search(/<!ENTITY/iu);
  if (declared >= 0)
    throw new FileFault(
      "declares XML entities, which may unfold without end",
      withoutEntities,
      linesIn(text.slice(0, declared)),
    );
  const root = new Tree(text).root;
  const found = XMLValidator.validate(text.trimStart());
  if (found !== true) throw broken(text, found.err);
  if (root === undefined) throw new FileFault("holds no XML element", "save it anew");
  return root;
}

const withoutEntities = "take the <!ENTITY …> declarations out";

/** Told with its line, counted from where the XML begins; of elements that are not closed the validator only lists the names. */
function broken(text: string, { msg, line }: { readonly msg: string; readonly line: number }) {
  const isCutOff = msg.startsWith("Invalid '[");
  const said = isCutOff ? "it ends before its elements do" : msg.slice(0, 200).replace(/\.$/u, "");
  const above = text.length - text.trimStart().length;
  const at = isCutOff ? linesIn(text) : linesIn(text.slice(0, above)) + line - 1;
  return new FileFault(`is broken XML: ${said}`, "mend it, or save it anew", at);
}

function linesIn(text: string): number {
  return text.split("\n").length;
}

/** Far more than news has, and little enough to be read in a moment. */
const most = { depth: 300, elements: 200_000, attributes: 1000, attribute: 100_000 };

/** Names by which a careless program would change itself. */
const reserved = new Set(["__proto__", "constructor", "prototype"]);

interface Open extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly content: (XmlElement | string)[];
}

/** Grows as the parser comes upon tags; refuses as soon as there are too many. */
class Tree {
  readonly #open: Open[] = [];
  #attributes = new Map<string, string>();
  #elements = 0;
  #verbatim = false;
  root: XmlElement | undefined;

  constructor(text: string) {
    const parser = new Parser(
      {
        onattribute: (name, value) => this.#attribute(name, value),
        onopentag: (name) => this.#opened(name),
        onclosetag: () => void this.#open.pop(),
        oncdatastart: () => (this.#verbatim = true),
        oncdataend: () => (this.#verbatim = false),
        ontext: (words) => void this.#open.at(-1)?.content.push(this.#decoded(words)),
      },
      { xmlMode: true },
    );
    parser.end(text);
  }

  #attribute(name: string, value: string): void {
    allow(name);
    if (value.length > most.attribute) throw tooMuch(`an attribute of ${value.length} characters`);
    if (this.#attributes.size >= most.attributes) throw tooMuch("more attributes than a tag has");
    if (!/^xmlns\b/u.test(name)) this.#attributes.set(localName(name), value);
  }

  #opened(name: string): void {
    allow(name);
    this.#elements += 1;
    if (this.#elements > most.elements) throw tooMuch(`more than ${most.elements} elements`);
    if (this.#open.length >= most.depth) throw tooMuch(`elements nested ${most.depth} deep`);
    const element: Open = { name: localName(name), attributes: this.#attributes, content: [] };
    this.#attributes = new Map();
    this.#open.at(-1)?.content.push(element);
    this.root ??= element;
    this.#open.push(element);
  }

  /** `&nbsp;` and the like are of HTML; much XML has them all the same. */
  #decoded(words: string): string {
    return this.#verbatim ? words : words.replace(/&[a-z][a-z\d]*;/giu, entity);
  }
}

function entity(written: string): string {
  let text = "";
  new Parser({ ontext: (words) => (text += words) }).end(written);
  return text;
}

function allow(name: string): void {
  if (reserved.has(localName(name)))
    throw new FileFault(`has the name "${name}", which is reserved`, "take it out");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function tooMuch(what: string): FileFault {
  return new FileFault(`has ${what}`, "save its articles one by one");
}
