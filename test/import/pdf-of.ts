/** A line of a page: where it begins, in points from the lower left corner, its size, and its words, in characters of windows-1252. */
export interface PdfLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** What windows-1252 has where Latin-1 has controls, as far as articles need it. */
const signs: ReadonlyMap<string, number> = new Map([
  ["‘", 0x91],
  ["’", 0x92],
  ["“", 0x93],
  ["”", 0x94],
  ["–", 0x96],
  ["—", 0x97],
]);

const hex = (text: string) =>
  Buffer.from(Array.from(text, (sign) => signs.get(sign) ?? sign.charCodeAt(0))).toString("hex");

/** A PDF of these pages in Helvetica; `info` is what it tells of itself, `/Title (A)`, and `trailer` stands in its trailer. */
export function pdfOf(
  pages: readonly (readonly PdfLine[])[],
  { info = "", trailer = "" }: { readonly info?: string; readonly trailer?: string } = {},
): Uint8Array {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`);
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${kids.join(" ")}]>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ...pages.flatMap((lines, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * at} 0 R>>`,
      stream(lines.map(drawn).join("\n")),
    ]),
    `<<${info}>>`,
  ];
  const bodies = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const head = "%PDF-1.4\n";
  const starts = bodies.map((_, at) => head.length + bodies.slice(0, at).join("").length);
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const end = head.length + bodies.join("").length;
  const size = objects.length + 1;
  return Buffer.from(
    `${head}${bodies.join("")}xref\n0 ${size}\n0000000000 65535 f \n${table}` +
      `trailer\n<</Size ${size}/Root 1 0 R/Info ${objects.length} 0 R${trailer}>>\nstartxref\n${end}\n%%EOF\n`,
    "latin1",
  );
}

const stream = (content: string) => `<</Length ${content.length}>>stream\n${content}\nendstream`;

const drawn = ({ x, y, size, text }: PdfLine) =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`;
