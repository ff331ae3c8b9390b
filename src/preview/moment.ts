/** How Discord draws a moment of each style: "D" is a long date. */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};

const PLAIN: Intl.DateTimeFormatOptions = { dateStyle: "long", timeStyle: "short" };

/** In seconds, the longest first. */
const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

/**
 * A moment in the reader's language, as Discord draws `<t:1929514200:D>`.
 * @param style one of Discord's letters; "R" tells how long ago, or ahead
 * @param now in milliseconds
 */
export function momentWords(moment: Date, style: string, locale: string, now: number): string {
  if (style === "R") return distance((moment.getTime() - now) / 1000, locale);
  return formatOf(locale, style in STYLES ? style : "").format(moment);
}

/** Formats take long to make; there is one for each language and style. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, style: string): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, STYLES[style] ?? PLAIN);
  formats.set(key, format);
  return format;
}

function distance(seconds: number, locale: string): string {
  const [unit, length] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(locale).format(Math.trunc(seconds / length), unit);
}
