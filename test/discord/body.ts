import { isDeepStrictEqual } from "node:util";

import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import type { APIMessageTopLevelComponent } from "discord.js";
import { z } from "zod";
import type { ZodMiniType } from "zod/mini";
import * as mini from "zod/mini";

import { previewFaults } from "../preview/faults.ts";
import { messageFaults } from "./message-limits.ts";

/** Discord's description says integer; Discord itself takes and gives a string. */
const command = mini.extend(ApplicationCommandUpdateRequestSchema, {
  default_member_permissions: mini.nullish(mini.string()),
});

/** What Discord would refuse in a list of commands. */
export function commandsFaults(body: unknown): readonly string[] {
  return schemaFaults(mini.array(command), body);
}

/** What Discord would refuse in the answer to an interaction. */
export function callbackFaults(body: unknown): readonly string[] {
  const { type, data } = z.object({ type: z.number(), data: z.unknown() }).parse(body);
  if (type === UPDATE) {
    const faults = schemaFaults(UpdateMessageInteractionCallbackRequestSchema, {
      type,
      data: without(["enforce_nonce", "tts"], data),
    });
    return [...faults, ...messageFaults(data), ...drawnFaults(data)];
  }
  if (type === AUTOCOMPLETE) {
    return schemaFaults(ApplicationCommandAutocompleteCallbackRequestSchema, body);
  }
  const message = without(["enforce_nonce"], data);
  const faults = schemaFaults(CreateMessageInteractionCallbackRequestSchema, {
    type,
    data: message,
  });
  return [...faults, ...messageFaults(data), ...drawnFaults(data)];
}

/** What the preview draws of a message in other words than Discord. */
function drawnFaults(data: unknown): readonly string[] {
  const { components } = z.object({ components: z.array(component) }).parse(data);
  return previewFaults(components);
}

/** Checked by its schema before. */
const component = z.custom<APIMessageTopLevelComponent>(() => true);

const [UPDATE, AUTOCOMPLETE] = [7, 8];

/** Without keys that discord.js adds for messages of other kinds, and that Discord passes over. */
function without(keys: readonly string[], data: unknown): unknown {
  const kept = Object.entries(z.looseObject({}).parse(data)).filter(([key]) => !keys.includes(key));
  return Object.fromEntries(kept);
}

/** What breaks the schema, and which keys it does not know: the schema itself drops those. */
function schemaFaults(schema: ZodMiniType, body: unknown): readonly string[] {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  return isDeepStrictEqual(parsed.data, body) ? [] : [`unknown keys in ${JSON.stringify(body)}`];
}
