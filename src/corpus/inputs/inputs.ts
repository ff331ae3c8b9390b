import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

import { FileFault } from "../../domain/file-fault.ts";
import { type Input, head } from "../../domain/input.ts";
import type { RefusedFile } from "../../domain/refused-file.ts";
import { unreadable } from "../bytes.ts";
import { orRefused } from "../fault.ts";
import { isThere } from "../is-there.ts";
import { walk } from "../folder.ts";
import { fileInput } from "./file-input.ts";
import { gunzipped, isGzip } from "./gzip.ts";
import { isOfficeDocument, isZip, zipEntries } from "./zip.ts";

/** A file that articles may be taken from, as it is asked for. */
export interface Asked {
  readonly path: string;
  /** Whether it was named itself: what lies in a folder beside articles need not be one. */
  readonly isNamed: boolean;
  /** In bytes; 0 where it cannot be told. */
  readonly size: number;
}

/** What is offered to be taken in. */
export type Offered =
  | { readonly kind: "input"; readonly input: Input; readonly isNamed: boolean }
  | { readonly kind: "refused"; readonly refused: RefusedFile };

/** Files, folders with all below them, and patterns such as `pages/*.html`, as the files that they stand for. */
export async function* filesAt(paths: readonly string[]): AsyncGenerator<Asked | RefusedFile> {
  for (const path of paths) {
    if (await isThere(path)) yield* filesBelow(path);
    else if (isDynamicPattern(path)) yield* matching(path);
    else yield { file: path, line: undefined, ...absent };
  }
}

const absent = { reason: "there is no such file", remedy: "name a file, a folder or a pattern" };

async function* filesBelow(path: string): AsyncGenerator<Asked | RefusedFile> {
  if (!(await stat(path)).isDirectory())
    return yield { path, isNamed: true, size: await sizeOf(path) };
  const root = await realpath(path);
  for await (const found of walk(path)) {
    const fault =
      found.kind === "closed"
        ? unreadable(found.error)
        : found.kind === "entered"
          ? loop
          : await leadsOut(found.path, root);
    if (fault === undefined)
      yield { path: found.path, isNamed: false, size: await sizeOf(found.path) };
    else {
      const { message: reason, remedy } = fault;
      yield { file: found.path, line: undefined, reason, remedy };
    }
  }
}

/** A link in a folder that somebody has sent may lead to anything on this machine. */
async function leadsOut(file: string, root: string): Promise<FileFault | undefined> {
  const place = relative(root, await realpath(file).catch(() => root));
  const isWithin = !isAbsolute(place) && !place.startsWith("..");
  return isWithin
    ? undefined
    : new FileFault("is a link out of the folder", "name the file itself");
}

const loop = new FileFault("leads to a folder that was looked through already", "remove the link");

async function* matching(pattern: string): AsyncGenerator<Asked | RefusedFile> {
  const paths = await glob(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
  });
  if (paths.length === 0)
    yield { file: pattern, line: undefined, reason: "no file fits it", remedy: absent.remedy };
  for (const path of paths.toSorted()) yield { path, isNamed: true, size: await sizeOf(path) };
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** What a file offers: itself, or what is packed in it. */
export async function* inputsIn({ path, isNamed }: Asked): AsyncGenerator<Offered> {
  const outcome = await orRefused({ file: path }, async () => opened(path));
  if (outcome.kind === "refused") return yield outcome;
  const { input, start } = outcome.value;
  if (isZip(start) && !isOfficeDocument(start)) yield* packed(path);
  else yield* unpacked(input, start, isNamed);
}

/** What an input offers that is no file of its own, as what was piped in. */
export async function* inputsWithin(input: Input): AsyncGenerator<Offered> {
  const outcome = await orRefused({ file: input.name }, async () => head(input, beginning));
  if (outcome.kind === "refused") yield outcome;
  else if (isZip(outcome.value) && !isOfficeDocument(outcome.value))
    yield refusal(input, "is an archive", "save it as a file first");
  else yield* unpacked(input, outcome.value, true);
}

/** In bytes: the beginning of a file, enough to know it by. */
const beginning = 4096;

async function opened(path: string): Promise<{ input: Input; start: Uint8Array }> {
  const input = await fileInput(path);
  return { input, start: await head(input, beginning) };
}

/** Whatever is wrong with the archive itself is told at its end: by then all that could be taken was. */
async function* packed(path: string): AsyncGenerator<Offered> {
  try {
    for await (const input of zipEntries(path)) {
      const outcome = await orRefused({ file: input.name }, async () => head(input, beginning));
      if (outcome.kind === "refused") yield outcome;
      else yield* unpacked(input, outcome.value, false);
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { message: reason, remedy } = error;
    yield { kind: "refused", refused: { file: path, line: undefined, reason, remedy } };
  }
}

async function* unpacked(
  input: Input,
  start: Uint8Array,
  isNamed: boolean,
): AsyncGenerator<Offered> {
  const isArchive = isZip(start) && !isOfficeDocument(start);
  if (isArchive) yield refusal(input, "is an archive within an archive", "unpack it first");
  else if (isGzip(start)) yield* within(gunzipped(input), isNamed);
  else yield { kind: "input", input, isNamed };
}

/** What was packed with gzip is not packed again. */
async function* within(input: Input, isNamed: boolean): AsyncGenerator<Offered> {
  const outcome = await orRefused({ file: input.name }, async () => head(input, beginning));
  if (outcome.kind === "refused") return yield outcome;
  const start = outcome.value;
  const isPacked = isGzip(start) || (isZip(start) && !isOfficeDocument(start)) || isTar(start);
  if (isPacked) yield refusal(input, "is an archive within an archive", "unpack it first");
  else yield { kind: "input", input, isNamed };
}

function isTar(start: Uint8Array): boolean {
  return Buffer.from(start.subarray(257, 262)).toString("latin1") === "ustar";
}

function refusal({ name }: Input, reason: string, remedy: string): Offered {
  return { kind: "refused", refused: { file: name, line: undefined, reason, remedy } };
}
