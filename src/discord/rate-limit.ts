/** Nobody asks more often than so many times in so many milliseconds. */
const MOST = 10;
const WITHIN = 30_000;

/** How often each member has asked of late; of whom nobody has heard for that long, nothing is known any more. */
export class RateLimit {
  readonly #asked = new Map<string, number[]>();
  #tidied = 0;

  /** How many milliseconds a member has to wait before asking again; undefined where this question is counted and goes on. */
  wait(member: string, now: number): number | undefined {
    this.#tidy(now);
    const recent = (this.#asked.get(member) ?? []).filter((at) => at > now - WITHIN);
    const [first = now] = recent.slice(-MOST);
    if (recent.length >= MOST) return first + WITHIN - now;
    this.#asked.set(member, [...recent, now]);
    return undefined;
  }

  #tidy(now: number): void {
    if (now - this.#tidied < WITHIN) return;
    this.#tidied = now;
    for (const [member, asked] of this.#asked)
      if ((asked.at(-1) ?? 0) <= now - WITHIN) this.#asked.delete(member);
  }
}
