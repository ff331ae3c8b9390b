import { describe, expect, test } from "vitest";

import { confidenceIn } from "../../../src/domain/statement.ts";
import { fragments, leftOpen, readingOf, said, shown } from "../reading-of.ts";

type Row = [text: string, found: readonly string[]];

/** How sure the last statement of a text is; 0 where it has none. */
function confidence(text: string): number {
  const last = readingOf(text).statements.at(-1);
  return last === undefined ? 0 : confidenceIn(last.attribution);
}

describe("a quotation", () => {
  test.each<Row>([
    ['"We wait," Mara Quill said.', ["quotation · Mara Quill · We wait,"]],
    ["“We wait,” Mara Quill said.", ["quotation · Mara Quill · We wait,"]],
    ["«We wait,» Mara Quill said.", ["quotation · Mara Quill · We wait,"]],
    ["»We wait,« Mara Quill said.", ["quotation · Mara Quill · We wait,"]],
    ["„We wait,“ Mara Quill said.", ["quotation · Mara Quill · We wait,"]],
    ["„We wait,” Mara Quill said.", ["quotation · Mara Quill · We wait,"]],
    ["``We wait,'' Mara Quill said.", ["quotation · Mara Quill · We wait,"]],
    ["‘We wait,’ Mara Quill said.", ["quotation · Mara Quill · We wait,"]],
    ["'We wait,' Mara Quill said.", ["quotation · Mara Quill · We wait,"]],
  ])("is read within any marks: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<Row>([
    [
      "“We wait,” Mara Quill said on the podcast “Here’s the Thing.”",
      ["quotation · Mara Quill · We wait,", "nobody · Here’s the Thing."],
    ],
    [
      "“We wait,” Mara Quill told “Fox and Harbour” on Monday.",
      ["quotation · Mara Quill · We wait,", "nobody · Fox and Harbour"],
    ],
    [
      "“We wait,” Mara Quill said after a brief “I’m sorry” to Reed.",
      ["quotation · Mara Quill · We wait,", "nobody · I’m sorry"],
    ],
    [
      "In his “captain’s intent,” a paper of last year, John Reed wrote, “We must speak.”",
      ["quotation · John Reed · We must speak.", "nobody · captain’s intent,"],
    ],
    [
      "They painted Reed as a friend of rain – “If he wins, it rains,” Anna Holm said.",
      ["quotation · Anna Holm · If he wins, it rains,"],
    ],
    [
      "An aide did so, but with a caveat: “It may well rain,” Anna Holm said.",
      ["quotation · Anna Holm · It may well rain,"],
    ],
    [
      "Anna Holm, who was named on the list, told the Post, “Of all boats, I like yours.”",
      ["quotation · Anna Holm · Of all boats, I like yours."],
    ],
    [
      "“It rains,” said Anna Holm, 32, a driver who said she would stay. “I do not like it.”",
      [
        "quotation · Anna Holm · It rains, … I do not like it.",
        "paraphrase · Anna Holm · she would stay",
      ],
    ],
  ])("has no words but those that are quoted as the speaker’s: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<Row>([
    ["“We wait,” said Mara Quill.", ["quotation · Mara Quill · We wait,"]],
    ["“We wait,” said Mara Quill, the harbour minister.", ["quotation · Mara Quill · We wait,"]],
    ["“Why wait?” asked Mara Quill.", ["quotation · Mara Quill · Why wait?"]],
    ["“Go!” Mara Quill shouted.", ["quotation · Mara Quill · Go!"]],
    ["“We wait,” Mara Quill barked.", ["quotation · Mara Quill · We wait,"]],
    ["Mara Quill said: “We wait.”", ["quotation · Mara Quill · We wait."]],
    ["Mara Quill said, “We wait.”", ["quotation · Mara Quill · We wait."]],
    ["Mara Quill said “we wait.”", ["quotation · Mara Quill · we wait."]],
    ["Mara Quill was blunt: “We wait.”", ["quotation · Mara Quill · We wait."]],
    ["As Mara Quill put it, “we wait.”", ["quotation · Mara Quill · we wait."]],
    ["“We wait,” Mara Quill told the Harbour Gazette.", ["quotation · Mara Quill · We wait,"]],
    ["“We wait,” Mara Quill wrote on Telegram.", ["quotation · Mara Quill · We wait,"]],
    ["But “we wait,” Mara Quill said.", ["quotation · Mara Quill · we wait,"]],
  ])("stands before its speaker or behind: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<Row>([
    [
      "“We wait,” Mara Quill said, “and we do not hurry.”",
      ["quotation · Mara Quill · We wait, … and we do not hurry."],
    ],
    [
      "“We wait,” said Mara Quill. “We do not hurry.”",
      ["quotation · Mara Quill · We wait, … We do not hurry."],
    ],
    [
      "“The quay,” Mara Quill, the harbour minister, said, “is safe.”",
      ["quotation · Mara Quill · The quay, … is safe."],
    ],
    [
      "“Why wait?” asked Mara Quill. “The tide is low.”",
      ["quotation · Mara Quill · Why wait? … The tide is low."],
    ],
    [
      "“We wait,” Mara Quill said, and “the tide is low.”",
      ["quotation · Mara Quill · We wait, … the tide is low."],
    ],
    [
      "If it rains, Mara Quill said, “the quay is wet.”",
      ["paraphrase · Mara Quill · If it rains … “the quay is wet.”"],
    ],
    [
      "On that matter, Mara Quill said, “the quay is wet.”",
      ["quotation · Mara Quill · the quay is wet."],
    ],
  ])("keeps both halves when it is interrupted: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<Row>([
    [
      "“We wait,” Mara Quill said. “It is wet,” John Reed added.",
      ["quotation · Mara Quill · We wait,", "quotation · John Reed · It is wet,"],
    ],
    [
      "“We wait,” Mara Quill said. John Reed added: “It is wet.”",
      ["quotation · Mara Quill · We wait,", "quotation · John Reed · It is wet."],
    ],
    [
      "“We wait,” Mara Quill said, adding: “It is wet.”",
      ["quotation · Mara Quill · We wait,", "quotation · Mara Quill · It is wet."],
    ],
    [
      "“We wait,” Mara Quill said.\n“It is wet,” John Reed said.",
      ["quotation · Mara Quill · We wait,", "quotation · John Reed · It is wet,"],
    ],
    [
      "“We wait,” Mara Quill said. The boats left. “It is wet.”",
      ["quotation · Mara Quill · We wait,", "nobody · It is wet."],
    ],
    [
      "Mara Quill said it was bad. “It rained,” said John Reed, and “it was cold,” said Anna Holm. “It is wet.”",
      [
        "paraphrase · Mara Quill · it was bad",
        "quotation · John Reed · It rained,",
        "quotation · Anna Holm · it was cold,",
        "nobody · It is wet.",
      ],
    ],
    [
      "“We wait,” said Mara Quill, and added:\n“We hurry.”",
      ["quotation · Mara Quill · We wait,", "quotation · Mara Quill · We hurry."],
    ],
    ["Speaking on Monday, Mara Quill said:\n“We hurry.”", ["quotation · Mara Quill · We hurry."]],
  ])("ends where another begins: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<Row>([
    [
      "“We wait.\n“It is wet,” Mara Quill said.",
      ["quotation · Mara Quill · We wait.", "quotation · Mara Quill · It is wet,"],
    ],
    [
      "Mara Quill said: “We wait.\n“It is wet.”",
      ["quotation · Mara Quill · We wait.", "quotation · Mara Quill · It is wet."],
    ],
    [
      "“We wait,” Mara Quill said. “It is wet.\n“It is cold.\n“It is late.”",
      [
        "quotation · Mara Quill · We wait, … It is wet.",
        "quotation · Mara Quill · It is cold.",
        "quotation · Mara Quill · It is late.",
      ],
    ],
    ["Mara Quill was blunt:\n“We wait.”", ["quotation · Mara Quill · We wait."]],
    [
      "Mara Quill continued:\n“We wait.\n“It is wet.”",
      ["quotation · Mara Quill · We wait.", "quotation · Mara Quill · It is wet."],
    ],
  ])("is a statement for each paragraph that it runs over: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<Row>([
    [
      "“He said ‘no’ and left,” Mara Quill said.",
      ["quotation · Mara Quill · He said ‘no’ and left,"],
    ],
    [
      "\"He said 'no' and left,\" Mara Quill said.",
      ["quotation · Mara Quill · He said 'no' and left,"],
    ],
    [
      "“John Reed said that it rained,” Mara Quill said.",
      ["quotation · Mara Quill · John Reed said that it rained,"],
    ],
    ["“John Reed said that it rained.”", ["nobody · John Reed said that it rained."]],
    [
      "Mara Quill smiled. “According to John Reed, it rained,” said Anna Holm.",
      ["quotation · Anna Holm · According to John Reed, it rained,"],
    ],
  ])("is never searched for what others said: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<Row>([
    ["“We wait,” she said. Mara Quill left.", ["nobody · We wait,"]],
    ["Mara Quill smiled.\n“We wait.”", ["nobody · We wait."]],
    ["“We wait.”\nMara Quill smiled.", ["nobody · We wait."]],
    ['The "Star" sailed.', ["nobody · Star"]],
  ])("is nobody’s where the text leaves it open: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });
});

