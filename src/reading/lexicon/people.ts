const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Words before a name that are no part of it, lower case without full stops: courtesy, office, rank. From general knowledge of English news. */
export const TITLES: ReadonlySet<string> = listed(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron sheikh king queen prince princess pope cardinal archbishop bishop
  rev reverend rabbi imam father sister brother saint president vice-president premier chancellor minister secretary-general
  sen senator rep representative congressman congresswoman gov governor mayor ambassador envoy judge justice chief general gen
  lt col colonel major maj captain capt sgt sergeant admiral adm commander lieutenant officer detective sheriff attorney
  speaker chairman chairwoman chairperson chair director deputy former ex acting then-president spokesman spokeswoman spokesperson
  prime pm ag vp dj cfo foreign defence defense interior finance economy energy vice first under secretary state treasury
  supreme republican democrat democratic candidate nominee leader lawmaker mp mep coach ceo founder author actor actress staff
`);

/** Common nouns for persons, lower case, singular. */
export const PERSON_NOUNS: ReadonlySet<string> = listed(`
  spokesman spokeswoman spokesperson minister president premier chancellor official chief leader secretary senator congressman congresswoman
  representative candidate nominee governor mayor lawmaker legislator analyst expert observer professor scholar researcher director adviser
  advisor aide ambassador envoy diplomat general commander officer chairman chairwoman chairperson chair lawyer attorney judge author
  politician source insider critic opponent supporter strategist economist scientist historian journalist reporter correspondent columnist
  editor commentator pollster activist campaigner organizer organiser founder executive manager boss head member deputy colleague
  negotiator mediator prosecutor investigator detective sheriff witness resident neighbour neighbor farmer teacher student nurse doctor
  soldier veteran voter delegate republican democrat conservative liberal socialist party-member tory king queen prince princess pope bishop
  archbishop priest pastor rabbi imam man woman person people mother father wife husband son daughter brother sister friend owner worker
  employee coach player captain actor actress singer writer filmmaker speaker moderator host anchor billionaire businessman businesswoman
  mogul developer investor trader regulator watchdog counsel commissioner superintendent representative participant user fan
  statesman chancellor premier vice-president secretary-general president-elect frontrunner front-runner rival ally
`);

/** Common nouns for bodies that speak as one, lower case, singular. */
export const BODY_NOUNS: ReadonlySet<string> = listed(`
  ministry government office agency department administration campaign party company firm group organization organisation organizer union
  commission council committee court police army military navy bank university institute foundation association federation parliament senate
  congress house assembly embassy delegation presidency newspaper magazine outlet network channel station broadcaster daily tabloid website
  coalition alliance bloc team board authority service bureau center centre corporation charity trust club league school hospital society
  kremlin pentagon vatican cabinet chamber secretariat treasury junta regime movement front militia headquarters think-tank press convention fund democrats republicans conservatives liberals
`);

/** Nouns for texts that are reported to say something, lower case, singular. */
export const TEXT_NOUNS: ReadonlySet<string> = listed(`
  statement report study poll survey document letter email memo article editorial letter paper filing complaint lawsuit indictment ruling
  release message post tweet note book analysis research review transcript declaration communique communiqué account figure data
  record law bill act amendment constitution treaty text caption headline sign advertisement ad website
`);

/** First names of men and of women. */
const EITHER = `alex andrea ashley beverly carol casey chris dana drew evan jackie jamie jan jean jordan kelly kim leslie lindsey meredith pat
  robin robyn sam shannon stacey stacy terry tracy whitney`;

/** First names by gender, lower case: the commonest in English-language news, from general knowledge. */
export const MALE_NAMES: ReadonlySet<string> = listed(`${EITHER}
  aaron adam adolf ahmed alan albert alexander alexei alexey ali allen andrei andrew andrii andriy andrzej angus anthony antonio antónio antonin
  arnold arthur barack ben benjamin bernard bernie bill bob boris brad brett brian bruce carl carlos charles charlie christian
  christopher chuck corey craig dan daniel david dean dennis dmitri dmitry dmytro don donald doug ed edward elon emmanuel eric erik frank
  francois françois fred friedrich gary gavin gennady george gerald gerry giuseppe glenn gordon graham greg gregory guo harry harvey henry
  herman hugh ian igor ivan jack jacob jake james jared jason jean-pierre jean-luc jean-claude jeb jeff jeffrey jens jeremy jerry jim jimmy joe joel john
  johnny jon jonathan jorge jose josé joseph josh joshua juan justin karl keir keith ken kenneth kevin kyle larry lars leonid luis
  luke mahmoud marc marco mario mark martin matt matthew max michael michel mick miguel mike mikhail mitch mitt mohammed mohammad muhammad
  nathan neil nicholas nick nicolas nigel oleg oleh oleksandr oleksii olaf omar oscar patrick paul pavel pedro pete peter petro petr phil philip
  pierre rafael ralph rand ray reince richard rick rob robert rodrigo roger roman ron ronald roy rudy rupert russell ryan salvatore   samuel scott sean sebastian sergei sergey sergio sergii seth simon stanislav stefan steffen stephan stephen stéphane stephane steve steven stuart ted   thomas tim timothy tobias toby todd tom tony trevor vassily vasily victor viktor vincent vitali vitaly vladimir volodymyr walter warren
  wayne wes will william xi yuri yury zac zach
`);

/** See `MALE_NAMES`. */
export const FEMALE_NAMES: ReadonlySet<string> = listed(`${EITHER}
  abigail alexandra alice alicia alison allison amanda amy ana angela anita ann anna annalena anne annie antonia audrey barbara
  becky beth betty bridget brenda camilla carla carly caroline carolyn catherine cathy charlotte chelsea cheryl christina
  christine cindy claire claudia condoleezza connie cynthia deborah debbie debra denise diana diane donna dorothy eileen elaine eleanor
  elena elise elizabeth ella ellen emily emma erin esther eva evelyn fiona frances gabrielle gail giorgia gina gloria grace greta hannah
  heather helen hillary holly huma ilana irene isabel ivanka jacqueline jane janet janice jeanne jen jennifer jenny jessica jill
  joan joanna joanne joyce judith judy julia julie kaja kamala karen karoline kate katherine kathleen kathy katie katrina kayleigh kellyanne
  kimberly kirsten kristen laura lauren leah linda lisa liz liza lori louise lucy lynn madeleine madeline maggie margaret maria
  marie marine marjorie martha mary maureen megan melania melanie melissa mette mia michelle miriam molly monica nadia nancy naomi
  natalia natalie nicola nicole nikki nina olena olga olivia pamela patricia patty paula penny pam priti rachel rebecca renee rhonda rita
  rosa rose ruth sally samantha sandra sanna sara sarah sharon sheila shirley sonia sonya sophie stephanie
  sue susan suzanne svetlana sylvia tamara tanya tatiana teresa theresa tiffany tina tulsi ursula valentina valerie vanessa vera
  veronica victoria virginia wendy yulia yvette yvonne zoe
`);

/** Nouns and titles that tell a person's gender, lower case. */
export const GENDER_OF: ReadonlyMap<string, "male" | "female"> = new Map([
  ...["mr", "sir", "lord", "king", "prince", "father", "brother", "husband", "son", "pope"].map(
    (word) => [word, "male"] as const,
  ),
  ...["spokesman", "chairman", "congressman", "businessman", "statesman", "actor", "man"].map(
    (word) => [word, "male"] as const,
  ),
  ...["mrs", "ms", "miss", "dame", "lady", "baroness", "queen", "princess", "mother"].map(
    (word) => [word, "female"] as const,
  ),
  ...["sister", "wife", "daughter", "spokeswoman", "chairwoman", "congresswoman"].map(
    (word) => [word, "female"] as const,
  ),
  ...["businesswoman", "actress", "woman"].map((word) => [word, "female"] as const),
]);

/** Small words inside a name: Ursula von der Leyen, Bashar al-Assad. */
export const PARTICLES: ReadonlySet<string> = listed(
  "de da di do dos das du del della van von der den ter ten la le bin ibn al el y",
);

/** News agencies and outlets of one name, which speak as bodies. From general knowledge. */
export const OUTLETS: ReadonlySet<string> = listed(`
  reuters tass interfax bloomberg politico axios ukrinform xinhua afp dpa ansa pap rmf24 rbc bbc cnn msnbc nbc abc cbs fox npr pbs sky
  euronews newsweek breitbart buzzfeed huffpost vox salon slate suspilne kommersant vedomosti meduza izvestia rossiyskaya bild spiegel
  nato unicef unesco interpol google facebook twitter telegram apple amazon microsoft tesla gazprom
`);

/** A noun's singular by rule; a word that is none comes back as it is. */
export function singular(noun: string): string {
  if (noun.endsWith("men")) return `${noun.slice(0, -2)}an`;
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  return /[^s]s$/u.test(noun) ? noun.slice(0, -1) : noun;
}
