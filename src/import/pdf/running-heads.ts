import type { SetLine } from "./columns.ts";

/** How many lines at the top and at the bottom of a page may be heads and feet. */
const EDGE = 3;

/** The share of the pages on which a line stands that is no part of the text: left and right pages have their own. */
const SHARE = 0.4;

/** The pages without what stands on most of them at the same height: the paper's name, the day, the page's number. */
export function withoutRunningHeads(
  pages: readonly (readonly SetLine[])[],
): readonly (readonly SetLine[])[] {
  const counts = new Map<string, number>();
  for (const key of pages.flatMap((lines) => [...new Set(edgesOf(lines).map(keyOf))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map((lines, at) => {
    const edges = new Set(edgesOf(lines));
    const isRunning = (line: SetLine) =>
      edges.has(line) &&
      (isNumberOf(line, at + 1) ||
        (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length * SHARE));
    return lines.filter((line) => !isRunning(line));
  });
}

function edgesOf(lines: readonly SetLine[]): readonly SetLine[] {
  const heights = [...new Set(lines.map(({ baseline }) => baseline))].toSorted((a, b) => b - a);
  const edges = new Set([...heights.slice(0, EDGE), ...heights.slice(-EDGE)]);
  return lines.filter(({ baseline }) => edges.has(baseline));
}

/** Page 3 and page 4 are one. */
const keyOf = ({ text, baseline }: SetLine) =>
  `${Math.round(baseline / 3)} ${text.replace(/\d+/gu, "#").toLowerCase()}`;

/** `3`, `– 3 –`, `Page 3 of 8` on page 3. */
function isNumberOf({ text }: SetLine, page: number): boolean {
  const [, number] =
    /^(?:page|p\.)?\s*[–-]?\s*(\d{1,4})\s*[–-]?(?:\s*(?:of|\/)\s*\d{1,4})?$/iu.exec(text) ?? [];
  return number === String(page);
}
