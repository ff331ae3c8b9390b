import pLimit from "p-limit";

/** Nobody waits in line for longer, in milliseconds: where answers hang, those who come later shall not. */
const PATIENCE = 1000;

/** Those who wait for the bot: of hundreds who ask at once, whoever came first is answered first, and not all of them when the last is. */
export class Line {
  readonly #inTurn: (work: () => Promise<void>) => Promise<void>;

  /** @param atATime so much is done at a time */
  constructor(atATime: number) {
    this.#inTurn = pLimit(atATime);
  }

  /** Does some work in its turn, or when it has waited long enough. @throws what the work throws. */
  async inTurn(work: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      let begun: Promise<void> | undefined;
      const begin = async (): Promise<void> => {
        clearTimeout(patience);
        begun ??= work().then(resolve, reject);
        return begun;
      };
      const patience = setTimeout(() => void begin(), PATIENCE);
      void this.#inTurn(begin);
    });
  }
}
