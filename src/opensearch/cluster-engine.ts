import type { Answer, Citation } from "../domain/answer.ts";
import type { Engine, Holdings } from "../domain/engine.ts";
import type { Question, Understanding } from "../domain/question.ts";
import { MOST_TYPED } from "../domain/quote-check.ts";
import type { Reading } from "../domain/reading.ts";
import type { SpeakerId } from "../domain/speaker.ts";
import { type AnswerWindow, type Window, listed } from "../domain/window.ts";
import { type Sources, answerTo, topicOf } from "../retrieval/answering.ts";
import { fitting } from "../retrieval/choices.ts";
import { folded } from "../retrieval/fold.ts";
import { takenApart } from "../retrieval/form.ts";
import { partOfCorpus } from "../retrieval/index-parts.ts";
import { OwnOffices } from "../retrieval/own-offices.ts";
import { Passages } from "../retrieval/passages.ts";
import type { Parsed } from "../retrieval/question.ts";
import { QuoteChecker } from "../retrieval/quote-check.ts";
import { SpokenTopics } from "../retrieval/spoken-topics.ts";
import { StatementIndex } from "../retrieval/statement-index.ts";
import { citedBy } from "../retrieval/surroundings.ts";
import { voicesOf } from "../retrieval/voices.ts";

import type { Articles, Shelved, Sliced } from "./articles.ts";
import { candidates, mentioning, newestArticles, ofText, quoting, saidBy } from "./candidates.ts";
import { articleKey } from "./documents.ts";
import type { Lexicon } from "./lexicon.ts";
import { moved } from "./moved-statement.ts";

/** Of so many speakers the topics are kept: every letter that is typed asks for them again. */
const KEPT = 100;

/**
 * An engine over one index of a cluster. The cluster finds the passages that may answer; the embedded engine's own code chooses and
 * ranks among them, with what the lexicon tells of the whole corpus.
 */
export function clusterEngine(lexicon: Lexicon, articles: Articles): Engine {
  const { directory, vocabulary, everybody, holdings } = lexicon;
  const spoken = new Map<string, Promise<SpokenTopics>>();
  const answering = new ClusterAnswers(lexicon, articles);
  return {
    answer: async (question, window) => answering.answer(question, window),
    speakers: async (typed, window) => listed(fitting(everybody, typed), window),
    topics: async (speaker, typed) => {
      const fit = directory.named(folded(speaker));
      const ids = fit.kind === "none" ? [] : fit.speakers.map(({ id }) => id);
      const all = new Set(ids.flatMap((id) => [id, ...directory.joint(id)]));
      const key = [...all].toSorted().join("\n");
      const known = spoken.get(key) ?? answering.topics(all.size === 0 ? undefined : all);
      if (spoken.size >= KEPT) spoken.clear();
      spoken.set(key, known);
      return (await known).fitting(speaker, typed);
    },
    cited: async (reference) => {
      const [digits = ""] = reference.split("-");
      const readings = readingsOf(await articles.found(ofText(digits)));
      const parts = partOfCorpus(readings, directory, vocabulary, lexicon.sizes);
      const index = new StatementIndex(readings, directory, parts);
      return citedBy(reference, readings, index, new OwnOffices(readings));
    },
    articles: async (window) => articlesIn(window, holdings, articles),
    check: async (words) => {
      const isRead = words.length <= MOST_TYPED && words.trim() !== "";
      const found = isRead ? await articles.found(quoting(words)) : [];
      return new QuoteChecker(readingsOf(inOrder(found)), directory).check(words);
    },
    holdings: async () => ({ ...holdings, speakers: everybody.length }),
  };
}

async function articlesIn(window: Window, holdings: Holdings, articles: Articles) {
  const { from, shown } = listed(Array.from({ length: holdings.articles }), window);
  const found = await articles.found({ ...newestArticles, from, size: shown.length });
  const choices = found.map(({ reading: { article, statements } }) => ({
    article,
    statements: statements.length,
  }));
  return { total: holdings.articles, from, shown: choices };
}

/** What a question may need beside the passages that may answer it. */
interface Beside {
  readonly places: readonly Sliced[];
  readonly mentions: readonly Shelved[];
}

class ClusterAnswers {
  readonly #lexicon: Lexicon;
  readonly #articles: Articles;

  constructor(lexicon: Lexicon, articles: Articles) {
    this.#lexicon = lexicon;
    this.#articles = articles;
  }

