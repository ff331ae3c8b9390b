import { isUtf8 } from "node:buffer";

import { detect } from "chardet";

import { FileFault } from "../domain/file-fault.ts";

/** What a document says of its character set; both undefined where it says nothing. */
export interface Declared {
  /** As it was sent, `text/html; charset=windows-1251`. */
  readonly type?: string | undefined;
  /** As it stands in the document itself, `windows-1251`. */
  readonly charset?: string | undefined;
}

/** By the first bytes of a document; stronger than whatever it says. */
const marks: readonly (readonly [bytes: string, charset: string])[] = [
  ["efbbbf", "utf-8"],
  ["fffe", "utf-16le"],
  ["feff", "utf-16be"],
];

/** What is taken for text where nothing is declared and it is not UTF-8. */
const guessable =
  /^(?:windows-125\d|iso-8859-\d+|koi8-r|utf-16[lb]e|shift_jis|euc-(?:jp|kr)|big5|gb18030)$/iu;

/**
 * The text of bytes: by their byte order mark, else by what is declared, else as UTF-8, else in the character set that they look like. What
 * is valid UTF-8 is that where it is declared as ISO 8859-1 or windows-1252, which programs declare without being told.
 * A byte order mark is not part of it.
 * @throws FileFault when they are not text in that character set.
 */
export function textOf(bytes: Uint8Array, { type, charset }: Declared = {}): string {
  const start = Buffer.from(bytes.subarray(0, 3)).toString("hex");
  const marked = marks.find(([mark]) => start.startsWith(mark))?.[1];
  const declared = marked ?? charsetOf(type) ?? charset;
  const text = declared === undefined ? undeclared(bytes) : inCharset(bytes, declared);
  if (text.includes("\0")) throw new FileFault("holds a NUL byte", "save it as plain text");
  return text;
}

/** `windows-1251` of `text/html; charset="windows-1251"`. */
function charsetOf(type: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s"';]+)/iu.exec(type ?? "")?.[1];
}

function inCharset(bytes: Uint8Array, charset: string): string {
  const decoder = decoderOf(charset);
  if (decoder === undefined)
    throw new FileFault(`says that it is in ${charset}, which is no known character set`, asUtf8);
  if (decoder.encoding === "windows-1252")
    return isUtf8(bytes) ? Buffer.from(bytes).toString("utf8") : ofWindows1252(bytes);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new FileFault(`is not the ${decoder.encoding.toUpperCase()} that it should be`, asUtf8);
  }
}

/** In windows-1252, from 0x80 on; the controls stand where it has nothing. */
const signs = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** The decoder of Node 20 takes windows-1252 for ISO 8859-1, and so makes controls of quotation marks. */
function ofWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString("latin1")
    .replace(/[\x80-\x9f]/gu, (sign) => signs.charAt(sign.charCodeAt(0) - 0x80));
}

function decoderOf(charset: string) {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined;
  }
}

const asUtf8 = "save it as UTF-8";

/** Bytes as UTF-8 has them side by side; in other character sets, as in «НАТО» in windows-1251, they are so by chance. */
const ofUtf8 = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/gu;

function undeclared(bytes: Uint8Array): string {
  const wide = wideCharset(bytes);
  if (wide !== undefined) return inCharset(bytes, wide);
  if (isUtf8(bytes)) return inCharset(bytes, "utf-8");
  if (isBrokenUtf8(bytes)) throw new FileFault("is UTF-8 with broken characters in it", asUtf8);
  const charset = detect(bytes);
  if (charset === null || !guessable.test(charset))
    throw new FileFault("is no text in a known character set", asUtf8);
  const text = inCharset(bytes, charset);
  if (!isPlausible(text)) throw new FileFault("is no text in a known character set", asUtf8);
  return text;
}

/** Whether most of what is not ASCII is UTF-8 all the same. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const beyondAscii = bytes.reduce((count, byte) => count + (byte < 0x80 ? 0 : 1), 0);
  return (raw.match(ofUtf8) ?? []).join("").length * 2 > beyondAscii;
}

/** Of Latin letters in UTF-16, every other byte is zero. */
function wideCharset(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const start = bytes.subarray(0, 1000);
  const zeros = (rest: number) =>
    start.filter((byte, at) => byte === 0 && at % 2 === rest).length / (start.length / 2);
  if (zeros(1) > 0.7 && zeros(0) < 0.1) return "utf-16le";
  return zeros(0) > 0.7 && zeros(1) < 0.1 ? "utf-16be" : undefined;
}

/** Controls that no text has, and signs that are none. */
const unprintable = /(?![\t\n\f\r])[\p{Cc}\p{Co}\p{Cn}]/u;

/** A capital beyond ASCII where none can stand: `naÏve`, `Ã(`, `Caf Ã`; `â€`, of which the third part is lost. */
const misplaced = /(?![A-Z])(?<=\p{Ll})\p{Lu}|[ÂÃ](?![\p{L}’'.])|â€/u;

/** Letters beyond ASCII with none from it beside them: a word in some languages where it is one letter, else none. */
const alone = /(?<!\p{L})[^\P{L}A-Za-z]+(?!\p{L})/gu;

const ofOneLetter = /^[àáåæèéêíòóôöøúüÀÁÅÆÈÉÊÍÒÓÔÖØÚÜ]$/u;

/** A language that has letters beyond ASCII has them within words, too. */
const within = /[A-Za-z][^\P{L}A-Za-z]|[^\P{L}A-Za-z][A-Za-z]/u;

function isPlausible(text: string): boolean {
  if (unprintable.test(text)) return false;
  if (!/\p{Script=Latin}/u.test(text) || /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text))
    return true;
  const words = text.match(alone) ?? [];
  const areWords = words.every((word) => ofOneLetter.test(word)) && within.test(text);
  return !misplaced.test(text) && (words.length === 0 || areWords);
}
