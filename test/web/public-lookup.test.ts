import type { LookupFunction } from "node:net";

import { expect, test } from "vitest";

import { publicLookup } from "../../src/web/public-lookup.ts";
import { always } from "./serving.ts";

/** What a lookup says of a host that is asked for, for one connection. */
async function found(lookup: LookupFunction): Promise<unknown> {
  return new Promise((resolve) => {
    lookup("mail.example", { all: true }, (error, addresses) =>
      resolve(error?.message ?? addresses),
    );
  });
}

test("gives public addresses", async () => {
  expect(await found(publicLookup(always("8.8.8.8")))).toEqual([{ address: "8.8.8.8", family: 4 }]);
});

test("refuses a host that is public at first and private for the next connection", async () => {
  const answers = [always("8.8.8.8"), always("127.0.0.1")];
  const lookup = publicLookup((...asked) => answers.shift()?.(...asked));
  await found(lookup);
  expect(await found(lookup)).toBe("it is on mail.example, which is not on the public internet");
});

test("refuses a host that has a private address beside a public one", async () => {
  const both = publicLookup((_host, _options, callback) =>
    callback(null, [
      { address: "8.8.8.8", family: 4 },
      { address: "::1", family: 6 },
    ]),
  );
  expect(await found(both)).toContain("not on the public internet");
});
