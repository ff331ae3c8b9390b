import type { RequestListener } from "node:http";

import { expect, test } from "vitest";

import { fetchPage } from "../../src/web/fetch-page.ts";
import { client, leadingTo, page, serving } from "./serving.ts";

const saying =
  (rules: string, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status).end(rules);
  };

/** What becomes of a page on a host with this robots.txt, and whether the page was asked for. */
async function outcome(robots: RequestListener, path = "/news/ferry") {
  const { origin, asked } = await serving(page, robots);
  const taken = await fetchPage(`${origin}${path}`, client()).then(
    () => "taken",
    (error: unknown) => String(error).replace(/127\.0\.0\.1:\d+/gu, "HOST"),
  );
  return [taken, asked.length];
}

const kept = ["FileFault: the robots.txt of HOST keeps OnTheRecord from it", 0];

test.each([
  ["a rule for all", "User-agent: *\nDisallow: /news", kept],
  ["a rule for us", "User-agent: ontherecord\nDisallow: /", kept],
  ["a rule for others", "User-agent: other\nDisallow: /", ["taken", 1]],
  ["no rule", "", ["taken", 1]],
  ["an exception", "User-agent: *\nDisallow: /\nAllow: /news/", ["taken", 1]],
  ["a mark that tells how it is stored", "\u{feff}User-agent: *\nDisallow: /", kept],
  ["something else", "<html>\0 no: rules", ["taken", 1]],
])("heeds %s", async (_what, rules, expected) => {
  expect(await outcome(saying(rules))).toEqual(expected);
});

test("allows all where there is none", async () => {
  expect(await outcome(saying("User-agent: *\nDisallow: /", 404))).toEqual(["taken", 1]);
});

test("allows nothing where it cannot be had", async () => {
  expect(await outcome(saying("", 503))).toEqual(kept);
});

test("allows nothing where the host breaks off", async () => {
  expect(await outcome(({ socket }) => socket.destroy())).toEqual([
    expect.stringContaining("HOST does not answer as it should"),
    0,
  ]);
});

test("allows nothing where it leads to what is not asked", async () => {
  expect(await outcome(leadingTo("file:///robots.txt"))).toEqual([
    expect.stringContaining("is not http or https"),
    0,
  ]);
});

test("is found where it leads to, and counts for the host that was asked", async () => {
  const { origin } = await serving(saying("User-agent: *\nDisallow: /news"));
  expect(await outcome(leadingTo(`${origin}/elsewhere`))).toEqual(kept);
});

test("is read no further than 500 KB", async () => {
  const long = `${"# ferry\n".repeat(70_000)}User-agent: *\nDisallow: /`;
  expect(await outcome(saying(long))).toEqual(["taken", 1]);
});

test("is asked for once", async () => {
  let times = 0;
  const { origin } = await serving(page, (_, response) => {
    times += 1;
    response.end();
  });
  const asking = client();
  await Promise.all(["/1", "/2"].map(async (path) => fetchPage(`${origin}${path}`, asking)));
  expect(times).toBe(1);
});

test("is asked for at every host that a page leads to", async () => {
  const other = await serving(page, saying("User-agent: *\nDisallow: /"));
  const { origin } = await serving(leadingTo(other.origin));
  await fetchPage(origin, client()).catch(() => undefined);
  expect(other.asked).toEqual([]);
});
