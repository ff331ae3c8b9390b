import type { Document } from "../draft.ts";
import { textOf } from "../text-of.ts";

/** How far into a page browsers look for what it says of its character set, in bytes, and more: some say it late. */
const LOOKED_AT = 8192;

/**
 * The text of a page: in the character set that it was sent with, else in the one that it tells itself.
 * @throws FileFault when it is not text in that character set.
 */
export function decoded({ bytes, type }: Document): string {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
  return textOf(bytes, { type, charset: toldIn(start) });
}

/** `<meta charset="windows-1251">`, `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">`, `<?xml encoding="…"?>`. */
function toldIn(start: string): string | undefined {
  const [, meta, xml] =
    /<meta\b[^<>]*\bcharset\s*=\s*["']?([\w-]+)|^\s*<\?xml\b[^<>]*\bencoding\s*=\s*["']([\w-]+)/iu.exec(
      start,
    ) ?? [];
  const told = meta ?? xml;
  // What could be read so far as ASCII is not UTF-16, whatever it says.
  return told !== undefined && /^utf-16/iu.test(told) ? "utf-8" : told;
}
