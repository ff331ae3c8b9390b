/** A file, or a line of a dump, that is not served, and what its owner can do about it. */
export interface RefusedFile {
  readonly file: string;
  /** Counted from 1; undefined where the fault has no line. */
  readonly line: number | undefined;
  readonly reason: string;
  readonly remedy: string;
}
