import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";

import { z } from "zod";

import type { Service } from "../discord/interactions/dispatch.ts";
import { pageCss } from "./page-css.ts";
import { pageHtml } from "./page-html.ts";
import { routes } from "./routes.ts";

/** The page, as long as it is served. */
export interface PreviewServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** This machine alone. */
const HOST = "127.0.0.1";

/** So many ports are tried at most, from the one that is wanted on. */
export const MOST_PORTS = 100;

/** What the page asks is no longer, in bytes. */
const LONGEST = 1 << 20;

/** So many milliseconds a request may take to arrive. */
const PATIENCE = 10_000;

/** What a browser is told of everything: nothing of it may be framed, kept, taken for something else or mixed with what comes from elsewhere. */
const SAFE = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** The files of `page/`. */
const SCRIPTS = [
  "channel",
  "composer",
  "dom",
  "hint",
  "inspecting",
  "main",
  "messages",
  "person",
  "program",
];

/**
 * Serves the page to this machine alone, at the first free port from the wanted one on.
 * @throws Error where none is free.
 */
export async function openPreview(service: Service, port: number): Promise<PreviewServer> {
  const server = createServer({ requestTimeout: PATIENCE }, (request, response) => {
    respond(request, response, service).catch((err: unknown) => {
      const isGone = request.destroyed && !request.complete;
      service.log[isGone ? "debug" : "error"]({ err }, "the preview could not answer");
      response.destroy();
    });
  });
  const taken = await listening(server, port);
  return {
    url: `http://${HOST}:${String(taken)}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** The port at which the server listens now. */
async function listening(server: Server, wanted: number): Promise<number> {
  const last = Math.min(wanted + MOST_PORTS - 1, 65_535);
  for (let port = wanted; ; port += 1) {
    server.listen({ host: HOST, port });
    try {
      await once(server, "listening");
      return port;
    } catch (error) {
      if (port >= last || !isTaken(error)) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
): Promise<void> {
  for (const [name, value] of Object.entries(SAFE)) response.setHeader(name, value);
  const { method = "", url = "" } = request;
  if (!isFromHere(request)) return refuse(response, 403, "This page is for this machine alone.\n");
  const route = routes.get(url);
  if (route === undefined) return serveFile(method, url, response);
  if (method !== "POST") return refuse(response, 405, "Ask with POST.\n");
  if (request.headers["content-type"]?.split(";")[0] !== "application/json")
    return refuse(response, 415, "Ask in JSON.\n");
  const asked = await bodyOf(request);
  if (asked === undefined) return refuse(response, 400, "That is too long, or no JSON.\n");
  try {
    await route(asked, service, (value) => void response.write(`${JSON.stringify(value)}\n`));
  } catch (error) {
    const isAskedWrongly = error instanceof z.ZodError || error instanceof RangeError;
    if (!isAskedWrongly || response.headersSent) throw error;
    return refuse(response, 400, "The page is of another version: load it again.\n");
  }
  response.end();
}

/** Whether a page of this server asks, by the name of this machine: no page of the web may. */
function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const port = String(socket.localPort);
  // Of the port that http has anyway, clients say nothing.
  const hosts = [HOST, "localhost"].flatMap((name) => [
    `${name}:${port}`,
    ...(port === "80" ? [name] : []),
  ]);
  const { host = "", origin } = headers;
  return hosts.includes(host) && (origin === undefined || origin === `http://${host}`);
}

async function serveFile(method: string, url: string, response: ServerResponse): Promise<void> {
  if (method !== "GET" && method !== "HEAD") return refuse(response, 405, "Ask with GET.\n");
  const [path = ""] = url.split("?");
  const script = SCRIPTS.find((name) => path === `/page/${name}.js`);
  if (path === "/") return send(response, "text/html", pageHtml());
  if (path === "/page.css") return send(response, "text/css", pageCss);
  if (script === undefined) return refuse(response, 404, "There is nothing here but the page: /\n");
  const file = new URL(`page/${script}.js`, import.meta.url);
  return send(response, "text/javascript", await readFile(file, "utf8"));
}

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader("content-type", `${type}; charset=utf-8`);
  response.end(text);
}

function refuse(response: ServerResponse, status: number, words: string): void {
  // Whatever else was sent is not read, so that the connection cannot serve another request.
  const told = { "content-type": "text/plain; charset=utf-8", connection: "close" };
  response.writeHead(status, told).end(words);
}

/** What is asked, from JSON; undefined where it is none, or too long. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    length += piece.length;
    if (length > LONGEST) return undefined;
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString());
  } catch {
    return undefined;
  }
}
