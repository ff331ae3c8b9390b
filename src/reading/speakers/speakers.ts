import type { ArticleId } from "../../domain/article.ts";
import { speakerId } from "../../domain/speaker.ts";
import type { Speaker, SpeakerId, SpeakerNote } from "../../domain/speaker.ts";

import { bodiesOf, countryOfBody } from "./descriptions.ts";
import { countryNamed, countryOf } from "../lexicon/countries.ts";
import type { Person } from "../people/people.ts";

/** The speakers of one article, made from what it and the host tell of them. */
export class Speakers {
  readonly #article: ArticleId;
  readonly #people: ReadonlyMap<string, SpeakerNote>;
  readonly #institutions: ReadonlyMap<SpeakerId, SpeakerNote>;
  readonly #made = new Map<Person, Speaker>();
  readonly #bodies = new Map<SpeakerId, Speaker>();

  constructor(article: ArticleId, notes: readonly SpeakerNote[]) {
    this.#article = article;
    this.#people = new Map(
      notes.flatMap((note) => (note.kind === "person" ? [[note.name, note]] : [])),
    );
    const bodies = notes.filter(({ kind }) => kind === "institution");
    this.#institutions = new Map(
      bodies.flatMap((note) =>
        [note.name, ...note.aliases].map((name) => [speakerId(name), note] as const),
      ),
    );
  }

  /** A person, once all that the article tells of them is known. */
  person(person: Person): Speaker {
    const made = this.#made.get(person) ?? this.#personOf(person);
    this.#made.set(person, made);
    return made;
  }

  #personOf({ name, aliases, roles: told }: Person): Speaker {
    const note = this.#people.get(name);
    const roles = [...told];
    const bodies = [...roles.flatMap(bodiesOf), ...(note?.speaksFor ?? [])];
    return {
      id: speakerId(name),
      name,
      kind: "person",
      aliases: [...new Set([...aliases, ...(note?.aliases ?? [])])],
      roles,
      speaksFor: [...new Set(bodies.map((body) => this.body(body).id))],
    };
  }

  /** Whether the host knows a name as a body's. */
  isBody(name: string): boolean {
    return this.#institutions.has(speakerId(name));
  }

  /** A body by a name of it; the host's name for it where there is one. */
  body(written: string): Speaker {
    const note = this.#institutions.get(speakerId(written));
    const name = note?.name ?? written;
    const id = speakerId(name);
    const known = this.#bodies.get(id);
    if (known?.aliases.includes(written) === true) return known;
    const country = countryOfBody(written);
    const bodies = [...(note?.speaksFor ?? []), ...(country === undefined ? [] : [country])];
    const body: Speaker = {
      id,
      name: known === undefined ? name : fullerName(known.name, name),
      kind: "institution",
      aliases: [
        ...new Set([...(known?.aliases ?? note?.aliases ?? []), written, ...namesOf(name)]),
      ],
      roles: note?.roles ?? [],
      speaksFor: [...new Set([...(known?.speaksFor ?? []), ...bodies.map(speakerId)])],
    };
    this.#bodies.set(id, body);
    return body;
  }

  /** The bodies of which a speaker or an office made mention. */
  get bodies(): readonly Speaker[] {
    return [...this.#bodies.values()];
  }

  /** Whoever the article leaves without a name: known in it alone, so that two officials of two articles stay two. */
  unnamed(text: string): Speaker {
    const name = isNameLike(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
    const id = `${speakerId(name.replace(/^(?:an?|the|one|some|many|several)\s+/iu, ""))}@${this.#article}`;
    const speaksFor = bodiesOf(text).map((body) => this.body(body).id);
    return { id, name, kind: "unnamed", aliases: [name], roles: [], speaksFor };
  }
}

/** Of "Kremlin" and "the Kremlin" the one with the article: it is how a sentence has it. */
export function fullerName(one: string, other: string): string {
  return /^the\s/iu.test(other) ? other : one;
}

/** A country's capitals and other names. */
function namesOf(name: string): readonly string[] {
  return countryNamed(name)?.names ?? [];
}

/** "Russian officials", "NATO diplomats", "Reed and Holm": what keeps its capital within a sentence. */
function isNameLike(text: string): boolean {
  return (
    /^\p{Lu}{2}|^\p{Lu}\p{Ll}+\.? (?:and )?\p{Lu}/u.test(text) ||
    countryOf(text.split(" ")[0]?.replace(/['’]s$/u, "") ?? "") !== undefined
  );
}
