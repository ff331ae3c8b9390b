import { Routes } from "discord.js";
import { z } from "zod";

import { restFor } from "./rest-for.ts";
import { unlessRefused } from "./token-refused.ts";

const gateway = z.object({ shards: z.int().positive() });

/**
 * How many shards Discord advises. @param api the base address of Discord's API, ending in `/api`.
 * @throws TokenRefused, and whatever keeps Discord from being reached.
 */
export async function advisedShards(api: string, token: string): Promise<number> {
  const told = await unlessRefused(restFor(api, token).get(Routes.gatewayBot()));
  return gateway.parse(told).shards;
}
