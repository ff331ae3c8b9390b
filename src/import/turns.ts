/** How a record of speech names who speaks, at the beginning of a line, and how surely. */
interface Labels {
  readonly label: RegExp;
  /** Of the paragraphs; more where the labels may be something else. */
  readonly leastShare: number;
  /** Whether somebody has to speak again: a list names each thing once. */
  readonly isRepeated: boolean;
}

/** `MR. LEE:`, `Q.`, `Q:`, `THE MAYOR:`, `ANN LEE (through interpreter):`. */
const inCapitals: Labels = {
  label:
    /^([QA]|\p{Lu}[\p{Lu}.’' -]{1,40}\p{Lu}|\p{Lu}\p{Lu})(?:\s\([^)]{1,40}\))?(?:\s?:|(?<=^[QA])\.)\s/gmu,
  leastShare: 0.3,
  isRepeated: false,
};

/** `Ann Lee:`, `Reporter:`, `Jan de Vries (through interpreter):`. */
const asNames: Labels = {
  label:
    /^(\p{Lu}[\p{L}.’'-]{0,30}(?: (?:\p{Lu}[\p{L}.’'-]{0,30}|d[aeiu]|del|der|la|of|the|v[ao]n)){0,5})(?:\s\([^)]{1,40}\))?\s?:\s/gmu,
  leastShare: 0.5,
  isRepeated: true,
};

/** What tells of an article rather than names who speaks: `HEADLINE:`, `Dateline:`. */
const field =
  /^(?:author|body|byline|by|caption|category|copyright|correction|credit|date|dateline|description|editor[’']s note|headline|highlight|keywords|language|length|link|load-date|location|note|photos?|publication|published|publisher|read more|section|slug|source|subheadline|subject|subtitle|summary|tags|text|title|topic|type|updated|url|watch)$/iu;

const leastTurns = 3;

/** Whether a text is a record of speech: turns of two speakers or more, and not much else. */
export function hasTurns(text: string): boolean {
  return isSpeech(text, inCapitals) || isSpeech(text, asNames);
}

function isSpeech(text: string, { label, leastShare, isRepeated }: Labels): boolean {
  const turns = Array.from(text.matchAll(label), ([, name = ""]) => name).filter(
    (name) => !field.test(name),
  );
  const speakers = new Set(turns).size;
  if (turns.length < leastTurns || speakers < 2) return false;
  if (isRepeated && speakers === turns.length) return false;
  return turns.length >= leastShare * paragraphs(text, turns.length);
}

const line = /^[^\S\n\r\u2028\u2029]*\S/gmu;

/** Parted by empty lines where these part the turns; else each line is one. */
function paragraphs(text: string, turns: number): number {
  const parted = text.trim().split(/\n[^\S\n]*\n\s*/u).length;
  return parted >= turns ? parted : (text.match(line)?.length ?? 0);
}
