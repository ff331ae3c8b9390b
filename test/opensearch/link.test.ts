import type { IncomingMessage } from "node:http";
import { createServer } from "node:https";
import { readFileSync } from "node:fs";

import { describe, expect, it, onTestFinished } from "vitest";

import { indexUnder } from "../../src/opensearch/generations.ts";
import { type ClusterAddress, clusterLink } from "../../src/opensearch/link.ts";

/*
 * Made by: openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out certificate.pem -days 36500
 * -subj "/CN=made-up cluster" -addext "subjectAltName=IP:127.0.0.1"
 */
const ca = readFileSync("test/opensearch/tls/certificate.pem", "utf8");
const key = readFileSync("test/opensearch/tls/key.pem");

const good = { version: { number: "2.19.4", distribution: "opensearch" } };

/** A node behind TLS that says so to everything, and keeps who asked. */
async function node(status: number, said: object) {
  const asked: (string | undefined)[] = [];
  const server = createServer({ cert: ca, key }, ({ headers }: IncomingMessage, response) => {
    asked.push(headers.authorization);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { port, asked };
}

/** A link to it, closed in the end. */
async function linked(port: number, address: Partial<ClusterAddress> = {}, user = "") {
  const nodes = [`https://${user}127.0.0.1:${String(port)}`];
  const link = await clusterLink({ nodes, key: undefined, ca, ...address });
  onTestFinished(async () => link.close());
  return link;
}

const asking = { method: "GET", path: "/" } as const;

describe("a link to a cluster behind TLS", () => {
  it("trusts whom the file of certificates vouches for", async () => {
    const { port } = await node(200, good);
    const link = await linked(port);
    expect(await link.ask(asking)).toEqual({ status: 200, body: good });
  });

  it("trusts nobody else, and says which setting names whom to trust", async () => {
    const { port, asked } = await node(200, good);
    const link = await linked(port, { ca: undefined });
    await expect(link.ask(asking)).rejects.toThrow(/OPENSEARCH_CA_FILE/u);
    expect(asked).toEqual([]);
  });

  it("shows the key, or user and password", async () => {
    const { port, asked } = await node(200, good);
    await (await linked(port, { key: "c2VjcmV0" })).ask(asking);
    await (await linked(port, {}, "mara:qu%40y@")).ask(asking);
    const basic = Buffer.from("mara:qu@y").toString("base64");
    expect(asked).toEqual(["ApiKey c2VjcmV0", `Basic ${basic}`]);
  });
});

describe("a cluster that cannot be asked", () => {
  it.each([
    [401, {}, /OPENSEARCH_URL a user, or OPENSEARCH_API_KEY a key/u],
    [403, {}, /OPENSEARCH_URL a user, or OPENSEARCH_API_KEY a key/u],
    [200, { version: { number: "1.3.20", distribution: "opensearch" } }, /1\.3\.20\).*2 or newer/u],
    [200, { version: { number: "8.15.0" } }, /no OpenSearch.*another server 8\.15\.0/u],
    [200, {}, /no OpenSearch/u],
  ])("by its reply %i %j is named with the remedy", async (status, said, remedy) => {
    const { port } = await node(status, said);
    await expect(indexUnder(await linked(port), "made-up")).rejects.toThrow(remedy);
  });
});
