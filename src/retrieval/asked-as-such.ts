import { countryOf } from "../reading/lexicon/countries.ts";
import { singular } from "../reading/lexicon/people.ts";

import { membersOf, ownerOf } from "./collective-names.ts";
import { folded } from "./fold.ts";

/** What stands behind the noun that a description is of: "critics *of Quill*", "officials *close to Quill*". */
const BEHIND =
  /\s+(?:of|for|to|at|in|on|with|from|by|against|near|within|inside|behind|close|familiar|loyal|who|that|which)\s.*$/isu;

/**
 * Whether words ask for a speaker who is known by a description, and not just for somebody whose name it holds: "critics of Quill" and
 * "Quill’s campaign" are asked for as critics and as a campaign, and "Quill" asks for neither. Who asks for "the French" asks for their
 * officials too.
 */
export function isAskedAsSuch(asked: string, name: string): boolean {
  if (countryOf(asked.replace(/^the\s+/iu, "")) !== undefined) return true;
  const words = new Set(nouns(asked));
  const members = membersOf(name);
  return (members.length === 0 ? [name] : members).some((one) =>
    words.has(nouns(one.replace(BEHIND, "")).at(-1) ?? ""),
  );
}

/** Whether a body is somebody's: "Quill’s campaign", "the Quill administration". */
export function isOwned(body: string): boolean {
  return ownerOf(body) !== undefined || /\p{L}['’]s?\s+\p{Ll}/u.test(body);
}

function nouns(text: string): readonly string[] {
  return folded(text).split(" ").map(singular);
}
