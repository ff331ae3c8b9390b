import { type Contender, contenderOf } from "./contender.ts";
import { flexsearch } from "./contenders/flexsearch.ts";
import { lunr } from "./contenders/lunr.ts";
import { minisearch, minisearchWithoutStopWords } from "./contenders/minisearch.ts";
import { orama } from "./contenders/orama.ts";
import { ours } from "./contenders/ours.ts";
import { sqlite } from "./contenders/sqlite.ts";

/** All that are measured, in the order of the table. */
export const contenders: readonly Contender[] = [
  ours,
  ...[sqlite, minisearch, minisearchWithoutStopWords, flexsearch, orama, lunr].map(contenderOf),
];

/** The one that all others are compared with. */
export const YARDSTICK = sqlite.name;
