import { FileFault } from "../domain/file-fault.ts";

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The value of a JSON text.
 * @throws FileFault when it is none, and at keys by which a careless program would change itself.
 */
export function jsonValue(text: string): unknown {
  const value = parsed(text);
  allow(value);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken(text, error instanceof Error ? error.message : "");
  }
}

function broken(text: string, message: string): FileFault {
  const place = placeOf(text, message);
  const line = place === undefined ? undefined : text.slice(0, place).split("\n").length;
  return new FileFault("is broken JSON", "mend it, or export it anew", line);
}

/** What Node shows of a text around the place where it is no JSON: `..."text": bad, "url"...`. */
const AROUND = /^Unexpected token .+?, (\.{3})?"([^]+?)"(\.{3})? is not valid JSON$/u;

/** In UTF-16 code units: how much of it stands on either side. */
const BESIDE = 10;

/** Node tells where by `at position 7`, of the end by nothing, and else by what stands around it. */
function placeOf(text: string, message: string): number | undefined {
  const position = /at position (\d+)/u.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, isCut, words, goesOn] = AROUND.exec(message) ?? [];
  if (words === undefined) return text.length;
  if (isCut === undefined) return goesOn === undefined ? oneLineIn(text) : words.length - BESIDE;
  const start = text.indexOf(words);
  return start === text.lastIndexOf(words) ? start + BESIDE : undefined;
}

function oneLineIn(text: string): number | undefined {
  return text.includes("\n") ? undefined : 0;
}

/** Far more than articles have, and little enough to be read in a moment. */
const most = { depth: 300, keys: 10_000 };

/** Goes through all values, without calling itself: a list may hold a list that holds a list. */
function allow(whole: unknown): void {
  const pending = [{ value: whole, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next;
    if (depth > most.depth) throw tooMuch(`is nested more than ${most.depth} deep`);
    if (isObject(value)) allowKeys(value);
    if (typeof value !== "object" || value === null) continue;
    for (const inner of Object.values(value))
      if (typeof inner === "object") pending.push({ value: inner, depth: depth + 1 });
  }
}

function allowKeys(value: JsonObject): void {
  const keys = Object.keys(value);
  if (keys.length > most.keys) throw tooMuch(`has an object of more than ${most.keys} keys`);
  const reserved = keys.find((key) => isReserved(key, value[key]));
  if (reserved !== undefined)
    throw new FileFault(`has the key "${reserved}", which is reserved`, "take it out");
}

function isReserved(key: string, value: unknown): boolean {
  return (
    key === "__proto__" ||
    ((key === "constructor" || key === "prototype") && typeof value === "object")
  );
}

function tooMuch(reason: string): FileFault {
  return new FileFault(reason, "export its articles one by one");
}
