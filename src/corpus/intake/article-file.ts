import { stringify } from "yaml";

import type { Metadata } from "../article.ts";

/**
 * An article as the Markdown file that is read as the very same: what is unknown is left out.
 * @param text begins with a line that is not blank.
 */
export function articleFile(text: string, known: Metadata): string {
  const { title, publisher, author, published, url, language, kind, status, basedOn } = known;
  const told = {
    title,
    publisher,
    author,
    published,
    url,
    language,
    kind: kind === "report" ? undefined : kind,
    status: status === "usable" ? undefined : status,
    basedOn: basedOn.length === 0 ? undefined : basedOn.map(sourceOf),
  };
  const yaml = stringify(told, { lineWidth: 0, schema: "core", keepUndefined: false });
  return `---\n${yaml === "{}\n" ? "" : yaml}---\n\n${text}`;
}

function sourceOf({ speakers, ...rest }: Metadata["basedOn"][number]) {
  return { ...rest, speakers: speakers.length === 0 ? undefined : speakers };
}