  async answer(question: Question, window: AnswerWindow | undefined): Promise<Answer> {
    const { directory, vocabulary } = this.#lexicon;
    const known = { directory, isWord: vocabulary.has, asked: question.asked };
    const read = takenApart(question, known);
    const places = await this.#found(read);
    const answer = answerTo(read, window, await this.#sources(places, []));
    const beside = await this.#beside(answer, read);
    if (beside === undefined) return this.#whole(this.#counted(answer, read), places);
    const all = together(places, beside.places);
    const told = answerTo(read, window, await this.#sources(all, beside.mentions));
    return this.#whole(this.#counted(told, read), all);
  }

  /** An answer with whole articles in place of slices. */
  async #whole(answer: Answer, places: readonly Sliced[]): Promise<Answer> {
    if (answer.kind !== "found") return answer;
    const begins = new Map(places.map(({ reading, from }) => [reading.article, from]));
    const all = answer.citations.flatMap((citation) => [citation, ...citation.alsoIn]);
    const keys = [...new Set(all.map(({ article }) => articleKey(article)))];
    const readings = await this.#articles.shown(keys);
    const offices = new OwnOffices(readings);
    const byKey = new Map(readings.map(({ article }, at) => [keys[at], article]));
    const whole = (citation: Citation): Citation => {
      const article = byKey.get(articleKey(citation.article));
      const from = begins.get(citation.article);
      // Every citation is of a place, and `shown` has given the article of each.
      if (article === undefined || from === undefined)
        throw new Error(`${citation.article.id} is lacking`);
      const statement = moved(citation.statement, from);
      return offices.of({ ...citation, article, statement, alsoIn: citation.alsoIn.map(whole) });
    };
    const [first, ...rest] = answer.citations;
    return { ...answer, citations: [whole(first), ...rest.map(whole)] };
  }

  /** What these speakers speak of, or anybody. */
  async topics(speakers: ReadonlySet<SpeakerId> | undefined): Promise<SpokenTopics> {
    const places = await this.#articles.passages([saidBy(speakers)]);
    return (await this.#sources(places, [])).topics;
  }

  async #found(read: Parsed): Promise<readonly Sliced[]> {
    for (const searches of candidates(read, this.#lexicon)) {
      const places = await this.#articles.passages(searches);
      if (places.length > 0) return places;
    }
    return [];
  }

  /** What is told to who finds nothing; undefined where there is nothing to tell. */
  async #beside(answer: Answer, read: Parsed): Promise<Beside | undefined> {
    if (answer.kind !== "nothing") return undefined;
    const { because, understanding } = answer;
    const topic = topicOf(read);
    const mentions = async (names: readonly string[]) =>
      this.#articles.found(mentioning(names, topic, this.#lexicon));
    if (because.kind === "unknown-speaker")
      return { places: [], mentions: await mentions([because.typed]) };
    if (because.kind !== "silent-on-topic") return undefined;
    const names = understanding.speakers.flatMap(({ name, aliases }) => [name, ...aliases]);
    const said = saidBy(this.#voices(understanding));
    const [places, mentioned] = await Promise.all([
      this.#articles.passages([said]),
      because.elsewhere > 0 ? [] : mentions(names),
    ]);
    return { places, mentions: mentioned };
  }

  /** An answer over a part of the corpus that tells how much there is in the whole. */
  #counted(answer: Answer, read: Parsed): Answer {
    if (answer.kind !== "nothing") return answer;
    const { because, understanding } = answer;
    if (because.kind !== "silent-on-topic" && because.kind !== "unmentioned-topic") return answer;
    const { counts, holdings } = this.#lexicon;
    const statements =
      because.kind === "unmentioned-topic"
        ? holdings.statements
        : [...this.#voices(understanding)].reduce(
            (sum, id) => sum + (counts.get(id)?.statements ?? 0),
            0,
          );
    // Without a topic all that they said is said at other times, or in other ways.
    const elsewhere = topicOf(read) === undefined ? statements : because.elsewhere;
    return because.kind === "silent-on-topic"
      ? { ...answer, because: { ...because, statements, elsewhere } }
      : { ...answer, because: { ...because, elsewhere } };
  }

  /** Whose statements were looked through: of several whom a name fits, those of the only one who speaks on the topic. */
  #voices({ speakers }: Understanding): ReadonlySet<SpeakerId> {
    const { own, others } = voicesOf(speakers, this.#lexicon.directory);
    return new Set([...own, ...others]);
  }

  async #sources(places: readonly Sliced[], mentions: readonly Shelved[]): Promise<Sources> {
    const { directory, vocabulary, sizes, holdings } = this.#lexicon;
    const readings = places
      .toSorted((a, b) => a.order - b.order || a.part - b.part)
      .map(({ reading }) => reading);
    const parts = partOfCorpus(readings, directory, vocabulary, sizes);
    const index = new StatementIndex(readings, directory, parts);
    return {
      directory,
      index,
      passages: new Passages(readingsOf(inOrder(mentions)), vocabulary),
      topics: new SpokenTopics(directory, index),
      // Slices do not tell the offices: whole articles do, of what is shown.
      offices: new OwnOffices([]),
      corpus: holdings.corpus,
    };
  }
}

/** Passages of two searches, each once. */
function together(some: readonly Sliced[], others: readonly Sliced[]): readonly Sliced[] {
  return [...new Map([...some, ...others].map((one) => [one.id, one])).values()];
}

/** Articles in the order of the corpus, on which the embedded engine falls back where nothing else decides. */
function inOrder(shelved: readonly Shelved[]): readonly Shelved[] {
  return shelved.toSorted((a, b) => a.order - b.order);
}

function readingsOf(shelved: readonly Shelved[]): readonly Reading[] {
  return shelved.map(({ reading }) => reading);
}
