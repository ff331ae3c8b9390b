import type { Span } from "../../domain/span.ts";

/** A quotation mark where it stands, with what its neighbours let it be. */
export interface Mark extends Span {
  readonly text: string;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Marks that may pair with one another. */
export type Family = "double" | "single" | "angled" | "single angled";

type Neighbours = Readonly<{ mark: string; before: string; after: string }>;
type Roles = Pick<Mark, "opens" | "closes">;

/** A mark that opens, its family, and what closes it; “…“ and "…” are common slips. */
const OPENERS: readonly (readonly [opens: string, family: Family, ...closes: string[]])[] = [
  ["“", "double", "”", '"', "“"],
  ["„", "double", "“", "”", '"'],
  ["”", "double", "”"],
  ['"', "double", '"', "”"],
  ["``", "double", "''", '"'],
  ["''", "double", "''"],
  ["‘", "single", "’"],
  ["‚", "single", "‘", "’"],
  ["'", "single", "'"],
  ["«", "angled", "»"],
  ["»", "angled", "«"],
  ["‹", "single angled", "›"],
  ["›", "single angled", "‹"],
];

const CLOSERS = new Map(OPENERS.map(([opens, , ...closes]) => [opens, closes]));

/** The right single mark never opens, but pairs with those that do. */
const FAMILIES = new Map(OPENERS.map(([opens, family]) => [opens, family])).set("’", "single");

/** Of three single marks behind a word the first closes what is quoted within: ''They say 'no,''' */
const MARK = /``|(?<=\S)'(?=''(?!'))|''|["“”„«»‹›‚‘'’]/gu;
const FIRST = new RegExp(MARK.source, "uy");

/**
 * The quotation marks of a paragraph, in order; an apostrophe within a word is none.
 *
 *     "We don't," he said.    one that opens, one that closes
 *     The boats' crew         one that may close
 */
export function quotationMarks(text: string, paragraph: Span): readonly Mark[] {
  const found: Mark[] = [];
  MARK.lastIndex = paragraph.start;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    if (match.index >= paragraph.end) break;
    const mark = markAt(text, match[0], match.index, paragraph);
    if (mark.opens || mark.closes) found.push(mark);
  }
  return found;
}

/** The mark that a paragraph opens with. */
export function openingMark(text: string, paragraph: Span): Mark | undefined {
  FIRST.lastIndex = paragraph.start;
  const match = FIRST.exec(text);
  if (match === null) return undefined;
  const mark = markAt(text, match[0], match.index, paragraph);
  return mark.opens && (mark.family !== "single" || isCapital(text, mark.end)) ? mark : undefined;
}

/** Whether a capital letter stands at a place. */
export function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Whether a mark closes the quotation that another one opened. */
export function isPair(open: Mark, mark: Mark): boolean {
  return mark.closes && CLOSERS.get(open.text)?.includes(mark.text) === true;
}

function markAt(text: string, mark: string, start: number, paragraph: Span): Mark {
  const end = start + mark.length;
  const before = start > paragraph.start ? (text[start - 1] ?? " ") : " ";
  const after = end < paragraph.end ? (text[end] ?? " ") : " ";
  const family = FAMILIES.get(mark) ?? "double";
  const { opens, closes } = roles({ mark, before, after });
  const shortened = family === "single" && opens && isShortened(text.slice(end, end + 6));
  return { start, end, text: mark, family, opens: opens && !shortened, closes };
}

function roles(neighbours: Neighbours): Roles {
  const { mark, before, after } = neighbours;
  const gap = isGap(before);
  switch (mark) {
    case '"':
    case "''":
      return straight(neighbours);
    case "“":
      return { opens: gap || isWord(after), closes: !gap || isSpace(after) };
    case "”":
      return { opens: gap && isWord(after), closes: true };
    case "»":
    case "›":
      return { opens: gap && !isSpace(after), closes: true };
    case "«":
    case "‹":
      return { opens: true, closes: !isSpace(before) };
    case "„":
    case "``":
      return { opens: true, closes: false };
    default:
      return single(neighbours);
  }
}

/** One with a space on both sides, and one between a full stop and a capital letter, may be either. */
function straight({ before, after }: Neighbours): Roles {
  const adrift = isSpace(before) && isSpace(after);
  const stuck = /[.,;:?!]/u.test(before) && /\p{Lu}/u.test(after);
  return {
    opens: adrift || stuck || (isGap(before) && !/[\s,;:?!)\]>]/u.test(after)),
    closes: !/[\s(]/u.test(before) || /[\s,;:?!)\]]/u.test(after),
  };
}

function single({ mark, before, after }: Neighbours): Roles {
  return {
    opens: mark !== "’" && isGap(before) && /[\p{L}\p{N}$£€“"…]/u.test(after),
    closes: mark !== "‚" && !isSpace(before) && !isWord(after),
  };
}

/** 'Twas the best of the '90s, rock 'n' roll and all. */
function isShortened(rest: string): boolean {
  return /^(?:tis|twas|em|cause|til|n|\d\ds?)(?![\p{L}\p{N}_])/iu.test(rest);
}

function isGap(before: string): boolean {
  return /[\s([{—–\-:/“]/u.test(before);
}

function isSpace(sign: string): boolean {
  return /\s/u.test(sign);
}

function isWord(after: string): boolean {
  return /[\p{L}\p{N}]/u.test(after);
}
