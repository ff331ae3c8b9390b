const CALL = /^\s*(?:@(?<name>[\p{L}\p{N}_]+)|<@[!&]?\d+>)[,:]*(?=\s|$)/u;

/**
 * A question with blanks in place of those who are called to read it: "@everyone what did Quill say". Of the same length.
 * @param isSpeaker whether somebody who speaks has a name: "@Quill on tolls" asks for her.
 */
export function withoutCalls(question: string, isSpeaker: (name: string) => boolean): string {
  let start = 0;
  for (;;) {
    const call = CALL.exec(question.slice(start));
    const name = call?.groups?.["name"];
    if (call === null || (name !== undefined && isSpeaker(name))) break;
    start += call[0].length;
  }
  return " ".repeat(start) + question.slice(start);
}
