import { callbackFaults, commandsFaults } from "./body.ts";
import { APPLICATION } from "./interactions.ts";

/** A request that the bot has made. */
export interface Request {
  readonly method: string;
  /** From the version on, decoded: "/gateway/bot". */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** What a request gets. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** The side of Discord that requests go to; it refuses what Discord would refuse. */
export interface Rest {
  readonly requests: readonly Request[];
  /** Why requests were refused. */
  readonly faults: readonly string[];
  reply(request: Request): Reply;
  /** The body with which an interaction is answered. */
  answerTo(interaction: string): Promise<unknown>;
}

const UNAUTHORIZED: Reply = { status: 401, body: { message: "401: Unauthorized", code: 0 } };
const NOT_FOUND: Reply = { status: 404, body: { message: "404: Not Found", code: 0 } };

/** A side of Discord that knows one token, and says where the gateway is. */
export function createRest(token: string, gatewayUrl: () => string): Rest {
  const requests: Request[] = [];
  const faults: string[] = [];
  const stored = new Map<string, unknown>();
  const answered = new Map<string, (body: unknown) => void>();

  const unless = (found: readonly string[], reply: () => Reply): Reply => {
    faults.push(...found);
    if (found.length === 0) return reply();
    return { status: 400, body: { message: "Invalid Form Body", code: 50035, errors: found } };
  };

  const put = (path: string, body: unknown): Reply =>
    unless(commandsFaults(body), () => {
      stored.set(path, Array.isArray(body) ? body.map(asStored) : []);
      return { status: 200, body: stored.get(path) };
    });

  const callback = (interaction: string, body: unknown): Reply => {
    answered.get(interaction)?.(body);
    return unless(callbackFaults(body), () => ({ status: 204 }));
  };

  return {
    requests,
    faults,
    reply(request) {
      const { method, path, authorization, body } = request;
      requests.push(request);
      const interaction = /^\/interactions\/(\d+)\/[^/]+\/callback$/u.exec(path)?.[1];
      if (interaction !== undefined) return callback(interaction, body);
      if (authorization !== `Bot ${token}`) return UNAUTHORIZED;
      if (path === "/gateway/bot") return { status: 200, body: gatewayBot(gatewayUrl()) };
      if (!/^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/u.test(path)) return NOT_FOUND;
      return method === "PUT" ? put(path, body) : { status: 200, body: stored.get(path) ?? [] };
    },
    async answerTo(interaction) {
      return new Promise((resolve) => answered.set(interaction, resolve));
    },
  };
}

function gatewayBot(url: string): unknown {
  const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  return { url, shards: 1, session_start_limit: limit };
}

/** A command as Discord gives it back: with what it adds, without what is at its default. */
function asStored(command: object, index: number): unknown {
  const given = JSON.stringify(command, (_, value: unknown) =>
    value === false ? undefined : value,
  );
  return {
    id: String(900_000_000_000_000_000n + BigInt(index)),
    application_id: APPLICATION,
    version: "910000000000000000",
    default_member_permissions: null,
    type: 1,
    name_localizations: null,
    description_localizations: null,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    nsfw: false,
    ...JSON.parse(given),
  };
}
