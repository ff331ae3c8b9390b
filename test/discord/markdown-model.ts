/**
 * A small model of how Discord reads Markdown: what it draws of a text in which nothing is markup.
 * @throws when something is: then the words would not be drawn as they are.
 */
export function plainWords(markdown: string): string {
  let drawn = "";
  for (let rest = markdown, at = 0; at < markdown.length; rest = markdown.slice(at)) {
    const lineStarts = at === 0 || markdown[at - 1] === "\n";
    const rules = lineStarts ? [...BLOCKS, ...INLINE] : INLINE;
    const [rule] = rules.filter((each) => each.test(rest));
    if (rule !== undefined) throw new Error(`${String(rule)} reads ${JSON.stringify(rest)}`);
    const unescaped = /^\\([^0-9A-Za-z\s])/u.exec(rest)?.[1];
    const next = unescaped ?? String.fromCodePoint(markdown.codePointAt(at) ?? 0);
    at += next.length + (unescaped === undefined ? 0 : 1);
    drawn += next;
  }
  return drawn;
}

/** What is markup where a line begins. */
const BLOCKS = [/^ *>(>>)? /u, /^ *#{1,6}\s/u, /^ *-#/u, /^\s*[-*+] /u, /^\s*\d+\. /u, /^ *```/u];

/** What is markup anywhere. */
const INLINE = [
  /^\*[^*]/u,
  /^\*\*/u,
  /^_/u,
  /^~~/u,
  /^\|\|/u,
  /^`/u,
  /^\[[^\]]*\]\(/u,
  /^https?:\/\/[^\s<]/u,
  /^<(?:https?:|[a-z]+:)/u,
  /^<(?:@[!&]?|#|\/|id:|t:|a?:\w+:)/u,
  /^@(?:everyone|here|silent|time)/u,
  /^:[^\s:]+:/u,
];
