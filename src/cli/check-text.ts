import { type Finding, type FindingKind, findingKinds, isFault } from "../checking/finding.ts";
import { counted } from "../domain/counted.ts";
import { visibleLine } from "./visible.ts";

/** Findings as a person reads them in a terminal: those of a file together, then how many there are of each kind. @param articles how many were checked */
export function checkText(found: readonly Finding[], articles: number): string {
  const lines = found.map((finding, at) => {
    const isFirst = at > 0 && found[at - 1]?.file !== finding.file;
    return `${isFirst ? "\n" : ""}${findingLine(finding)}`;
  });
  return [...lines, lines.length > 0 ? "\n" : "", summary(found, articles)].join("");
}

function findingLine({ file, line, what, remedy }: Finding): string {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return `${visibleLine(`${place}: ${what}; ${remedy}`)}\n`;
}

function summary(found: readonly Finding[], articles: number): string {
  const [faults, others] = [found.filter(isFault), found.filter((each) => !isFault(each))];
  const total = `${counted(articles, "article")}: ${String(faults.length)} to mend, ${String(others.length)} to know of`;
  return `${table("to mend", faults)}${table("to know of", others)}${total}\n`;
}

function table(heading: string, found: readonly Finding[]): string {
  if (found.length === 0) return "";
  const rows = kinds().flatMap((kind): readonly (readonly [string, string])[] => {
    const count = found.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [[findingKinds[kind].label, String(count)]];
  });
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, count]) => `  ${label.padEnd(width)}  ${count.padStart(5)}\n`);
  return `${heading}\n${lines.join("")}\n`;
}

function kinds(): readonly FindingKind[] {
  return Object.keys(findingKinds).filter((key): key is FindingKind => key in findingKinds);
}
