/**
 * A small model of how MediaWiki takes a template apart: its parameters, with values as a reader sees them.
 * @throws when the text is anything but one template, or a value holds more than text.
 */
export function parametersIn(wikitext: string): ReadonlyMap<string, string> {
  const inside = /^\{\{cite news (.*)\}\}\n$/su.exec(wikitext)?.[1];
  if (inside === undefined) throw new Error(`no template: ${wikitext}`);
  const parts = piped(inside);
  if (parts[0]?.trim() !== "") throw new Error(`nameless: ${wikitext}`);
  return new Map(parts.slice(1).map(named));
}

/** The text between the pipes that stand in no template of their own. */
function piped(text: string): readonly string[] {
  const parts = [""];
  for (const [token] of text.matchAll(/\{\{!\}\}|\{\{|\}\}|\[\[|\]\]|./gsu)) {
    if (/^[{}[\]]{2}$/u.test(token)) throw new Error(`${token} in ${text}`);
    if (token === "|") parts.push("");
    else parts.push((parts.pop() ?? "") + token);
  }
  return parts;
}

function named(part: string): readonly [string, string] {
  const at = part.indexOf("=");
  const value = part.slice(at + 1);
  for (const rule of MARKUP)
    if (rule.test(value)) throw new Error(`${String(rule)} reads ${value}`);
  return [part.slice(0, at).trim(), drawn(value.trim())];
}

/** What would be more than text within a value. */
const MARKUP = [/</u, /~~~/u, /''/u, /__/u, /[\n\r]/u, /\[(?!\.\.\.\])/u, /-\{/u, /^\s*[*#:;=]/u];

function drawn(value: string): string {
  return value
    .replaceAll("{{!}}", "|")
    .replace(/&#(\d+);|&amp;/gu, (_, code: string | undefined) =>
      String.fromCharCode(Number(code ?? 38)),
    );
}
