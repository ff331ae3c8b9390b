import { once } from "node:events";
import { type Server, type ServerResponse, createServer } from "node:http";

import { ConfigError } from "../config.ts";
import type { Health } from "./vitals.ts";

/** What there is to ask of a bot that runs. */
export interface Report {
  health(): Promise<Health>;
  /** In Prometheus's text format. */
  metrics(): Promise<string>;
}

/** Where it is served. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Serves `GET /health` and `GET /metrics`. */
export interface HealthServer {
  close(): Promise<void>;
}

/** The content type of Prometheus's text format; written down here, so that its library is loaded only where something is counted. */
export const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** In milliseconds: whoever has not asked by then never will. */
const PATIENCE = 5000;

/** Serves a report at an address. @throws ConfigError when it cannot be served there. */
export async function openHealthServer(address: Address, report: Report): Promise<HealthServer> {
  const server = createServer(
    { headersTimeout: PATIENCE, requestTimeout: PATIENCE, maxHeaderSize: 8192 },
    ({ method = "", url = "" }, response) => {
      // Whatever a request carries is not read, so that the connection cannot serve another.
      response.setHeader("connection", "close");
      respond(method, url, response, report).catch(() => response.destroy());
    },
  );
  await listening(server, address);
  return {
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function listening(server: Server, { host, port }: Address): Promise<void> {
  server.listen({ host, port });
  try {
    await once(server, "listening");
  } catch (error) {
    throw new ConfigError([refusal(error, host, port)]);
  }
}

function refusal(error: unknown, host: string, port: number) {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const where = `${host}, port ${String(port)}`;
  switch (code) {
    case "EADDRINUSE":
      return {
        setting: "HEALTH_PORT",
        wrong: `is taken: another program listens at ${where}`,
        remedy: "Choose another port, or end that program.",
      };
    case "EACCES":
      return {
        setting: "HEALTH_PORT",
        wrong: `may not be used by this user (${where})`,
        remedy: "Choose a port from 1024 on.",
      };
    default:
      return {
        setting: "HEALTH_HOST",
        wrong: `cannot be listened at (${where}: ${code})`,
        remedy: "Write an address of this machine, such as 127.0.0.1.",
      };
  }
}

async function respond(
  method: string,
  url: string,
  response: ServerResponse,
  report: Report,
): Promise<void> {
  const [path] = url.split("?");
  if (path !== "/health" && path !== "/metrics") return send(response, 404, "not found\n");
  if (method !== "GET" && method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return send(response, 405, "method not allowed\n");
  }
  if (path === "/metrics") return send(response, 200, await report.metrics(), METRICS_TYPE);
  const health = await report.health();
  const body = `${JSON.stringify(health)}\n`;
  send(response, health.serving ? 200 : 503, body, "application/json");
}

function send(response: ServerResponse, status: number, body: string, type = "text/plain"): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
}
