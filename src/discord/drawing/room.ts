/** All the text that a message may hold, in units of room: 4,000 characters, and with them 10,000 of 10,170 bytes. */
export const MESSAGE_ROOM = 4000;

const BYTES_PER_UNIT = 2.5;

/**
 * How much of a message's room a text takes: a unit is one UTF-16 code unit and 2.5 bytes of UTF-8, so that what keeps
 * to the room keeps both of Discord's limits. The 170 bytes left over pay for 14 text displays of 12 bytes each.
 */
export function roomOf(text: string): number {
  return Math.max(text.length, Math.ceil(Buffer.byteLength(text) / BYTES_PER_UNIT));
}

/**
 * How much of the beginning of `text` can be kept so that its drawing keeps to `room`, in code units: all of it, or up
 * to the end of a sentence, or of a word, or, where not even a word fits, of a character.
 */
export function keptLength(text: string, room: number, draw: (end: number) => string): number {
  const fits = (end: number) => roomOf(draw(end)) <= room;
  if (text.length <= room && fits(text.length)) return text.length;
  const beginning = text.slice(0, room + 1).replace(/[\ud800-\udbff]$/u, "");
  const word = longest(endsOf(/\S(?=\s)/gu, beginning), fits);
  if (word === undefined) return longest(endsOf(/./gsu, beginning), fits) ?? 0;
  const sentence = longest(endsOf(/[.!?…][)\]"'”’»]*(?=\s)/gu, beginning), fits) ?? 0;
  return sentence * 2 >= word ? sentence : word;
}

function endsOf(pattern: RegExp, text: string): readonly number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
}

/** The last of the ends that fits, found by halving; whatever it returns was tried and fits. */
function longest(ends: readonly number[], fits: (end: number) => boolean): number | undefined {
  let best: number | undefined;
  let [low, high] = [0, ends.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const end = ends[middle];
    if (end !== undefined && fits(end)) {
      best = end;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return best;
}
