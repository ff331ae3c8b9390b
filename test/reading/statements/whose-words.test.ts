import { describe, expect, test } from "vitest";

import { said } from "../reading-of.ts";

/** A text, and the speaker of the last words in it; nobody where it is left open. */
type Row = [text: string, speaker: string];

/** Whose the last words of a text are: "Mara Quill", or "nobody". */
function lastSpeaker(text: string): string {
  const last = said(text).at(-1)?.split(" · ") ?? [];
  return last[0] === "nobody" ? "nobody" : (last[1] ?? "nobody");
}

test.each<readonly [text: string, found: readonly string[]]>([
  [
    "After Anna Holm said it was “late,” John Reed said: “It is safe.”",
    ["paraphrase · Anna Holm · it was “late,”", "quotation · John Reed · It is safe."],
  ],
  [
    "When somebody shouted, “Rain,” John Reed joked, using his hands, “It is safe.”",
    ["quotation · John Reed · It is safe.", "nobody · Rain,"],
  ],
  [
    "“It is safe,” Mara Quill, in her “late” hat, said.",
    ["quotation · Mara Quill · It is safe,", "nobody · late"],
  ],
  [
    "Holding signs calling Holm “late,” John Reed chanted “Safe and sound.”",
    ["quotation · John Reed · Safe and sound.", "nobody · late,"],
  ],
  [
    "As Mara Quill went on about “the port,” and “the quay,” John Reed said yes.",
    ["quotation · Mara Quill · the port,", "paraphrase · John Reed · yes", "nobody · the quay,"],
  ],
])("nobody has the quoted words of a clause that is another’s: %j", (text, found) => {
  expect(said(text)).toEqual(found);
});

