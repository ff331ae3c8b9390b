import { type LinkState, linkState } from "./link-state.ts";
import type { WebClient } from "./web-client.ts";

/** How many hosts are asked at the same time; each of them one link after the other. */
const MOST_HOSTS = 8;

/** Asks how it stands with each of these links, and tells as soon as it is known. */
export async function linkStates(
  urls: Iterable<string>,
  client: WebClient,
  tell: (url: string, state: LinkState) => void,
): Promise<void> {
  const byHost = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const host = URL.canParse(url) ? new URL(url).hostname : "";
    const links = byHost.get(host);
    if (links === undefined) byHost.set(host, [url]);
    else links.push(url);
  }
  const waiting = [...byHost.values()];
  const askHosts = async () => {
    for (let links = waiting.pop(); links !== undefined; links = waiting.pop())
      for (const url of links) tell(url, await linkState(url, client));
  };
  await Promise.all(Array.from({ length: MOST_HOSTS }, askHosts));
}
