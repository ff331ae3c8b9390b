import type { APIMessageTopLevelComponent } from "discord.js";
import { expect } from "vitest";

import type { Message, MessageFile } from "../../src/discord/messages/message.ts";
import { previewFaults } from "./faults.ts";

type Components = readonly APIMessageTopLevelComponent[];

/** A message, or its components, as it is; the test fails where the preview draws it in other words than Discord. */
export function previewed<T extends Components | Message>(what: T): T {
  expect(previewFaults(...partsOf(what))).toEqual([]);
  return what;
}

function partsOf(what: Components | Message): [Components, readonly MessageFile[]] {
  return "files" in what ? [what.components, what.files] : [what, []];
}
