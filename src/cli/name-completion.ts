import type { Engine } from "../domain/engine.ts";
import { visibleLine } from "./visible.ts";

/** As node:readline takes it: what may stand in place of the end of a line, and that end. */
export type Completion = [names: string[], typed: string];

/** As many as are listed at once, and the most words of a name that are taken for typed already. */
const [MOST_NAMES, MOST_WORDS] = [25, 4];

/** "what did pesk": the speakers whom the last words of a line fit, as many of these words as fit somebody. */
export async function nameCompletion(
  line: string,
  engine: Pick<Engine, "speakers">,
): Promise<Completion> {
  for (const typed of endsOf(line)) {
    const { shown } = await engine.speakers(typed, { from: 0, count: MOST_NAMES });
    const names = new Set(shown.map(({ speaker }) => speaker.name));
    const plain = [...names].filter((name) => name === visibleLine(name));
    if (plain.length > 0) return [plain, ended(typed, plain)];
  }
  return [[], line];
}

/** The last words of a line, most first; none behind a space, where any speaker may come. */
function endsOf(line: string): readonly string[] {
  const starts = Array.from(line.matchAll(/(?<![^\s"“«(])[^\s"“«(]/gu), ({ index }) => index);
  const ends = starts.slice(-MOST_WORDS).map((start) => line.slice(start));
  return /(?:^|\s)$/u.test(line) ? [""] : ends;
}

/**
 * The end of a line for which names stand in: readline writes what they all begin with in its place, which must not
 * lose what was typed. "Pe" is none for Dmitry Peskov and Donald Petrov, who are only listed.
 */
function ended(typed: string, names: readonly string[]): string {
  const [first = "", ...others] = names;
  if (others.length === 0 && typed !== "") return typed;
  const common = others.reduce(commonBeginning, first);
  const isKept = typed !== "" && common.toLowerCase().includes(typed.toLowerCase());
  return isKept ? typed : common;
}

function commonBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
