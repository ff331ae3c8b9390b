/** A language by its shortest code and without its region, as BCP 47 has it: "fra" and "fr-CA" are "fr"; undefined for what is no language tag. */
export function languageCode(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"));
    return canonical?.replace(/-.*$/su, "");
  } catch {
    return undefined;
  }
}
