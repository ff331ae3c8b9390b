import type { ArticleId } from "../domain/article.ts";
import type { Reading } from "../domain/reading.ts";
import { speakerId } from "../domain/speaker.ts";
import type { Speaker, SpeakerId, SpeakerKind, SpeakerNote } from "../domain/speaker.ts";
import { bodiesOf } from "../reading/speakers/descriptions.ts";
import { hasOffice } from "../reading/speakers/offices.ts";
import { fullerName } from "../reading/speakers/speakers.ts";

import { canonicalNames } from "./canonical-names.ts";
import { folded, surname } from "./fold.ts";

/** Whom a name fits, as typed. */
export type Fit =
  | { readonly kind: "one"; readonly speakers: readonly [Speaker, ...Speaker[]] }
  | { readonly kind: "several"; readonly speakers: readonly [Speaker, Speaker, ...Speaker[]] }
  | { readonly kind: "none" };

/** Everyone who speaks in a corpus: one entry for all spellings of a name, two for two people of one surname. */
export class Directory {
  readonly #speakers = new Map<SpeakerId, Speaker>();
  readonly #canonical = new Map<string, SpeakerId>();
  readonly #byAlias = new Map<string, Set<SpeakerId>>();
  readonly #represented = new Map<SpeakerId, SpeakerId[]>();

  constructor(readings: readonly Reading[], notes: readonly SpeakerNote[]) {
    const local = readings.flatMap(({ article, speakers }) =>
      speakers.map((speaker) => ({ article: article.id, speaker })),
    );
    const people = local.map(({ speaker }) => speaker).filter(({ kind }) => kind === "person");
    const canonical = canonicalNames(people, notes);
    for (const { article, speaker } of local) {
      const name =
        speaker.kind === "person"
          ? (canonical.get(folded(speaker.name)) ?? speaker.name)
          : speaker.name;
      const id = speaker.kind === "person" ? speakerId(name) : speaker.id;
      this.#canonical.set(key(article, speaker.id), id);
      this.#speakers.set(id, merged(this.#speakers.get(id), { ...speaker, id, name }));
    }
    for (const speaker of this.#speakers.values()) this.#enter(speaker);
  }

  /** All speakers, the unnamed ones too. */
  get speakers(): readonly Speaker[] {
    return [...this.#speakers.values()];
  }

  /** The corpus-wide speaker for one that an article names; undefined when the article is not of this corpus. */
  speakerIn(article: ArticleId, local: SpeakerId): Speaker | undefined {
    return this.#speakers.get(this.#canonical.get(key(article, local)) ?? local);
  }

  /** Whom a folded name fits: by name, surname or other spelling; those whom articles leave unnamed count together. */
  named(name: string): Fit {
    return fitOf(
      [...(this.#byAlias.get(name) ?? [])].flatMap((id) => this.#speakers.get(id) ?? []),
    );
  }

  /** Whom a description fits: "foreign ministry" a body of such a name; "the Russian foreign minister" who holds the office; "officials" those left unnamed. */
  described(description: string): Fit {
    const words = folded(description).split(" ");
    const has = ({ name }: Speaker): boolean => {
      const own = new Set(folded(name).split(" "));
      return words.every((word) => own.has(word));
    };
    const office = capitalised(description);
    const of = (kind: SpeakerKind): readonly Speaker[] =>
      this.speakers.filter((speaker) => speaker.kind === kind);
    const holders = of("person").filter(({ roles }) =>
      roles.some((role) => hasOffice(role, office)),
    );
    const groups = [of("institution").filter(has), holders, of("unnamed").filter(has)];
    const fitting = groups.find((group) => group.length > 0);
    const [body] = fitting === undefined ? bodiesOf(office) : [];
    return body === undefined ? fitOf(fitting ?? []) : this.named(folded(body));
  }

  /** Who speaks for a body, or for a body that speaks for it. */
  representing(body: SpeakerId): ReadonlySet<SpeakerId> {
    const found = new Set<SpeakerId>();
    const open = [body];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const id of this.#represented.get(next) ?? []) {
        if (found.has(id) || id === body) continue;
        found.add(id);
        open.push(id);
      }
    }
    return found;
  }

  #enter(speaker: Speaker): void {
    const names = [speaker.name, ...speaker.aliases];
    const forms =
      speaker.kind === "person" ? [...names, ...names.map(surname)] : names.map(withoutArticle);
    for (const form of new Set(forms.map(folded)))
      if (form !== "") push(this.#byAlias, form, speaker.id);
    for (const body of speaker.speaksFor)
      this.#represented.set(body, [...(this.#represented.get(body) ?? []), speaker.id]);
  }
}

function key(article: ArticleId, local: SpeakerId): string {
  return `${article}\n${local}`;
}

function push(sets: Map<string, Set<SpeakerId>>, name: string, id: SpeakerId): void {
  const set = sets.get(name);
  if (set === undefined) sets.set(name, new Set([id]));
  else set.add(id);
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:an?|the)\s+/iu, "");
}

function merged(known: Speaker | undefined, other: Speaker): Speaker {
  if (known === undefined) return other;
  return {
    ...known,
    name: known.kind === "institution" ? fullerName(known.name, other.name) : known.name,
    aliases: union(known.aliases, other.aliases),
    roles: union(known.roles, other.roles),
    speaksFor: union(known.speaksFor, other.speaksFor),
  };
}

/** Names of countries are known by their capitals: "russian" as typed is "Russian". */
function capitalised(words: string): string {
  return words.replace(/(?<!\p{L})(?!(?:of|for|to|at|in|the|and)\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}

function fitOf(fitting: readonly Speaker[]): Fit {
  const [first, second, ...rest] = fitting.filter((speaker) => speaker.kind !== "unnamed");
  if (first !== undefined && second !== undefined)
    return { kind: "several", speakers: [first, second, ...rest] };
  if (first !== undefined) return { kind: "one", speakers: [first] };
  const [unnamed, ...others] = fitting;
  return unnamed === undefined ? { kind: "none" } : { kind: "one", speakers: [unnamed, ...others] };
}
