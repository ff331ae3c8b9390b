import { z } from "zod";
import type { SpeakerNote } from "../domain/speaker.ts";
import { fileText } from "./bytes.ts";
import { onlyKeys, words } from "./metadata.ts";
import { yamlValue } from "./yaml.ts";

const names = z.array(words, "a list of names").default([]);

const shape = {
  name: words,
  kind: z.enum(["person", "institution"], "person or institution").default("person"),
  aliases: names,
  roles: names,
  speaksFor: names,
};
const note = z.strictObject(shape, onlyKeys(shape, "a speaker with at least a name"));

const notes: z.ZodType<readonly SpeakerNote[]> = z
  .preprocess(emptyAsList, z.array(note, "a list of speakers, each with a name"))
  .superRefine(refuseStrangers);

/** A file of comments alone holds no list, and nothing wrong. */
function emptyAsList(value: unknown): unknown {
  const empty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  return empty ? [] : value;
}

const linesAboveYaml = 0;

/** Whoever someone speaks for stands in the list too, by name or alias. */
function refuseStrangers(entries: readonly SpeakerNote[], context: z.RefinementCtx): void {
  const listed = new Set(entries.flatMap(({ name, aliases }) => [name, ...aliases]));
  for (const [at, { speaksFor }] of entries.entries()) {
    for (const [place, name] of speaksFor.entries()) {
      if (listed.has(name)) continue;
      const message = "the name or an alias of an entry in this file";
      context.addIssue({ code: "custom", path: [at, "speaksFor", place], message });
    }
  }
}

/**
 * The notes in a speakers file.
 * @throws FileFault, with the line where there is one, when the file cannot be served.
 */
export async function loadSpeakerNotes(file: string): Promise<readonly SpeakerNote[]> {
  return yamlValue(await fileText(file), notes, linesAboveYaml);
}
