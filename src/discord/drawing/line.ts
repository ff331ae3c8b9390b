import { escapedLine, oneLine } from "./markdown.ts";
import { keptLength } from "./room.ts";

/** Words on one line, escaped, cut with an ellipsis where they take more than `room`; undefined where nothing is seen of them. */
export function line(words: string | undefined, room: number): string | undefined {
  const whole = oneLine(words ?? "");
  const drawn = (end: number) => {
    return escapedLine(whole.slice(0, end)) + (end < whole.length ? "…" : "");
  };
  return drawn(keptLength(whole, room, drawn)) || undefined;
}
