import type { Answer, Citation, Reason } from "../domain/answer.ts";
import type { Question, Understanding } from "../domain/question.ts";
import type { Speaker, SpeakerId } from "../domain/speaker.ts";
import { spansOf } from "../domain/statement.ts";

import type { Directory, Fit } from "./directory.ts";
import { folded } from "./fold.ts";
import { nearest } from "./nearest.ts";
import { parsed } from "./question.ts";
import type { Parsed } from "./question.ts";
import { drawnTogether } from "./same-words.ts";
import type { Held, Hit, StatementIndex } from "./statement-index.ts";
import { terms } from "./terms.ts";

/** What the corpus holds on a question. */
export function answerTo(question: Question, directory: Directory, index: StatementIndex): Answer {
  const {
    typed,
    fit: fits,
    about,
  } = question.kind === "sentence" ? parsed(question.text, directory) : filled(question, directory);
  const topic = about === undefined || terms(about).length === 0 ? undefined : about;
  const fit = topic === undefined ? fits : speakingOn(topic, fits, index);
  const text =
    question.kind === "sentence"
      ? question.text
      : [question.speaker, about].filter(Boolean).join(" · ");
  const understanding: Understanding = {
    text,
    speaker: fit.kind === "one" ? fit.speakers[0] : undefined,
    about,
  };
  const nothing = (because: Reason): Answer => ({ kind: "nothing", understanding, because });
  if (fit.kind === "several" && typed !== undefined)
    return { kind: "ambiguous", understanding, typed, speakers: fit.speakers };
  if (fit.kind === "none" && typed !== undefined) {
    return nothing({ kind: "unknown-speaker", typed, nearest: nearest(typed, directory.speakers) });
  }
  if (fit.kind !== "one") {
    if (topic === undefined) return nothing({ kind: "no-question" });
    return found(understanding, ranked(index.about(topic, undefined)), {
      kind: "unmentioned-topic",
      about: topic,
    });
  }
  const own = new Set(fit.speakers.map(({ id }) => id));
  const representing = represented(fit.speakers, directory);
  const held = (speakers: ReadonlySet<SpeakerId>): readonly Held[] =>
    topic === undefined ? latest(index.by(speakers)) : ranked(index.about(topic, speakers));
  const statements = index.by(new Set([...own, ...representing])).length;
  const silent: Reason = {
    kind: "silent-on-topic",
    speaker: fit.speakers[0],
    about: about ?? "",
    statements,
  };
  return found(
    understanding,
    [...held(own), ...(representing.size > 0 ? held(representing) : [])],
    silent,
  );
}

/** Of several whom a name fits, the only one who speaks on the topic is meant. */
function speakingOn(topic: string, fit: Fit, index: StatementIndex): Fit {
  if (fit.kind !== "several") return fit;
  const [only, ...others] = fit.speakers.filter(
    ({ id }) => index.about(topic, new Set([id])).length > 0,
  );
  return only !== undefined && others.length === 0 ? { kind: "one", speakers: [only] } : fit;
}

/** A form's fields: the name whole, or as a sentence would give it. */
function filled(
  { speaker, about }: { speaker: string; about: string | undefined },
  directory: Directory,
): Parsed {
  const named = directory.named(folded(speaker));
  const fit = named.kind === "none" ? directory.described(speaker) : named;
  return { typed: speaker, fit, about: about?.trim() === "" ? undefined : about };
}

/** Those who speak for a body; nobody speaks for a person. */
function represented(speakers: readonly Speaker[], directory: Directory): ReadonlySet<SpeakerId> {
  const bodies = speakers.filter(({ kind }) => kind === "institution");
  return new Set(bodies.flatMap(({ id }) => [...directory.representing(id)]));
}

function found(understanding: Understanding, held: readonly Held[], otherwise: Reason): Answer {
  const [first, ...rest] = drawnTogether(held.map((one): Citation => ({ ...one, alsoIn: [] })));
  return first === undefined
    ? { kind: "nothing", understanding, because: otherwise }
    : { kind: "found", understanding, citations: [first, ...rest] };
}

/** By how well they fit; of equals the newest first. */
function ranked(hits: readonly Hit[]): readonly Held[] {
  return hits
    .toSorted((a, b) => b.score - a.score || byDay(a.held, b.held))
    .map(({ held }) => held);
}

const KINDS = ["quotation", "paraphrase", "refusal"];

/** Without a topic: the newest article first, in it the quotations first, in the order of the text. */
function latest(held: readonly Held[]): readonly Held[] {
  return held.toSorted(
    (a, b) =>
      byDay(a, b) ||
      a.article.id.localeCompare(b.article.id) ||
      KINDS.indexOf(a.statement.kind) - KINDS.indexOf(b.statement.kind) ||
      spansOf(a.statement)[0].start - spansOf(b.statement)[0].start,
  );
}

function byDay(a: Held, b: Held): number {
  return (b.article.published ?? "").localeCompare(a.article.published ?? "");
}
