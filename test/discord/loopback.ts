import { once } from "node:events";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { text } from "node:stream/consumers";

import { type Gateway, openGateway } from "./gateway.ts";
import type { Sent } from "./interactions.ts";
import { type Reply, type Request, type Rest, createRest } from "./rest.ts";

/** Discord as far as the bot uses it, on this machine alone. */
export interface Loopback extends Pick<Rest, "requests" | "faults"> {
  readonly api: string;
  readonly gateway: Gateway;
  interact(interaction: Sent): Promise<Callback>;
  close(): Promise<void>;
}

/** What the bot answered to an interaction, and how many milliseconds after it was sent. */
export interface Callback {
  readonly body: unknown;
  readonly milliseconds: number;
}

/** Opens a Discord that knows one token, at a free port of 127.0.0.1. */
export async function openLoopback(token: string): Promise<Loopback> {
  const rest = createRest(token, () => gateway.url);
  const server = createServer((incoming, outgoing) => void serve(rest, incoming, outgoing));
  const port = await listening(server);
  const gateway = openGateway(server, `ws://127.0.0.1:${port}`, token);
  return {
    api: `http://127.0.0.1:${port}/api`,
    requests: rest.requests,
    faults: rest.faults,
    gateway,
    async interact(interaction) {
      const answer = rest.answerTo(interaction.id);
      const sent = performance.now();
      gateway.dispatch("INTERACTION_CREATE", interaction);
      return { body: await answer, milliseconds: performance.now() - sent };
    },
    async close() {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" ? String(address?.port) : "";
}

async function serve(rest: Rest, incoming: IncomingMessage, outgoing: ServerResponse) {
  send(rest.reply(await received(incoming)), outgoing);
}

async function received(incoming: IncomingMessage): Promise<Request> {
  const { pathname } = new URL(incoming.url ?? "", "http://127.0.0.1");
  const body = await text(incoming);
  return {
    method: incoming.method ?? "",
    path: decodeURIComponent(pathname).replace(/^\/api\/v10/u, ""),
    authorization: incoming.headers.authorization,
    body: body === "" ? undefined : JSON.parse(body),
  };
}

function send({ status, body }: Reply, outgoing: ServerResponse): void {
  if (body === undefined) {
    outgoing.writeHead(status).end();
    return;
  }
  outgoing.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
