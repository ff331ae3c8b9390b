const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Titles that are shortened before a name, without the full stop: no sentence ends at one. As English newspapers write them. */
const TITLES_SHORT = listed(`
  Mr Mrs Ms Mx Messrs Mmes Mme Mlle Msgr Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Pres Rev Revs Fr Hon Amb Sec Supt Det Insp
  Gen Gens Lt Col Cols Sgt Cpl Pvt Pfc Spc Capt Cmdr Cdr Adm Maj Brig Atty Asst Dist Assoc
`);

/** Other abbreviations, without the full stop, that may stand at a sentence's end too: American states, months, companies, streets, degrees. */
const OTHERS_SHORT = listed(`
  Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt
  Wash Wis Wisc Wyo Ont Que
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Inc Corp Co Cos Ltd Bros Plc Assn Dept Univ Intl
  Jr Sr Esq Ph St Ste Mt Ft Pt Ave Blvd Rd Hwy Bldg
  vs etc cf al approx est
`);

/** Abbreviations before a number. */
const NUMBERED = listed("No Nos no nos p pp vol fig art ch");

/** Words that hardly ever follow an abbreviation within its sentence when they are capitalised, but often begin one. From general knowledge of English. */
const STARTERS = listed(`
  The A An This That These Those There Here He She It They We You I His Her Its Their Our My But So Yet If When While As At In On By For
  From With After Before Since Until Although Though However Meanwhile Moreover Then Now Also Still What Who Where Why How Some Many Most
  Both All Each Not Only Even Just Once During Despite Because According Asked Among Instead Earlier Later Last Under Other Others Another
`);

/** What a full stop behind letters may be: the mark of a title, of another abbreviation, of one before a number, or a plain full stop. */
export type Stop = "title" | "short" | "numbered" | "plain";

/** What the full stop behind letters is, these as printed: "Sen", "R-Fla", "U.S", "J", "No". */
export function stopBehind(letters: string): Stop {
  const last = lastPart(letters);
  if (TITLES_SHORT.has(last)) return "title";
  if (NUMBERED.has(last)) return "numbered";
  return OTHERS_SHORT.has(last) || /^\p{L}$|^\p{L}\..*\p{L}$/u.test(last) ? "short" : "plain";
}

/** Whether letters, as printed without their full stop, are a usual abbreviation. */
export function isShort(letters: string): boolean {
  const last = lastPart(letters);
  return TITLES_SHORT.has(last) || OTHERS_SHORT.has(last);
}

/** "Fla" of "R-Fla"; "St" of "ST". */
function lastPart(letters: string): string {
  const last = letters.slice(letters.lastIndexOf("-") + 1);
  return /^\p{Lu}{2,}$/u.test(last) ? last.slice(0, 1) + last.slice(1).toLowerCase() : last;
}

/** Whether a capitalised word behind an abbreviation begins a sentence: "in the U.S. *He* left", not "the U.S. *Senate*". */
export function isStarter(word: string): boolean {
  return STARTERS.has(word);
}
