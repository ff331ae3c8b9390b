import { describe, expect, it } from "vitest";

import { type GatewayState, unobserved } from "../../../src/discord/connection/observer.ts";
import { onDiscord } from "../running.ts";

/** An observer that keeps how the bot stood with Discord, one after the other. */
function watching() {
  const states: GatewayState[] = [];
  return {
    states,
    observer: { ...unobserved, gateway: (state: GatewayState) => void states.push(state) },
  };
}

describe("an observer", () => {
  it("learns that the bot has connected", async () => {
    const { run } = await onDiscord();
    const { states, observer } = watching();
    await run({ observer });
    expect(states).toEqual(["ready"]);
  });

  it("learns that the connection is lost, and that it is taken up again", async () => {
    const { discord, run } = await onDiscord();
    const { states, observer } = watching();
    await run({ observer });
    discord.gateway.end(4000);
    await expect.poll(() => states).toEqual(["ready", "lost", "ready"]);
  });

  it("learns that the bot has connected once all shards here have, and that it has not where one has not", async () => {
    const { discord, run } = await onDiscord();
    const { states, observer } = watching();
    await run({ observer, shardsHere: { list: [0, 2], count: 3 } });
    await expect.poll(() => states).toEqual(["ready"]);
    discord.gateway.end(4000);
    await expect.poll(() => states.join(" ")).toMatch(/^ready lost (?:lost )*ready$/u);
  });

  it("learns that the session is over", async () => {
    const { discord, run } = await onDiscord();
    const { states, observer } = watching();
    const { ended } = await run({ observer });
    discord.gateway.end(4013);
    await ended.catch(() => undefined);
    expect(states).toEqual(["ready", "lost"]);
  });
});
