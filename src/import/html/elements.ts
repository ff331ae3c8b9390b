/** Elements that begin on a line of their own and end it, as browsers show them. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p pre search section summary " +
    "table tbody tfoot thead tr ul amp-live-list"
  ).split(" "),
);

/** Lists and tables, whose entries are lines and not paragraphs. */
export const listElements: ReadonlySet<string> = new Set([
  "ul",
  "ol",
  "dl",
  "dir",
  "menu",
  "table",
]);

/** Elements that hold no words of an article, wherever they stand. */
export const wordlessElements: ReadonlySet<string> = new Set(
  (
    "script style template noscript noframes noembed head title svg iframe object embed video audio canvas map select datalist " +
    "textarea input button dialog progress meter rp amp-img amp-video amp-ad amp-sidebar amp-consent amp-iframe amp-social-share"
  ).split(" "),
);

/** Elements that stand beside an article. */
export const besideElements: ReadonlySet<string> = new Set([
  "nav",
  "aside",
  "footer",
  "figcaption",
]);

/** Headings of a page or of its parts. */
export const headingElements: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
