import { ced1k } from "./ced1k.ts";
import type { GoldArticle } from "./gold.ts";
import { polnear } from "./polnear.ts";
import type { Yardstick } from "./yardstick.ts";

/** How each corpus is measured. */
export const yardsticks: Readonly<Record<GoldArticle["kind"], Yardstick>> = { polnear, ced1k };
