import { once } from "node:events";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { buffer } from "node:stream/consumers";

import { SnowflakeUtil } from "discord.js";

import { type Gateway, openGateway } from "./gateway.ts";
import type { Sent } from "./interactions.ts";
import { type Fault, type Request, type Rest, createRest } from "./rest.ts";

/** Discord as far as the bot uses it, on this machine alone. */
export interface Loopback extends Pick<Rest, "requests" | "faults"> {
  readonly api: string;
  readonly gateway: Gateway;
  readonly rest: Pick<Rest, "next" | "forget">;
  /** Sends an interaction and waits for the answer to it. */
  interact(interaction: Sent): Promise<Callback>;
  /** Sends an interaction that is so many milliseconds old, and waits for nothing. */
  send(interaction: Sent, age?: number): void;
  /** All answers to interactions, in order. */
  callbacks(): readonly Request[];
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
    rest,
    async interact(interaction) {
      const made = newly(interaction, 0);
      const answer = rest.answerTo(made.id);
      const sent = performance.now();
      gateway.dispatch("INTERACTION_CREATE", made);
      return { body: await answer, milliseconds: performance.now() - sent };
    },
    send: (interaction, age = 0) => gateway.dispatch("INTERACTION_CREATE", newly(interaction, age)),
    callbacks: () => rest.requests.filter(({ path }) => path.endsWith("/callback")),
    async close() {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

let interactions = 0n;

/** The same with an id and a token of its own; the id tells that Discord gave it out so many milliseconds ago. */
function newly(interaction: Sent, age: number): Sent {
  interactions += 1n;
  const timestamp = Date.now() - age;
  const id = String(SnowflakeUtil.generate({ timestamp, increment: interactions }));
  return { ...interaction, id, token: `${interaction.token}-${id}` };
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
  const { pathname, searchParams } = new URL(incoming.url ?? "", "http://127.0.0.1");
  return {
    query: searchParams,
    method: incoming.method ?? "",
    path: decodeURIComponent(pathname).replace(/^\/api\/v10/u, ""),
    authorization: incoming.headers.authorization,
    ...(await content(await buffer(incoming), incoming.headers["content-type"] ?? "")),
  };
}

/** JSON alone, or with files: each is a part of its own. */
async function content(bytes: Buffer, type: string): Promise<Pick<Request, "body" | "files">> {
  if (!type.startsWith("multipart/")) {
    return { body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString()), files: [] };
  }
  const parts = await new Response(new Uint8Array(bytes), {
    headers: { "content-type": type },
  }).formData();
  const files = [...parts.values()].filter((part) => typeof part !== "string");
  const json = parts.get("payload_json");
  return { body: JSON.parse(typeof json === "string" ? json : "null"), files };
}

function send(reply: Fault, outgoing: ServerResponse): void {
  if (reply === "hang") return;
  if (reply === "reset") {
    outgoing.destroy();
    return;
  }
  const { status, body, headers } = reply;
  if (body === undefined) {
    outgoing.writeHead(status, headers).end();
    return;
  }
  const type = { "content-type": "application/json" };
  outgoing.writeHead(status, { ...type, ...headers }).end(JSON.stringify(body));
}
