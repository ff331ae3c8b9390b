import type { Span } from "../domain/span.ts";
import { CUE_VERBS } from "../reading/lexicon/cue-verbs.ts";
import { PERSON_NOUNS, TITLES, singular } from "../reading/lexicon/people.ts";

/** A word of a question, with where it stands in it. */
export interface QuestionWord {
  readonly text: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** Whether it stands within quotation marks: there it does nothing but belong to the topic. */
  readonly isQuoted: boolean;
  /** Whether a comma or "&" stands before it. */
  readonly isListed: boolean;
}

/** The longest question that is read, in words; the rest is left out. */
const MOST = 60;

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Words that open a question. */
const ASKING =
  listed(`what whats what's who whos who's when where why how which is are was were you tell me show give
  please there ever anything something exactly the been being latest recent recently newest new news from by any all list find search
  hey hi hello ok okay so and but wat wut whut yo bro bruh dude guys lol pls plz gimme lemme everything every many much
  compare compares compared comparing comparison contrast difference differences between explain summarize summarise summary`);

/** Words behind which, and behind whoever is asked for, a verb stands: "*did* Quill promise". */
const HELPING =
  listed(`did do does has have had can could will would should might must didn't don't doesn't hasn't haven't hadn't can't couldn't won't
  wouldn't shouldn't`);

const BEING = listed("is are was were");

/** Words that ask for everybody: "has anyone said anything about tolls". */
const ANYBODY = listed("who whos who's anyone anybody someone somebody everyone everybody people");

/** Words for speaking and for what was spoken. */
const SAYING =
  listed(`say says said saying stand stands see sees saw feel feels regard regards stated comment commented think thinks tell told claim claimed write wrote announce announced
  warn warned speak spoke spoken talk talks talked talking mention mentions mentioned discuss discussed address addressed answer answered
  reply replied respond responded react reacted position positions view views stance opinion statement statements quote quotes quoted words
  remarks comments reaction response responses take line deny denies denied confirm confirmed admit admitted promise promised demand
  demanded suggest suggested propose proposed insist insisted argue argued reject rejected refuse refused decline declined`);

/** Words between the speaker and the topic. */
const LINKING = listed(
  "latest recent ever also actually really a an the about abt bout on regarding concerning re over to of from by that anything something is s any been when asked if",
);

const ABOUT = listed("about abt bout on regarding concerning re");
/** Words before a topic that are no part of it. */
const ARTICLES = listed("a an the to of that");

/** Words for speaking to somebody, and those behind which the hearer stands without "to". */
const ADDRESSING = listed(
  `say says said saying speak spoke spoken talk talks talked talking comment commented mention mentioned write wrote agree agrees agreed
  disagree disagrees disagreed argue argued`,
);
const TELLING = listed("tell told");
const HEARING = listed("to with");

/** Words for what a speaker thinks of the topic behind them. */
const STANDING = listed(
  `want wants wanted oppose opposes opposed believe believes believed accuse accuses accused condemn condemns condemned criticize criticizes
  criticized criticise criticises criticised describe describes described explain explains explained declare declares declared`,
);

/** Words for taking sides, beside those for speaking: in "did Quill *rule out* tolls" the topic is tolls. */
const SIDING =
  listed(`support supported back backed endorse endorsed favor favored favour favoured welcome welcomed accept accepted approve approved
  offer offered demand demanded refuse refused decline declined rule ruled call called supporting backing endorsing favoring favouring
  welcoming accepting approving offering demanding refusing declining ruling calling`);
/** What may belong to them. */
const PARTICLES = listed("out for against off up on");

/** "Marsh *vs* Quill": both are asked for. */
const JOINING = listed("and or vs vs. versus v v.");
const COMPARING = listed(
  "compare compares compared comparing comparison contrast difference differences",
);
const BELONGING = listed("of to for");
const ANYTHING = listed("anything something ever also actually really any");
const PRONOUNS = listed("he she they it we i you him her them");

/** What stands in quotation marks, with them. */
export function quotedIn(sentence: string): readonly Span[] {
  return [...sentence.matchAll(QUOTED)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

const QUOTED = /["“«„][^"“”«»„]+["”»“]/gu;

/** The words of a question, in order; a possessive stays with its word. */
export function questionWords(sentence: string): readonly QuestionWord[] {
  const found: QuestionWord[] = [];
  const quoted = quotedIn(sentence);
  for (const match of sentence.matchAll(
    /[\p{L}\p{N}](?:[\p{L}\p{N}.'’-]*[\p{L}\p{N}])?(?:\.(?=\s\p{Lu}))?/gu,
  )) {
    if (found.length === MOST) break;
    const [text] = match;
    found.push({
      text,
      low: text.toLowerCase().replace("’", "'"),
      start: match.index,
      end: match.index + text.length,
      isListed: /[,&]\s*$/u.test(sentence.slice(found.at(-1)?.end ?? 0, match.index)),
      isQuoted: quoted.some(({ start, end }) => match.index > start && match.index < end),
    });
  }
  return found;
}

function isOf(...lists: readonly ReadonlySet<string>[]): (word: QuestionWord) => boolean {
  return ({ low, isQuoted }) => !isQuoted && lists.some((words) => words.has(low));
}

/** What a word does in a question. */
export const does = {
  ask: isOf(ASKING, HELPING),
  help: isOf(HELPING),
  be: isOf(BEING),
  askForAll: isOf(ANYBODY),
  say: isOf(SAYING),
  link: isOf(LINKING, SAYING),
  open: isOf(ARTICLES),
  /** "say *to* Brand about tolls", "*tell* Brand about tolls": what stands behind has the hearer. */
  address: isOf(ADDRESSING),
  tell: isOf(TELLING),
  leadToHearer: isOf(HEARING),
  /** "does Quill *want* to free the ferries": what stands behind is the topic. */
  stand: isOf(STANDING),
  /** "did Quill *threaten* to close the ferries", behind a helping word. */
  act: isOf(SIDING, new Set(CUE_VERBS.keys())),
  goWithAct: isOf(PARTICLES),
  leadToTopic: isOf(ABOUT),
  /** "anything about the": what may stand between a word for saying and the topic. */
  lead: isOf(ABOUT, ARTICLES, ANYTHING),
  pointBack: isOf(PRONOUNS),
  join: isOf(JOINING),
  compare: isOf(COMPARING),
  belong: isOf(BELONGING),
  /** "an *aide* to Quill", "Quill’s *spokesman*": somebody else than Quill. */
  describe: ({ low }: QuestionWord): boolean => PERSON_NOUNS.has(singular(low)),
  title: ({ low }: QuestionWord): boolean => TITLES.has(low.replace(/\.$/u, "")),
};
