import type { Article } from "../domain/article.ts";

import type { CheckedCorpus } from "./checked-corpus.ts";
import type { Finding, FindingKind } from "./finding.ts";
import { linksOf } from "./wrong-links.ts";

/** How it stands with a link, as far as that was asked. */
export type LinkAnswer =
  | { readonly kind: "ok" }
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "gone"; readonly status: number }
  | { readonly kind: "refused" | "unreachable"; readonly reason: string };

type Told = readonly [kind: FindingKind, what: string, remedy: string];

/** What the web says of the links of a corpus. */
export function linkFindings(
  { readings, lines }: CheckedCorpus,
  answers: ReadonlyMap<string, LinkAnswer>,
): readonly Finding[] {
  const inArticle = (article: Article): readonly Finding[] =>
    linksOf(article).flatMap((link) => {
      const told = toldOf(link, answers.get(link));
      if (told === undefined) return [];
      const [kind, what, remedy] = told;
      return [{ kind, file: article.file, line: lines.above(article, link), what, remedy }];
    });
  return readings.flatMap(({ article }) => inArticle(article));
}

function toldOf(link: string, answer: LinkAnswer | undefined): Told | undefined {
  switch (answer?.kind) {
    case "gone": {
      const what = `the link ${link} leads to nothing (${String(answer.status)})`;
      return ["link-gone", what, "look for where the page is now, or in a web archive"];
    }
    case "moved":
      return [
        "link-moved",
        `the link ${link} has moved for good`,
        `write ${answer.to}, if the article is there`,
      ];
    case "unreachable": {
      const what = `the link ${link} cannot be reached: ${answer.reason}`;
      return ["link-unreachable", what, "try again later; look at it in a browser"];
    }
    case "refused": {
      const what = `the link ${link} is not told to programs: ${answer.reason}`;
      return ["link-refused", what, "nothing, if a browser gets it"];
    }
    default:
      return undefined;
  }
}
