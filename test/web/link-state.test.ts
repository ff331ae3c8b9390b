import { expect, test } from "vitest";

import { type LinkState, linkState } from "../../src/web/link-state.ts";
import { linkStates } from "../../src/web/link-states.ts";
import { client, leadingTo, page, quick, serving } from "./serving.ts";

test.each<[string, (status: number) => LinkState["kind"], readonly number[]]>([
  ["there", () => "ok", [200, 204]],
  ["gone", () => "gone", [404, 410]],
  ["refused", () => "refused", [401, 403, 429, 451]],
  ["unreachable", () => "unreachable", [500, 503]],
])("a link is %s by what its host answers", async (_what, kind, statuses) => {
  const { origin } = await serving(({ url = "" }, response) => {
    response.writeHead(Number(url.slice(1))).end();
  });
  const states = await Promise.all(
    statuses.map(async (status) => linkState(`${origin}/${String(status)}`, client())),
  );
  expect(states.map((state) => state.kind)).toEqual(statuses.map(kind));
});

test("asks for no more than the head", async () => {
  const { origin, asked } = await serving(page);
  await linkState(`${origin}/ferry#harbour`, client());
  expect(asked).toEqual(["HEAD /ferry"]);
});

test("asks for the page where the host knows no heads", async () => {
  const { origin, asked } = await serving((request, response) =>
    request.method === "HEAD" ? response.writeHead(405).end() : page(request, response),
  );
  const state = await linkState(`${origin}/`, client());
  expect([state.kind, asked]).toEqual(["ok", ["HEAD /", "GET /"]]);
});

test.each([
  [301, "moved"],
  [308, "moved"],
  [302, "ok"],
  [307, "ok"],
])("a link that leads on with %i is %s", async (status, kind) => {
  const { origin } = await serving((request, response) =>
    (request.url === "/old" ? leadingTo("/new", status) : page)(request, response),
  );
  const state = await linkState(`${origin}/old`, client());
  expect(state).toEqual(kind === "moved" ? { kind, to: `${origin}/new` } : { kind });
});

test("a link that leads to nothing is gone", async () => {
  const { origin } = await serving((request, response) =>
    (request.url === "/old"
      ? leadingTo("/new", 301)
      : (_: unknown, none: typeof response) => none.writeHead(404).end())(request, response),
  );
  expect(await linkState(`${origin}/old`, client())).toEqual({ kind: "gone", status: 404 });
});

test("a link that robots.txt keeps us from is refused, not gone", async () => {
  const { origin } = await serving(page, (_, response) =>
    response.end("User-agent: *\nDisallow: /"),
  );
  expect(await linkState(origin, client())).toMatchObject({ kind: "refused" });
});

test.each(["http://127.0.0.1:9/", "http://10.0.0.1/", "nowhere", "ftp://mail.example/"])(
  "%s is unreachable",
  async (url) => {
    expect(await linkState(url, client(false))).toMatchObject({ kind: "unreachable" });
  },
);

test("links of a host are asked one after the other, with a pause between", async () => {
  const times: number[] = [];
  const { origin } = await serving((request, response) => {
    times.push(performance.now());
    page(request, response);
  });
  const asking = client(true, { ...quick, milliseconds: 10_000, pause: 300 });
  await linkStates([`${origin}/1`, `${origin}/2`, `${origin}/1`], asking, () => undefined);
  const [first = 0, second = 0] = times;
  expect([times.length, second - first > 250]).toEqual([2, true]);
});

test("tells of each link", async () => {
  const hosts = await Promise.all([serving(page), serving(page)]);
  const told = new Map<string, string>();
  const urls = [...hosts.map(({ origin }) => origin), "nowhere"];
  await linkStates(urls, client(), (url, { kind }) => told.set(url, kind));
  expect(told).toEqual(new Map(urls.map((url, at) => [url, at < 2 ? "ok" : "unreachable"])));
});
