import type { Facts } from "../domain/article.ts";
import type { Draft } from "./draft.ts";
import type { Left } from "./found.ts";
import { sourcesIn } from "./sources.ts";
import { statusOf } from "./status.ts";
import type { Told } from "./told.ts";
import { factsOf, unusableFacts } from "./told-facts.ts";

/** What is told of an article beside its text. */
export interface ToldArticle extends Pick<Draft, "status" | "basedOn" | "warnings"> {
  readonly facts: Facts;
}

/** What is told of an article, by whichever names; a draft is left, whatever else is told of it. */
export function toldArticle(told: Told): ToldArticle | Left {
  const status = told.first(["status", "pubstatus"], statusOf) ?? "usable";
  if (status === "draft" || told.first(["draft"], isTrue) || told.first(["published"], isFalse))
    return { reason: "is a draft, not published" };
  const basedOn = told.first(["basedon"], (value) => value) ?? [];
  const sources = sourcesIn(basedOn);
  const isWhole = Array.isArray(basedOn) && basedOn.length === sources.length;
  const warnings = isWhole ? [] : ["basedOn has sources without an outlet, which are left out"];
  return {
    facts: factsOf(told),
    status,
    basedOn: sources,
    warnings: [...unusableFacts(told), ...warnings],
  };
}

const isTrue = (value: unknown) => (/^true$/iu.test(String(value)) ? true : undefined);
const isFalse = (value: unknown) => (value === false ? true : undefined);
