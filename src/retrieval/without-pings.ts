const PING = /^\s*(?:@(?<name>[\p{L}\p{N}_]+)|<@[!&]?\d+>)[,:]*(?=\s|$)/u;

/**
 * A question with blanks in place of those who are pinged: "@everyone what did Quill say". Of the same length.
 * @param isSpeaker whether somebody who speaks has a name: "@Quill on tolls" asks for her.
 */
export function withoutPings(question: string, isSpeaker: (name: string) => boolean): string {
  let start = 0;
  for (;;) {
    const ping = PING.exec(question.slice(start));
    const name = ping?.groups?.["name"];
    if (ping === null || (name !== undefined && isSpeaker(name))) break;
    start += ping[0].length;
  }
  return " ".repeat(start) + question.slice(start);
}
