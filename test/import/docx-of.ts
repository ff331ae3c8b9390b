import { buffer } from "node:stream/consumers";

import { ZipFile } from "yazl";

/** A paragraph of a document: its words, and its style's name where it has one. */
export interface DocxParagraph {
  readonly text: string;
  readonly style?: string;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const run = (text: string) =>
  `<w:r>${text
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join("<w:br/>")}</w:r>`;

const paragraph = ({ text, style }: DocxParagraph) =>
  `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style.replaceAll(" ", "")}"/></w:pPr>`}${run(text)}</w:p>`;

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** A .docx of these paragraphs; `core` is what it tells of itself, `<dc:title>A</dc:title>`; `more` are further parts. */
export async function docxOf(
  paragraphs: readonly DocxParagraph[],
  core = "",
  more: Readonly<Record<string, Buffer>> = {},
): Promise<Uint8Array> {
  const styles = [...new Set(paragraphs.flatMap(({ style }) => style ?? []))].map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replaceAll(" ", "")}"><w:name w:val="${name}"/></w:style>`,
  );
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="b" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${w}><w:body>${paragraphs.map(paragraph).join("")}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${w}>${styles.join("")}</w:styles>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    ...more,
  });
}

/** An archive of these parts. */
export async function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, part] of Object.entries(parts)) zip.addBuffer(Buffer.from(part), name);
  zip.end();
  return buffer(zip.outputStream);
}
