/** Words too common to be a topic, and those for speaking; from general knowledge of English. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so if then else than as at by for from in into of off on onto out over to under up upon
  with within without about after again against all also always among any anybody anyone anything are around be became because become been
  before being between both can cannot could did do does doing done down during each either even ever every everyone everything few first
  further had has have having he her here hers herself him himself his how however i is it its itself just last less like made make makes
  many may me might mine more most much must my myself never next no nobody none not nothing now once one only other others our ours out
  own same she should since some somebody someone something still such take taken their theirs them themselves there they thing things
  through too toward towards two until very was we well went were what when where whether which while who whom whose why will would yet
  you your yours say says said saying tell tells told telling talk talked speak spoke ask asked asking state stated claim claimed added
  announced think thinks thought know knows going come comes came want wants back good really people time year years today`.split(
    /\s+/u,
  ),
);
