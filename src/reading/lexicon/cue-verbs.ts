/**
 * How a reporting verb takes what was said:
 * `say`: a clause or a quotation ("said that …"); `tell`: a hearer first ("told reporters that …");
 * `judge`: the thing spoken of ("dismissed the plan as …"); `think`: only counts with "that" or a quotation ("fears that …").
 */
export type Manner = "say" | "tell" | "judge" | "think";

/**
 * Verbs that report speech, writing and announcement, by lemma. Put together from the verbs that hand-annotated news marks as cues most
 * often in relation to how often they occur, and from the reporting verbs that English grammars list.
 */
const LEMMAS: Readonly<Record<Manner, string>> = {
  say: `say add note argue claim insist warn announce declare state explain suggest acknowledge admit write tweet report reveal confirm
    stress emphasize emphasise underline underscore maintain contend assert allege reply respond answer conclude recall predict vow pledge
    promise reiterate repeat continue complain joke quip remark comment observe indicate signal hint caution testify agree deny propose
    recommend estimate threaten concede counter muse lament boast affirm proclaim post opine caution disclose specify clarify elaborate retort
    forecast swear protest exclaim interject posit theorize speculate reckon mention charge counsel cry shout yell rule point echo begin conclude confess snap`,
  tell: `tell inform remind assure notify advise urge ask beg implore instruct order command encourage call`,
  judge: `describe dismiss reject condemn criticize criticise denounce accuse praise blame defend slam blast mock ridicule call label brand
    characterize characterise frame portray hail deride decry question`,
  think: `believe think hope fear expect doubt feel guess imagine worry wonder suspect`,
};

const MANNERS: readonly Manner[] = ["say", "tell", "judge", "think"];

/** Verbs whose forms are not made by rule: lemma, then past and past participle. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  think: ["thought"],
  feel: ["felt"],
  swear: ["swore", "sworn"],
  forecast: ["forecast"],
  begin: ["began"],
};

/** A form of a reporting verb. */
export interface CueVerb {
  readonly lemma: string;
  readonly manner: Manner;
  readonly form: "base" | "present" | "past" | "participle";
}

/** Every form of every reporting verb, lower case. "call" both judges and tells; what follows decides. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map(
  MANNERS.flatMap((manner) =>
    LEMMAS[manner]
      .split(/\s+/u)
      .flatMap((lemma) =>
        forms(lemma).map(([text, form]) => [text, { lemma, manner, form }] as const),
      ),
  ),
);

function forms(lemma: string): (readonly [string, CueVerb["form"]])[] {
  const stem = lemma.replace(/e$/u, "");
  const past = IRREGULAR[lemma] ?? [
    /[^aeiou]y$/u.test(lemma) ? lemma.replace(/y$/u, "ied") : `${doubled(lemma, stem)}ed`,
  ];
  const present = lemma.replace(/([^aeiou])y$/u, "$1ie").replace(/(sh|ch|s|x)$/u, "$1e");
  return [
    [lemma, "base"],
    [`${present}s`, "present"],
    ...past.map((text) => [text, "past"] as const),
    [`${doubled(lemma, stem)}ing`, "participle"],
  ];
}

function doubled(lemma: string, stem: string): string {
  return lemma === "quip"
    ? "quipp"
    : lemma === "admit"
      ? "admitt"
      : lemma === "beg"
        ? "begg"
        : stem;
}
