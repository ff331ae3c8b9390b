import { z } from "zod";

import type { Written } from "../discord/quotations/text-of.ts";
import { languages } from "../discord/words/languages.ts";

/** A text as long as this Discord does not let anybody send, in UTF-16 code units. */
const LONG = 10_000;

/** What holds text in a message. */
const part: z.ZodType<Part> = z.lazy(() =>
  z.union([
    z.object({ content: z.string() }),
    z.object({ type: z.number(), components: z.array(part) }),
    z.object({ type: z.number() }),
  ]),
);

type Part = Written["components"][number];

/** Whoever sits before the page, as the bot is to see them. */
const person = { as: z.enum(["host", "member"]), locale: z.enum(Object.keys(languages)) };

/** What the page tells when somebody sends a command. */
export const sentSchema = z.strictObject({ ...person, text: z.string().max(LONG) });

/** What it tells while they type one: up to the caret, and behind it. */
export const typingSchema = sentSchema.extend({ behind: z.string().max(LONG) });

/** What it tells when they press a button, or choose from a menu: with the message that it stands in. */
export const pressedSchema = z.strictObject({
  ...person,
  id: z.string().max(LONG),
  chosen: z.string().max(LONG).optional(),
  message: z.strictObject({
    flags: z.number(),
    /** Whose command it answers. */
    by: z.string().max(LONG),
    components: z.array(z.unknown()),
  }),
});

/** What it tells when they choose a command from the menu of a message. */
export const chosenSchema = z.strictObject({
  ...person,
  name: z.string().max(LONG),
  message: z.strictObject({ content: z.string().max(LONG), components: z.array(part) }),
});

/** Whoever does something on the page. */
export type Person = Pick<z.infer<typeof sentSchema>, "as" | "locale">;

/** A button that they press. */
export type Pressed = z.infer<typeof pressedSchema>;

/** A command that they choose. */
export type Chosen = z.infer<typeof chosenSchema>;
