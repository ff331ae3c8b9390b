import type { Client } from "@opensearch-project/opensearch";

/** Where a cluster is, and who asks it. */
export interface ClusterAddress {
  /** At least one. */
  readonly nodes: readonly string[];
  /** By which it knows who asks; undefined where it wants none, or an address has user and password. */
  readonly key: string | undefined;
  /** Certificates (PEM) that vouch for its own; undefined where those do that Node.js trusts. */
  readonly ca: string | undefined;
}

/** What is asked of a cluster. */
export interface Request {
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "HEAD";
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
  /** Lines of a body of many parts, without their ends. */
  readonly lines?: readonly string[];
  /** How long to wait, in milliseconds, where it is longer than for others. */
  readonly patience?: number;
}

/** A node that has a copy of the index asks no other. */
export const NEAR = { preference: "_local" };

/** What a cluster says to a request. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** A cluster that can be asked. */
export interface ClusterLink {
  /** @throws ClusterFault where no node answers in time, or one says that it cannot. */
  readonly ask: (request: Request) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

/** Why a cluster gave no answer. */
export class ClusterFault extends Error {
  override readonly name = "ClusterFault";
  /** Of the reply that tells it, 0 where no node answered at all; undefined where the replies are as they should be, and what they say is not. */
  readonly status: number | undefined;

  constructor(message: string, status: number | undefined, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }

  /** Whether the same may succeed a little later, without anything being put right. */
  get isAway(): boolean {
    const { status } = this;
    return status !== undefined && (status === 0 || [408, 429].includes(status) || status >= 500);
  }
}

/** A node has so long to answer a question, in milliseconds; then another is asked, once. */
const PATIENCE = 1500;
const RETRIES = 1;

/** The package is of use to those alone who have a cluster. */
const PACKAGE = "@opensearch-project/opensearch";

/** As long may each request of a load take, in milliseconds. */
export const LOADING = 120_000;

/**
 * A link to a cluster; nothing is asked yet.
 * @param patience how long a node has for what tells nothing else, in milliseconds
 * @throws ClusterFault where the package is missing.
 */
export async function clusterLink(
  address: ClusterAddress,
  patience: number = PATIENCE,
): Promise<ClusterLink> {
  const { Client: Opened } = await import("@opensearch-project/opensearch").catch(
    (error: unknown) => {
      const remedy = `OpenSearch is asked by the package ${PACKAGE}, which is not installed. Run npm install ${PACKAGE}.`;
      throw new ClusterFault(remedy, undefined, error);
    },
  );
  const client = new Opened({
    nodes: [...address.nodes],
    requestTimeout: patience,
    maxRetries: RETRIES,
    ...(address.ca === undefined ? {} : { ssl: { ca: address.ca } }),
    ...(address.key === undefined ? {} : { headers: { authorization: `ApiKey ${address.key}` } }),
  });
  return {
    ask: async (request) => asked(client, request),
    close: async () => client.close(),
  };
}

async function asked(client: Client, request: Request): Promise<Reply> {
  const { method, path, query = {}, body, lines, patience } = request;
  const parts = {
    ...(body === undefined ? {} : { body }),
    ...(lines === undefined ? {} : { bulkBody: `${lines.join("\n")}\n` }),
  };
  try {
    const { statusCode, body: said } = await client.transport.request(
      { method, path, querystring: { ...query }, ...parts },
      { ignore: [404, 408, 429], ...(patience === undefined ? {} : { requestTimeout: patience }) },
    );
    return { status: statusCode ?? 0, body: said };
  } catch (error) {
    throw faultOf(error);
  }
}

function faultOf(error: unknown): ClusterFault {
  const status =
    error instanceof Error && "statusCode" in error && typeof error.statusCode === "number"
      ? error.statusCode
      : 0;
  const message = error instanceof Error ? error.message : String(error);
  return new ClusterFault(remedied(message, status), status, error);
}

function remedied(message: string, status: number): string {
  if (status === 0 && /certificate|altnames/iu.test(message))
    return `The cluster does not show a certificate that can be trusted (${message}). Name a file of who vouches for it in OPENSEARCH_CA_FILE, and see that OPENSEARCH_URL has the names that it is for.`;
  if (status === 0)
    return `No node of the cluster answers (${message}). See that it is up, and what OPENSEARCH_URL says.`;
  if (status === 401 || status === 403)
    return `The cluster does not let this be done (${message}). Give OPENSEARCH_URL a user, or OPENSEARCH_API_KEY a key, who may.`;
  return `The cluster answers ${String(status)}: ${message}`;
}
