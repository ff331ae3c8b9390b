import { LimitReader, WARCParser, type WARCRecord } from "warcio";

import { noFacts } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import type { Document, Found, Place } from "./draft.ts";
import { type HttpAnswer, httpAnswer } from "./http-answer.ts";
import { address } from "./written.ts";

/** What a web archive holds: pages to be read, each in its format, and what is none. */
export type Archived =
  | { readonly kind: "document"; readonly place: Place; readonly document: Document }
  | Exclude<Found, { readonly kind: "draft" }>;

/**
 * The pages of a web archive (WARC) as its bytes come in, unpacked, each with the address that it was fetched from; the day on which
 * it was fetched is not that of publication. Pictures, scripts, requests and the like are passed over.
 */
export async function* warcPages(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Archived> {
  const ration: Ration = { left: MOST_HEADERS };
  const parser = new WARCParser(rationed(chunks, ration), { parseHttp: false });
  let isEmpty = true;
  for (let number = 1; ; number += 1) {
    const place = `record ${number}`;
    try {
      const block = await nextBlock(parser, ration);
      if (block === undefined && number === 1) throw new Stopped("holds no record");
      if (block === undefined && isEmpty) yield noPage;
      if (block === undefined) return;
      const page = await pageOf(block, place);
      isEmpty &&= page === undefined;
      if (page !== undefined) yield page;
    } catch (error) {
      const fault = error instanceof Stopped ? error.fault : error;
      if (!(fault instanceof FileFault)) throw fault;
      isEmpty = false;
      yield { kind: "refused", place, fault };
      if (error instanceof Stopped) return;
    }
  }
}

const noPage: Archived = { kind: "left", place: undefined, reason: "holds no page" };

/** In bytes: of headers, more than there ever are; of a page, the same. */
const [MOST_HEADERS, MOST_PAGE] = [1_000_000, 10_000_000];

/** How many bytes may yet be taken from the archive. */
interface Ration {
  left: number;
}

/** In pieces of some size: warcio overlooks the end of headers among crumbs. */
async function* rationed(chunks: AsyncIterable<Uint8Array>, ration: Ration) {
  let piece = Buffer.alloc(0);
  for await (const chunk of chunks) {
    ration.left -= chunk.length;
    if (ration.left < 0) throw new FileFault("is no web archive: its headers have no end", anew);
    piece = Buffer.concat([piece, chunk]);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = Buffer.alloc(0);
  }
  if (piece.length > 0) yield piece;
}

const PIECE = 64 * 1024;

const anew = "archive it anew";

/** Thrown where nothing below can be read either. */
class Stopped extends Error {
  readonly fault: FileFault;

  constructor(reason: string) {
    super(reason);
    this.fault = new FileFault(reason, anew);
  }
}

/** One record with its content. */
interface Block {
  readonly record: WARCRecord;
  /** No more than a page may be. */
  readonly bytes: Uint8Array;
}

async function nextBlock(parser: WARCParser, ration: Ration): Promise<Block | undefined> {
  try {
    ration.left = MOST_HEADERS;
    const record = await parser.parse();
    ration.left = Infinity;
    return record === null ? undefined : await blockOf(record);
  } catch (error) {
    const isFromBelow = error instanceof Error && "syscall" in error;
    if (error instanceof Stopped || isFromBelow) throw error;
    throw new Stopped(error instanceof FileFault ? error.message : "is a damaged web archive");
  }
}

/** All of it is read, whatever it is: the next one begins behind it. */
async function blockOf(record: WARCRecord): Promise<Block> {
  const { reader, warcContentLength: length } = record;
  const isRecord = record.warcHeaders.statusline.startsWith("WARC/");
  if (isRecord && !record.warcHeader("Content-Length"))
    throw new Stopped("is cut off in the headers of a record");
  if (!isRecord || !(reader instanceof LimitReader) || !Number.isSafeInteger(length) || length < 0)
    throw new Stopped("is no record of a web archive");
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of reader) {
    if (size <= MOST_PAGE && isKept(record)) pieces.push(piece);
    size += piece.length;
  }
  if (size < length) throw new Stopped("is cut off in the middle of a record");
  return { record, bytes: Buffer.concat(pieces) };
}

/** Answers of web servers, pages from elsewhere, and the text of pages. */
function isKept({ warcType }: WARCRecord): boolean {
  return /^(?:response|resource|conversion)$/u.test(warcType);
}

async function pageOf({ record, bytes }: Block, place: Place): Promise<Archived | undefined> {
  if (!isKept(record)) return undefined;
  const { status, type, content } = answerIn(record, bytes);
  if (!isPage(record, type)) return undefined;
  if (status !== 200) return { kind: "left", place, reason: `was answered with ${status}` };
  if (bytes.length > MOST_PAGE) throw new FileFault("is larger than 10 MB", "save its text alone");
  if (record.warcHeader("WARC-Truncated"))
    throw new FileFault("was cut short when it was archived", anew);
  const url = address(record.warcTargetURI);
  const facts = { ...noFacts, url };
  const name = url ?? String(place);
  return { kind: "document", place, document: { name, bytes: await content(), type, facts } };
}

function answerIn(record: WARCRecord, bytes: Uint8Array): HttpAnswer {
  if (record.warcType === "response") return httpAnswer(bytes, MOST_PAGE);
  return { status: 200, type: record.warcContentType ?? "", content: async () => bytes };
}

function isPage({ warcType }: WARCRecord, type: string): boolean {
  const page = /^\s*(?:text\/html|application\/(?:xhtml\+xml|pdf))\b/iu;
  return page.test(type) || (warcType === "conversion" && /^\s*text\/plain\b/iu.test(type));
}
