import { once } from "node:events";
import { type Server, createServer } from "node:http";

import { onTestFinished } from "vitest";

const HOST = "127.0.0.1";

/** A server that listens at a free port, closed when the test is finished. */
export async function listening(): Promise<Server> {
  const server = createServer();
  server.listen(0, HOST);
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return server;
}

/** Where a server listens. */
export function addressOf(server: Server): { readonly host: string; readonly port: number } {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("there is no port");
  return { host: HOST, port: address.port };
}

/** An address that nobody listens at. */
export async function freeAddress() {
  const server = await listening();
  const address = addressOf(server);
  server.close();
  await once(server, "close");
  return address;
}
