import { line } from "./line.ts";

/** `By Ann Lee and Bo Reed` */
const byline =
  /^(?:By|BY|by)\s+(\p{Lu}[\p{L}.’'-]*,?(?:\s+(?:and|de|van|von|al|bin|\p{Lu}[\p{L}.’'-]*,?))+)$/u;

/** Who wrote an article, where a line says that and nothing else. */
export function authorIn(text: string): string | undefined {
  return line(byline.exec(text)?.[1]);
}

/** A text whose first paragraph may say who wrote it, parted from that. */
export function withoutByline(text: string): {
  readonly text: string;
  readonly author: string | undefined;
} {
  const [first = "", blank = ""] = /^([^\n]+)(\n\n(?=\S))/u.exec(text)?.slice(1) ?? [];
  const author = authorIn(first.trim());
  return { author, text: author === undefined ? text : text.slice(first.length + blank.length) };
}
