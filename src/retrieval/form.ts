import type { Form, Period } from "../domain/question.ts";

import { folded } from "./fold.ts";
import { daysTyped } from "./period.ts";
import type { Known } from "./names-asked.ts";
import { type Parsed, fitting, parsed } from "./question.ts";

/** What a form asks for; `unclear` is a day that cannot be made out, as typed. */
export type Filled = Parsed & { readonly unclear: string | undefined };

/** A form's fields: the name whole, or as a sentence would give it, with its title or misspelt. */
export function filled(form: Form, known: Known): Filled {
  const { speaker, only, sort } = form;
  const [since, until] = [form.since, form.until].map((typed) => {
    const isEmpty = typed === undefined || typed.trim() === "";
    return isEmpty ? undefined : { typed, days: daysTyped(typed, form.asked) };
  });
  const period: Period | undefined =
    since === undefined && until === undefined
      ? undefined
      : { from: since?.days?.from, to: until?.days?.to };
  const unclear = [since, until].find((each) => each !== undefined && each.days === undefined);
  return {
    ...whom(speaker, known, period),
    typed: speaker,
    about: form.about?.trim() === "" ? undefined : form.about,
    period,
    only,
    sort,
    unclear: unclear?.typed,
  };
}

function whom(
  speaker: string,
  known: Known,
  period: Period | undefined,
): Pick<Parsed, "fit" | "misspelt"> {
  const fit = known.directory.named(folded(speaker));
  if (fit.kind !== "none") return { fit, misspelt: false };
  const titled = parsed(speaker, known);
  return titled.about === undefined && titled.fit.kind !== "none"
    ? titled
    : fitting(speaker, known, period);
}
