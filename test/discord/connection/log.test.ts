import { describe, expect, it } from "vitest";

import { createLog } from "../../../src/discord/connection/log.ts";

const secret = 'a"secret\\token';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog("trace", secret, { write: (line) => lines.push(line) }));
  return lines.join("");
}

describe("the log", () => {
  it("writes one line of JSON an entry, with the time and the level as words", () => {
    const entry: unknown = JSON.parse(logged((log) => log.info({ articles: 42 }, "serving")));
    expect(entry).toEqual({
      level: "info",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
      articles: 42,
      msg: "serving",
    });
  });

  it("writes no token, wherever it is", () => {
    const lines = logged((log) => {
      log.info({ settings: { DISCORD_TOKEN: secret } }, `set to ${secret}`);
      log.error({ err: new Error(secret, { cause: new Error(secret) }) });
    });
    expect(lines).not.toContain("secret");
  });

  it("tells a fault with its cause, and not the request that it carries", () => {
    const cause = Object.assign(new Error("refused"), { url: "secret", requestBody: "secret" });
    const entry: unknown = JSON.parse(
      logged((log) => log.error({ err: new Error("failed", { cause }) })),
    );
    expect(entry).toMatchObject({
      err: { message: "failed", cause: expect.not.objectContaining({ url: "secret" }) },
    });
  });
});
