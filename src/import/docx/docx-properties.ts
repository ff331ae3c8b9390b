import { buffer } from "node:stream/consumers";

import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";

import { FileFault } from "../../domain/file-fault.ts";
import { refuseUnwieldyXml } from "./xml-bounds.ts";

/** What a .docx may hold when it is unpacked, pictures and all, and each of its parts that is XML, in bytes. */
const [MOST, MOST_XML] = [50_000_000, 10_000_000];

/**
 * What a .docx tells of itself, as XML, after making sure that it may be unpacked; empty where it tells nothing.
 * @throws FileFault when it is damaged or locked, or would unfold to more than any article.
 */
export async function docxProperties(bytes: Uint8Array): Promise<string> {
  if (Buffer.from(bytes.subarray(0, 4)).toString("hex") === "d0cf11e0")
    throw new FileFault("is a .doc, or locked with a password", "save it as .docx, unlocked");
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
    return await propertiesIn(zip, await entriesOf(zip));
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw new FileFault("is a damaged .docx", "save it again, or save the article as text");
  }
}

const isXml = ({ fileName }: Entry) => /\.(?:xml|rels)$/iu.test(fileName);

/** The entries of an archive, none of which is unpacked yet. */
async function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    size += entry.uncompressedSize;
    if (size > MOST || (isXml(entry) && entry.uncompressedSize > MOST_XML))
      throw new FileFault("unfolds to more than any article", "save the article's text alone");
    entries.push(entry);
  }
  return entries;
}

/** Where XML has begun, in bytes. */
const START = 100;

/** Every part is unpacked once, whichever of them is read later, for yauzl holds each to the size that it declares. */
async function propertiesIn(zip: ZipFile, entries: readonly Entry[]): Promise<string> {
  let told = "";
  for (const entry of entries) {
    const part = await buffer(await zip.openReadStreamPromise(entry));
    if (isXml(entry) || /^[\s\u00bf\u00bb\u00ef]*</u.test(part.toString("latin1", 0, START)))
      refuseUnwieldyXml(part.toString("utf8"));
    if (entry.fileName === "docProps/core.xml") told = part.toString("utf8");
  }
  return told;
}
