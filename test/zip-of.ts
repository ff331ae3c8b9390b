import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** A zip archive of these files. One of them may be renamed in the finished archive, to a name of the same length that no archive may have. */
export async function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  from = "",
  to = "",
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const bytes = await buffer(zip.outputStream);
  if (from === "") return bytes;
  return Buffer.from(bytes.toString("latin1").replaceAll(from, to), "latin1");
}
