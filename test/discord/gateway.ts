import type { IncomingMessage, Server } from "node:http";

import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";

import { APPLICATION, BOT } from "./interactions.ts";

/** The side of Discord that events come from. */
export interface Gateway {
  readonly url: string;
  /** What each session identified itself with. */
  readonly identified: readonly Identity[];
  /** How many sessions were taken up again. */
  readonly resumed: () => number;
  /** Sends an event to the sessions of its shard; one that is taken up again gets what it has missed. */
  dispatch(event: string, data: unknown): void;
  /** Ends the connections with a close code. */
  end(code: number): void;
  /** Cuts the connections, as when a cable is pulled: without a close code. */
  cut(): void;
  /** Tells the sessions that they are not valid: to be taken up again, or to be begun anew. */
  invalidate(resumable: boolean): void;
  /** Forgets the sessions. */
  forget(): void;
  /** Closes whatever session is begun with a close code. */
  deny(code: number): void;
  /** Refuses so many connections with a status of HTTP. */
  refuse(times: number, status: number): void;
  /** Lets the connections hang: nothing is read any more, not even that the other side closes. */
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

/** What lasts longer than a connection. */
interface Session {
  readonly id: string;
  readonly shard: Identity["shard"];
  readonly events: string[];
  socket: WebSocket;
}

const packet = z.object({ op: z.number(), d: z.unknown() });
const resumption = z.object({ session_id: z.string(), seq: z.number() });
const placed = z.looseObject({ guild_id: z.string().default("0") });

const [DISPATCH, HEARTBEAT, IDENTIFY, RESUME, INVALID_SESSION, HELLO, HEARTBEAT_ACK] = [
  0, 1, 2, 6, 9, 10, 11,
];
const AUTHENTICATION_FAILED = 4004;
/** A client that closes its connection so gives up its session. */
const GIVEN_UP = [1000, 1001];

/** Opens a gateway, in plain JSON, on a server that knows one token. */
export function openGateway(server: Server, url: string, token: string): Gateway {
  const refusals: number[] = [];
  const sockets = new WebSocketServer({
    server,
    verifyClient: (_: { req: IncomingMessage }, verdict) => {
      const status = refusals.shift();
      verdict(status === undefined, status);
    },
  });
  const identified: Identity[] = [];
  const sessions = new Map<string, Session>();
  let resumed = 0;
  let denial: number | undefined;

  const identify = (socket: WebSocket, who: Identity) => {
    identified.push(who);
    const refusal = who.token === token ? denial : AUTHENTICATION_FAILED;
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    const id = `session-${String(identified.length)}`;
    const session: Session = { id, shard: who.shard, events: [], socket };
    sessions.set(id, session);
    send(session, "READY", ready(url, session));
    socket.on("close", (code) => void (GIVEN_UP.includes(code) && sessions.delete(id)));
  };

  const resume = (socket: WebSocket, { session_id: id, seq }: z.infer<typeof resumption>) => {
    const session = sessions.get(id);
    if (session === undefined) {
      socket.send(JSON.stringify({ op: INVALID_SESSION, d: false }));
      return;
    }
    resumed += 1;
    session.socket = socket;
    for (const missed of session.events.slice(seq)) socket.send(missed);
    send(session, "RESUMED", {});
  };

  sockets.on("connection", (socket) => {
    socket.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: 45_000 } }));
    socket.on("message", (data: Buffer) => {
      const { op, d } = packet.parse(JSON.parse(data.toString()));
      if (op === HEARTBEAT) socket.send(JSON.stringify({ op: HEARTBEAT_ACK }));
      if (op === RESUME) resume(socket, resumption.parse(d));
      if (op === IDENTIFY) identify(socket, identity.parse(d));
    });
  });

  return {
    url,
    identified,
    resumed: () => resumed,
    dispatch(event, data) {
      for (const session of sessions.values()) {
        if (isOfShard(data, session)) send(session, event, data);
      }
    },
    end: (code) => sockets.clients.forEach((socket) => socket.close(code)),
    cut: () => sockets.clients.forEach((socket) => socket.terminate()),
    invalidate(resumable) {
      for (const socket of sockets.clients) {
        socket.send(JSON.stringify({ op: INVALID_SESSION, d: resumable }));
      }
    },
    forget: () => sessions.clear(),
    deny: (code) => void (denial = code),
    refuse: (times, status) => void refusals.push(...Array.from({ length: times }, () => status)),
    stall: () => sockets.clients.forEach((socket) => socket.pause()),
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function send({ events, socket }: Session, t: string, d: unknown): void {
  events.push(JSON.stringify({ op: DISPATCH, s: events.length + 1, t, d }));
  socket.send(events.at(-1) ?? "");
}

/** Discord sends what happens in a server to the shard that its id says; what happens elsewhere, to the first. */
function isOfShard(data: unknown, { shard: [index, count] }: Session): boolean {
  const { guild_id: guild } = placed.parse(data);
  return Number((BigInt(guild) >> 22n) % BigInt(count)) === index;
}

function ready(url: string, { id, shard }: Session): unknown {
  return {
    v: 10,
    user: BOT,
    guilds: [{ id: "700000000000000001", unavailable: true }],
    session_id: id,
    session_type: "normal",
    resume_gateway_url: url,
    shard,
    application: { id: APPLICATION, flags: 0 },
  };
}
