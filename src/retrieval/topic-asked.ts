import { does } from "./question-words.ts";
import type { QuestionWord } from "./question-words.ts";

/**
 * The topic from a word on, without "say about" before it and without the marks around it, save quotation marks; undefined where nothing is left.
 * @param isWord whether a word stands in the corpus: then "about her position" has a topic.
 */
export function topicAsked(
  sentence: string,
  words: readonly QuestionWord[],
  from: number,
  isWord: (word: string) => boolean,
): string | undefined {
  const open = words.findIndex((word, at) => at >= from && !does.link(word));
  const before = words.slice(from, open < 0 ? words.length : open);
  const told = behindHearer(words, from, before);
  if (told >= 0) return topicFrom(sentence, words, told, words.length - 1);
  const led = before.findIndex(does.leadToTopic);
  if (led >= 0) {
    const first = words.findIndex((word, at) => at > from + led && !does.open(word));
    const left = topicFrom(sentence, words, first, words.length - 1);
    const isTopic = (word: QuestionWord): boolean =>
      !does.link(word) || (does.say(word) && isWord(word.text));
    if (left !== undefined && words.slice(first).some(isTopic)) return left;
  }
  return topicFrom(
    sentence,
    words,
    open,
    words.findLastIndex((word) => !does.link(word)),
  );
}

/** Where the topic begins in "say to Brand about *tolls*", "tell Brand about *tolls*"; -1 where nobody is spoken to. */
function behindHearer(
  words: readonly QuestionWord[],
  from: number,
  before: readonly QuestionWord[],
): number {
  const isHeard = words.slice(from, from + before.length + 1).some((word, at) => {
    const next = words[from + at + 1];
    return does.tell(word) || (does.address(word) && next !== undefined && does.leadToHearer(next));
  });
  const led = words.findIndex((word, at) => at >= from + before.length && does.leadToTopic(word));
  if (!isHeard || led < 0) return -1;
  return words.findIndex((word, at) => at > led && !does.open(word));
}

/** "who said *talking points*": what stands behind the word for saying, without "anything about" before it. */
export function topicBehind(
  sentence: string,
  words: readonly QuestionWord[],
  from: number,
): string | undefined {
  const first = words.findIndex((word, at) => at >= from && !does.lead(word));
  return topicFrom(sentence, words, first, words.length - 1);
}

function topicFrom(
  sentence: string,
  words: readonly QuestionWord[],
  first: number,
  last: number,
): string | undefined {
  const [start, end] = [words[first]?.start, words[last]?.end];
  if (start === undefined || end === undefined || last < first) return undefined;
  const opened = /["“«„]$/u.exec(sentence.slice(0, start))?.index ?? start;
  const isClosed = words[last]?.isQuoted === true && /^["”»“]/u.test(sentence.slice(end));
  const text = sentence.slice(opened, isClosed ? end + 1 : end);
  return text.replace(/\s{2,}/gu, " ").trim();
}