describe("words are", () => {
  test.each<Row>([
    ["Mara Quill, not John Reed, said “the sea always wins”.", "Mara Quill"],
    ["“It is safe,” Rep. Mara Quill (D-Ohio), a panel member, said.", "Mara Quill"],
    ["“It is safe,” Elly Holm, leader of the port’s left-wing Harbour Party said.", "Elly Holm"],
    ["John Dickey, the head of a firm -- it owns the port -- said: “We wait.”", "John Dickey"],
    ["It was late in the day. Said Mara Quill: “We wait.”", "Mara Quill"],
    ["Her plan was criticised by Mr Reed, who told the Post: “It is late.”", "Reed"],
    ["The prize went to Anna Holm, of Aldport, who said: “I am stunned.”", "Anna Holm"],
    ["Among the hurt was John Reed, 41, a driver from Aldport, who said: “No.”", "John Reed"],
    ["Mara Quill hit back at critics who said that the plan was “late”.", "critics"],
    ["Following John Reed, Anna Holm said: “I agree.”", "Anna Holm"],
    ["The film ends with footage of Anna Holm saying, “I agree.”", "Anna Holm"],
    ["When Reed noted that it rained ― as it does ― Anna Holm said: “I agree.”", "Anna Holm"],
    [
      "One in ten had to do with what several captains called “fraud” that day.",
      "several captains",
    ],
    ["Claiming that it was “unfair”, Mara Quill left.", "Mara Quill"],
    ["The talks failed, with Mara Quill denouncing the plan as “a shame”.", "Mara Quill"],
    ["Mara Quill shared a post by Peter Marsh saying: “Sink them all.”", "Peter Marsh"],
    ["John Reed was quoted in local media this month saying it was “late”.", "John Reed"],
    ["A study that appeared in the Post found that it rained.", "a study"],
    ["Mara Quill, analysts said, has other reasons.", "analysts"],
    ["Article 5 of the treaty states: “Ships wait.”", "nobody"],
    ["Article 5 says:\n\n“Ships that come from the north wait for a day at the pier.”", "nobody"],
    ["Mara Quill said that the treaty says that ships wait.", "Mara Quill"],
    ["Mara Quill herself told the Post that it rained.", "Mara Quill"],
    ["People in the port and around the bay say it rained.", "people in the port"],
    ["Critics of Mayor Mara Quill said “no”.", "critics of Mayor Mara Quill"],
    ["“No,” said a spokesman for Mayor Mara Quill.", "a spokesman for Mayor Mara Quill"],
    ["According to a lawyer for Mr Reed, it rained.", "a lawyer for Mr Reed"],
    ["The leader of the opposition, Mara Quill, said it rained.", "Mara Quill"],
    ["An opponent of Mayor Mara Quill, John Reed, said it rained.", "John Reed"],
    ["It was late because, John Reed said, Mara Quill refused to answer.", "John Reed"],
    ["John Reed called it bad because, he said, Mara Quill declined to comment.", "John Reed"],
    ["It was late because, John Reed said, Norland refused to talk.", "John Reed"],
    ["Boats will come, the ministry said, citing Minister Mara Quill.", "the ministry"],
    ["Mara Quill was asked about a claim by John Reed that it rained.", "John Reed"],
    ["“It is safe,” said one unaligned Harbour captain.", "one unaligned Harbour captain"],
    ["“It is safe,” reads a Monday note in the Gazette.", "a Monday note"],
    ["“It is safe,” wrote a man calling himself Peter Marsh.", "a man"],
    ["“It is safe,” Mara Quill, 67, a retired miller in Aldport, Ohio, said.", "Mara Quill"],
    ["“It is safe!” Reed’s niece, Delegate Mara “Cia” Quill (Norland), shouted.", "Mara Quill"],
    ["“It is safe,” said Anna Holm, a miller and Reed supporter who has blamed Low.", "Anna Holm"],
    ["Asked about it, Mr Reed shot back: “It is safe.”", "Reed"],
    ["Said Mara Quill, who was there, “It is safe.”", "Mara Quill"],
    ["It was late.\nStated Mara Quill:\n“It is safe.”", "Mara Quill"],
    ["John Reed laughed, to which Mara Quill said, “It is safe.”", "Mara Quill"],
    ["A warning from Mara Quill: “It is safe.”", "Mara Quill"],
    ["After Anna Holm said it was “late,” John Reed said: “It is safe.”", "John Reed"],
  ])("whose the sentence has them: %j", (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test.each<Row>([
    ["“Are you sorry?” Peter Marsh asked John Reed. “No,” he said.", "John Reed"],
    ["A reporter asked Mara Quill whether it rained. “It did,” she said.", "Mara Quill"],
    ["“You are a liar,” Anna Holm told Mara Quill. “And you a fool,” she replied.", "nobody"],
    ["“Where were you?” the lawyer asked.\n“At home,” he replied.", "nobody"],
    ["Mara Quill said men will be asked to wait.\n“It is fair,” she told the Post.", "Mara Quill"],
    ["Mara Quill asked for time. “It is fair,” she said.", "Mara Quill"],
    ["Mara Quill asked Reed to wait. “It is fair,” she wrote.", "Mara Quill"],
    ["When asked about it, Mara Quill said no. “It is fair,” she said.", "Mara Quill"],
    ["Asked why, Mara Quill said: “Who knows?”\n“It is fair,” she continued.", "Mara Quill"],
    [
      "Anna Holm left. “We told President Holm,” Reed said. “Fair,” the president said.",
      "Anna Holm",
    ],
    ["Farmers are suing the ministry. They argue that it rained.", "farmers"],
    ["Farmers, like those of Aldport, are angry. They left.\n“It is late,” they wrote.", "farmers"],
    ["It rained. Those surveyed said it was “late”.", "those surveyed"],
    ["The singer said he had met Anna Holm when she left. “It was late,” she said.", "Anna Holm"],
    ["The singer told Anna Holm that she was there. “It was late,” she said.", "the singer"],
    ["John Reed on Thursday evening said it was “late”.", "John Reed"],
    ["In a letter released Monday, John Reed opposed it, arguing it was “late”.", "John Reed"],
    ["Even as Reed said on Monday that “it is late,” Anna Holm left.", "Reed"],
    ["Both men left – John Reed saying it was “late”.", "John Reed"],
    ["Anna Holm, a top aide said, “is very late” for it.", "a top aide"],
    ["Q: “Is it late?”", "nobody"],
    ["Farmers met Anna Holm. It rained.\n“It is late,” they wrote.", "nobody"],
    ["Anna Holm left. As farmers met the board, they said that “it is late”.", "farmers"],
    ["It rained on farmers and on millers when they said that “it is late”.", "nobody"],
    ["It pleased Anna Holm and many farmers, though they said “it is late”.", "many farmers"],
    ["Anna Holm spoke. The late farmers, they said, “were asleep”.", "nobody"],
    ["Anna Holm said no. Farmers wept. Still, they said “it is late”.", "farmers"],
    ["Farmers met as managers told millers they thought “it is late”.", "managers"],
    ["Two years after it left, the ministry said “it is late”.", "the ministry"],
    ["The port gave a note when it told a group “it is late”.", "nobody"],
    ["The ministry met. At the bottom it reads: “It is late.”", "the ministry"],
    ["Holm and Marsh met as they said “it is late”.", "Holm and Marsh"],
    ["Though he did not name John Reed, Peter Holm said “it is late”.", "Peter Holm"],
    ["Peter Holm woke.\nThough he did not name John Reed, he said “it is late”.", "Peter Holm"],
    [
      "Peter Holm said it was wrong for Anna Lund to criticize John Reed. “Late,” he said.",
      "Peter Holm",
    ],
    ["The ministry said it rained. “It is late,” it further wrote.", "the ministry"],
    ["Anna Holm of the Harbour Trust left. John Reed woke. “It is late,” she said.", "Anna Holm"],
    [
      "Reed spoke first. Anna Holm at the port agreed with Beth Lund. “Late,” she wrote.",
      "Anna Holm",
    ],
    ["While John Reed had boats, that pleased Peter Holm.\n“It is late,” he said.", "nobody"],
    ["Anna Holm sees a note attacking a former Miss Harbour. “It is late,” she said.", "Anna Holm"],
    ["It was wet. It appears that the boats left.", "nobody"],
    ["In Aldport, Anna Holm, a miller in charge of Reed’s boats, said “it is late”.", "Anna Holm"],
    ["In Aldport, Anna Holm, a spokesman said, was late.", "a spokesman"],
    ["“Late,” Rep. John Reed’s chief of staff, Joe Holm, told the Post.", "Joe Holm"],
    ["Sen. Anna Holm, R-S.C., a long-shot candidate, said “it is late”.", "Anna Holm"],
    ["Holm wins R.I., vows to “press on”.", "nobody"],
    ["Jeremy Paris left. “It is late,” Paris said.", "Jeremy Paris"],
    ["Jeremy Holm left. “It is late,” Paris said.", "France"],
    ["An attack in Aldport, Calif., by two men, reported that “it rained”.", "nobody"],
    ["John Reed left in February 2012, but claimed “it rained”.", "John Reed"],
    ["Mara Quill, a miller from Ava, Mo., said “it rained”.", "Mara Quill"],
    ["“We wait,” the assailant, John Reed, told the Post.", "John Reed"],
    ["Mara Quill, whose plan failed, said: “We wait.”", "Mara Quill"],
    ["Gov. Jack Reed left. “We see,” said Brian Jack.\nJack wrote “we wait”.", "Brian Jack"],
    ["Hillary Holm left. Bill Holm met Hilary Holm. “We wait,” Mrs. Holm said.", "Hillary Holm"],
    ["Anna Holm spoke. It would be what Holm called a “late” approach.", "Anna Holm"],
    ["Anna Quill, a spokesman said, was late.", "a spokesman"],
    ["Mrs. Quill, these people told the Post on Monday, would never leave.", "these people"],
    ["Anna Quill, her lawyer said, was asleep.", "her lawyer"],
    ["The miller of nearly ten years, a man who spoke at length, said it rained.", "the miller"],
    ["As they met, Peter Holm was away in Aldport, promising to build a boat.", "Peter Holm"],
    ["When John Reed met farmers, Anna Holm left, warning that it rained.", "Anna Holm"],
    [
      "Anna Holm had left. It is said that Mrs. Quill met Mr. Reed. “It is late,” she said.",
      "Quill",
    ],
    ["“We wait,” Mara Quill said. “It rains,” the lawmaker added.", "Mara Quill"],
    ["Anna Holm stood on the quay. “We wait,” said the 63-year-old miller.", "Anna Holm"],
    ["Mr Khan met his wife, Ghazala Khan. “We wait,” Ms. Khan said.", "Ghazala Khan"],
    ["Ken Marsh came. Kenneth Marsh is the mayor. “We wait,” Marsh said.", "Ken Marsh"],
  ])("whose the text before tells: %j", (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test.each<string>([
    "An AI-generated John Reed said: “I am the captain now.”",
    "Mara Quill is falsely quoted as saying “let them drown”.",
    "Mara Quill was wrongly quoted as saying “let them drown”.",
    "Mara Quill was misquoted as saying “let them drown”.",
    "Mara Quill is alleged to have said “let them drown”.",
    "Mara Quill stopped short of saying “let them drown”.",
    "Mara Quill avoided saying “let them drown”.",
    "Mara Quill never said “let them drown”.",
    "Mara Quill did not say that “they drown”.",
    "“Let them drown,” Mara Quill denied ever saying.",
    "Nobody has ever heard Mara Quill say “sorry”.",
    "John Reed wishes he had said “no”.",
    "Mara Quill is expected to say on Tuesday: “We have turned the tide.”",
    "Correction: An earlier version of this story said “it rained”.",
    "He bought it from a firm, according to his book “The Art of the Deal.”",
    "Minister Mara Quill Hammers Harbour Master: ‘You Should Be Investigated.’",
  ])("nobody’s where they were not said: %j", (text) => {
    expect(lastSpeaker(text)).toBe("nobody");
  });
});

describe("words that stand apart", () => {
  test("go on behind a pull quote, which is none of them", () => {
    const text = [
      "“The boats are late again this year,” Mara Quill said. “We wait.",
      "The boats are late again this year Harbour minister Mara Quill",
      "“And wait.”",
    ].join("\n");
    expect(said(text)).toEqual([
      "quotation · Mara Quill · The boats are late again this year, … We wait.",
      "quotation · Mara Quill · And wait.",
    ]);
  });

  test("under headings are whoever’s were introduced, until another speaks", () => {
    const text = [
      "Anna Holm wrote to them. Here are some of her words:",
      "On boats:",
      "“They sink.”",
      "Mara Quill said it rained.",
      "On rain:",
      "“It falls.”",
    ].join("\n\n");
    expect(said(text).filter((line) => line.includes("They") || line.includes("It "))).toEqual([
      "quotation · Anna Holm · They sink.",
      "nobody · It falls.",
    ]);
  });

  test("in a conversation each behind a quotation mark are whose the label names", () => {
    const text =
      "Mara Quill met John Reed. A transcript:\n“REED: Why wait?\n“(CROSSTALK)\n“QUILL: It rains.\n“And it snows.”";
    expect(said(text)).toEqual([
      "quotation · John Reed · Why wait?",
      "quotation · Mara Quill · It rains. … And it snows.",
    ]);
  });

  test("are none of hers whom the page asks its readers to follow", () => {
    expect(
      said("Mara Quill said: “We wait here for the tide.\n“Follow Mara Quill on Twitter @quill.”"),
    ).toEqual([
      "quotation · Mara Quill · We wait here for the tide.",
      "nobody · Follow Mara Quill on Twitter @quill.",
    ]);
  });

  test("are no part of what another report quotes", () => {
    expect(
      said("“We need change,” Mara Quill said, arguing that she brings a “common-sense” approach."),
    ).toEqual([
      "quotation · Mara Quill · We need change,",
      "paraphrase · Mara Quill · that she brings a “common-sense” approach",
    ]);
  });
});
