const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Words before a name that are no part of it, lower case without full stops: courtesy, office, rank. From general knowledge of English news. */
export const TITLES: ReadonlySet<string> = listed(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron sheikh king queen prince princess pope cardinal archbishop bishop
  rev reverend rabbi imam father sister brother saint president vice-president premier chancellor minister secretary-general
  sen senator rep representative congressman congresswoman gov governor mayor ambassador envoy judge justice chief general gen
  lt col colonel major maj captain capt sgt sergeant admiral adm commander lieutenant officer detective sheriff attorney
  speaker chairman chairwoman chairperson chair director deputy former ex acting then-president spokesman spokeswoman spokesperson
  prime pm ag vp dj cfo senators sens representatives reps presidents governors govs ministers foreign defence defense interior finance economy energy vice first under secretary state treasury
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
  archbishop priest pastor rabbi imam man woman person people mother father wife husband son daughter brother sister niece nephew cousin aunt uncle grandson granddaughter friend owner worker
  employee coach player captain actor actress singer writer filmmaker speaker moderator host anchor billionaire businessman businesswoman
  mogul developer investor trader regulator watchdog counsel commissioner superintendent representative participant user fan
  statesman chancellor premier vice-president secretary-general president-elect frontrunner front-runner rival ally
  speechwriter ghostwriter screenwriter songwriter star celebrity respondent participant guest guy girl boy kid child teenager
  juror detainee survivor refugee migrant immigrant commuter passer-by bystander caller protester protestor demonstrator rioter
  superdelegate staffer volunteer donor individual millennial adult sailor pilot fisherman firefighter paramedic
  presenter pundit broadcaster academic intellectual theologian clergyman nun monk chaplain consul attache
`);

/** Common nouns for bodies that speak as one, lower case, singular. */
export const BODY_NOUNS: ReadonlySet<string> = listed(`
  ministry government office agency department administration campaign party company firm group organization organisation organizer union
  commission council committee court police army military navy bank university institute foundation association federation parliament senate
  congress house assembly embassy delegation presidency newspaper magazine outlet network channel station broadcaster daily tabloid website
  coalition alliance bloc team board authority service bureau center centre corporation charity trust club league school hospital society
  airline carrier airport media panel unit inquiry probe taskforce task-force grouping lobby brigade orchestra museum library
  startup start-up retailer manufacturer automaker carmaker supermarket insurer lender producer publisher operator
  kremlin pentagon vatican cabinet chamber secretariat treasury junta regime movement front militia headquarters think-tank press convention fund democrats republicans conservatives liberals
`);

/** Nouns for texts that are reported to say something, lower case, singular. */
export const TEXT_NOUNS: ReadonlySet<string> = listed(`
  statement report study poll survey document letter email memo article editorial letter paper filing complaint lawsuit indictment ruling
  release message post tweet note book analysis research review transcript declaration communique communiqué account figure data
  summary affidavit missive memoir cable dispatch bulletin dossier audit assessment estimate forecast evaluation testimony
  exposé expose obituary op-ed blog podcast leaflet flyer placard banner inscription questionnaire census profile interview lyric slide
  advisory notice communication correspondence deposition brief motion petition manifesto pamphlet brochure booklet
  record law bill act amendment constitution treaty text caption headline sign advertisement ad website
`);

/**
 * Nouns for texts that hold for everybody, or tell, whoever wrote them: laws, treaties, scriptures, books, and the parts of any;
 * lower case, singular.
 */
export const RULE_NOUNS: ReadonlySet<string> = listed(`
  law bill act amendment constitution treaty accord agreement pact deal charter covenant protocol contract statute ordinance legislation
  regulation rule directive decree code resolution provision article section subsection clause paragraph chapter verse passage psalm commandment
  scripture gospel bible koran quran qur'an torah talmud book novel title proposition prop annex schedule
`);

/** First names of men and of women. */
const EITHER = `alex andrea ashley beverly carol casey chris dana drew evan jackie jamie jan jean jordan kelly kim leslie lindsey meredith pat
  robin robyn sam shannon stacey stacy terry tracy whitney`;

/** First names by gender, lower case, without accents: the commonest in English-language news, from general knowledge. */
export const MALE_NAMES: ReadonlySet<string> = listed(`${EITHER}
  aaron adam adolf ahmed aidan alan alastair albert aled alessandro alexander alexei alexey alfred ali alistair allen alok amir anatoly
  anders andrei andrew andrii andriy andrzej angelo angus anthony antoine anton antonin antonio archie arjun arnold artem arthur ashraf
  aslan barack bashar bastian ben benjamin bernard bernardo bernie bertrand bilal bill bjorn blake bob boris boyd brad brandon brendan
  brett brian bruce bryan byron callum cameron carl carlos cedric cesar charles charlie chidi christian christoph christopher chuck
  ciaran clark claude clement clive colin conor corey craig cristiano curtis cyril damian damien dan daniel darren david dean
  declan dennis denys derek desmond diego dieter dirk dmitri dmitry dmytro dominic dominik don donald donnie doug duncan dustin dylan
  eamon ed edgar edmund eduardo edward elias elliot elliott elon emeka emil emmanuel enrico enrique eric erik ernest ernesto ethan eugene
  evgeny fabian farid felipe felix ferdinand fernando filip florian francesco francis francois frank franz fred frederick friedrich
  gabriel garrett gary gavin gavriel geert gennady george gerald gerhard gerry giancarlo gilbert giorgio giovanni giuseppe glen glenn
  gordon graham greg gregory guido guillaume guo gus gustav gustavo hans harold harry harvey hassan hector heiko helmut henri
  henry herman hugh hussein ian ibrahim igor ihor ilya imran ismail ivan jack jacob jacques jaime jake james jared jaroslaw jason javier
  jean-claude jean-luc jean-pierre jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy jiri joachim joao joaquin jochen
  joe joel john johnny jon jonas jonathan jorg jorge jose josep joseph josh joshua juan juergen jules julian julius jurgen justin kareem
  karim karl kaspar keenan keir keith ken kenneth kevin khaled khalid kieran kiril klaus konstantin kostiantyn krzysztof kurt kwame
  kwasi kyle kyrylo lachlan larry lars laurent leon leonardo leonid leroy liam lorenzo louis luca lucas ludwig luis
  luiz lukas luke maciej magnus mahmoud malcolm manfred manuel marc marcel marcin marco marcus marek mario mark markus martin
  martyn mateusz matt matteo matthew matthias maurice mauro max maxim maximilian mehmet michael michel mick miguel mikael mike mikhail
  milan miles milos mitch mitt mohamad mohamed mohammad mohammed morgan muhammad mustafa mykhailo mykola nadeem nathan naveed neil
  neville nicholas nick nicolas nigel nikita nikolai nikolas norbert norman olaf oleg oleh oleksandr oleksii oliver olivier omar orlando
  osama oscar oswald otto owen paolo pascal patrice patrick paul pavel pavlo pedro pete peter petr petro phil philip pierre piotr quentin
  rachid radek radoslaw rafael rafal rajesh ralph ramzan rand rashid ray raymond recep reince reinhard reza rhys ricardo richard rick
  rishi rob robert roberto rodney rodrigo roger rohan roland rolf roman ron ronald ronan rory roy ruben rudy rufus rupert ruslan
  russell ryan sadiq salman salvatore samuel santiago scot scott sean sebastian sergei sergey sergii sergio sergiy seth seyed shane shaun
  shawn sherrod sidney silvio simon slava stanislav stefan steffen stephan stephane stephen steve steven stuart sunil
  sven taras tarek tariq ted terrence theo theodore thierry thomas tim timothy tobias toby todd tom tomas tomasz tony trevor tristan
  tyler ulrich umar valentyn valerio vasily vassily vernon victor vijay viktor vince vincent vitali vitalii vitaliy vitaly vito vivek
  vlad vladimir vladislav volker volodymyr vyacheslav wally walt walter warren wayne wes wilfried will william winston wojciech
  wolfgang xavier xi yahya yaroslav yevgeny yevhen yousef youssef yuri yury yusuf zac zach zack zbigniew zoran
`);

/** See `MALE_NAMES`. */
export const FEMALE_NAMES: ReadonlySet<string> = listed(`${EITHER}
  abigail adele adriana agata agnes agnieszka aicha aileen aisha aisling alana aleksandra alexandra alexis alice alicia alina
  aline alison allison amalia amanda amber amelia amina amy ana anastasia anastasiia anastasiya angela anita anja anjali ann anna annabel
  annalena anne annegret anneliese annette annie antonia aoife aria ariana arlene astrid audrey aurora ayesha barbara beata
  beatrice beatriz becky belinda bella bernadette bertha beth betty bianca birgit bonnie brenda brianna bridget britta brooke caitlin
  caitriona camilla camille candace carina carla carly carmen caroline carolyn cassandra catherine cathy cecilia celia celine chantal
  charlotte chelsea cheryl chiara chloe christina christine ciara cindy claire clara clare claudia condoleezza connie cora
  corinne cristina cynthia daisy daniela danielle daphne daria debbie deborah debra deirdre delia della denise desiree diana diane
  dolores donna dora doris dorothy edith eileen eilidh eimear ekaterina elaine eleanor elena eleonora eliana elisa elisabeth elise
  elizabeth ella ellen elly elodie eloise elsa elsie elvira emilia emilie emily emma enid erica erika erin esme esperanza estelle esther
  ethel eugenia eunice eva evangeline evelyn fatima federica felicia fernanda fiona flora frances francesca francine frida
  gabriela gabriella gabrielle gail galina gemma genevieve georgina geraldine gillian gina ginger giorgia giulia gloria grace
  grainne greta gwen gwendolyn hana hannah harriet hatice hayley hazel heather heidi helen helena helga henrietta hilary hilda hillary
  holly huma ida ilana ilse imelda imogen ines ingrid irene irina iris isabel isabella isabelle iuliia ivana ivanka ivy jacinda
  jacqueline jacquelyn jade jana jane janet janice jasmine jeanne jen jenna jennifer jenny jessica jill jillian joan joanie joanna joanne
  jocelyn jodie johanna jolanta josephine joyce juanita judith judy julia juliana julianna julianne julie juliette justina
  justine jutta kaja kamala karen karin karina karla karoline kasia kate kateryna katharina katherine kathleen kathryn kathy katie katja
  katrina katya kayla kayleigh keisha kellyanne kelsey kerry khadija kiera kimberly kirsten kirstie kristen kristin kristina krystyna
  larissa larysa latoya laura lauren lea leah leila lena lesley letitia lidia liesbeth lilian liliana lillian lily lina linda lisa
  liudmyla liz liza lois loretta lori lorraine lottie louise lucia luciana lucille lucinda lucy lydia lynn mabel madeleine madeline
  mae magdalena maggie mairead maisie malala malgorzata manuela marcia margaret margarita margot marguerite maria mariam
  marian mariana marianna marianne marie mariia marina marine marion marisa marissa marjorie marta martha martina mary mathilde maud
  maureen maxine maya meera megan melania melanie melissa mette mhairi mia michaela michelle mila mildred millie mina mindy
  minnie miranda miriam moira mollie molly mona monica monika morag muriel myra myriam nadia nadine naledi nancy naomi natalia natalie
  natalya natasha nell nellie nessa nia niamh nichola nicola nicole nikki nikola nina nirmala noelle nora norah noreen nuala octavia
  odile oksana oleksandra olena olga olivia oonagh orla paige paloma pam pamela patricia patrizia patty paula paulina pauline pearl peggy
  penelope penny petra philippa phoebe phyllis pia polly priti rachael rachel ramona rebecca rena renata renee
  rhiannon rhonda rita roberta rocio romina rosa rosalie rosalind rosanna rose rosemary rosie roxana roxanne ruby ruth sabine sabrina
  sadie saira sally salma samantha samira sandra sandrine sanna saoirse sara sarah saskia selena selina serena shabana sharmila sharon
  sheila sheryl shirin shirley sian sigrid silke silvia simona simone sinead siobhan sofiia solange soledad sonia sonja sonya
  sophie stefania stella stephanie sue susan susanna susanne suzan suzanna suzanne svetlana svitlana sylvia sylvie tabitha tamara tanja
  tanya tatiana tatyana teresa tess tessa thelma theresa therese tiffany tina tonia tracey trudy tulsi ulla ulrike una ursula uta
  valentina valentyna valeria valerie valeriia vanessa vera verena veronica victoria vikki viktoria viktoriia viola violet
  virginia vivian viviane vivien wanda wendy wilhelmina winifred xenia yana yasmin yelena yolanda yulia yuliia yuliya yvette yvonne
  zahra zainab zara zoe zofia zuzana
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
