import { mkdir, readFile, rm, rmdir, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { CorpusError } from "../fault.ts";
import { isSystemFault } from "../kept-file.ts";

/** Hidden, so that no corpus takes it for an article. */
const name = ".importing";

/** In milliseconds: an import that is at work says so that often; one that has not for so long is none, whoever has its number now. */
const [BEAT, SILENCE] = [5000, 60_000];

/**
 * Keeps others from importing into a folder, which is made where there is none. One that was killed keeps nobody.
 * @returns what ends it; a folder that was made for it goes, too, where it stayed empty.
 * @throws CorpusError when another import is at work there, or nobody may write there.
 */
export async function locked(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, name);
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
    if (!(await written(file))) {
      const pid = await ownerOf(file);
      if (pid !== undefined) throw atWork(file, pid);
      await rm(file, { force: true });
      if (!(await written(file))) throw atWork(file, undefined);
    }
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    throw new CorpusError(
      `Nothing can be written to ${folder} (${error.message})`,
      "Name another folder with --into.",
    );
  }
  const beat = setInterval(
    () => void utimes(file, new Date(), new Date()).catch(() => undefined),
    BEAT,
  );
  beat.unref();
  return async () => {
    clearInterval(beat);
    await rm(file, { force: true });
    if (made !== undefined) await rmdir(folder).catch(() => undefined);
  };
}

async function written(file: string): Promise<boolean> {
  try {
    await writeFile(file, `${String(process.pid)}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (isSystemFault(error) && error.code === "EEXIST") return false;
    throw error;
  }
}

/** The process that wrote the file, where it still runs. */
async function ownerOf(file: string): Promise<number | undefined> {
  const pid = Number.parseInt(await readFile(file, "utf8").catch(() => ""), 10);
  const beaten = await stat(file).catch(() => undefined);
  if (beaten === undefined || Date.now() - beaten.mtimeMs > SILENCE) return undefined;
  try {
    return pid > 0 && process.kill(pid, 0) && pid !== process.pid ? pid : undefined;
  } catch (error) {
    return isSystemFault(error) && error.code === "EPERM" ? pid : undefined;
  }
}

function atWork(file: string, pid: number | undefined): CorpusError {
  const which = pid === undefined ? "" : `, process ${String(pid)}`;
  return new CorpusError(
    `Another import is at work there (${file}${which})`,
    "Wait for it to end; if there is none, remove that file.",
  );
}
