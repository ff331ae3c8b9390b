import { expect, test } from "vitest";
import { walk } from "../../src/corpus/folder.ts";
import { collected } from "../collected.ts";

test("a walk says which folder it could not open", async () => {
  expect(await collected(walk("no/such/folder"))).toMatchObject([
    { kind: "closed", path: "no/such/folder", error: { code: "ENOENT" } },
  ]);
});
