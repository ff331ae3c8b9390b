/** A language told as `fr-CA` by its shortest code, "fr"; undefined for English, and for what names no language. */
export function languageOf(tag: string | undefined): string | undefined {
  try {
    const [code] = Intl.getCanonicalLocales((tag ?? "").trim().replaceAll("_", "-"));
    const primary = code?.replace(/-.*$/su, "");
    return primary === "en" || primary === "und" ? undefined : primary;
  } catch {
    return undefined;
  }
}
