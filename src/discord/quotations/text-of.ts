import { linewise } from "./block-quotes.ts";

/** What holds text in a message of components: a text display, or what others stand in. */
type Part =
  | { readonly content: string }
  | { readonly components: readonly Part[] }
  | { readonly type: number };

/** What is read of a message of Discord's, a member's or a bot's. */
export interface Written {
  readonly content: string;
  readonly embeds: readonly Embedded[];
  readonly components: readonly Part[];
  /** What it forwards, by id; undefined where Discord does not tell. */
  readonly messageSnapshots?: ReadonlyMap<string, Partial<Omit<Written, "messageSnapshots">>>;
}

/** A preview of a page, or what a bot has set in a frame. */
interface Embedded {
  readonly title?: string | null;
  readonly description: string | null;
  readonly fields?: readonly { readonly value: string }[];
}

/** All that a message says, in the order in which it is drawn: in Discord's Markdown, a blank line between part and part. */
export function textOf({ messageSnapshots, ...own }: Written): string {
  const parts = [own, ...(messageSnapshots?.values() ?? [])].flatMap(partsOf);
  return parts
    .filter((part) => part.trim() !== "")
    .map(linewise)
    .join("\n\n");
}

function partsOf({
  content = "",
  embeds = [],
  components = [],
}: Partial<Written>): readonly string[] {
  const embedded = embeds.flatMap(({ title, description, fields = [] }) => [
    title ?? "",
    description ?? "",
    ...fields.map(({ value }) => value),
  ]);
  return [content, ...embedded, ...components.flatMap(textsIn)];
}

function textsIn(part: Part): readonly string[] {
  if ("content" in part) return [part.content];
  return "components" in part ? part.components.flatMap(textsIn) : [];
}
