import { type Answers, createAnswers } from "./answers.ts";
import { commandsFaults } from "./body.ts";
import { APPLICATION } from "./interactions.ts";

/** A request that the bot has made. */
export interface Request {
  readonly method: string;
  /** From the version on, decoded: "/gateway/bot". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly files: readonly File[];
}

/** What a request gets. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What becomes of a request instead: another reply, a connection that is lost, or nothing at all. */
export type Fault = Reply | "reset" | "hang";

/** The side of Discord that requests go to; it refuses what Discord would refuse. */
export interface Rest extends Pick<Answers, "answerTo"> {
  readonly requests: readonly Request[];
  /** Why requests were refused. */
  readonly faults: readonly string[];
  /** The next request of this path meets a fault, and so on with each call; without a path, the next callback. */
  next(fault: Fault, path?: RegExp): void;
  reply(request: Request): Fault;
  /** Forgets what has been asked and answered: a long run would fill the memory with it. */
  forget(): void;
}

const CALLBACK = /\/callback$/u;
const COMMANDS = /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/u;

const UNAUTHORIZED: Reply = { status: 401, body: { message: "401: Unauthorized", code: 0 } };
const NOT_FOUND: Reply = { status: 404, body: { message: "404: Not Found", code: 0 } };

/** A side of Discord that knows one token, and says where the gateway is. */
export function createRest(token: string, gatewayUrl: () => string): Rest {
  const requests: Request[] = [];
  const faults: string[] = [];
  const coming: { readonly path: RegExp; readonly fault: Fault }[] = [];
  const stored = new Map<string, unknown>();

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

  const answers = createAnswers(unless);

  return {
    requests,
    faults,
    next: (fault, path = CALLBACK) => void coming.push({ path, fault }),
    reply(request) {
      const { method, path, query, authorization, body } = request;
      requests.push(request);
      const fault = coming.findIndex((each) => each.path.test(path));
      if (fault >= 0) return coming.splice(fault, 1)[0]?.fault ?? NOT_FOUND;
      const reply = answers.reply(request);
      if (reply !== undefined) return reply;
      if (authorization !== `Bot ${token}`) return UNAUTHORIZED;
      if (path === "/gateway/bot") return { status: 200, body: gatewayBot(gatewayUrl()) };
      if (path === "/applications/@me") return { status: 200, body: { id: APPLICATION } };
      if (!COMMANDS.test(path)) return NOT_FOUND;
      if (method === "PUT") return put(path, body);
      const isWhole = query.get("with_localizations") === "true";
      return {
        status: 200,
        body: isWhole ? (stored.get(path) ?? []) : inOneLanguage(stored.get(path)),
      };
    },
    forget() {
      requests.length = 0;
      answers.forget();
    },
    answerTo: async (interaction) => answers.answerTo(interaction),
  };
}

/** Without the other languages: Discord gives those only to who asks for them. */
function inOneLanguage(commands: unknown): unknown {
  return JSON.parse(JSON.stringify(commands ?? []), (key, value: unknown) =>
    key.endsWith("_localizations") ? undefined : value,
  );
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
