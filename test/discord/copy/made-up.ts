import * as fc from "fast-check";

import type { Citation } from "../../../src/domain/answer.ts";
import type { Article } from "../../../src/domain/article.ts";
import { articleOf, citationOf, speakerOf } from "../made-up.ts";

const hostile = [
  "}}{{delete|reason}}",
  "[[File:a.jpg]] [[Category:b]]",
  "<ref>a</ref><nowiki/><!-- b -->",
  "~~~~ '''bold''' ''slanted'' __NOTOC__",
  "== heading == |a=b {{!}} &#123;&#123;",
  "https://a.example/b_c www.example.org",
  String.raw`100% of $5 & #1_2^3~4 {\bf \\ \{ \}`,
  "``quoted'' -- or --- ,, <<",
  '"} , note = {forged',
  "*a* _b_ `c` ![d](e) <f@g.example> &copy; | ~~h~~",
  "# a\n- b\n+ c\n12. d\n    e\n===\n---\n> f",
  "”, said “ ",
  "\u202e\u2028\0\ud800\u200b",
];

/** Words, and markup of every format in any order. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^[{}[\]|'~\\$`*_<>="\n &;#-]{1,20}$/u),
      fc.constantFrom(...hostile, "\n", " "),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(""))
  .filter((text) => text !== "");

const known = fc.option(anyText, { nil: undefined });
const address = fc.option(
  fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    anyText.map((text) => `https://mail.example.org/?q=${text}`),
    anyText,
  ),
  { nil: undefined },
);

const rest: fc.Arbitrary<Partial<Article>> = fc.record({
  title: known,
  publisher: known,
  author: known,
  url: address,
  published: fc.option(fc.oneof(fc.constant("2031-04-05"), anyText), { nil: undefined }),
  status: fc.constantFrom("usable" as const, "corrected" as const),
  basedOn: fc.array(
    fc.record({ outlet: anyText, headline: known, url: address, speakers: fc.constant([]) }),
    { maxLength: 3 },
  ),
  file: anyText,
});

/** A citation of one or more pieces, in which every text may be hostile. */
export const anyCitation: fc.Arbitrary<Citation> = fc
  .tuple(
    fc.array(anyText, { minLength: 1, maxLength: 3 }),
    anyText,
    rest,
    fc.constantFrom("quotation" as const, "paraphrase" as const, "refusal" as const),
  )
  .map(([[first = "-", ...others], name, about, kind]) =>
    citationOf(
      articleOf([first, ...others].join(" "), about),
      speakerOf(name),
      kind,
      first,
      ...others,
    ),
  );

/** What Ada Quill says of the tide, interrupted, in an article of these metadata. */
export function tide(about: Partial<Article> = {}): Citation {
  const article = articleOf("“The tide rises,” she said, “and falls.”", about);
  return citationOf(article, speakerOf("Ada Quill"), "quotation", "The tide rises,", "and falls.");
}

/** That Ada Quill would not comment. */
export function silence(about: Partial<Article> = {}): Citation {
  const words = "Quill declined to comment on “the tide”.";
  return citationOf(articleOf(words, about), speakerOf("Ada Quill"), "refusal", words);
}

/** What a digest is made of, and that it has no address of its own. */
export const digest: Partial<Article> = {
  url: undefined,
  status: "corrected",
  basedOn: [
    {
      outlet: "Mail | Post",
      headline: "“Tides”",
      url: "https://mail.example.org/tide",
      speakers: [],
    },
    { outlet: "Gull News", headline: undefined, url: undefined, speakers: [] },
  ],
};

/** An article of which nothing is known. */
export const bare: Partial<Article> = {
  title: undefined,
  publisher: undefined,
  published: undefined,
  url: undefined,
};
