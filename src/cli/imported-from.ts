import type { Intake } from "../corpus/intake/intake.ts";
import { markdownParts } from "../corpus/markdown-parts.ts";
import { FileFault } from "../domain/file-fault.ts";
import { articlesIn } from "../import/articles-in.ts";
import type { Draft, Found } from "../import/draft.ts";
import type { Filling } from "./import-filling.ts";
import type { Item } from "./import-items.ts";
import type { Imported } from "./imported.ts";

/** Where articles go, and what is told of them. */
export interface Taking {
  readonly intake: Intake;
  readonly filling: Filling;
}

/** What becomes of each article in an item, one after the other. */
export async function* importedFrom(item: Item, taking: Taking): AsyncGenerator<Imported> {
  if (item.kind === "refused") {
    const { file, line, reason, remedy } = item.refused;
    const from = line === undefined ? file : `${file}, line ${String(line)}`;
    return yield { ...nothing, outcome: "refused", from, reason, remedy };
  }
  const { name } = item.source.input;
  try {
    for await (const found of articlesIn(item.source, markdownParts)) {
      const from = found.place === undefined ? name : `${name}, ${found.place}`;
      yield await imported(found, from, taking);
    }
  } catch (error) {
    yield refusal(name, error);
  }
}

const nothing = {
  file: undefined,
  reason: undefined,
  remedy: undefined,
  warnings: [],
  changes: undefined,
};

/** @throws what is no fault of a file. */
function refusal(from: string, fault: unknown): Imported {
  if (!(fault instanceof FileFault)) throw fault;
  const { message: reason, remedy, line } = fault;
  const place = line === undefined ? "" : `, line ${String(line)}`;
  const where = from.endsWith(place) ? from : `${from}${place}`;
  return { ...nothing, outcome: "refused", from: where, reason, remedy };
}

async function imported(found: Found, from: string, taking: Taking): Promise<Imported> {
  if (found.kind === "refused") return refusal(from, found.fault);
  if (found.kind === "left") return { ...nothing, outcome: "skipped", from, reason: found.reason };
  try {
    return await outcomeOf(found.draft, from, taking);
  } catch (fault) {
    return refusal(from, fault);
  }
}

async function outcomeOf(
  draft: Draft,
  from: string,
  { intake, filling }: Taking,
): Promise<Imported> {
  const { text, warnings, ...told } = filling(draft);
  const taken = await intake.take(text, told);
  const outcome = { ...nothing, outcome: taken.kind, from, file: taken.file, warnings };
  if (taken.kind === "skipped") return { ...outcome, reason: taken.reason };
  if (taken.kind === "taken") return outcome;
  const { changes, isAnother } = taken;
  return { ...outcome, changes, warnings: isAnother ? [...warnings, another] : warnings };
}

const another =
  "has next to no words of the text that was at its address: if it is another article, bring the old file back from .history, and give one of the two its own address";
