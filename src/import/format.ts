/** What articles can be made of. */
export type Format =
  | "docx"
  | "html"
  | "json"
  | "json-lines"
  | "markdown"
  | "pdf"
  | "text"
  | "warc"
  /** A feed, or a format of news agencies. */
  | "xml"
  /** A web page with all that belongs to it in one file. */
  | "mhtml"
  | "unknown";

/** By their first bytes. */
const packed: readonly (readonly [start: RegExp, format: Format])[] = [
  [/^(?:\s|ï»¿)*%PDF-/u, "pdf"],
  [/^PK\p{Cc}{2}/u, "docx"],
  [/^WARC\/\d/u, "warc"],
];

/** What feeds and formats of news agencies begin with. */
const ofNews = /^(?:rss|feed|rdf|nitf|news\w*|packageitem)$/iu;

/** Elements that a page may begin with, where somebody has saved a part of one. */
const ofPages =
  /^<(?:!doctype html|html|head|body|article|main|section|div|p|h[1-6]|meta|title|blockquote|!--)\b/iu;

/**
 * The format that a document begins as, whatever its name.
 * @param start its first bytes, some hundred at least where it has them.
 */
export function formatOf(start: Uint8Array): Format {
  const raw = Buffer.from(start).toString("latin1");
  const [, format] = packed.find(([begins]) => begins.test(raw)) ?? [];
  if (format !== undefined) return format;
  const text = beginning(start);
  if (text === undefined) return "unknown";
  if (text.startsWith("<")) return markupFormat(text);
  if (text.startsWith("{") || text.startsWith("[")) return jsonFormat(text);
  if (/^---[ \t]*\r?\n/u.test(text)) return "markdown";
  if (/^\+{3}[ \t]*\r?\n\s*(?:\[|[\w-]+\s*=)/u.test(text)) return "markdown";
  return /^(?:[\w-]+:[^\n]*\r?\n)*?content-type:\s*multipart\/related/iu.test(text)
    ? "mhtml"
    : "text";
}

/** The beginning as text, without blanks; undefined for what is none. Letters beyond ASCII may be wrong. */
function beginning(start: Uint8Array): string | undefined {
  const wide = start[0] === 0xff || start[1] === 0 ? "utf-16le" : "utf-16be";
  const isWide =
    wide === "utf-16le"
      ? start[1] === 0 || start[1] === 0xfe
      : start[0] === 0 || (start[0] === 0xfe && start[1] === 0xff);
  const text = isWide
    ? new TextDecoder(wide).decode(start)
    : Buffer.from(start).toString("latin1").replace(/^ï»¿/u, "");
  return isBinary(text) ? undefined : text.replace(/^[\ufeff\s]+/u, "");
}

/** Whether there are controls that no text has. */
function isBinary(text: string): boolean {
  return Array.from(text, (sign) => sign.charCodeAt(0)).some(
    (code) => code < 0x09 || (code > 0x0d && code < 0x1b),
  );
}

/** What may stand above the first element. */
const above = /^(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*|<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)+/iu;

function markupFormat(text: string): Format {
  const within = text.replace(above, "");
  const [, name = ""] = /^<(?:[\w.-]+:)?([\w.-]+)/u.exec(within) ?? [];
  if (ofNews.test(name)) return "xml";
  if (ofPages.test(text) || ofPages.test(within)) return "html";
  return text.startsWith("<?xml") ? "xml" : "text";
}

/** A line of JSON is a whole object; one that goes on past the beginning is taken for a line, too. */
function jsonFormat(text: string): Format {
  if (text.startsWith("[")) return "json";
  const [first = "", ...more] = text.split(/\r?\n/u);
  const isOpen = more.length === 0 && !/\}\s*$/u.test(first);
  return isOpen || (/\}\s*$/u.test(first) && more.some((line) => line !== ""))
    ? "json-lines"
    : "json";
}
