import type { Article } from "../domain/article.ts";
import type { SpeakerArticles } from "../domain/engine.ts";
import type { SpeakerNote } from "../domain/speaker.ts";

import type { Check, FirstNames, Lines } from "./checked-corpus.ts";
import type { Finding } from "./finding.ts";
import { type Known, isLike, officesOf } from "./like-names.ts";
import { personName, soundOf } from "./person-name.ts";

/** Names that the corpus takes for those of two people and that look like one person's, the rarer of the two each. */
export const samePeople: Check = ({ speakers, notes, lines, firstNames }) => {
  const people = speakers.flatMap(known).toSorted((a, b) => b.articles.length - a.articles.length);
  const listed = new Set(notes.flatMap(({ name, aliases }) => [name, ...aliases]));
  const isListed = ({ speaker }: Known) => listed.has(speaker.name);
  const found = new Map<Known, Known>();
  for (const group of groupsOf(people))
    for (const [commoner, rarer] of pairsIn(group, firstNames))
      if (!found.has(rarer) && !(isListed(rarer) && isListed(commoner))) found.set(rarer, commoner);
  return [...found].map(([rarer, commoner]) => finding(rarer, commoner, notes, lines));
};

function known(one: SpeakerArticles): readonly Known[] {
  const name = one.speaker.kind === "person" ? personName(one.speaker.name) : undefined;
  return name === undefined ? [] : [{ ...one, name, offices: officesOf(one) }];
}

/** Those who share a family name, and those who share a first name, as they sound; in their order. */
function groupsOf(people: readonly Known[]): Iterable<readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const one of people)
    for (const key of [`${one.name.given} *`, `* ${soundOf(one.name.family)}`]) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  return groups.values();
}

function* pairsIn(group: readonly Known[], firstNames: FirstNames): Iterable<[Known, Known]> {
  for (const [at, rarer] of group.entries())
    for (const commoner of group.slice(0, at))
      if (isLike(commoner, rarer, firstNames)) yield [commoner, rarer];
}

function finding(
  rarer: Known,
  commoner: Known,
  notes: readonly SpeakerNote[],
  lines: Lines,
): Finding {
  const [name, other] = [rarer.speaker.name, commoner.speaker.name];
  const [article, place] = placeOf(rarer);
  const [otherArticle, otherPlace] = placeOf(commoner);
  const where = `${otherArticle.file}:${String(lines.at(otherArticle, otherPlace))}`;
  return {
    kind: "same-person",
    file: article.file,
    line: lines.at(article, place),
    what: `“${name}” and “${other}” (${where}) may be one person, and are taken for two`,
    remedy: remedyFor(name, other, notes),
  };
}

/** The first article that has a person, and where it names them. */
function placeOf({ speaker, articles }: Known): readonly [Article, number] {
  const [article] = articles;
  if (article === undefined) throw new Error(`${speaker.name} speaks in no article`);
  const names = [speaker.name, ...speaker.aliases].filter((name) => name.includes(" "));
  const places = names.map((name) => article.text.indexOf(name)).filter((place) => place >= 0);
  return [article, places.length === 0 ? 0 : Math.min(...places)];
}

function remedyFor(name: string, other: string, notes: readonly SpeakerNote[]): string {
  const [isNoted, isOtherNoted] = [name, other].map((one) =>
    notes.some((note) => note.name === one),
  );
  if (isNoted || isOtherNoted) {
    const [entry, alias] = isNoted ? [name, other] : [other, name];
    return `if they are, add ${inYaml(alias)} to the aliases of ${inYaml(entry)} in speakers.yaml; if not, give ${inYaml(alias)} an entry of its own`;
  }
  return `if they are, add to speakers.yaml: - {name: ${inYaml(other)}, aliases: [${inYaml(name)}]}; if not, add an entry for each`;
}

/** A name as a list within braces takes it. */
function inYaml(name: string): string {
  return /^\p{L}[\p{L}\p{M}.'’ -]*$/u.test(name) ? name : JSON.stringify(name);
}
