import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { chmod, chown, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** Whom root lets run the server, which refuses root. */
const NOBODY = 65_534;

/** A node has so long to come up, in milliseconds, on a machine that does much else. */
const PATIENCE = 240_000;

const JVM = [
  "-Djava.security.manager=allow",
  "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=org.opensearch.secure_sm.SecuredForkJoinWorkerThreadFactory",
  "-Dlog4j2.disable.jmx=true",
];

/** One node, a process of its own. */
export interface Node {
  readonly name: string;
  /** Where it is asked. */
  readonly url: string;
  readonly pid: number;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** Nodes on loopback that know each other. */
export interface Cluster {
  readonly nodes: readonly Node[];
  /** Ends all of them, and removes what they wrote. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts so many nodes, and waits until they have found each other.
 * @param home where the server lies
 * @param heap of each, in megabytes
 */
export async function startCluster(home: string, count = 3, heap = 512): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), "on-the-record-cluster-"));
  await opened(folder);
  const ports = await freePorts(2 * count);
  const plans = Array.from({ length: count }, (_, at) => ({
    name: `node-${String(at + 1)}`,
    http: ports[2 * at] ?? 0,
    transport: ports[2 * at + 1] ?? 0,
  }));
  const processes = await Promise.all(
    plans.map(async (plan) => started(home, join(folder, plan.name), plan, plans, heap)),
  );
  const killAll = () => processes.forEach((child) => child.kill("SIGKILL"));
  process.once("exit", killAll);
  const stop = async (): Promise<void> => {
    process.off("exit", killAll);
    await Promise.all(processes.map(ended));
    await rm(folder, { recursive: true, force: true });
  };
  const nodes = processes.map((child, at): Node => {
    const { name = "", http = 0 } = plans[at] ?? {};
    return {
      name,
      url: `http://127.0.0.1:${String(http)}`,
      pid: child.pid ?? 0,
      kill: async () => ended(child),
    };
  });
  try {
    await Promise.all(nodes.map(async ({ url }, at) => joined(url, count, processes[at], folder)));
  } catch (error) {
    await stop();
    throw error;
  }
  return { nodes, stop };
}

interface Plan {
  readonly name: string;
  readonly http: number;
  readonly transport: number;
}

async function started(
  home: string,
  folder: string,
  { name, http, transport }: Plan,
  all: readonly Plan[],
  heap: number,
): Promise<ChildProcess> {
  const parts = ["config", "data", "logs", "tmp"].map((part) => join(folder, part));
  for (const part of [folder, ...parts]) {
    await mkdir(part, { recursive: true });
    await opened(part);
  }
  const [config = "", data = "", logs = "", temporary = ""] = parts;
  await copyFile(join(home, "config", "log4j2.properties"), join(config, "log4j2.properties"));
  const settings = {
    "cluster.name": "on-the-record-test",
    "node.name": name,
    "network.host": "127.0.0.1",
    "http.port": http,
    "transport.port": transport,
    "discovery.seed_hosts": all.map((one) => `127.0.0.1:${String(one.transport)}`),
    "cluster.initial_cluster_manager_nodes": all.map((one) => one.name),
    "cluster.routing.allocation.disk.threshold_enabled": false,
    "path.data": data,
    "path.logs": logs,
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  await writeFile(join(config, "opensearch.yml"), `${lines.join("\n")}\n`);
  const out = openSync(join(folder, "out.log"), "a");
  const args = [
    `-Xms${String(heap)}m`,
    `-Xmx${String(heap)}m`,
    ...JVM,
    `-Djava.io.tmpdir=${temporary}`,
    `-Dopensearch.path.home=${home}`,
    `-Dopensearch.path.conf=${config}`,
    "-Dopensearch.distribution.type=zip",
    "-cp",
    join(home, "lib", "*"),
    "org.opensearch.bootstrap.OpenSearch",
  ];
  const asNobody = isRoot() ? { uid: NOBODY, gid: NOBODY } : {};
  return spawn("java", args, { cwd: folder, stdio: ["ignore", out, out], ...asNobody });
}

/** Makes a folder one that whoever runs the server may write to. */
async function opened(folder: string): Promise<void> {
  if (isRoot()) await chown(folder, NOBODY, NOBODY);
  else await chmod(folder, 0o700);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

async function joined(
  url: string,
  count: number,
  child: ChildProcess | undefined,
  folder: string,
): Promise<void> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    if (child !== undefined && child.exitCode !== null) break;
    const query = `wait_for_nodes=${String(count)}&wait_for_status=green&timeout=5s`;
    const state = await fetch(`${url}/_cluster/health?${query}`).catch(() => undefined);
    if (state?.ok === true) return;
    await setTimeout(500);
  }
  const told = await readFile(join(folder, "node-1", "out.log"), "utf8").catch(() => "");
  throw new Error(`the cluster does not come up:\n${told.slice(-2000)}`);
}

/** Ports that nobody listens at now. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map(async (one) => once(one, "listening")));
  const ports = servers.map((one) => {
    const address = one.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map(async (one) => once(one.close(), "close")));
  return ports;
}
