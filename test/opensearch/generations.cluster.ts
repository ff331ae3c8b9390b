import { afterAll, describe, expect, it } from "vitest";

import { Articles } from "../../src/opensearch/articles.ts";
import { indexUnder } from "../../src/opensearch/generations.ts";
import { sentence } from "../asking.ts";
import { inShort, readings } from "../retrieval/made-up.ts";
import { engineAt, filled, links } from "./asked-cluster.ts";

const { ask, load } = await links();
const before = readings(["“The quay is safe,” Governor Mara Quill said."]);
const after = readings([
  "“The quay is closed,” Governor Mara Quill said.",
  { status: "withdrawn", text: "“The quay has sunk,” Governor Mara Quill said." },
]);
const question = sentence("what did Quill say about the quay");

afterAll(async () => {
  await Promise.all([ask.close(), load.close()]);
});

describe("an index that takes another's place", () => {
  it("is asked by whoever looks again; who asked the one before gets whole answers still", async () => {
    await filled(load, "swapped", before, [], "1");
    const first = await engineAt(ask, "swapped");
    await filled(load, "swapped", after, [], "2");
    const second = await engineAt(ask, "swapped");
    const answers = [first, second].map(async (engine) => engine.answer(question));
    expect((await Promise.all(answers)).map(inShort)).toEqual([
      ["a1 Mara Quill: The quay is safe,"],
      ["a1 Mara Quill: The quay is closed,"],
    ]);
  });

  it("is the same where the same is loaded again", async () => {
    await filled(load, "again", before);
    const { index } = await filled(load, "again", before);
    const { body } = await ask.ask({ method: "GET", path: `/${index}/_count` });
    // An article, what was read from it, its passage, and a page for each list of the lexicon that has entries.
    expect(body).toMatchObject({ count: 8 });
  });

  it("takes what has not changed from the one before, and loses what has vanished or was withdrawn", async () => {
    const quay = "“The quay is safe,” Governor Mara Quill said.";
    const ferry = "“The ferry is late,” Captain John Reed said.";
    const harbour = "“The harbour is deep,” Captain Anna Holm said.";
    const first = numbered([quay, ferry, harbour], [1, 2, 3]);
    const then = numbered(
      [ferry, "“The rain is warm,” Doctor Ida Brand said.", harbour],
      [2, 4, 3],
    );
    const withdrawn = then.map((reading) =>
      reading.article.id === "a3"
        ? { ...reading, article: { ...reading.article, status: "withdrawn" as const } }
        : reading,
    );
    await filled(load, "since", first, [], "1");
    const filling = await filled(load, "since", withdrawn, [], "2", true);
    await filled(load, "whole", withdrawn, [], "1");
    const asked = ["quay", "ferry", "harbour", "rain", "weather"].map((word) =>
      sentence(`who said anything about the ${word}`),
    );
    const [since, whole] = [await engineAt(ask, "since"), await engineAt(ask, "whole")];
    const answers = async (engine: typeof since) =>
      Promise.all(asked.map(async (one) => inShort(await engine.answer(one))));
    expect(await answers(since)).toEqual(await answers(whole));
    expect([await since.holdings(), (await answers(since))[0]]).toEqual([
      await whole.holdings(),
      expect.not.arrayContaining([expect.stringContaining("Quill")]),
    ]);
    // The article of the ferry and its passage are as they were; those of the rain are new, as is most of the lexicon.
    expect(filling.documents - filling.loaded).toBeGreaterThanOrEqual(2);
  });

  it("loads nothing where nothing has changed", async () => {
    await filled(load, "same", before, [], "1");
    expect(await filled(load, "same", before, [], "2", true)).toMatchObject({ loaded: 0 });
    const engine = await engineAt(ask, "same");
    expect(inShort(await engine.answer(question))).toEqual(["a1 Mara Quill: The quay is safe,"]);
  });

  it("is not asked while half of it is there", async () => {
    await filled(load, "halved", before, [], "1");
    const halting = { ...load, ask: refusingAfter(load.ask) };
    await expect(filled(halting, "halved", after, [], "2")).rejects.toThrow("power is gone");
    const engine = await engineAt(ask, "halved");
    expect(inShort(await engine.answer(question))).toEqual(["a1 Mara Quill: The quay is safe,"]);
  });
});

describe("an index that cannot be asked", () => {
  it("is named with the remedy where there is none", async () => {
    await expect(indexUnder(ask, "nowhere")).rejects.toThrow(/no index nowhere\. Load it/u);
  });

  it("shows no article whose text is not what its SHA-256 says", async () => {
    const { index } = await filled(load, "forged", before);
    const articles = new Articles(ask, index);
    const [search] = [{ size: 1, query: { term: { kind: "article" } } }];
    const [{ reading } = { reading: undefined }] = await articles.found(search);
    const text = "“The quay is gone,” she said.";
    const forged = { speakers: reading?.speakers, article: { ...reading?.article, text } };
    const hits = await ask.ask({ method: "POST", path: `/${index}/_search`, body: search });
    const id = /"_id":"([^"]+)"/u.exec(JSON.stringify(hits.body))?.[1] ?? "";
    const body = { kind: "article", order: 0, shown: forged };
    await load.ask({ method: "PUT", path: `/${index}/_doc/${id}`, query: { refresh: true }, body });
    for (const fetched of [
      new Articles(ask, index).shown([id]),
      new Articles(ask, index).found(search),
    ])
      await expect(fetched).rejects.toThrow(/nothing of it is shown/u);
  });
});

/** Articles with ids of their own, whatever their order. */
function numbered(texts: readonly string[], numbers: readonly number[]) {
  const all = readings(texts);
  return all.map((reading, at) => {
    const id = `a${String(numbers[at])}`;
    return { ...reading, article: { ...reading.article, id, file: `${id}.md` } };
  });
}

/** Fails from the first load on. */
function refusingAfter(asking: typeof load.ask): typeof load.ask {
  return async (request) => {
    if (request.path.endsWith("/_bulk")) throw new Error("the power is gone");
    return asking(request);
  };
}
