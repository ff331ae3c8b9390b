/** One record of a web archive. */
export function warcRecord(
  type: string,
  url: string,
  content: string | Uint8Array,
  headers = "",
): Buffer {
  const block = Buffer.from(content);
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-03-01T00:00:00Z\r\n`;
  const length = `Content-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head + headers + length), block, Buffer.from("\r\n\r\n")]);
}

/** What a web server answers. */
export function answer(headers: string, content: string | Uint8Array, status = "200 OK"): Buffer {
  const head = Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`);
  return Buffer.concat([head, Buffer.from(content)]);
}

/** A page as it is archived. */
export function archivedPage(url: string, html: string): Buffer {
  return warcRecord("response", url, answer("Content-Type: text/html; charset=utf-8", html));
}

/** The bytes as they may come in. */
export async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length)
    yield bytes.subarray(start, start + length);
}
