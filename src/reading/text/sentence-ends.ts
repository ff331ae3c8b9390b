import { isStarter, stopBehind } from "../lexicon/abbreviations.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether a sentence ends behind a token that is no quoted stretch.
 *
 *     It rained. | She met Gov. Mara Quill (R-Fla.) at 5 p.m. Monday in the U.S. | He left.
 */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (isClosing(tokens, at + 1)) return false;
  let mark = at;
  while (isClosing(tokens, mark)) mark--;
  const token = tokens[mark];
  if (token === undefined || token.piece !== undefined || !/[.?!…]$/u.test(token.text))
    return false;
  if (/^[\p{Ll},;:]/u.test(next.text)) return false;
  return /^[.?!…]+$/u.test(token.text)
    ? isEndMark(tokens, mark, next)
    : isEndOfShort(token, tokens[mark - 1], next);
}

/** A mark that closes what is before it: the bracket and the stray quotation mark of “(He left.)”. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before?.end !== token.start || before.piece !== undefined)
    return false;
  return (
    /^[)\]”’]$/u.test(token.text) || (/^["']$/u.test(token.text) && isApart(token, tokens[at + 1]))
  );
}

function isApart(token: Token, next: Token | undefined): boolean {
  return next === undefined || token.end < next.start;
}

function isEndMark(tokens: readonly Token[], mark: number, next: Token): boolean {
  const token = tokens[mark];
  const before = tokens[mark - 1];
  if (token === undefined || isNumbering(token, before, tokens[mark - 2])) return false;
  if (/^(?:…|\.{2,})$/u.test(token.text)) return next.piece !== undefined || isStarter(next.text);
  const touches = token.end === next.start && next.piece === undefined;
  return !touches || (/\p{Ll}$/u.test(before?.text ?? "") && /^\p{Lu}/u.test(next.text));
}

/** "1." before the first point of a list. */
function isNumbering(mark: Token, before: Token | undefined, first: Token | undefined): boolean {
  return mark.text === "." && first === undefined && /^\p{N}{1,3}$/u.test(before?.text ?? "");
}

/** “in the U.S.” before “He left”: the one full stop ends both. */
function isEndOfShort(token: Token, before: Token | undefined, next: Token): boolean {
  const stop = stopBehind(token.text.slice(0, -1));
  if (stop === "title") return false;
  if (stop === "numbered") return !/^\p{N}/u.test(next.text);
  if (stop === "plain") return true;
  if (before === undefined) return false;
  return next.piece === undefined
    ? isStarter(next.text)
    : next.begins && (next.ends || next.trails);
}
