import { joined, type PdfLine } from "./pdf-lines.ts";

/** A line and the column that it stands in. */
export interface SetLine extends PdfLine {
  readonly column: Column;
}

/** Where the lines of a column begin and end, as most do. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** The lines of a page as they are read: down one column and then the next, a line across both before what stands below it. */
export function readInOrder(lines: readonly PdfLine[]): readonly SetLine[] {
  const gutter = gutterOf(lines);
  const across = new Set(lines.filter((line) => gutter !== undefined && crosses(line, gutter)));
  const columns = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const above = [...across].filter(({ baseline }) => baseline > line.baseline + 1).length;
    const side = gutter === undefined || line.right <= gutter ? "a" : "b";
    const key = across.has(line) ? `${above} 0` : `${above} ${side}`;
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [line]);
    else column.push(line);
  }
  const keys = [...columns.keys()].toSorted((one, other) =>
    one.localeCompare(other, "en", { numeric: true }),
  );
  return keys.flatMap((key) => setIn(columns.get(key) ?? []));
}

const crosses = ({ left, right }: PdfLine, x: number) => left < x && right > x;

/** Lines of one column, from the top, those at one height from the left and as one. */
function setIn(lines: readonly PdfLine[]): readonly SetLine[] {
  const sorted = lines.toSorted(
    (one, other) => other.baseline - one.baseline || one.left - other.left,
  );
  const rows: PdfLine[] = [];
  for (const line of sorted) {
    const last = rows.at(-1);
    if (last && last.baseline - line.baseline < last.size / 3)
      rows[rows.length - 1] = beside(last, line);
    else rows.push(line);
  }
  const column = columnOf(rows);
  return rows.map((row) => ({ ...row, column }));
}

function beside(one: PdfLine, other: PdfLine): PdfLine {
  return one.left <= other.left ? joined(one, other) : joined(other, one);
}

function columnOf(rows: readonly PdfLine[]): Column {
  const lefts = rows.map(({ left }) => Math.round(left));
  const counts = new Map<number, number>();
  for (const left of lefts) counts.set(left, (counts.get(left) ?? 0) + 1);
  const [[left] = [0]] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { left, right: rightmost(rows) };
}

function rightmost(lines: readonly PdfLine[]): number {
  return lines.reduce((most, { right }) => Math.max(most, right), 0);
}

/** More lines than any page has that is set in columns. */
const MOST = 2000;

/** The fewest lines of a column, the least share that each has of all, and the greatest share that lines across may have. */
const [FEWEST, LEAST, ACROSS] = [4, 0.2, 0.25];

/** Where a page of two columns is parted; undefined where it has but one. */
function gutterOf(lines: readonly PdfLine[]): number | undefined {
  if (lines.length > MOST) return undefined;
  const left = Math.min(...lines.map((line) => line.left));
  const right = rightmost(lines);
  let best: { readonly x: number; readonly crossing: number } | undefined;
  for (let share = 0.3; share <= 0.7; share += 0.01) {
    const x = left + share * (right - left);
    const crossing = lines.filter((line) => crosses(line, x)).length;
    if (best === undefined || crossing < best.crossing) best = { x, crossing };
  }
  return best !== undefined && partsWell(lines, best.x, best.crossing) ? best.x : undefined;
}

function partsWell(lines: readonly PdfLine[], x: number, crossing: number): boolean {
  const before = lines.filter(({ right }) => right <= x).length;
  const fewer = Math.min(before, lines.length - before - crossing);
  return fewer >= Math.max(FEWEST, LEAST * lines.length) && crossing <= ACROSS * lines.length;
}
