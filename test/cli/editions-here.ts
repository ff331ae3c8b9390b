import { ComposingRoom } from "../../src/cli/composing-room.ts";
import type { Edition, Editions } from "../../src/cli/editions.ts";
import { noVersions } from "../../src/corpus/gaps.ts";

/** Editions made on this thread: threads run what is compiled, and test/cli/editions.test.ts has them. */
export const editionsHere: Editions = {
  async next(places, tell, served): Promise<Edition> {
    const room = new ComposingRoom(places);
    const { fingerprint, gaps } = await room.load();
    if (served?.fingerprint === fingerprint) return served;
    const versions = served === undefined ? noVersions : await served.versions(gaps);
    return {
      engine: await room.make(versions, tell),
      fingerprint,
      versions: async (others) => room.versions(others),
      ended: new AbortController().signal,
      close: async () => undefined,
    };
  },
  watch: undefined,
  close: async () => undefined,
};
