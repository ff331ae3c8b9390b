import { type Exchange, exchanged, letGo } from "./exchange.ts";
import { permitted } from "./robots.ts";
import type { WebClient } from "./web-client.ts";
import { WebFault } from "./web-fault.ts";

/** How it stands with a link. */
export type LinkState =
  | { readonly kind: "ok" }
  /** For good; the new address can be reached. */
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "gone"; readonly status: number }
  /** Not told to programs: a reader may well get it. */
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "unreachable"; readonly reason: string };

/** Too many questions: another one would not help. */
const TOO_MANY = 429;

/** Asks how it stands with a link: by HEAD, and by GET where that is not answered. */
export async function linkState(url: string, client: WebClient): Promise<LinkState> {
  const signal = AbortSignal.timeout(client.limits.milliseconds);
  const permit = async (asked: URL) => permitted(asked, client);
  const asked = async (method: "GET" | "HEAD") => {
    const exchange = await exchanged({ method, url, signal, permit }, client);
    letGo(exchange.response);
    return exchange;
  };
  try {
    const head = await asked("HEAD");
    const { statusCode } = head.response;
    return stateOf(url, statusCode < 400 || statusCode === TOO_MANY ? head : await asked("GET"));
  } catch (error) {
    if (!(error instanceof WebFault)) throw error;
    return {
      kind: error.kind === "refused" ? "refused" : "unreachable",
      reason: error.message,
    };
  }
}

function stateOf(asked: string, { url, movedTo, response }: Exchange): LinkState {
  const { statusCode } = response;
  const reason = `${url.host} answers with ${String(statusCode)}`;
  if (statusCode === 404 || statusCode === 410) return { kind: "gone", status: statusCode };
  if (statusCode >= 500 || statusCode < 200) return { kind: "unreachable", reason };
  if (statusCode >= 300) return { kind: "refused", reason };
  return movedTo.href === withoutFragment(asked)
    ? { kind: "ok" }
    : { kind: "moved", to: movedTo.href };
}

function withoutFragment(asked: string): string {
  const url = new URL(asked);
  url.hash = "";
  return url.href;
}
