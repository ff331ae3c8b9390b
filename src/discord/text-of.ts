import { linewise } from "./block-quotes.ts";

/** What holds text in a message of components: a text display, or what others stand in. */
type Part =
  | { readonly content: string }
  | { readonly components: readonly Part[] }
  | { readonly type: number };

/** What is read of a message of Discord's, a member's or a bot's. */
export interface Written {
  readonly content: string;
  readonly embeds: readonly { readonly description: string | null }[];
  readonly components: readonly Part[];
}

/** All that a message says, in the order in which it is drawn: in Discord's Markdown, a blank line between part and part. */
export function textOf({ content, embeds, components }: Written): string {
  const described = embeds.map(({ description }) => description ?? "");
  const parts = [content, ...described, ...components.flatMap(textsIn)];
  return parts
    .filter((part) => part.trim() !== "")
    .map(linewise)
    .join("\n\n");
}

function textsIn(part: Part): readonly string[] {
  if ("content" in part) return [part.content];
  return "components" in part ? part.components.flatMap(textsIn) : [];
}
