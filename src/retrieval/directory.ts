import type { Article, ArticleId } from "../domain/article.ts";
import type { Period } from "../domain/question.ts";
import type { Reading } from "../domain/reading.ts";
import { speakerId } from "../domain/speaker.ts";
import type { Speaker, SpeakerId, SpeakerNote } from "../domain/speaker.ts";
import { PERSON_NOUNS, TEXT_NOUNS, TITLES, singular } from "../reading/lexicon/people.ts";
import { bodiesOf } from "../reading/speakers/descriptions.ts";
import { headWord } from "../reading/speakers/offices.ts";
import { fullerName } from "../reading/speakers/speakers.ts";

import { isAskedAsSuch, isOwned } from "./asked-as-such.ts";
import { canonicalNames } from "./canonical-names.ts";
import { membersOf, ownerOf } from "./collective-names.ts";
import { DescribedSpeakers } from "./described-speakers.ts";
import { familyName, folded, surname } from "./fold.ts";

/** Whom a name fits, as typed. */
export type Fit =
  | { readonly kind: "one"; readonly speakers: readonly [Speaker, ...Speaker[]] }
  | { readonly kind: "several"; readonly speakers: readonly [Speaker, Speaker, ...Speaker[]] }
  | { readonly kind: "none" };

/** A speaker as one article names them. */
interface Local {
  readonly article: Article;
  readonly speaker: Speaker;
}

type Ids = Map<string, Set<SpeakerId>>;

/** Everyone who speaks in a corpus: one entry for all spellings of a name, two for two people of one surname. */
export class Directory {
  readonly #speakers = new Map<SpeakerId, Speaker>();
  /** Whom an article knows by another id than the corpus. */
  readonly #canonical = new Map<ArticleId, Map<SpeakerId, SpeakerId>>();
  readonly #byAlias: Ids = new Map();
  readonly #represented: Ids = new Map();
  readonly #joint: Ids = new Map();
  readonly #readings: readonly Reading[];
  #describing: DescribedSpeakers | undefined;

  constructor(readings: readonly Reading[], notes: readonly SpeakerNote[]) {
    this.#readings = readings;
    const local = readings.flatMap(({ article, speakers }): readonly Local[] =>
      speakers.map((speaker) => ({ article, speaker })),
    );
    const people = local.map(({ speaker }) => speaker).filter(({ kind }) => kind === "person");
    const canonical = canonicalNames(people, notes);
    for (const { article, speaker } of local) {
      const everywhere = speaker.kind === "person" ? asKnown(speaker, canonical) : speaker;
      const { id } = everywhere;
      if (id !== speaker.id) this.#note(article.id, speaker.id, id);
      this.#speakers.set(id, merged(this.#speakers.get(id), everywhere));
    }
    for (const speaker of this.#speakers.values()) this.#enter(speaker);
    for (const { article, speakers } of readings)
      for (const speaker of speakers) this.#join(speaker, article.id, speakers, canonical);
  }

  /** All speakers, the unnamed ones too. */
  get speakers(): readonly Speaker[] {
    return [...this.#speakers.values()];
  }

  /** Every folded form by which somebody is known. */
  get forms(): Iterable<string> {
    return this.#byAlias.keys();
  }

  /** The corpus-wide speaker for one that an article names; undefined when the article is not of this corpus. */
  speakerIn(article: ArticleId, local: SpeakerId): Speaker | undefined {
    return this.#speakers.get(this.#idIn(article, local));
  }

  #idIn(article: ArticleId, local: SpeakerId): SpeakerId {
    return this.#canonical.get(article)?.get(local) ?? local;
  }

  /** Whom a folded name fits: by name, surname or other spelling; those whom articles leave unnamed count together. */
  named(name: string): Fit {
    return fitOf(this.#all(this.#byAlias.get(name) ?? []));
  }

  /**
   * Whom a description fits: "foreign ministry" a body of such a name; "the Russian foreign minister" who holds the office, in a
   * period who held it then; "officials" those left unnamed. "Quill" is nobody’s description who is one of "critics of Quill".
   */
  described(description: string, period?: Period): Fit {
    const office = capitalised(description);
    const words = folded(description).split(" ");
    const named = this.#all(this.#described.withWords(words)).filter(
      ({ kind, name }) => (kind === "institution" && !isOwned(name)) || isAskedAsSuch(office, name),
    );
    const groups = [
      named.filter(({ kind }) => kind === "institution"),
      this.#all(this.#described.holding(office, period)),
      named.filter(({ kind }) => kind === "unnamed"),
    ];
    const fitting = groups.find((group) => group.length > 0);
    const isOffice = isPerson(headWord(office));
    const [body] = fitting === undefined && !isOffice ? bodiesOf(office) : [];
    return body === undefined ? fitOf(fitting ?? []) : this.named(folded(body));
  }

  /** Made when somebody is asked for by a description: it takes as long as much else, and many are asked for by name. */
  get #described(): DescribedSpeakers {
    return (this.#describing ??= new DescribedSpeakers(
      this.#speakers.values(),
      this.#readings,
      (article, local) => this.#idIn(article, local),
    ));
  }

  /** The joint names that a speaker is one of: what "Anna Holm and Mara Quill" said, each of them said. */
  joint(id: SpeakerId): ReadonlySet<SpeakerId> {
    return this.#joint.get(id) ?? new Set();
  }

  /** Who speaks for a speaker, or for who does: the Kremlin's spokesman for the Kremlin, a campaign for its candidate. */
  representing(id: SpeakerId): ReadonlySet<SpeakerId> {
    const found = new Set<SpeakerId>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const other of this.#represented.get(next) ?? []) {
        if (found.has(other) || other === id) continue;
        found.add(other);
        open.push(other);
      }
    }
    return found;
  }

  #all(ids: Iterable<SpeakerId>): readonly Speaker[] {
    return [...ids].flatMap((id) => this.#speakers.get(id) ?? []);
  }

  #note(article: ArticleId, local: SpeakerId, id: SpeakerId): void {
    const ids = this.#canonical.get(article);
    if (ids === undefined) this.#canonical.set(article, new Map([[local, id]]));
    else ids.set(local, id);
  }

  #enter(speaker: Speaker): void {
    const forms = speaker.kind === "person" ? formsOf(speaker) : bareForms(speaker);
    if (speaker.kind !== "unnamed" || !isText(speaker.name))
      for (const form of new Set(forms)) if (form !== "") add(this.#byAlias, form, speaker.id);
    for (const body of speaker.speaksFor) add(this.#represented, body, speaker.id);
  }

  /** Notes whose words those of a joint name are too, and for whom a body that bears a person's name speaks. */
  #join(
    { id, name, kind }: Speaker,
    article: ArticleId,
    beside: readonly Speaker[],
    canonical: ReadonlyMap<string, string>,
  ): void {
    if (kind === "person") return;
    const [members, owner] = [membersOf(name), ownerOf(name)];
    if (members.length === 0 && owner === undefined) return;
    const person = (written: string): SpeakerId | undefined => {
      const form = folded(written);
      const here = beside.filter(
        (other) => other.kind === "person" && formsOf(other).includes(form),
      );
      const [only, ...others] = here.map((other) => this.speakerIn(article, other.id)?.id);
      const known = canonical.get(form);
      const best = known === undefined ? undefined : speakerId(known);
      // Where the daughter alone speaks, the surname may still be the father's.
      if (only !== undefined)
        return others.length === 0 && (best ?? only) === only ? only : undefined;
      if (best !== undefined) return best;
      const fit = this.named(form);
      return fit.kind === "one" && fit.speakers[0].kind === "person"
        ? fit.speakers[0].id
        : undefined;
    };
    for (const member of members.map(person))
      if (member !== undefined) add(this.#joint, member, id);
    const owned = owner === undefined ? undefined : person(owner);
    if (owned !== undefined) add(this.#represented, owned, id);
  }
}

/** A person under the name that the corpus has for them. */
function asKnown(speaker: Speaker, canonical: ReadonlyMap<string, string>): Speaker {
  const name = canonical.get(folded(speaker.name)) ?? speaker.name;
  return name === speaker.name ? speaker : { ...speaker, id: speakerId(name), name };
}

/** The folded forms of a person's names, with the surnames alone. */
function formsOf({ name, aliases }: Speaker): readonly string[] {
  const names = [...new Set([name, ...aliases])];
  return [...names, ...names.map(surname), ...names.map(familyName)].map(folded);
}

/** The folded forms of names that have no surnames. */
function bareForms({ name, aliases }: Speaker): readonly string[] {
  return [...new Set([name, ...aliases])].map((each) => folded(withoutArticle(each)));
}

function add(sets: Ids, name: string, id: SpeakerId): void {
  const set = sets.get(name);
  if (set === undefined) sets.set(name, new Set([id]));
  else set.add(id);
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:an?|the)\s+/iu, "");
}

