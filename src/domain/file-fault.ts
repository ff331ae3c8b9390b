/** Thrown at a file, or a part of one, that holds no article which can be taken; turned into a refused file. */
export class FileFault extends Error {
  override readonly name = "FileFault";
  /** What its owner can do. */
  readonly remedy: string;
  /** Counted from 1; undefined where the fault has no line. */
  readonly line: number | undefined;

  constructor(reason: string, remedy: string, line?: number) {
    super(reason);
    this.remedy = remedy;
    this.line = line;
  }
}
