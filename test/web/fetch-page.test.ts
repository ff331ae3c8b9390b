import { once } from "node:events";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";

import { Agent } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";

import { fetchPage } from "../../src/web/fetch-page.ts";
import { publicLookup } from "../../src/web/public-lookup.ts";
import type { WebClient } from "../../src/web/web-client.ts";
import { always, client, leadingTo, page, portOf, quick, serving } from "./serving.ts";

/** Why an address gives nothing. */
async function refusal(url: string, asking: WebClient = client()): Promise<string> {
  return fetchPage(url, asking).then(
    () => "taken",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe("a page", () => {
  test("comes with its bytes and its content type", async () => {
    const { origin } = await serving(page);
    expect(await fetchPage(`${origin}/ferry#top`, client())).toEqual({
      url: `${origin}/ferry`,
      status: 200,
      type: "text/html; charset=utf-8",
      bytes: Buffer.from("<p>The ferry runs.</p>"),
    });
  });

  test("comes unpacked", async () => {
    const { origin } = await serving((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("Ahoy."));
    });
    const { bytes } = await fetchPage(origin, client());
    expect(Buffer.from(bytes).toString()).toBe("Ahoy.");
  });

  test("is asked for by name", async () => {
    const { origin } = await serving(({ headers }, response) => {
      response.setHeader("content-type", "text/plain").end(headers["user-agent"]);
    });
    const { bytes } = await fetchPage(origin, client());
    expect(Buffer.from(bytes).toString()).toMatch(/^OnTheRecord\/1\.2\.3 \(.+\)$/u);
  });

  test.each([
    ["image/png", "it is image/png, which holds no article"],
    ["video/mp4", "it is video/mp4, which holds no article"],
    ["application/rss+xml; charset=utf-8", "taken"],
    ["application/feed+json", "taken"],
    ["application/pdf", "taken"],
  ])("of the type %s: %s", async (type, outcome) => {
    const { origin } = await serving((_, response) => {
      response.setHeader("content-type", type).end("x");
    });
    expect(await refusal(origin)).toBe(outcome);
  });

  test("that is not there is refused", async () => {
    const { origin, port } = await serving((_, response) => response.writeHead(404).end());
    expect(await refusal(origin)).toBe(`127.0.0.1:${String(port)} answers with 404`);
  });
});

describe("a redirect", () => {
  test("is followed to the page behind it", async () => {
    const { origin } = await serving((request, response) =>
      (request.url === "/old" ? leadingTo("/new") : page)(request, response),
    );
    expect(await fetchPage(`${origin}/old`, client())).toMatchObject({ url: `${origin}/new` });
  });

  test("is followed five times and no more", async () => {
    const host = await serving(({ url = "" }, response) => {
      response.writeHead(302, { location: `${url}x` }).end();
    });
    expect([await refusal(`${host.origin}/`), host.asked.length]).toEqual([
      "it leads on and on, more than 5 times",
      6,
    ]);
  });

  test.each([
    ["file:///etc/hosts", "is not http or https"],
    ["http://ann:lee@mail.example/", "holds a name or a password"],
    ["http://", "is no address of a page"],
    ["http://10.0.0.1/", "is on 10.0.0.1, which is not on the public internet"],
    ["http://0x7f.1/", "is on 127.0.0.1, which is not on the public internet"],
    ["http://[::ffff:a00:1]/", "is on [::ffff:a00:1], which is not on the public internet"],
    ["http://169.254.169.254/latest/meta-data", "is on 169.254.169.254, which is"],
  ])("to %s is not followed", async (location, reason) => {
    const { port } = await serving(leadingTo(location));
    const outcome = await refusal(`http://news.example:${String(port)}/`, outside());
    expect(outcome).toContain(`it leads to ${location}, which ${reason}`);
  });

  test("to a name that stands for a private address is not followed", async () => {
    const inside = await serving(page);
    const { port } = await serving(leadingTo(`http://inside.example:${String(inside.port)}/`));
    const outcome = await refusal(`http://news.example:${String(port)}/`, outside());
    expect([outcome, inside.asked]).toEqual([
      "it is on inside.example, which is not on the public internet",
      [],
    ]);
  });
});

/** A client for which news.example is a host outside, though it is on this machine. */
function outside(): WebClient {
  const [loopback, checked] = [always("127.0.0.1"), publicLookup(always("127.0.0.1"))];
  const dispatcher = new Agent({
    connect: {
      lookup: (host, ...rest) => (host === "news.example" ? loopback : checked)(host, ...rest),
    },
  });
  onTestFinished(async () => dispatcher.destroy());
  return { ...client(false), dispatcher };
}

describe("a host of one's own network", () => {
  test.each([
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "[::1]",
    "[::ffff:7f00:1]",
  ])("is not asked as %s", async (host) => {
    const { port, asked } = await serving(page);
    const outcome = await refusal(`http://${host}:${String(port)}/`, client(false));
    expect([outcome, asked]).toEqual([expect.stringContaining("not on the public internet"), []]);
  });

  test("is not asked by a name", async () => {
    const { port, asked } = await serving(page);
    const asking = client(false, quick, always("127.0.0.1"));
    const outcome = await refusal(`http://mail.example:${String(port)}/`, asking);
    expect([outcome, asked]).toEqual([expect.stringContaining("not on the public"), []]);
  });
});

describe("what would take too much", () => {
  test("is given up where the headers never end", async () => {
    const server = createServer((socket) => {
      const drip = setInterval(() => socket.write("x"), 50);
      socket.on("close", () => clearInterval(drip)).on("error", () => undefined);
      socket.write("HTTP/1.1 200 OK\r\nx-slow: ");
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const outcome = await refusal(`http://127.0.0.1:${String(portOf(server))}/`);
    expect(outcome).toContain("takes longer than");
  });

  test("is given up where the body comes a byte at a time", async () => {
    const { origin } = await serving((_, response) => {
      response.writeHead(200, { "content-type": "text/plain" });
      const drip = setInterval(() => response.write("x"), 50);
      response.on("close", () => clearInterval(drip));
    });
    expect(await refusal(origin)).toMatch(/^127\.0\.0\.1:\d+ takes longer than 1 s$/u);
  });

  test("is given up where the body has no end", async () => {
    const { origin } = await serving((_, response) => {
      response.writeHead(200, { "content-type": "text/plain" });
      const more = () => {
        while (!response.closed && response.write("x".repeat(10_000)));
      };
      response.on("drain", more);
      more();
    });
    expect(await refusal(origin)).toBe("it is larger than 0.1 MB");
  });

  test("is given up where little unpacks to much", async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const { origin } = await serving((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
    });
    const before = process.memoryUsage().arrayBuffers;
    const outcome = await refusal(origin);
    const grown = process.memoryUsage().arrayBuffers - before;
    expect([outcome, grown < 50_000_000]).toEqual(["it is larger than 0.1 MB", true]);
  });

  test.each([
    ["broken off", gzipSync("Ahoy. ".repeat(1000)).subarray(0, 40)],
    ["not packed at all", Buffer.from("Ahoy.")],
  ])("is given up where it should be gzip and is %s", async (_what, sent) => {
    const { origin } = await serving((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(sent);
    });
    expect(await refusal(origin)).toContain("cannot be unpacked (Z_");
  });

  test("is not asked where the address is too long", async () => {
    expect(await refusal(`http://mail.example/${"a".repeat(3000)}`)).toBe(
      "it is no address of a page",
    );
  });
});

test("a port where nobody is says so", async () => {
  expect(await refusal("http://127.0.0.1:9/")).toContain("does not answer");
});
