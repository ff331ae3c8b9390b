import type { Shown } from "./shown.ts";

/** What the page is to do next: lines of JSON, as they come. */
export type Act =
  /** A message of its own; in the place of the one whose button was pressed; in the place of the last reply. */
  | { readonly kind: "reply" | "update" | "edit"; readonly message: Shown }
  /** What somebody typed is not what Discord would send. */
  | { readonly kind: "hint"; readonly words: string };

/** What the page begins with. */
export interface Welcome {
  /** What the bot serves, in numbers. */
  readonly holdings: string;
  /** Commands that get an answer from these articles. */
  readonly examples: readonly string[];
  /** The commands in the menu of a message. */
  readonly menus: readonly { readonly name: string; readonly shown: string }[];
}
