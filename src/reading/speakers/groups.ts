import { BODY_NOUNS, TEXT_NOUNS, singular } from "../lexicon/people.ts";

/** Whether a description is of several people: "Russian officials in Moscow" has a plural head, "Reed and Holm" are two. */
export function isGroup(description: string): boolean {
  const noun = headOf(description);
  const plural = singular(noun) !== noun && !noun.endsWith("sis");
  return plural || noun === "people" || / and /u.test(description);
}

/** Whether a description is of a body or a text: "the harbour committee", "a report". */
export function isThing(description: string): boolean {
  const noun = headOf(description);
  return BODY_NOUNS.has(noun) || TEXT_NOUNS.has(noun);
}

function headOf(description: string): string {
  const [head = ""] = description.split(/\s+(?:in|of|from|for|at|on)\s+/u);
  return head.split(" ").at(-1)?.toLowerCase() ?? "";
}
