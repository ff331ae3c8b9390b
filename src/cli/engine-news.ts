import { refusalLine } from "../corpus/fault.ts";
import { counted } from "../domain/counted.ts";
import type { RefusedFile } from "../domain/refused-file.ts";

/** What there is to tell while an engine is made. */
export type News =
  | { readonly kind: "refused"; readonly refused: RefusedFile }
  /** Refused, too, but what was served from it before is served on. */
  | { readonly kind: "as-before"; readonly refused: RefusedFile }
  | { readonly kind: "reading"; readonly read: number; readonly articles: number }
  /** The next start will have to read all of it again. */
  | { readonly kind: "not-kept"; readonly reason: string };

/** News on one line. */
export function newsLine(news: News): string {
  switch (news.kind) {
    case "refused":
      return `refused ${refusalLine(news.refused)}`;
    case "as-before":
      return `refused, served as it was before ${refusalLine(news.refused)}`;
    case "reading":
      return `read ${String(news.read)} of ${counted(news.articles, "article")}`;
    case "not-kept":
      return `what was read is not kept for the next start (${news.reason}); CACHE names the folder for it, or off`;
  }
}
