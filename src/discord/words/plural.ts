/** The forms of a word by the categories of the Unicode plural rules; where a category has none, `other` stands. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** How a language counts. */
export interface Plural {
  /** "21 заявление", "22 заявления", "1 204 заявления". */
  readonly counted: (count: number, forms: Forms) => string;
  /** In groups of thousands: "1 204". */
  readonly number: (count: number) => string;
  /** "4–6", and "4" where both are one. */
  readonly range: (from: number, to: number) => string;
  /** Those of the parts that there are: "на тему X, за вказаний період і вказаного виду". */
  readonly listed: (parts: readonly (string | false | undefined)[]) => string;
}

/** How a language counts. @param locale a BCP 47 tag: "uk". */
export function pluralIn(locale: string): Plural {
  // Made when they are first needed: a start waits for no language that nobody speaks yet.
  let made: Formats | undefined;
  const formats = (): Formats => (made ??= formatsOf(locale));
  const number = (count: number): string => formats().numbers.format(count);
  return {
    counted: (count, forms) =>
      `${number(count)} ${forms[formats().rules.select(count)] ?? forms.other}`,
    number,
    range: (from, to) => (from === to ? number(from) : `${number(from)}–${number(to)}`),
    listed: (parts) => formats().lists.format(parts.filter((part) => typeof part === "string")),
  };
}

type Formats = ReturnType<typeof formatsOf>;

function formatsOf(locale: string) {
  return {
    rules: new Intl.PluralRules(locale),
    numbers: new Intl.NumberFormat(locale),
    lists: new Intl.ListFormat(locale, { type: "conjunction" }),
  };
}