describe("a paraphrase", () => {
  test.each<Row>([
    [
      "Mara Quill said that the quay was safe.",
      ["paraphrase · Mara Quill · that the quay was safe"],
    ],
    ["Mara Quill said the quay was safe.", ["paraphrase · Mara Quill · the quay was safe"]],
    ["The quay was safe, Mara Quill said.", ["paraphrase · Mara Quill · The quay was safe"]],
    ["The quay was safe, said Mara Quill.", ["paraphrase · Mara Quill · The quay was safe"]],
    ["According to Mara Quill, the quay is safe.", ["paraphrase · Mara Quill · the quay is safe"]],
    ["The quay is safe, according to Mara Quill.", ["paraphrase · Mara Quill · The quay is safe"]],
    [
      "Mara Quill told reporters that the quay was safe.",
      ["paraphrase · Mara Quill · that the quay was safe"],
    ],
    [
      "Mara Quill was quoted by Reuters as saying that the quay was safe.",
      ["paraphrase · Mara Quill · that the quay was safe"],
    ],
    ["Mara Quill promised to mend the quay.", ["paraphrase · Mara Quill · to mend the quay"]],
    [
      "The quay is closed for the winter, Mara Quill told reporters.",
      ["paraphrase · Mara Quill · The quay is closed for the winter"],
    ],
    ["The quay, Mara Quill said, was safe.", ["paraphrase · Mara Quill · The quay … was safe"]],
    [
      "The allies’ plan was for a 6'2\" wall, Mara Quill said.",
      ["paraphrase · Mara Quill · The allies’ plan was for a 6'2\" wall"],
    ],
  ])("is a clause by its speaker: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<Row>([
    [
      "Mara Quill said the quay was safe, adding that the boats could return.",
      [
        "paraphrase · Mara Quill · the quay was safe",
        "paraphrase · Mara Quill · that the boats could return",
      ],
    ],
    [
      "“The quay is safe,” Mara Quill said, adding that the boats could return.",
      [
        "quotation · Mara Quill · The quay is safe,",
        "paraphrase · Mara Quill · that the boats could return",
      ],
    ],
    [
      "Mara Quill spoke for an hour, warning that the quay was old.",
      ["paraphrase · Mara Quill · that the quay was old"],
    ],
    [
      "Mara Quill said the quay was safe, but John Reed warned that it was old.",
      ["paraphrase · Mara Quill · the quay was safe", "paraphrase · John Reed · that it was old"],
    ],
  ])("may be one of several in a sentence: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<Row>([
    [
      "Mara Quill dismissed the plan as a waste of money.",
      ["paraphrase · Mara Quill · the plan as a waste of money"],
    ],
    [
      "Mara Quill accused the Harbour Ministry of negligence.",
      ["paraphrase · Mara Quill · the Harbour Ministry of negligence"],
    ],
    [
      "Mara Quill called it “a waste of money”.",
      ["paraphrase · Mara Quill · it “a waste of money”"],
    ],
  ])("may tell a judgement: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<[text: string, quoted: readonly (readonly string[])[]]>([
    ["Mara Quill dismissed the plan as “a waste of money”.", [["a waste of money"]]],
    ["Mara Quill called it “a waste of money”.", [["a waste of money"]]],
    ["Mara Quill said the quay was “safe” and the boats “sound”.", [["safe", "sound"]]],
    ["The quay was “safe,” Mara Quill said.", [["safe,"]]],
    ["Mara Quill said the quay was safe.", [[]]],
    ["It was, Mara Quill said, “a wet day.”", [["a wet day."]]],
    ["The quay “is safe,” Mara Quill said. “We wait.”", [["is safe,", "We wait."]]],
  ])("keeps the fragments that it quotes: %j quotes %j", (text, quoted) => {
    expect(fragments(text)).toEqual(quoted);
  });

  test.each<[text: string, found: readonly string[]]>([
    ["On Monday Mara Quill said that it rained.", ["Mara Quill said that it rained"]],
    ["It rained all night, Mara Quill said.", ["It rained all night, Mara Quill said"]],
    ["It rained, according to Mara Quill, on Monday.", ["It rained, according to Mara Quill"]],
    [
      "The quay “is safe,” Mara Quill said. “We wait.” It rained.",
      ["The quay “is safe,” Mara Quill said. “We wait.”"],
    ],
    [
      "Mara Quill said it rained, adding that it was cold.",
      ["Mara Quill said it rained", "adding that it was cold"],
    ],
    ["Then Mara Quill declined to comment.", ["Mara Quill declined to comment"]],
    ["“It rained,” Mara Quill said.", ["It rained,"]],
  ])("is shown with its cue: %j as %j", (text, found) => {
    expect(shown(text)).toEqual(found);
  });

  test.each<[text: string]>([
    ["Mara Quill wanted to say that the quay was safe."],
    ["Mara Quill would say that the quay was safe."],
    ["Mara Quill never said that the quay was safe."],
    ["Mara Quill was told that the quay was safe."],
    ["Mara Quill failed to say that the quay was safe."],
    ["Mara Quill smiled, suggesting progress."],
    ["No minister said that the quay was safe."],
    ["There are rumours that Mara Quill said that it rained."],
    ["It was said that the quay was safe."],
    ["Mara Quill thinks highly of the quay."],
    ["Nobody knew what Mara Quill said."],
    ["If Mara Quill said that it rained, the boats would stay."],
    ["Did Mara Quill say that it rained?"],
    ["Had Mara Quill said that it rained, the boats would have stayed."],
    ["Mara Quill Says Harbour Quay Will Close In Winter"],
    ["Harbour Quay To Close For Winter, Mara Quill Says"],
  ])("is not read where nobody is reported to say it: %j", (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe("what nobody is named for", () => {
  test.each<[text: string, found: readonly string[]]>([
    ["It rained for hours. He said that it was safe.", ["that it was safe"]],
    ["“It is safe,” she said. Mara Quill left.", ["It is safe,"]],
    [
      "The minister met John Reed. He said it was wet, adding that it was cold.",
      ["it was wet", "that it was cold"],
    ],
    ["It rained for hours. He declined to comment.", ["declined to comment"]],
    ["Mara Quill said that it was safe.", []],
    ["No minister said that it was safe.", []],
  ])("is left open: %j", (text, found) => {
    expect(leftOpen(text)).toEqual(found);
  });

  test("is no statement", () => {
    expect(readingOf("It rained for hours. He said that it was safe.").statements).toEqual([]);
  });
});

describe("how sure a statement is", () => {
  test.each<[surer: string, than: string]>([
    ["“We will wait here,” Mara Quill said.", "“We will wait,” Mara Quill said. “It is wet.”"],
    ["Mara Quill said that it rained.", "Mara Quill is hopeful that it rained."],
    [
      "“We will wait here,” Mara Quill said.",
      "John Reed met Peter Holm. “We will wait here,” he said.",
    ],
  ])("tells a plain one from another: %j is surer than %j", (surer, than) => {
    expect(confidence(surer)).toBeGreaterThan(confidence(than));
  });

  test("is never certain", () => {
    expect(confidence("“We will wait here,” Mara Quill said.")).toBeLessThan(1);
  });
});

describe("a relay", () => {
  test.each<Row>([
    [
      "“We wait,” said Mara Quill, according to the Harbour Gazette.",
      ["quotation · Mara Quill · We wait,"],
    ],
    [
      "“We wait,” Mara Quill said, the Harbour Gazette reported.",
      ["quotation · Mara Quill · We wait,"],
    ],
    [
      "The quay was safe, Mara Quill said, according to Reuters.",
      ["paraphrase · Mara Quill · The quay was safe"],
    ],
  ])("says nothing of its own: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });
});

describe("a refusal", () => {
  test.each<[text: string, account: string]>([
    ["Mara Quill declined to comment.", "to comment"],
    ["Mara Quill declined to say when it would open.", "to say when it would open"],
    ["Mara Quill would not say when it would open.", "when it would open"],
    ["Mara Quill did not respond to a question.", "to a question"],
    ["Mara Quill did not immediately respond.", "did not immediately respond"],
    ["Mara Quill had no comment.", "had no comment"],
    ["Mara Quill has not commented.", "has not commented"],
    ["Mara Quill sidestepped a question about the quay.", "a question about the quay"],
    ["Mara Quill refused to name the captain.", "to name the captain"],
  ])("is a position too: %j", (text, account) => {
    expect(said(text)).toEqual([`refusal · Mara Quill · ${account}`]);
  });

  test("stands beside what was said", () => {
    expect(said("“We wait,” Mara Quill said. She declined to say for what.")).toEqual([
      "quotation · Mara Quill · We wait,",
      "refusal · Mara Quill · to say for what",
    ]);
  });
});

describe("the subject of a clause", () => {
  test.each<[text: string, speaker: string]>([
    ["An aide close to Mara Quill said: “We wait.”", "an aide"],
    ["A lawyer representing Mara Quill said: “We wait.”", "a lawyer"],
    ["The man who shot Mara Quill said: “We wait.”", "the man"],
    ["An email sent to Mara Quill said: “We wait.”", "an email"],
    ["A man claiming to be Mara Quill said: “We wait.”", "a man"],
    ["Mara Quill, who runs the port, said: “We wait.”", "Mara Quill"],
    ["Mara Quill yesterday said: “We wait.”", "Mara Quill"],
    ["Mara Quill last night vowed: “We wait.”", "Mara Quill"],
    ["“We wait,” the Norland premier said.", "the Norland premier"],
    ["Mara Quill, whose lawyer said “we wait”, left.", "whose lawyer"],
  ])("speaks, not whoever it names besides: %j is by %s", (text, speaker) => {
    expect(said(text).map((line) => line.split(" · ")[1])).toEqual([speaker]);
  });
});

describe("words that nobody has said", () => {
  test.each<[text: string]>([
    ["It is not true that Mara Quill said “close it”."],
    ["Mara Quill made a film titled “Close it” on Monday."],
    ["It lay in a box labelled “close it” in the port."],
    ["Mara Quill was forced to deny saying “close it”."],
    ["Mara Quill was accused of saying the quay was unsafe."],
    ["Mara Quill retracted her claim that the quay was unsafe."],
    ["Suppose Mara Quill said: “Close it.”"],
    ["In the satire, Mara Quill says: “Close it.”"],
    ["Mara Quill will tell the conference: “Close it.”"],
    ["Mara Quill, asked about the quay, left."],
    ["Mara Quill made no mention of John Reed."],
    ["Fighting went on, suggesting that talks failed."],
  ])("are no statement: %j", (text) => {
    expect(readingOf(text).statements).toEqual([]);
  });
});

describe("words that may be either’s", () => {
  test.each<[text: string, open: string]>([
    ["Peter Marsh accused Tom Birch of lying. “I never did,” he said.", "I never did,"],
    ["“Will you quit?” a reporter asked Sarah Finch. “No.”", "No."],
    ["Ada Holm met Leo Marsh. He said it rained. She said it was dry.", "it was dry"],
  ])("are left open: %j", (text, open) => {
    expect(leftOpen(text)).toContain(open);
  });
});

describe("what a text does not say", () => {
  test.each<Row>([
    ["Mayor Mara Quill said so on Monday.", []],
    ["Mayor Mara Quill said there.", []],
    ["Mayor Mara Quill said no.", ["paraphrase · Mara Quill · no."]],
  ])("is no statement: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test("is whom “he” means, where what he says begins with the only name", () => {
    const text = "The quay is named after John Reed. He said that Reed would come.";
    expect(said(text)).toEqual(["nobody · that Reed would come"]);
  });

  test("is whom “Mr.” means beside a woman of that name", () => {
    const text = "Maria Quill waved to the crowd.\n\n“It will rain,” Mr. Quill said.";
    expect(said(text)).toEqual(["quotation · Quill · It will rain,"]);
  });

  test("is who spoke before, where a quotation runs over paragraphs and tells at its end whose it is", () => {
    const text =
      "“It is late,” Mara Quill said.\n\n“If it rains, we wait.\n\n“We shall see,” added John Reed.";
    expect(said(text)).toEqual([
      "quotation · Mara Quill · It is late,",
      "quotation · John Reed · If it rains, we wait.",
      "quotation · John Reed · We shall see,",
    ]);
  });

  test("is who would not speak, where somebody else tells of it", () => {
    const text =
      "Oslo would not discuss the bridge, Mara Quill said on Monday, with papers carrying her words.";
    expect(said(text)).toEqual(["paraphrase · Mara Quill · Oslo would not discuss the bridge"]);
  });
});
