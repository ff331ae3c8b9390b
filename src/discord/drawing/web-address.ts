/** An address as browsers spell it; undefined where it is none of the web's. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return /^https?:$/u.test(protocol) ? href : undefined;
}

/** An address with some of its characters, all of them ASCII, written as `%7C`. */
export function percentEncoded(address: string, characters: RegExp): string {
  return address.replace(characters, (found) =>
    Array.from(found, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`).join(""),
  );
}
