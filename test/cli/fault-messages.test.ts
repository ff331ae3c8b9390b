import { describe, expect, it } from "vitest";

import { errorOf, faultOf } from "../../src/cli/fault-messages.ts";
import { CorpusError } from "../../src/corpus/fault.ts";
import { Unavailable } from "../../src/domain/unavailable.ts";
import { ClusterFault } from "../../src/opensearch/link.ts";

describe("what goes wrong on another thread", () => {
  it.each([
    new CorpusError("the corpus is empty", "Put an article there."),
    new ClusterFault("No node answers.", 0),
    new ClusterFault("The index is not whole.", undefined),
    new Unavailable("The cluster has not answered."),
    new Error("anything else"),
  ])("is the same here: %s", (error) => {
    const here = errorOf(structuredClone(faultOf(error)));
    expect(here).toStrictEqual(error);
    expect(here.constructor).toBe(error.constructor);
  });

  it("is an error here even where it was none", () => {
    expect(errorOf(faultOf("no"))).toStrictEqual(new Error("no"));
  });
});
