import { type REST, Routes } from "discord.js";
import { z } from "zod";

import { restFor } from "./rest-for.ts";
import { unlessRefused } from "./token-refused.ts";

/** The application that a token is of, and how to speak to Discord for it. */
export interface Application {
  readonly rest: REST;
  readonly applicationId: string;
}

const described = z.object({ id: z.string() });

/**
 * The application of a token. @param api the base address of Discord's API, ending in `/api`.
 * @throws TokenRefused, or whatever keeps Discord from being reached.
 */
export async function application(api: string, token: string): Promise<Application> {
  const rest = restFor(api, token);
  const { id } = described.parse(await unlessRefused(rest.get(Routes.currentApplication())));
  return { rest, applicationId: id };
}
