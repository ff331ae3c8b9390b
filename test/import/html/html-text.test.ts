import { describe, expect, test } from "vitest";

import { textOfHtml } from "../../../src/import/html/html-text.ts";

const shapes: readonly (readonly [claim: string, html: string, text: string])[] = [
  ["parts paragraphs by an empty line", "<p>One.</p><p>Two.</p>", "One.\n\nTwo."],
  ["keeps a break as a line feed", "<p>Said<br>Quill</p>", "Said\nQuill"],
  ["takes two breaks for the end of a paragraph", "One.<br/>\n<br>Two.", "One.\n\nTwo."],
  ["collapses white space", "<p>\n  One\n\ttwo  <b> three</b>\n</p>", "One two three"],
  ["loses no space at inline mark-up", "<p><b>Mayor</b> <i>Ann</i>&nbsp;Lee</p>", "Mayor Ann Lee"],
  ["adds no space at inline mark-up", "<p>un<b>believ</b>able<span>.</span></p>", "unbelievable."],
  ["removes what has no width", "<p>un&shy;be\u200bliev\ufeffable</p>", "unbelievable"],
  ["resolves entities", "<p>&ldquo;A &amp; B&#148; &lt;now&gt;</p>", "“A & B” <now>"],
  ["parts words beside a paragraph", "<div>One.<p>Two.</p>Three.</div>", "One.\n\nTwo.\n\nThree."],
  ["sets a list in lines", "<p>A:</p><ul><li>b</li><li>c</li></ul><p>D</p>", "A:\n\nb\nc\n\nD"],
  ["sets an unclosed list in lines", "<ul><li>b<li>c</ul>", "b\nc"],
  ["sets a table in lines", "<table><tr><th>A<th>B<tr><td>1<td>2</table>", "A\tB\n1\t2"],
  [
    "takes a table that sets out a page for its cells",
    "<table><tr><td><p>One.</p><p>Two.</p></td><td>Three.</td></tr></table>",
    "One.\n\nTwo.\n\nThree.",
  ],
  ["keeps the lines of preformatted text", "<pre>a  b\n  c\n\nd</pre>", "a  b\n  c\n\nd"],
  ["keeps headings", "<h2>Why?</h2><p>Rain.</p>", "Why?\n\nRain."],
  [
    "sets block quotations as in Markdown",
    "<p>Said Lee:</p><blockquote><p>It rained.</p><p>A lot.</p></blockquote><p>So.</p>",
    "Said Lee:\n\n> It rained.\n\n> A lot.\n\nSo.",
  ],
  ["marks every line of a block quotation", "<blockquote>A<br>b</blockquote>", "> A\n> b"],
  [
    "tells whose words a block quotation is",
    "<blockquote><p>It rained.</p><cite>Mara Quill</cite></blockquote>",
    "> It rained.\n\n> — Mara Quill",
  ],
  [
    "takes the source from a quotation's footer, with the dash that it has",
    "<blockquote>It rained.<footer>&mdash; <cite>Mara Quill</cite></footer></blockquote>",
    "> It rained.\n\n> — Mara Quill",
  ],
  [
    "takes the source from the caption of a figure that quotes",
    "<figure><blockquote>It rained.</blockquote><figcaption>Mara Quill</figcaption></figure>",
    "> It rained.\n\n> — Mara Quill",
  ],
  ["shows the signs of an inline quotation", "<p>She said <q>no</q>.</p>", "She said “no”."],
  ["knows the inner signs", "<p><q>He said <q>no</q>.</q></p>", "“He said ‘no’.”"],
  ["knows the signs of a language", '<p lang="de-AT"><q>Nein</q></p>', "„Nein“"],
  ["sets no sign beside a written one", "<q>“No”</q>", "“No”"],
  [
    "leaves out captions",
    "<figure><img><figcaption>The ferry</figcaption></figure><p>A.</p>",
    "A.",
  ],
  ["leaves out asides", "<p>A.</p><aside>More</aside><nav>Home</nav><p>B.</p>", "A.\n\nB."],
  [
    "leaves out bars for sharing and boxes for newsletters",
    '<p>A.</p><div class="share-bar">Share</div><div id="newsletterBox">Join</div><p>B.</p>',
    "A.\n\nB.",
  ],
  [
    "leaves out what a browser does not show",
    "<script>x</script><style>y</style><template>z</template><p hidden>h</p><p>A</p><noscript>n</noscript>",
    "A",
  ],
  ["survives whatever is unclosed", "<div><p>One <b>two<p>three <a href='x", "One two\n\nthree"],
  ["is empty for nothing", " <p> </p><br>", ""],
];

describe("the text of HTML", () => {
  test.each(shapes)("%s", (_claim, html, text) => {
    expect(textOfHtml(html)).toEqual({ text, warnings: [] });
  });

  test.each([
    ["words", '<p>“A b,” he said.</p><div class="share">“C”</div>', "“C”"],
    ["sentences", '<p>A b.</p><div class="promo">It rained. More</div>', "It rained."],
  ])("warns of %s that were left out, and names them", (_what, html, lost) => {
    expect(textOfHtml(html).warnings).toEqual([
      `the HTML has words that the text has not, lost: “${lost}”`,
    ]);
  });

  test.each([
    '<p class="ad-break-after">The harbour was shut.</p>',
    '<p class="topic-para tags">Nine boats were lost.</p>',
    '<p class="share-quote">“We share,” she said</p>',
    '<blockquote class="social-quote">No</blockquote>',
    '<div class="category-social tag-ads">No</div>',
    '<div class="article-body comments-enabled">No</div>',
    '<div class="entry comments-open">No</div>',
    '<body class="has-newsletter ads">No</body>',
    '<main class="social">No</main>',
    '<article class="ads">No</article>',
    '<div class="social"><h1>No</h1></div>',
    '<div class="ads"><p>One</p><p>Two</p></div><p>Three</p>',
  ])("keeps what is the article's, whatever it is named: %s", (html) => {
    const text = html.replaceAll(/<p>|<.?body[^>]*>/gu, "").replaceAll(/<[^>]+>/gu, "\n\n");
    expect(textOfHtml(html).text.replace("> ", "")).toBe(text.trim().replaceAll(/\n+/gu, "\n\n"));
  });

  test.each([
    ["deep", "<b>".repeat(100_000), "has tags that stand more than 500 deep in one another"],
    ["many", "<a></a>".repeat(1_000_000), "has more than 200,000 tags"],
  ])("refuses too %s tags", (_how, html, reason) => {
    expect(() => textOfHtml(html)).toThrow(reason);
  });
});
