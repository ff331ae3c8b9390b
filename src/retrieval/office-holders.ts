import type { Period } from "../domain/question.ts";
import type { Speaker, SpeakerId } from "../domain/speaker.ts";
import type { DayRange } from "../domain/statement.ts";
import { countriesIn, hasOffice, hasWholeOffice, headWord } from "../reading/speakers/offices.ts";

/** Who holds which office, and from which to which day articles say so; undefined where none of them is dated. */
export class OfficeHolders {
  readonly #held = new Map<string, Map<SpeakerId, DayRange | undefined>>();
  /** The roles of one office, whosever it is: all that are a "minister". */
  readonly #byHead = new Map<string, string[]>();

  /** The roles that name a country. */
  readonly #placed = new Set<string>();

  /** Those of whom it is told for which country or body they speak: a foreign minister of Russia is none of Germany. */
  readonly #elsewhere = new Set<SpeakerId>();

  /** @param published the day of the article, `YYYY-MM-DD`. */
  add({ id, roles, speaksFor }: Speaker, published: string | undefined): void {
    if (speaksFor.length > 0) this.#elsewhere.add(id);
    for (const role of roles) {
      const known = this.#held.get(role);
      const holders = known ?? new Map<SpeakerId, DayRange | undefined>();
      this.#held.set(role, holders.set(id, widened(holders.get(id), published)));
      if (known === undefined && countriesIn(role).length > 0) this.#placed.add(role);
      if (this.#placed.has(role)) this.#elsewhere.add(id);
      if (known !== undefined) continue;
      const head = headWord(role);
      this.#byHead.set(head, [...(this.#byHead.get(head) ?? []), role]);
    }
  }

  /** Who has an office; in a period those who had it then, as far as the articles' days tell. */
  of(description: string, period: Period | undefined): ReadonlySet<SpeakerId> {
    const roles = (this.#byHead.get(headWord(description)) ?? []).filter(
      (role) => !isOtherGender(role, description),
    );
    const holding = (fits: (role: string, description: string) => boolean) =>
      roles
        .filter((role) => fits(role, description))
        .flatMap((role) => [...(this.#held.get(role) ?? [])]);
    const whole = holding(hasWholeOffice);
    const countries = countriesIn(description);
    const holders =
      whole.length > 0
        ? whole
        : holding(hasOffice).filter(([id]) => countries.length === 0 || !this.#elsewhere.has(id));
    const then = period === undefined ? [] : holders.filter(([, held]) => within(held, period));
    return new Set((then.length > 0 ? then : holders).map(([id]) => id));
  }
}

/** A spokesman is no spokeswoman. */
function isOtherGender(role: string, description: string): boolean {
  const gendered = [/spokesman/iu, /spokeswoman/iu];
  return gendered.some(
    (one) => one.test(role) && gendered.some((other) => other !== one && other.test(description)),
  );
}

function widened(held: DayRange | undefined, day: string | undefined): DayRange | undefined {
  if (day === undefined) return held;
  if (held === undefined) return { from: day, to: day };
  return { from: day < held.from ? day : held.from, to: day > held.to ? day : held.to };
}

/** Whether days and a period share a day. */
function within(held: DayRange | undefined, { from, to }: Period): boolean {
  return (
    held !== undefined &&
    (from === undefined || from <= held.to) &&
    (to === undefined || to >= held.from)
  );
}
