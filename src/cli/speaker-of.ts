import type { Reading } from "../domain/reading.ts";
import type { Speaker } from "../domain/speaker.ts";
import type { Statement } from "../domain/statement.ts";

/**
 * Whom a reading has as the speaker of a statement of its own.
 * @throws Error when the reading lists no such speaker: a fault of the reader.
 */
export function speakerOf(statement: Statement, { speakers, article }: Reading): Speaker {
  const { speaker: id } = statement.attribution;
  const speaker = speakers.find((each) => each.id === id);
  if (!speaker) throw new Error(`the reading of ${article.id} lists no speaker ${id}`);
  return speaker;
}
