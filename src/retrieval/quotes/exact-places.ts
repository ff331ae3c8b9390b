import { type Strand, isSame, placeIn } from "./strands.ts";

/** From the first of a strand's words to the one after the last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Where a strand has the words of a quote, a run for each piece between the ellipses. */
export interface Exact {
  readonly strand: Strand;
  readonly runs: readonly Run[];
}

/** As many words, some 1,500 characters, may an ellipsis leave out; what is farther apart was not said together. */
export const MOST_LEFT_OUT = 250;

/** A run and what follows it behind an ellipsis. */
interface Chain {
  readonly run: Run;
  readonly rest: Chain | undefined;
  /** Where the last run ends. */
  readonly to: number;
}

/**
 * Where a strand has all the pieces of a quote, in order and near each other. Of an interrupted quotation only the places that reach
 * over the interruption: its article has the others.
 * @param pieces the codes of the words between the ellipses; none is empty.
 */
export function exactPlaces(pieces: readonly Uint32Array[], strand: Strand): readonly Exact[] {
  let chains: readonly Chain[] | undefined;
  for (const piece of pieces.toReversed()) {
    const found = occurrences(piece, strand.codes);
    chains = chains === undefined ? found.map(alone) : joined(found, chains);
    if (chains.length === 0) return [];
  }
  return tightest(chains ?? [])
    .map((chain) => ({ strand, runs: runsOf(chain) }))
    .filter(({ runs }) => strand.at === undefined || runs.some((run) => reachesOver(run, strand)));
}

/** Which of the article's words they are. */
export function numbersOf({ strand, runs }: Exact): readonly number[] {
  return runs.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, offset) => placeIn(strand, from + offset)),
  );
}

function reachesOver({ from, to }: Run, strand: Strand): boolean {
  return placeIn(strand, to - 1) - placeIn(strand, from) !== to - 1 - from;
}

function alone(run: Run): Chain {
  return { run, rest: undefined, to: run.to };
}

/** Each run with the chain that begins next behind it, where that is near. Both lists are in order. */
function joined(runs: readonly Run[], chains: readonly Chain[]): readonly Chain[] {
  let next = 0;
  return runs.flatMap((run) => {
    while ((chains[next]?.run.from ?? Infinity) < run.to) next++;
    const rest = chains[next];
    if (rest === undefined || rest.run.from - run.to > MOST_LEFT_OUT) return [];
    return [{ run, rest, to: rest.to }];
  });
}

/** Of chains that end in the same words the one that begins last. */
function tightest(chains: readonly Chain[]): readonly Chain[] {
  return chains.filter(({ to }, at) => chains[at + 1]?.to !== to);
}

function runsOf(chain: Chain): readonly Run[] {
  const runs: Run[] = [];
  for (let next: Chain | undefined = chain; next !== undefined; next = next.rest)
    runs.push(next.run);
  return runs;
}

/** Where a strand has these words in one go, without overlaps (Knuth, Morris and Pratt). */
function occurrences(words: Uint32Array, strand: Uint32Array): readonly Run[] {
  const fallback = fallbacks(words);
  const found: Run[] = [];
  let held = 0;
  for (let at = 0; at < strand.length; at++) {
    const word = form(strand[at]);
    while (held > 0 && form(words[held]) !== word) held = fallback[held - 1] ?? 0;
    if (form(words[held]) === word) held++;
    if (held < words.length) continue;
    const from = at + 1 - words.length;
    const same = words.every((typed, offset) => isSame(typed, strand[from + offset] ?? NaN));
    if (same) found.push({ from, to: at + 1 });
    held = same ? 0 : (fallback[held - 1] ?? 0);
  }
  return found;
}

/** For each word how many words up to it are also the first ones. */
function fallbacks(words: Uint32Array): Uint32Array {
  const known = new Uint32Array(words.length);
  for (let at = 1, held = 0; at < words.length; at++) {
    while (held > 0 && form(words[at]) !== form(words[held])) held = known[held - 1] ?? 0;
    if (form(words[at]) === form(words[held])) held++;
    known[at] = held;
  }
  return known;
}

/** A code without its bracket. */
function form(code: number | undefined): number {
  return code === undefined ? -1 : code >>> 1;
}
