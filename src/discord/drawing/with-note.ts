/** A text, and below it in small letters what else there is to say, if anything. */
export function withNote(above: string, note: string | undefined): string {
  return note === undefined ? above : `${above}\n-# ${note}`;
}