function merged(before: Speaker | undefined, other: Speaker): Speaker {
  if (before === undefined) return other;
  const name = before.kind === "institution" ? fullerName(before.name, other.name) : before.name;
  const aliases = union(before.aliases, other.aliases);
  const roles = union(before.roles, other.roles);
  const speaksFor = union(before.speaksFor, other.speaksFor);
  const isNew =
    name !== before.name ||
    aliases !== before.aliases ||
    roles !== before.roles ||
    speaksFor !== before.speaksFor;
  return isNew ? { ...before, name, aliases, roles, speaksFor } : before;
}

/** "a statement", "article 5": what articles say that it says, and nobody asks for by name. */
function isText(name: string): boolean {
  const [head = ""] = name.split(/\s+(?:of|for|in|from|by|at|on|to)\s+/u);
  const last = head.split(" ").at(-1)?.toLowerCase() ?? "";
  return /\d/u.test(last) || TEXT_NOUNS.has(singular(last));
}

/** Whether a word is of one who holds an office: whoever holds it is asked for, and nobody else of the same body. */
function isPerson(word: string): boolean {
  return PERSON_NOUNS.has(word) || TITLES.has(word);
}

/** Names of countries are known by their capitals: "russian" as typed is "Russian", "us" is "US"; "pm" is "Prime Minister", "pres" "President". */
function capitalised(words: string): string {
  const whole = words
    .replace(/\bpm\b/giu, "prime minister")
    .replace(/\bpres\b/giu, "president")
    .replace(/\bfm\b/giu, "foreign minister");
  const letters = whole.replace(/\b(?:us|uk|eu|un|uae)\b/giu, (short) => short.toUpperCase());
  return letters.replace(/(?<!\p{L})(?!(?:of|for|to|at|in|the|and)\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return b.every((one) => a.includes(one)) ? a : [...new Set([...a, ...b])];
}

function fitOf(fitting: readonly Speaker[]): Fit {
  const [first, second, ...rest] = fitting.filter((speaker) => speaker.kind !== "unnamed");
  if (first !== undefined && second !== undefined)
    return { kind: "several", speakers: [first, second, ...rest] };
  if (first !== undefined) return { kind: "one", speakers: [first] };
  const [unnamed, ...others] = fitting;
  return unnamed === undefined ? { kind: "none" } : { kind: "one", speakers: [unnamed, ...others] };
}
