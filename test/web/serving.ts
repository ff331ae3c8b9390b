import { once } from "node:events";
import { type RequestListener, createServer } from "node:http";
import type { LookupFunction, Server } from "node:net";

import { onTestFinished } from "vitest";

import { type Limits, type WebClient, createWebClient } from "../../src/web/web-client.ts";

/** A host on this machine, there until the test is over. */
export interface Host {
  /** `http://127.0.0.1:40001`. */
  readonly origin: string;
  readonly port: number;
  /** What it was asked, `GET /ferry`, without its robots.txt. */
  readonly asked: readonly string[];
}

/** A host that answers so; without robots.txt where `answer` does not know of one. */
export async function serving(answer: RequestListener, robots?: RequestListener): Promise<Host> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === "/robots.txt")
      return (robots ?? ((_, none) => none.writeHead(404).end()))(request, response);
    asked.push(`${request.method ?? ""} ${request.url ?? ""}`);
    answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const port = portOf(server);
  return { origin: `http://127.0.0.1:${String(port)}`, port, asked };
}

/** The port that a server listens at. */
export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** A page of HTML. */
export const page: RequestListener = (_, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8").end("<p>The ferry runs.</p>");
};

/** A redirect. */
export const leadingTo =
  (location: string, status = 302): RequestListener =>
  (_, response) => {
    response.writeHead(status, { location }).end();
  };

/** What a test waits for at most. */
export const quick: Limits = { bytes: 100_000, milliseconds: 1000, pause: 0 };

/** A client, there until the test is over. */
export function client(
  allowPrivate = true,
  limits: Limits = quick,
  lookup?: LookupFunction,
): WebClient {
  const made = createWebClient("1.2.3", allowPrivate, limits, lookup);
  onTestFinished(async () => made.close());
  return made;
}

/** A lookup by which every name stands for an address. */
export function always(address: string): LookupFunction {
  return (_, { all }, callback) => {
    if (all) callback(null, [{ address, family: 4 }]);
    else callback(null, address, 4);
  };
}
