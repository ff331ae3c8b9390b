import { z } from "zod";
import type { Source } from "../domain/article.ts";
import { languageCode } from "../domain/language.ts";
import type { Metadata } from "./article.ts";

/** A line of text that is not empty. */
export const words = z.string("text; put it in quotation marks").trim().min(1, "text, not empty");

/** A day that exists, `YYYY-MM-DD`. */
export const day = z.iso.date("a day that exists, written YYYY-MM-DD");

/** An address that a reader can open. */
export const address = z.url({ protocol: /^https?$/u, error: "an http or https address" });

const aLanguage = "a language code such as en or fr";

/** A language by its code; undefined for English. */
export const language = z.string(aLanguage).transform((tag, context) => {
  const code = languageCode(tag);
  if (code !== undefined) return code === "en" ? undefined : code;
  context.addIssue({ code: "custom", message: aLanguage });
  return z.NEVER;
});

/** What to say of an object that knows only the keys of `shape`. */
export function onlyKeys(shape: z.ZodRawShape, otherwise: string) {
  const remedy = `use one of: ${Object.keys(shape).join(", ")}`;
  const error = ({ code }: { readonly code: string }) =>
    code === "unrecognized_keys" ? remedy : otherwise;
  return { error };
}

/** A key with no value is one that was left open. */
const known = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

const sourceShape = {
  outlet: words,
  headline: known(words),
  url: known(address),
  speakers: z.array(words, "a list of names").default([]),
};
const source = z.strictObject(
  sourceShape,
  onlyKeys(sourceShape, "a source with at least an outlet"),
);

const shape = {
  title: known(words),
  publisher: known(words),
  author: known(words),
  published: known(day),
  url: known(address),
  language: known(language),
  kind: z.enum(["report", "transcript"], "report or transcript").default("report"),
  status: z
    .enum(["usable", "corrected", "withdrawn"], "usable, corrected or withdrawn")
    .default("usable"),
  basedOn: z.array(source, "a list of sources, each with an outlet").default([]),
};

const keysAndValues = "keys and values, such as title: A headline";

/** The front matter of an article; every key may be left out, none may be made up. */
export const metadata: z.ZodType<Metadata> = z
  .strictObject(shape, onlyKeys(shape, keysAndValues))
  .transform(
    ({ title, publisher, author, published, url, language: code, kind, status, basedOn }) => ({
      title,
      publisher,
      author,
      published,
      url,
      language: code,
      kind,
      status,
      basedOn: basedOn.map(({ outlet, headline, url: at, speakers }): Source => ({
        outlet,
        headline,
        url: at,
        speakers,
      })),
    }),
  );
