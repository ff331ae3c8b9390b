import type { Form, Period, Question } from "../domain/question.ts";

import { folded } from "./fold.ts";
import { daysTyped } from "./period.ts";
import type { Known } from "./names-asked.ts";
import { type Parsed, fitting, isRespelt, parsed } from "./question.ts";

/** A question of either kind, taken apart. */
export interface TakenApart extends Parsed {
  /** The question in words. */
  readonly text: string;
}

/** Takes a question of either kind apart. */
export function takenApart(question: Question, known: Known): TakenApart {
  if (question.kind === "sentence") return { ...parsed(question.text, known), text: question.text };
  const text = [question.speaker, question.about].filter(Boolean).join(" · ");
  return { ...filled(question, known), text };
}

/** A form's fields: the name whole, or as a sentence would give it, with its title or misspelt. */
export function filled(form: Form, known: Known): Parsed {
  const { speaker, only, sort } = form;
  const dated = periodOf(form);
  return {
    ...whom(speaker, known, dated.period),
    ...dated,
    typed: speaker,
    about: form.about?.trim() === "" ? undefined : form.about,
    only,
    sort,
  };
}

/** The days of a form; none where one of them cannot be made out, or the first is after the last. */
function periodOf({ since, until, asked }: Form): Pick<Parsed, "period" | "unclear"> {
  const typed = [since, until].map((each) => (each?.trim() === "" ? undefined : each));
  const [first, last] = typed.map((each) =>
    each === undefined ? undefined : daysTyped(each, asked),
  );
  const unclear = typed.find((each, at) => each !== undefined && [first, last][at] === undefined);
  if (unclear !== undefined) return { period: undefined, unclear };
  if (first === undefined && last === undefined) return { period: undefined, unclear: undefined };
  const isBackwards = first !== undefined && last !== undefined && last.to < first.from;
  return isBackwards
    ? { period: undefined, unclear: typed.map((each) => each?.trim()).join(" – ") }
    : { period: { from: first?.from, to: last?.to }, unclear: undefined };
}

function whom(
  speaker: string,
  known: Known,
  period: Period | undefined,
): Pick<Parsed, "fit" | "misspelt"> {
  const fit = known.directory.named(folded(speaker));
  if (fit.kind !== "none") return { fit, misspelt: isRespelt(speaker, fit) };
  const titled = parsed(speaker, known);
  return titled.about === undefined && titled.fit.kind !== "none"
    ? titled
    : fitting(speaker, known, period);
}
