import type { Check } from "./checked-corpus.ts";

const known = {
  corrected: {
    what: "it is marked as corrected",
    remedy: "nothing, as long as its text is the corrected one",
  },
  withdrawn: {
    what: "it is marked as withdrawn, and never cited",
    remedy: "nothing, as long as that is right",
  },
} as const;

/** The articles that are not what they were at first. */
export const statuses: Check = ({ readings, lines }) =>
  readings.flatMap(({ article }) =>
    article.status === "usable"
      ? []
      : [
          {
            kind: article.status,
            file: article.file,
            line: lines.above(article, "status:"),
            ...known[article.status],
          },
        ],
  );
