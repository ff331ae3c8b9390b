import { describe, expect, it } from "vitest";

import { fill } from "../../src/opensearch/filling.ts";
import type { ClusterLink, Reply, Request } from "../../src/opensearch/link.ts";
import { readings } from "../retrieval/made-up.ts";

const filling = {
  readings: readings(["“The quay is safe,” Governor Mara Quill said."]),
  notes: [],
  intake: { at: undefined, refused: [], asBefore: [] },
  alias: "made-up",
  generation: "1",
  shards: 1,
  copies: 0,
  since: false,
  tell: () => undefined,
};

/** How a cluster takes each document of a load. */
type Taking = { readonly status: number; readonly error?: { readonly type: string } };

/** A cluster that takes loads as it is told, the last way ever after, and keeps what it is asked. */
function clusterTaking(...takings: readonly Taking[]) {
  const asked: Request[] = [];
  const there = new Set<string>();
  let loads = 0;
  const reply = ({ method, path, lines = [] }: Request): Reply => {
    if (path.endsWith("/_count")) return { status: 200, body: { count: there.size } };
    if (method === "GET") return { status: 200, body: {} };
    if (!path.endsWith("/_bulk")) return { status: 200, body: {} };
    const taking = takings[Math.min(loads++, takings.length - 1)] ?? { status: 201 };
    const heads = lines.filter((_, at) => at % 2 === 0);
    if (taking.status < 300) for (const head of heads) there.add(head);
    return { status: 200, body: { items: heads.map(() => ({ index: taking })) } };
  };
  const link: ClusterLink = {
    ask: async (request) => {
      asked.push(request);
      return reply(request);
    },
    close: async () => undefined,
  };
  return { link, asked };
}

const isSwap = ({ path }: Request): boolean => path === "/_aliases";

describe("a load", () => {
  it("is asked for once it is complete", async () => {
    const { link, asked } = clusterTaking({ status: 201 });
    expect(await fill(link, filling)).toMatchObject({ index: "made-up-1" });
    expect(asked.findIndex(isSwap)).toBeGreaterThan(
      asked.findLastIndex(({ path }) => path.endsWith("/_bulk")),
    );
  });

  it("waits for a cluster that has too much to do", async () => {
    const { link, asked } = clusterTaking({ status: 429 }, { status: 429 }, { status: 201 });
    await fill(link, filling);
    expect(asked.filter(({ path }) => path.endsWith("/_bulk")).length).toBe(3);
  });

  it("gives up at a full disk, and leaves what is asked as it was", async () => {
    const { link, asked } = clusterTaking({
      status: 429,
      error: { type: "cluster_block_exception" },
    });
    await expect(fill(link, filling)).rejects.toThrow(/whether its disks are full/u);
    expect(asked.some(isSwap)).toBe(false);
  });

  it("loads the same documents under the same ids", async () => {
    const [one, other] = [clusterTaking({ status: 201 }), clusterTaking({ status: 201 })];
    await fill(one.link, filling);
    await fill(other.link, filling);
    expect(one.asked).toEqual(other.asked);
  });
});
