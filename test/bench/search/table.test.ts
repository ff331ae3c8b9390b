import { expect, test } from "vitest";

import type { Answers } from "./measured.ts";
import { tables } from "./table.ts";

function answers(p99: number): Answers {
  return { p50: 1, p95: 2, p99, most: 30, reciprocalRank: 0.5, found: 0.75 };
}

const sizes = { heap: 12e6, resident: 34e6, blockBuilding: 5, blockAnswering: 6 };

test("sets the times beside those of the yardstick, and says why there are none", () => {
  const printed = tables(
    [
      {
        name: "ours",
        outcome: {
          kind: "measured",
          ofEverybody: answers(3),
          ofSpeaker: undefined,
          buildMilliseconds: 7000,
          ...sizes,
        },
      },
      {
        name: "theirs",
        outcome: {
          kind: "measured",
          ofEverybody: answers(6),
          ofSpeaker: answers(4),
          buildMilliseconds: 8000,
          ...sizes,
        },
      },
      { name: "others", outcome: { kind: "failed", why: "stopped after 9 s" } },
    ],
    "theirs",
  );
  expect(printed).toMatchInlineSnapshot(`
    "Asked of everybody:

    | search | p50 ms | p95 ms | p99 ms | max ms | p99 : theirs | MRR@10 | found@10 |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | ours | 1.0 | 2.0 | 3.0 | 30.0 | 0.50 | 0.500 | 0.750 |
    | theirs | 1.0 | 2.0 | 6.0 | 30.0 | 1.00 | 0.500 | 0.750 |
    | others | stopped after 9 s |  |  |  |  |  |  |

    Asked of one speaker:

    | search | p50 ms | p95 ms | p99 ms | max ms | p99 : theirs | MRR@10 | found@10 |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | ours | not asked |  |  |  |  |  |  |
    | theirs | 1.0 | 2.0 | 4.0 | 30.0 | 1.00 | 0.500 | 0.750 |
    | others | stopped after 9 s |  |  |  |  |  |  |

    Built and held:

    | search | build s | heap MB | process MB | block building ms | block answering ms |
    | --- | --- | --- | --- | --- | --- |
    | ours | 7.0 | 12 | 34 | 5 | 6 |
    | theirs | 8.0 | 12 | 34 | 5 | 6 |
    | others | stopped after 9 s |  |  |  |  |"
  `);
});
