import type { Citation } from "../domain/answer.ts";
import { spansOf } from "../domain/statement.ts";

import { tokens } from "./terms.ts";

/** Fewer words than these may be the same by chance. */
const FEW = 4;

/** Citations with those of the same speaker's same words drawn together under the first published, where the best of them stood. */
export function drawnTogether(citations: readonly Citation[]): readonly Citation[] {
  const groups = new Map<string, Citation[]>();
  for (const [at, citation] of citations.entries()) {
    const name = wording(citation) ?? String(at);
    groups.set(name, [...(groups.get(name) ?? []), citation]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted((a, b) => day(a).localeCompare(day(b)));
    return first === undefined ? [] : [{ ...first, alsoIn: others }];
  });
}

/** What identifies a wording: the speaker and the words without marks and case; undefined for a few words only. */
function wording({ speaker, statement, article }: Citation): string | undefined {
  const words = spansOf(statement).flatMap(({ start, end }) =>
    tokens(article.text.slice(start, end).toLowerCase()),
  );
  return words.length < FEW ? undefined : `${statement.kind} ${speaker.id} ${words.join(" ")}`;
}

/** An article without a date comes last. */
function day({ article }: Citation): string {
  return article.published ?? "9999";
}
