/** Where marks of a paragraph have no partner. */
export interface Loose {
  /** The outermost that nothing closes; undefined where there is none. */
  readonly opening: number | undefined;
  /** The first that closes nothing; undefined where there is none. */
  readonly closing: number | undefined;
  /** The first that closes as one that opens is written; undefined where there is none. */
  readonly turned: number | undefined;
  /** The first that opens as one that closes is written; undefined where there is none. */
  readonly turnedOpening: number | undefined;
}

/** A quotation mark with its neighbours, each a space where there is none. */
interface Mark {
  readonly sign: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** Single marks are apostrophes and feet as often: they are left alone. */
const DOUBLE = /["“”„«»]/gu;

/**
 * The double quotation marks without a partner between two places of a text.
 *
 *     “We wait,” he said. “And we see.     the second “
 *     We wait,” he said.                   the ”
 *     “We wait,“ he said.                  the second “, which is turned
 *     ”We wait,” he said.                  the first ”, which is turned, unless it may open
 *     The wall is 12" high, she said.      none: inches
 *     »We wait«, „we wait“, « we wait »    none
 *
 * @param mayOpen whether the text is one in which ” opens quotations, too, as in Swedish
 */
export function looseMarks(text: string, start: number, end: number, mayOpen: boolean): Loose {
  const open: Mark[] = [];
  let [closing, turned, turnedOpening]: (number | undefined)[] = [];
  for (const { index, 0: sign } of text.slice(start, end).matchAll(DOUBLE)) {
    const at = start + index;
    const before = at > start ? (text[at - 1] ?? " ") : " ";
    const after = at + 1 < end ? (text[at + 1] ?? " ") : " ";
    const mark = { sign, at, before, after };
    if (isTurned(mark, open.at(-1))) {
      turned ??= at;
      open.pop();
    } else if (isOpening(mark, open.at(-1))) {
      if (sign === "”" && !mayOpen) turnedOpening ??= at;
      open.push(mark);
    } else if (open.pop() === undefined && !/\d/u.test(before)) closing ??= at;
  }
  return { opening: open[0]?.at, closing, turned, turnedOpening };
}

/** “We wait“: behind the words and before none, where only one that closes can stand. */
function isTurned({ sign, before, after }: Mark, last: Mark | undefined): boolean {
  return sign === "“" && last?.sign === "“" && !gap.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** What may stand before a quotation. */
const gap = /[\s([{—–\-:/“„«"]/u;

function isOpening(mark: Mark, last: Mark | undefined): boolean {
  const stands = gap.test(mark.before);
  const leans = !/\s/u.test(mark.after);
  switch (mark.sign) {
    case "„":
      return true;
    case "“":
      return last?.sign !== "„" || (stands && leans);
    case "«":
      return last?.sign !== "»";
    case "»":
      return last?.sign !== "«" && stands && leans;
    case "”":
      return last === undefined && stands && /[\p{L}\p{N}]/u.test(mark.after);
    default:
      return isStraightOpening(mark, last, stands);
  }
}

/** One that could be either is whichever is missing. */
function isStraightOpening({ after }: Mark, last: Mark | undefined, stands: boolean): boolean {
  const isBehindWord = !stands;
  const isBeforeWord = !/[\s.,;:?!)\]}—–-]/u.test(after);
  return isBehindWord === isBeforeWord ? last === undefined : isBeforeWord;
}
