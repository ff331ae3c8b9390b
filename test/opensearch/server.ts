import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Nothing that is run here may take longer, in milliseconds: without a network, Maven would wait. */
const TIMEOUT = 180_000;

async function run(name: string, args: readonly string[], options: { readonly cwd?: string } = {}) {
  return execute(name, [...args], { ...options, timeout: TIMEOUT });
}

/** The last OpenSearch that Java 11 to 21 run. */
const VERSION = "2.19.4";
const ARCHIVE = `org.opensearch.distribution.integ-test-zip:opensearch:${VERSION}:zip`;

/** Where the server lies, or why it cannot be had here. */
export type Server =
  | { readonly kind: "had"; readonly home: string }
  | { readonly kind: "not-had"; readonly because: string };

/** The server, fetched by Maven when it is asked for first, and kept in a folder that other users may read: root must not run it. */
export async function server(): Promise<Server> {
  const folder = join(tmpdir(), "on-the-record-opensearch");
  const home = join(folder, `opensearch-${VERSION}`);
  if (existsSync(join(home, "lib"))) return { kind: "had", home };
  for (const tool of [
    ["java", "-version"],
    ["jar", "--version"],
    ["mvn", "-version"],
  ] as const) {
    const [name, ...args] = tool;
    const there = await run(name, args).then(
      () => true,
      () => false,
    );
    if (!there) return { kind: "not-had", because: `there is no ${name}` };
  }
  try {
    await fetched(folder, home);
  } catch (error) {
    return { kind: "not-had", because: `Maven does not get ${ARCHIVE}: ${firstLine(error)}` };
  }
  return { kind: "had", home };
}

async function fetched(folder: string, home: string): Promise<void> {
  const fresh = join(folder, `fetched-${String(process.pid)}`);
  await mkdir(fresh, { recursive: true });
  await run("mvn", ["-q", "-B", "dependency:get", "-Dtransitive=false", `-Dartifact=${ARCHIVE}`]);
  await run("mvn", [
    "-q",
    "-B",
    "dependency:copy",
    `-Dartifact=${ARCHIVE}`,
    `-DoutputDirectory=${fresh}`,
  ]);
  await run("jar", ["xf", `opensearch-${VERSION}.zip`], { cwd: fresh });
  await mkdir(join(fresh, `opensearch-${VERSION}`, "plugins"), { recursive: true });
  await chmod(folder, 0o755);
  await rename(join(fresh, `opensearch-${VERSION}`), home);
  await rm(fresh, { recursive: true });
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n").find((line) => line.includes("ERROR")) ?? text.split("\n")[0] ?? "";
}
