/** A text with its letters bare: "Dubcek" for "Dubček"; letters that are only written otherwise, as full-width ones, in their plain form. */
export function withoutAccents(text: string): string {
  return PLAIN.test(text) ? text : text.normalize("NFKD").replace(/\p{M}+/gu, "");
}

/** ASCII has no accents, and most texts are nothing else. */
const PLAIN = /^[ -~]*$/u;
