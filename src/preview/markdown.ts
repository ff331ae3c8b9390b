import { type Drawn, element } from "./drawn.ts";
import { type Reader, inline } from "./inline.ts";

/** A run of lines that are drawn as one, and how; the first kind that its first line fits. */
interface Block {
  /** What the first line has. */
  readonly begins: RegExp;
  /** What each line behind it has; undefined where it is of one line. */
  readonly goesOn: RegExp | undefined;
  readonly draw: (lines: readonly string[], reader: Reader, begins: RegExp) => Drawn;
}

const BLOCKS: readonly Block[] = [
  // > quoted
  { begins: /^ *> /u, goesOn: /^ *> /u, draw: quote },
  // -# small
  { begins: /^ *-# +(?=\S)/u, goesOn: undefined, draw: small },
  // # large
  { begins: /^ *(#{1,3}) +(?=\S)/u, goesOn: undefined, draw: heading },
  // - one
  { begins: /^ *[-*] +(?=\S)/u, goesOn: /^ *[-*] +(?=\S)/u, draw: list("ul") },
  // 1. one
  { begins: /^ *\d+\. +(?=\S)/u, goesOn: /^ *\d+\. +(?=\S)/u, draw: list("ol") },
];

/** A quotation within another is drawn as it is written. */
const WITHIN_QUOTE = BLOCKS.filter(({ draw }) => draw !== quote);

const FENCE = /^ *```(?:[\w+-]*\n)?([^]*?)\n?```/u;

/**
 * Discord's Markdown as Discord draws it.
 *
 *     > “The harbour stays open,”          a block quotation
 *     **Ada Quill**, mayor                 words in bold, the rest as it is
 *     -# The Mail                          small print
 */
export function markdown(text: string, reader: Reader): readonly Drawn[] {
  return drawnBlocks(text, reader, BLOCKS);
}

function drawnBlocks(text: string, reader: Reader, blocks: readonly Block[]): readonly Drawn[] {
  const drawn: Drawn[] = [];
  for (let rest = text; rest !== "";) {
    const [block, length] = firstBlock(rest, reader, blocks);
    drawn.push(block);
    rest = rest.slice(length).replace(/^\n/u, "");
  }
  return drawn;
}

/** The block that a text begins with, and how long that is. */
function firstBlock(
  text: string,
  reader: Reader,
  blocks: readonly Block[],
): readonly [drawn: Drawn, length: number] {
  const [fenced, code] = FENCE.exec(text) ?? [];
  if (fenced !== undefined) return [element("pre", {}, code ?? ""), fenced.length];
  const [mark] = blocks === BLOCKS ? (/^ *>>> /u.exec(text) ?? []) : [];
  if (mark !== undefined) return [quoted(text.slice(mark.length), reader), text.length];
  const lines = text.split("\n");
  const [first = ""] = lines;
  const block = blocks.find(({ begins }) => begins.test(first));
  const isOver = (line: string): boolean =>
    block === undefined ? startsBlock(line, blocks) : block.goesOn?.test(line) !== true;
  const end = lines.findIndex((line, at) => at > 0 && isOver(line));
  const taken = end < 0 ? lines : lines.slice(0, end);
  const drawn =
    block === undefined
      ? element("div", {}, ...inline(taken.join("\n"), reader))
      : block.draw(taken, reader, block.begins);
  return [drawn, taken.join("\n").length];
}

function startsBlock(line: string, blocks: readonly Block[]): boolean {
  return /^ *(?:>>> |```)/u.test(line) || blocks.some(({ begins }) => begins.test(line));
}

function quote(lines: readonly string[], reader: Reader, mark: RegExp): Drawn {
  return quoted(lines.map((line) => line.replace(mark, "")).join("\n"), reader);
}

function quoted(text: string, reader: Reader): Drawn {
  return element("blockquote", {}, ...drawnBlocks(text, reader, WITHIN_QUOTE));
}

function small([line = ""]: readonly string[], reader: Reader, mark: RegExp): Drawn {
  return element("small", {}, ...inline(line.replace(mark, ""), reader));
}

function heading([line = ""]: readonly string[], reader: Reader, mark: RegExp): Drawn {
  const level = String(mark.exec(line)?.[1]?.length ?? 1);
  return element("strong", { class: `large-${level}` }, ...inline(line.replace(mark, ""), reader));
}

function list(tag: "ul" | "ol"): Block["draw"] {
  return (lines, reader, mark) =>
    element(
      tag,
      {},
      ...lines.map((line) => element("li", {}, ...inline(line.replace(mark, ""), reader))),
    );
}
