/** Numbers from 0 to below 1 that look drawn by lot and are the same for the same seed (Marsaglia's xorshift of 32 bits). */
export type Chance = () => number;

/** Steps before the first number, since seeds that lie close together begin alike. */
const FIRST_STEPS = 16;

export function chanceFrom(seed: number): Chance {
  let state = (seed ^ 0x5bd1e995) | 0 || 1;
  const step = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let at = 0; at < FIRST_STEPS; at += 1) step();
  return step;
}

/** One of some things; undefined of none. */
export function oneOf<T>(all: readonly T[], chance: Chance): T | undefined {
  return all[Math.floor(chance() * all.length)];
}

/** So many different ones of some things, in the order in which they are drawn; all where there are fewer. */
export function drawn<T>(all: readonly T[], count: number, chance: Chance): readonly T[] {
  const left = [...all];
  const taken: T[] = [];
  while (taken.length < count && left.length > 0) {
    const at = Math.floor(chance() * left.length);
    const last = left.pop();
    const one = at < left.length ? left[at] : last;
    if (one === undefined || last === undefined) break;
    if (at < left.length) left[at] = last;
    taken.push(one);
  }
  return taken;
}
