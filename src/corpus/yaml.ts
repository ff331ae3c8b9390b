import { LineCounter, isMap, isNode, isScalar, parseDocument } from "yaml";
import type { z } from "zod";
import { FileFault } from "../domain/file-fault.ts";

/** Enough for a name used twice, too few for a file that unfolds without end. */
const mostAliases = 20;

/** In characters: two thousand speakers; front matter takes a few hundred. */
const longestYaml = 200_000;

type Yaml = ReturnType<typeof parseDocument>;
type LineAt = (offset: number) => number;

/**
 * The value that YAML holds, as `schema` has it: no tags of its own, no key twice, no second document.
 * An issue's message continues "… must be"; for unknown keys it is the remedy.
 * @param above how many lines of the file come before the YAML.
 * @throws FileFault that names the line and the key.
 */
export function yamlValue<T>(source: string, schema: z.ZodType<T>, above: number): T {
  if (source.length > longestYaml)
    throw new FileFault("longer than 200 KB", "shorten it", above + 1);
  const lineCounter = new LineCounter();
  const lineAt: LineAt = (offset) => above + lineCounter.linePos(offset).line;
  const yaml = orFault(above + 1, () => parsed(source, lineCounter));
  refuseBreaches(source, yaml, lineAt);
  const checked = schema.safeParse(
    orFault(above + 1, () => yaml.toJS({ maxAliasCount: mostAliases }) ?? {}),
  );
  if (checked.success) return checked.data;
  throw firstOf(checked.error.issues.map((issue) => faultOf(issue, yaml, lineAt)));
}

function parsed(source: string, lineCounter: LineCounter): Yaml {
  return parseDocument(source, {
    lineCounter,
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: "error",
  });
}

/** The parser throws at nesting or aliases past its limits. */
function orFault<T>(line: number, step: () => T): T {
  try {
    return step();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new FileFault(`not plain YAML (${why})`, "write plain keys and values", line);
  }
}

function refuseBreaches(source: string, yaml: Yaml, lineAt: LineAt): void {
  const breaches = [...yaml.errors, ...yaml.warnings];
  const [breach] = breaches.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!breach) return;
  const [offset] = breach.pos;
  const [word = ""] = /^[^\s:,]+/u.exec(source.slice(offset)) ?? [];
  const { reason, remedy } = breachWords(breach, word);
  throw new FileFault(reason, remedy, lineAt(offset));
}

function breachWords(
  { code, message }: { readonly code: string; readonly message: string },
  word: string,
) {
  switch (code) {
    case "DUPLICATE_KEY":
      return { reason: `${word} stands twice`, remedy: "keep one of the two" };
    case "TAG_RESOLVE_FAILED":
      return { reason: `the tag ${word}`, remedy: "write plain values, without tags" };
    case "MULTIPLE_DOCS":
      return { reason: "a second document", remedy: "remove the line of --- and what follows" };
    default:
      return { reason: `not plain YAML (${message})`, remedy: yamlRemedy };
  }
}

const yamlRemedy = 'put a value that holds ": " or begins with a sign in quotation marks';

function firstOf(faults: readonly FileFault[]): FileFault {
  const [fault, ...others] = faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (!fault) return new FileFault("not as it should be", "compare it with a file that is served");
  if (others.length === 0) return fault;
  const reason = `${fault.message} (and ${String(others.length)} more)`;
  return new FileFault(reason, fault.remedy, fault.line);
}

function faultOf(issue: z.core.$ZodIssue, yaml: Yaml, lineAt: LineAt): FileFault {
  const [unknown] = issue.code === "unrecognized_keys" ? issue.keys : [];
  if (unknown !== undefined) {
    const line = lineAt(keyOffset(yaml, issue.path, unknown));
    return new FileFault(`unknown key "${unknown}"`, issue.message, line);
  }
  const where = written(issue.path);
  const value: unknown = yaml.getIn(issue.path);
  const missing = value === undefined || value === null;
  const reason = missing ? `${where} is missing` : `${where} is ${shown(value)}`;
  return new FileFault(
    reason,
    `${where} must be ${issue.message}`,
    lineAt(offsetOf(yaml, issue.path)),
  );
}

/** `basedOn[0].url`; the path of the whole file is empty. */
function written(path: readonly PropertyKey[]): string {
  const steps = path.map((key) =>
    typeof key === "number" ? `[${String(key)}]` : `.${String(key)}`,
  );
  return steps.join("").replace(/^\./u, "") || "the file";
}

const longestShown = 60;

function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > longestShown ? `${json.slice(0, longestShown)}…` : json;
}

function keyOffset(yaml: Yaml, path: readonly PropertyKey[], key: string): number {
  const map: unknown = yaml.getIn(path, true);
  const pairs = isMap(map) ? map.items : [];
  const pair = pairs.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(yaml, path);
}

/** Where the value stands; where a missing one would. */
function offsetOf(yaml: Yaml, path: readonly PropertyKey[]): number {
  const node: unknown = yaml.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(yaml, path.slice(0, -1));
}
