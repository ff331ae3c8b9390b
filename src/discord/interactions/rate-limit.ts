/** In milliseconds. */
const WITHIN = 30_000;

/** How often each member has asked of late; of whom nobody has heard for that long, nothing is known any more. */
export class RateLimit {
  readonly #most: number;
  readonly #asked = new Map<string, number[]>();
  #tidied = 0;

  /** @param most so many times, within thirty seconds, everybody may ask. */
  constructor(most: number) {
    this.#most = most;
  }

  /** How many milliseconds a member has to wait before asking again; undefined where this question is counted and goes on. */
  wait(member: string, now: number): number | undefined {
    this.#tidy(now);
    const recent = (this.#asked.get(member) ?? []).filter((at) => at > now - WITHIN);
    const [first = now] = recent;
    if (recent.length >= this.#most) return first + WITHIN - now;
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

/** How often members may do what. */
export interface Limits {
  readonly questions: RateLimit;
  /** Buttons and menus, of an answer that they have already. */
  readonly presses: RateLimit;
}

/** Ten questions in thirty seconds, and thirty presses. */
export function limits(): Limits {
  return { questions: new RateLimit(10), presses: new RateLimit(30) };
}
