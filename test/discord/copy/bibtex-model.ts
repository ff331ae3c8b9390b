/**
 * A small model of how BibTeX reads an entry and TeX draws its fields.
 * @throws when the text is anything but one entry with balanced braces.
 */
export function fieldsIn(text: string): ReadonlyMap<string, string> {
  const entry = text.replace(/^ {2}month = ([a-z]{3}),$/mu, "  month = {$1},");
  const inside = /^@(?:article|misc)\{[a-z0-9-]+,\n(.*)\}\n$/su.exec(entry)?.[1];
  if (inside === undefined) throw new Error(`no entry: ${text}`);
  const fields = new Map<string, string>();
  let rest = inside;
  while (rest !== "") {
    const name = /^ {2}([a-z]+) = (?=\{)/u.exec(rest);
    if (name?.[1] === undefined) throw new Error(`no field: ${rest}`);
    const end = braced(rest, name[0].length);
    if (!rest.startsWith(",\n", end)) throw new Error(`no end: ${rest}`);
    fields.set(name[1], rest.slice(name[0].length + 1, end - 1));
    rest = rest.slice(end + 2);
  }
  return fields;
}

/** Where the brace that opens at `from` is closed; BibTeX counts braces, whatever stands before them. */
function braced(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at + 1;
  }
  throw new Error(`open: ${text}`);
}

/**
 * What TeX draws of a field.
 * @throws when a character is left that TeX obeys, or a pair that it draws as one.
 */
export function drawn(field: string): string {
  const unread = field.replace(/\\[a-z]+\{\}|\\[&%$#_]/gu, "x");
  const obeyed = /[\\~^<>|`&%$#_]|--|''|,,/u.exec(unread);
  if (obeyed !== null) throw new Error(`${obeyed[0]} in ${field}`);
  return field
    .replace(/\\([a-z]+)\{\}|\\([&%$#_])|[{}]/gu, (_, name?: string, mark?: string) =>
      name === undefined ? (mark ?? "") : (NAMED[name] ?? `?${name}?`),
    )
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
  textless: "<",
  textgreater: ">",
  textbar: "|",
  textasciigrave: "`",
};
