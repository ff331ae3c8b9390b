import { callbackFaults } from "./body.ts";
import { botMessage } from "./interactions.ts";
import type { Reply, Request } from "./rest.ts";

/** What Discord holds of the answers to interactions. */
export interface Answers {
  /** Undefined where the request is none of an interaction's. */
  reply(request: Request): Reply | undefined;
  /** The body with which an interaction is answered. */
  answerTo(interaction: string): Promise<unknown>;
  /** Forgets all answers that were given: a long run would fill the memory with them. */
  forget(): void;
}

/** A reply to a body: what is wrong with it, or what there is to say if nothing is. */
type Unless = (faults: readonly string[], reply: () => Reply) => Reply;

const CALLBACK = /^\/interactions\/(\d+)\/([^/]+)\/callback$/u;
const WEBHOOK = /^\/webhooks\/\d+\/([^/]+?)(?:\/messages\/(@original|\d+))?$/u;
const MESSAGE = 4;
/** An answer that is to come later, or none: there is no message in it. */
const DEFERRED: ReadonlySet<unknown> = new Set([5, 6]);

const NOT_ALLOWED: Reply = { status: 405, body: { message: "405: Method Not Allowed", code: 0 } };
const UNKNOWN_WEBHOOK: Reply = { status: 404, body: { message: "Unknown Webhook", code: 10015 } };
const UNKNOWN_MESSAGE: Reply = { status: 404, body: { message: "Unknown Message", code: 10008 } };
const ACKNOWLEDGED: Reply = {
  status: 400,
  body: { message: "Interaction has already been acknowledged.", code: 40060 },
};

/** Takes one answer to each interaction, and then edits of it and more messages. */
export function createAnswers(unless: Unless): Answers {
  const waiting = new Map<string, (body: unknown) => void>();
  /** By the token of the interaction; the answer itself is the first. */
  const messages = new Map<string, object[]>();

  const callback = (interaction: string, token: string, body: unknown): Reply => {
    waiting.get(interaction)?.(body);
    if (messages.has(token)) return ACKNOWLEDGED;
    return unless(faultsOf(body), () => {
      messages.set(token, [asMessage(inside(body), 0)]);
      return { status: 204 };
    });
  };

  const webhook = (token: string, id: string | undefined, { method, body }: Request): Reply => {
    const sent = messages.get(token);
    if (sent === undefined) return UNKNOWN_WEBHOOK;
    const index = id === undefined ? sent.length : indexOf(id, sent);
    if (id !== undefined && sent[index] === undefined) return UNKNOWN_MESSAGE;
    if (method === "GET") return { status: 200, body: sent[index] };
    if (method !== (id === undefined ? "POST" : "PATCH")) return NOT_ALLOWED;
    return unless(faultsOf({ type: MESSAGE, data: body }), () => {
      sent[index] = asMessage(body, index);
      return { status: 200, body: sent[index] };
    });
  };

  return {
    reply(request) {
      const [, interaction, token] = CALLBACK.exec(request.path) ?? [];
      if (interaction !== undefined) return callback(interaction, token ?? "", request.body);
      const [, itsToken, id] = WEBHOOK.exec(request.path) ?? [];
      return itsToken === undefined ? undefined : webhook(itsToken, id, request);
    },
    answerTo: async (interaction) => new Promise((resolve) => waiting.set(interaction, resolve)),
    forget() {
      waiting.clear();
      messages.clear();
    },
  };
}

function indexOf(id: string, sent: readonly object[]): number {
  return id === "@original" ? 0 : sent.findIndex((each) => "id" in each && each.id === id);
}

function faultsOf(body: unknown): readonly string[] {
  const isDeferred =
    typeof body === "object" && body !== null && "type" in body && DEFERRED.has(body.type);
  try {
    return isDeferred ? [] : callbackFaults(body);
  } catch (error) {
    return [String(error)];
  }
}

function inside(body: unknown): unknown {
  return typeof body === "object" && body !== null && "data" in body ? body.data : {};
}

/** A message as Discord gives it back. */
function asMessage(body: unknown, index: number): object {
  const id = String(920_000_000_000_000_000n + BigInt(index));
  return botMessage(id, typeof body === "object" && body !== null ? body : {});
}
