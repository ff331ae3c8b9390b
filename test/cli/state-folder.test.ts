import { homedir } from "node:os";
import { describe, expect, test } from "vitest";
import { stateFolder } from "../../src/cli/state-folder.ts";

const below = (folder: string) => `${folder}/on-the-record`;
const ordinary = below(`${homedir()}/.local/state`);

describe("the folder for states", () => {
  test.each([
    ["that XDG_STATE_HOME names", "/var/states", below("/var/states")],
    ["below the home where it is not set", undefined, ordinary],
    ["below the home where it is empty", "", ordinary],
    ["below the home where it is not absolute, which does not count", "states", ordinary],
  ])("is the one %s", (_, told, folder) => {
    expect(stateFolder({ XDG_STATE_HOME: told })).toBe(folder);
  });
});
