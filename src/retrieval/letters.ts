/** How many UTF-16 code units the letter or digit at a place of a text has; 0 where none stands there. */
export function letterAt(text: string, at: number): number {
  const kind = kinds[text.charCodeAt(at)];
  return kind === undefined || kind === unknown ? lookedUp(text, at) : kind;
}

const unknown = 3;

/** By code unit: each is looked up once, since a corpus has the same ones again and again. */
const kinds = new Uint8Array(0x1_00_00).fill(unknown);

/** Halves of characters are looked up every time: what they are depends on the other half. */
function lookedUp(text: string, at: number): number {
  const point = text.codePointAt(at);
  if (point === undefined) return 0;
  const width = /[\p{L}\p{N}]/u.test(String.fromCodePoint(point)) ? 1 : 0;
  if (point > 0xff_ff) return 2 * width;
  if (point < 0xd8_00 || point > 0xdf_ff) kinds[point] = width;
  return width;
}
