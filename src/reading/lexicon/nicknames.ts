/**
 * The short forms of first names that are not their beginnings, as English has them: *Bill* for William. Those that are, as Ken for
 * Kenneth, need no list. Compiled by hand from general knowledge,
 * in the spelling of people/spellings.ts.
 */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `
andy andrew
beth elizabeth
betsi elizabeth
betti elizabeth
bill william
billi william
bob robert
bobbi robert
cathi catherine
chuck charles
dave david
dick richard
gene eugene
hank henry
jack john
jim james
jimmi james
joe joseph
joey joseph
kate katherine catherine kathleen
kati katherine catherine kathleen
larri lawrence laurence
liz elizabeth
mike michael
peggi margaret
meg margaret
rick richard
sandi sandra
steve stephen
ted edward theodore
tom thomas
tommi thomas
toni anthoni
will william
`
    .trim()
    .split("\n")
    .map((line) => {
      const [short = "", ...long] = line.split(" ");
      return [short, long] as const;
    }),
);
