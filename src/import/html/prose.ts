/** Whether words are a sentence or several, or quote one; the headline of another article is neither. */
export function isProse(text: string): boolean {
  return isSentence(text) || /["“”„«»]/u.test(text);
}

/** Whether words end as a sentence does, or as what leads up to a quotation. */
export function isSentence(text: string): boolean {
  return /[.!?:;…]["“”»'’)\]]*$/u.test(text);
}
