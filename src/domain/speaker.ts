import { withoutAccents } from "./without-accents.ts";

/** A speaker's stable name in links and files: `dmitry-peskov`. Unnamed speakers carry their article: `senior-official@an-article`. */
export type SpeakerId = string;

/** A person with a name; a body that speaks as one (the Kremlin, Kyiv); or whoever an article leaves unnamed ("a senior official"). */
export type SpeakerKind = "person" | "institution" | "unnamed";

/** Whoever an article reports as having said something. */
export interface Speaker {
  readonly id: SpeakerId;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Every way in which the corpus writes the name. */
  readonly aliases: readonly string[];
  /** "Kremlin spokesman", as the corpus puts it. */
  readonly roles: readonly string[];
  /** The institutions that those roles name. */
  readonly speaksFor: readonly SpeakerId[];
}

/** What a host knows of a speaker and no text tells: an entry of `corpus/speakers.yaml`. */
export interface SpeakerNote {
  readonly name: string;
  readonly kind: Exclude<SpeakerKind, "unnamed">;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Names of institutions, each either an entry's name or one of its aliases. */
  readonly speaksFor: readonly string[];
}

/** The id that a name gives: lower case, without article, marks and accents, words joined by hyphens; `unknown` where no letter or digit is left. */
export function speakerId(name: string): SpeakerId {
  const plain = withoutAccents(name)
    .toLowerCase()
    .replace(/^the\s+/u, "");
  return (
    plain
      .replace(/['’]s?\b/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/gu, "") || "unknown"
  );
}
