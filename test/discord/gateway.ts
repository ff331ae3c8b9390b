import type { Server } from "node:http";

import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";

import { APPLICATION, BOT } from "./interactions.ts";

/** The side of Discord that events come from. */
export interface Gateway {
  readonly url: string;
  /** What each session identified itself with. */
  readonly identified: readonly Identity[];
  /** Sends an event to the sessions that are open; one that is taken up again gets what it has missed. */
  dispatch(event: string, data: unknown): void;
  /** Ends the sessions with a close code. */
  end(code: number): void;
  /** Lets the sessions hang: nothing is read any more, not even that the other side closes. */
  stall(): void;
  close(): void;
}

const identity = z.object({
  token: z.string(),
  intents: z.number(),
  compress: z.boolean().optional(),
  shard: z.tuple([z.number(), z.number()]).default([0, 1]),
});

/** What a session says of itself. */
export type Identity = z.infer<typeof identity>;

const packet = z.object({ op: z.number(), d: z.unknown() });
const resumption = z.object({ seq: z.number() });

const [DISPATCH, HEARTBEAT, IDENTIFY, RESUME, HELLO, HEARTBEAT_ACK] = [0, 1, 2, 6, 10, 11];
const AUTHENTICATION_FAILED = 4004;

/** Opens a gateway, in plain JSON, on a server that knows one token. */
export function openGateway(server: Server, url: string, token: string): Gateway {
  const sockets = new WebSocketServer({ server });
  const identified: Identity[] = [];
  const events: string[] = [];

  const dispatch = (t: string, d: unknown) => {
    events.push(JSON.stringify({ op: DISPATCH, s: events.length + 1, t, d }));
    for (const socket of sockets.clients) socket.send(events.at(-1) ?? "");
  };

  const identify = (socket: WebSocket, who: Identity) => {
    identified.push(who);
    if (who.token !== token) socket.close(AUTHENTICATION_FAILED);
    else {
      const READY = { op: DISPATCH, s: events.length + 1, t: "READY", d: ready(url, who.shard) };
      events.push(JSON.stringify(READY));
      socket.send(JSON.stringify(READY));
    }
  };

  const resume = (socket: WebSocket, seq: number) => {
    for (const missed of events.slice(seq)) socket.send(missed);
    dispatch("RESUMED", {});
  };

  sockets.on("connection", (socket) => {
    socket.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: 45_000 } }));
    socket.on("message", (data: Buffer) => {
      const { op, d } = packet.parse(JSON.parse(data.toString()));
      if (op === HEARTBEAT) socket.send(JSON.stringify({ op: HEARTBEAT_ACK }));
      if (op === RESUME) resume(socket, resumption.parse(d).seq);
      if (op === IDENTIFY) identify(socket, identity.parse(d));
    });
  });

  return {
    url,
    identified,
    dispatch,
    end: (code) => sockets.clients.forEach((socket) => socket.close(code)),
    stall: () => sockets.clients.forEach((socket) => socket.pause()),
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function ready(url: string, shard: Identity["shard"]): unknown {
  return {
    v: 10,
    user: BOT,
    guilds: [{ id: "700000000000000001", unavailable: true }],
    session_id: "session",
    session_type: "normal",
    resume_gateway_url: url,
    shard,
    application: { id: APPLICATION, flags: 0 },
  };
}
