/** A process that is held up by a stalled socket ends so many milliseconds after all else has. */
const GRACE = 500;

/** What tells a process to stop; a shard, that its parent is gone, too. */
const STOPPING = ["SIGTERM", "SIGINT", "disconnect"];

/** Runs what goes on until the process is told to stop. */
export async function untilStopped(run: (stop: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  const told = () => stop.abort();
  for (const event of STOPPING) process.on(event, told);
  try {
    return await run(stop.signal);
  } finally {
    for (const event of STOPPING) process.off(event, told);
    setTimeout(() => process.exit(), GRACE).unref();
  }
}
