import { type Finding, type FindingKind, findingKinds, isFault } from "../checking/finding.ts";
import { counted } from "../domain/counted.ts";
import { type Paint, plain } from "./paint.ts";
import { visibleLine } from "./visible.ts";

/** Findings as a person reads them in a terminal: those of a file together, those that many articles have on one line, then how many there are of each kind. @param articles how many were checked */
export function checkText(
  found: readonly Finding[],
  articles: number,
  paint: Paint = plain,
): string {
  const kindsOfMany = manyHave.filter((kind) => ofKind(found, kind).length > MOST_APART);
  const apart = found.filter(({ kind }) => !kindsOfMany.includes(kind));
  const together = kindsOfMany.map((kind) => togetherLine(ofKind(found, kind))).join("");
  const parts = [byFile(apart, paint), together, summary(found, articles)];
  return parts.filter((part) => part !== "").join("\n");
}

/** What articles that were taken in from one place lack one and all. */
const manyHave: readonly FindingKind[] = ["no-publisher", "no-date", "no-address"];

/** How many articles with a finding of such a kind are listed each with their file, and how many are named where there are more. */
const [MOST_APART, NAMED] = [5, 3];

function ofKind(found: readonly Finding[], kind: FindingKind): readonly Finding[] {
  return found.filter((each) => each.kind === kind);
}

/** "53 articles have no publisher: a.md, b.md, c.md and 50 more; in each, add its publisher, by name". */
function togetherLine(found: readonly Finding[]): string {
  const [first] = found;
  if (first === undefined) return "";
  const isEachOwnFile = new Set(found.map(({ file }) => file)).size === found.length;
  const names = found.slice(0, NAMED).map((each) => (isEachOwnFile ? each.file : placeOf(each)));
  const have = `${counted(found.length, "article")} have ${findingKinds[first.kind].label}`;
  const more = `and ${String(found.length - NAMED)} more`;
  return `${visibleLine(`${have}: ${names.join(", ")} ${more}; in each, ${first.remedy}`)}\n`;
}

/** In their order; a file with several findings stands apart from the others. */
function byFile(found: readonly Finding[], paint: Paint): string {
  const isSameFile = (at: number, other: number) => found[at]?.file === found[other]?.file;
  const lines = found.map((finding, at) => {
    const isNewFile = at > 0 && !isSameFile(at, at - 1);
    const isApart = isSameFile(at, at + 1) || (at > 1 && isSameFile(at - 1, at - 2));
    return `${isNewFile && isApart ? "\n" : ""}${findingLine(finding, paint)}`;
  });
  return lines.join("");
}

function findingLine(finding: Finding, paint: Paint): string {
  const place = paint.place(visibleLine(placeOf(finding)));
  return `${place}: ${visibleLine(`${finding.what}; ${finding.remedy}`)}\n`;
}

function placeOf({ file, line }: Finding): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}

function summary(found: readonly Finding[], articles: number): string {
  const [faults, others] = [found.filter(isFault), found.filter((each) => !isFault(each))];
  const total = `${counted(articles, "article")}: ${String(faults.length)} to mend, ${String(others.length)} to know of`;
  return `${table("to mend", faults)}${table("to know of", others)}${total}\n`;
}

function table(heading: string, found: readonly Finding[]): string {
  if (found.length === 0) return "";
  const rows = kinds().flatMap((kind): readonly (readonly [string, string])[] => {
    const count = ofKind(found, kind).length;
    return count === 0 ? [] : [[findingKinds[kind].label, String(count)]];
  });
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, count]) => `  ${label.padEnd(width)}  ${count.padStart(5)}\n`);
  return `${heading}\n${lines.join("")}\n`;
}

function kinds(): readonly FindingKind[] {
  return Object.keys(findingKinds).filter((key): key is FindingKind => key in findingKinds);
}
