import type { Speaker, SpeakerId } from "../domain/speaker.ts";

import type { Directory } from "./directory.ts";

/** Whose statements answer a question for some speakers. */
export interface Voices {
  /** Under which ids they speak, alone or jointly. */
  readonly own: ReadonlySet<SpeakerId>;
  /** Who speaks for them. */
  readonly others: ReadonlySet<SpeakerId>;
}

/** Under which ids speakers speak, alone or jointly, and who speaks for them. */
export function voicesOf(speakers: readonly Speaker[], directory: Directory): Voices {
  const ids = speakers.map(({ id }) => id);
  const own = new Set([...ids, ...ids.flatMap((id) => [...directory.joint(id)])]);
  const representing = [...own].flatMap((id) => [...directory.representing(id)]);
  return { own, others: new Set(representing.filter((id) => !own.has(id))) };
}
