import ipaddr from "ipaddr.js";

import type { Article } from "../domain/article.ts";

import type { Check, Lines } from "./checked-corpus.ts";
import type { Finding } from "./finding.ts";
import { firstOf } from "./first-of.ts";

/** Links that no reader should be sent to, or that lead nowhere. */
export const wrongLinks: Check = ({ readings, lines }) =>
  readings.flatMap(({ article }) => [...inFacts(article, lines), ...inText(article, lines)]);

/** The links that an article tells of itself, each once. */
export function linksOf({ url, basedOn }: Article): readonly string[] {
  const all = [url, ...basedOn.map((source) => source.url)];
  return [...new Set(all.filter((link) => link !== undefined))];
}

function inFacts(article: Article, lines: Lines): readonly Finding[] {
  return linksOf(article).flatMap((link) => {
    const fault = faultOf(link);
    if (fault === undefined) return [];
    const what = `the link ${link} ${fault}`;
    return [finding(article, lines.above(article, link), what)];
  });
}

/** What is wrong with a link; undefined where nothing is. */
function faultOf(link: string): string | undefined {
  if (!URL.canParse(link)) return "is no address";
  const { protocol, hostname, username, password } = new URL(link);
  if (!/^https?:$/u.test(protocol)) return "is not http or https";
  if (username !== "" || password !== "") return "holds a name or a password";
  if (isLocal(hostname)) return "leads to a machine of one's own network";
  return undefined;
}

/** By its name or number alone: `localhost`, `intranet`, `127.0.0.1`, `10.1.2.3`, `[fd00::1]`. */
function isLocal(host: string): boolean {
  const bare = host.replace(/^\[|\]$/gu, "");
  if (ipaddr.isValid(bare)) return ipaddr.parse(bare).range() !== "unicast";
  const isOwn = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)\.?$/u.test(host);
  return isOwn || !host.includes(".");
}

/** `[the plan](javascript:…)`, `[the plan](ftp://…)`, `<file:///…>`. */
const elsewhere =
  /\]\(\s*<?(?!https?:|mailto:|tel:)([a-z][a-z\d+.-]*):\S|<(?:file|javascript|data|vbscript):/giu;

function inText(article: Article, lines: Lines): readonly Finding[] {
  return firstOf([...article.text.matchAll(elsewhere)], ({ index, 0: words }) =>
    finding(
      article,
      lines.at(article, index),
      `the link in the text ${words.replace(/^\]\(/u, "")}… is not http or https`,
    ),
  );
}

function finding({ file }: Article, line: number, what: string): Finding {
  return {
    kind: "wrong-link",
    file,
    line,
    what,
    remedy: "write an address that a reader can open, or leave it out",
  };
}
