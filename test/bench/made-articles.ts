/** An article as a line of a dump has it. */
interface Dumped {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
  readonly text: string;
}

const first = "Ann Bo Cy Dee Eli Fay Gus Hal Ida Jon Kit Lea Max Nan Oto Pia Ron Sue Tom Una".split(
  " ",
);
const last =
  "Lee Reed Fox Quill Marsh Vane Stone Hale Frost Bright Wells Crane Moss Pike Thorne".split(" ");
const offices = "Mayor Governor Senator Minister Chancellor Commissioner Ambassador".split(" ");
const things =
  "ferry tram bridge harbour library museum market tunnel orchard lighthouse mill quarry".split(
    " ",
  );
const acts = "reopen close expand move shrink survive wait improve suffer recover".split(" ");
const days = "Monday Tuesday Wednesday Thursday Friday".split(" ");
const asides = [
  "Nobody in the town hall wanted to add to that.",
  "The work is to take until the end of the year, according to the plan.",
  "Shops along the quay stayed open meanwhile, and the weather was fine.",
  "A report on the costs will be published next month.",
];

/** The article of a number; each number gives another, the same each time. About 1,000 characters. */
export function madeArticle(number: number): Dumped {
  const pick = (list: readonly string[], step: number) =>
    list[Math.floor(number / step + step) % list.length] ?? "";
  const name = `${pick(first, 1)} ${pick(last, 20)}`;
  const office = pick(offices, 3);
  const paragraphs = Array.from({ length: 5 }, (_, at) => {
    const [thing, act, day] = [pick(things, at + 2), pick(acts, at + 5), pick(days, at + 1)];
    return [
      `The ${thing} will ${act} in year ${String(number)}, ${at === 0 ? `${office} ${name}` : name} said on ${day}.`,
      `“We have counted ${String(number * 7 + at)} reasons for the ${thing} to ${act},” ${name.split(" ")[1] ?? ""} told reporters.`,
      asides[(number + at) % asides.length] ?? "",
    ].join(" ");
  });
  const day = new Date(Date.UTC(2031, 0, 1 + (number % 700))).toISOString().slice(0, 10);
  return {
    id: String(number),
    title: `${pick(things, 2)} to ${pick(acts, 5)}, ${office} ${name} says (${String(number)})`,
    date: day,
    url: `https://mail.example.org/${String(number)}`,
    text: `${paragraphs.join("\n\n")}\n`,
  };
}

/** A dump of so many articles, in JSON Lines. */
export function madeDump(count: number): string {
  const lines = Array.from({ length: count }, (_, number) => JSON.stringify(madeArticle(number)));
  return `${lines.join("\n")}\n`;
}
