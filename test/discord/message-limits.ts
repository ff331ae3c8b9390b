import { z } from "zod";

/** What stands in a message, as far as the limits ask. */
const component = z.looseObject({
  type: z.number(),
  content: z.string().optional(),
  custom_id: z.string().optional(),
  accessory: z.unknown().optional(),
  components: z.array(z.unknown()).default([]),
});

const message = z.looseObject({
  content: z.string().nullish(),
  flags: z.number(),
  allowed_mentions: z.object({ parse: z.array(z.string()) }),
  components: z.array(z.unknown()),
});

type Component = z.infer<typeof component>;

const TEXT_DISPLAY = 10;
const COMPONENTS_V2 = 1 << 15;

/** What Discord refuses in a message and its published schema does not know of, or what would ping somebody. */
export function messageFaults(data: unknown): readonly string[] {
  const { content, flags, allowed_mentions: mentions, components } = message.parse(data);
  const all = components.flatMap(withInner);
  const texts = all.filter(({ type }) => type === TEXT_DISPLAY).map((each) => each.content ?? "");
  const ids = all.flatMap(({ custom_id: id }) => id ?? []);
  const characters = texts.join("").length;
  const bytes = Buffer.byteLength(texts.join("")) + 12 * texts.length;
  const checks: readonly (readonly [fault: boolean, text: string])[] = [
    [(flags & COMPONENTS_V2) === 0, "no flag for components"],
    [(content ?? "") !== "", "content beside components"],
    [mentions.parse.length > 0, "mentions are parsed"],
    [characters > 4000, `${String(characters)} characters`],
    [bytes > 10_170, `${String(bytes)} bytes`],
    [all.length > 40, `${String(all.length)} components`],
    [new Set(ids).size < ids.length, "a custom_id twice"],
  ];
  return checks.filter(([fault]) => fault).map(([, text]) => text);
}

function withInner(value: unknown): readonly Component[] {
  const outer = component.parse(value);
  const inner =
    outer.accessory === undefined ? outer.components : [...outer.components, outer.accessory];
  return [outer, ...inner.flatMap(withInner)];
}
