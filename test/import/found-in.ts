import { type Facts, noFacts } from "../../src/domain/article.ts";
import { FileFault } from "../../src/domain/file-fault.ts";
import type { Draft, Found } from "../../src/import/draft.ts";

type SyncReader = (document: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string | undefined;
  readonly facts: Facts;
}) => Iterable<Found>;

/** All that a reader finds in a text, or in bytes. */
export function foundIn(
  read: SyncReader,
  written: string | Uint8Array,
  facts: Facts = noFacts,
): readonly Found[] {
  const bytes = typeof written === "string" ? Buffer.from(written) : written;
  return [...read({ name: "a", bytes, type: undefined, facts })];
}

/** The first draft that a reader finds. */
export function draftIn(read: SyncReader, written: string | Uint8Array, facts?: Facts): Draft {
  return draftOf(foundIn(read, written, facts)[0]);
}

/** The draft of what was found. */
export function draftOf(found: Found | undefined): Draft {
  if (found?.kind === "draft") return found.draft;
  throw new Error(`no draft: ${told(found)}`);
}

/** What a reader says of a text that it does not take: `reason; remedy`, and the line ahead where it tells one. */
export function faultOf(read: SyncReader, written: string | Uint8Array): string | undefined {
  try {
    return told(foundIn(read, written)[0]);
  } catch (fault) {
    if (fault instanceof FileFault) return faultText(fault);
    throw fault;
  }
}

/** What is said of one thing that was found. */
export function told(found: Found | undefined): string | undefined {
  if (found?.kind === "refused") return faultText(found.fault);
  return found?.kind === "left" ? `left: ${found.reason}` : found?.kind;
}

function faultText({ message, remedy, line }: FileFault): string {
  return `${line === undefined ? "" : `${line}: `}${message}; ${remedy}`;
}
