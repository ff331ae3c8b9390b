import { orRefused } from "../corpus/fault.ts";
import {
  type Asked,
  type Offered,
  filesAt,
  inputsIn,
  inputsWithin,
} from "../corpus/inputs/inputs.ts";
import { bytesInput, pipedInput } from "../corpus/inputs/piped.ts";
import { noFacts } from "../domain/article.ts";
import type { Input } from "../domain/input.ts";
import type { RefusedFile } from "../domain/refused-file.ts";
import type { Source } from "../import/articles-in.ts";
import { fetchPage } from "../web/fetch-page.ts";
import { type WebClient, createWebClient } from "../web/web-client.ts";

/** Something to import, or why it cannot be. */
export type Item =
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "refused"; readonly refused: RefusedFile };

/** What is to be imported. */
export interface Items {
  readonly all: AsyncIterable<Item>;
  /** In bytes, of what lies on this machine. */
  readonly size: number;
  /** How many of these bytes are done. */
  readonly done: () => number;
}

const isAddress = (place: string) => /^https?:\/\//iu.test(place);

/**
 * What is to be imported from files, folders, patterns, addresses, and what is piped in (`-`), in their order.
 * @param version of the program, which the web is told
 * @param allowPrivate whether addresses that are not on the public internet may be asked
 */
export async function itemsAt(
  places: readonly string[],
  version: string,
  allowPrivate: boolean,
): Promise<Items> {
  const files: (Asked | RefusedFile | string)[] = [];
  for (const place of places) {
    if (place === "-" || isAddress(place)) files.push(place);
    else for await (const file of filesAt([place])) files.push(file);
  }
  const size = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const meter = { done: 0, current: 0 };
  const client = createWebClient(version, allowPrivate);
  return { all: each(), size, done: () => meter.done + meter.current };

  async function* each(): AsyncGenerator<Item> {
    try {
      for (const file of files) {
        const counted = (bytes: number) => {
          meter.current = Math.min(bytes, sizeOf(file));
        };
        yield* itemsOf(file, client, counted);
        meter.done += sizeOf(file);
        meter.current = 0;
      }
    } finally {
      await client.close();
    }
  }
}

function sizeOf(file: Asked | RefusedFile | string): number {
  return typeof file === "object" && "size" in file ? file.size : 0;
}

async function* itemsOf(
  file: Asked | RefusedFile | string,
  client: WebClient,
  counted: (bytes: number) => void,
): AsyncGenerator<Item> {
  if (typeof file === "object" && "reason" in file) yield { kind: "refused", refused: file };
  else if (typeof file === "object") yield* items(inputsIn(file), noTelling, counted);
  else if (file === "-") yield* held("-", async () => sourceOf(await pipedInput(process.stdin)));
  else yield* held(file, async () => fetched(file, client));
}

const noTelling = { type: undefined, facts: noFacts };

function sourceOf(input: Input): Source {
  return { input, isNamed: true, ...noTelling };
}

async function fetched(address: string, client: WebClient): Promise<Source> {
  const { url, type, bytes } = await fetchPage(address, client);
  return { input: bytesInput(address, bytes), isNamed: true, type, facts: { ...noFacts, url } };
}

/** What was got hold of as a whole may be packed. */
async function* held(name: string, source: () => Promise<Source>): AsyncGenerator<Item> {
  const outcome = await orRefused({ file: name }, source);
  if (outcome.kind === "refused") return yield outcome;
  const { input, type, facts } = outcome.value;
  yield* items(inputsWithin(input), { type, facts }, () => undefined);
}

async function* items(
  offered: AsyncIterable<Offered>,
  told: Pick<Source, "type" | "facts">,
  counted: (bytes: number) => void,
): AsyncGenerator<Item> {
  for await (const offer of offered) {
    if (offer.kind === "refused") yield offer;
    else {
      const input = { ...offer.input, open: () => metered(offer.input.open(), counted) };
      yield { kind: "source", source: { ...told, input, isNamed: offer.isNamed } };
    }
  }
}

async function* metered(
  bytes: AsyncIterable<Uint8Array>,
  counted: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const piece of bytes) {
    count += piece.length;
    counted(count);
    yield piece;
  }
}
