import { FileFault } from "../domain/file-fault.ts";
import type { Draft } from "../import/draft.ts";
import { line } from "../import/line.ts";
import { UsageError } from "./usage-error.ts";

/** Adds what a draft does not tell of itself. @throws FileFault where that would make two articles one. */
export type Filling = (draft: Draft) => Draft;

/** What is told of articles by options. */
export interface ToldByOptions {
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** Fills in what is told by options: publisher and day for all articles, an address for one. @throws UsageError. */
export function fillingBy({ publisher, published, url }: ToldByOptions): Filling {
  if (published !== undefined && !isDay(published))
    throw new UsageError(`${published} is no day for --published`, "Write one as YYYY-MM-DD.");
  if (url !== undefined && !isAddress(url))
    throw new UsageError(
      `${url} is no address for --url`,
      "Write one that begins with http:// or https://.",
    );
  const name = line(publisher);
  if (publisher !== undefined && name === undefined)
    throw new UsageError("--publisher has no name on one line", "Write the publisher's name.");
  let isUrlUsed = false;
  return (draft) => {
    const wantsUrl = draft.url === undefined && url !== undefined;
    if (wantsUrl && isUrlUsed)
      throw new FileFault("another article has the address of --url", oneByOne);
    isUrlUsed ||= wantsUrl;
    return {
      ...draft,
      publisher: draft.publisher ?? name,
      published: draft.published ?? published,
      url: draft.url ?? url,
    };
  };
}

const oneByOne = "import one article at a time with --url";

function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(written)) return false;
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

function isAddress(written: string): boolean {
  return URL.canParse(written) && /^https?:$/u.test(new URL(written).protocol);
}
