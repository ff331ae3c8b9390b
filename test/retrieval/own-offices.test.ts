import { describe, expect, it } from "vitest";

import { asked } from "./made-up.ts";

const years = [
  { published: "2029-03-01", text: "“Tolls must fall,” opposition leader Mara Quill said." },
  { published: "2031-03-01", text: "“Tolls must rise,” Chancellor Mara Quill said." },
  { published: "2031-04-01", text: "“Tolls will stay,” Mara Quill said." },
];

describe("the office of who speaks", () => {
  it("is the one by which the statement's own article knows them", async () => {
    const answer = await asked("what did Mara Quill say about tolls", years);
    const offices = answer.kind === "found" ? answer.citations : [];
    expect(
      offices.map(({ article, speaker }) => [article.published, speaker.roles[0]]).slice(1),
    ).toEqual([
      ["2031-03-01", "Chancellor"],
      ["2029-03-01", "opposition leader"],
    ]);
  });

  it("is one that another article names where its own names none", async () => {
    const answer = await asked("what did Mara Quill say about tolls", years);
    const [newest] = answer.kind === "found" ? answer.citations : [];
    expect(newest?.speaker.roles).toHaveLength(2);
  });
});
