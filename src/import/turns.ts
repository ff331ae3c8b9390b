/** `MR. LEE:`, `Q.`, `Q:`, `THE MAYOR:`, `ANN LEE (through interpreter):` at the beginning of a line. */
const label =
  /^(?:([QA])[.:]|(\p{Lu}[\p{Lu}.’' -]{1,40}\p{Lu}|\p{Lu}\p{Lu})(?:\s\([^)]{1,40}\))?\s?:)\s/gmu;

const paragraph = /^[^\S\n]*\S/gmu;

const [leastTurns, leastShare] = [3, 0.3];

/** Whether a text is a record of speech: turns of two speakers or more, and not much else. */
export function hasTurns(text: string): boolean {
  const labels = Array.from(text.matchAll(label), ([, short, long]) => short ?? long);
  const paragraphs = text.match(paragraph)?.length ?? 0;
  return (
    labels.length >= leastTurns &&
    new Set(labels).size >= 2 &&
    labels.length >= paragraphs * leastShare
  );
}
