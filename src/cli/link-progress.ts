import type { CheckedCorpus } from "../checking/checked-corpus.ts";
import { linksOf } from "../checking/wrong-links.ts";
import { counted } from "../domain/counted.ts";
import type { LinkState } from "../web/link-state.ts";
import { linkStates } from "../web/link-states.ts";
import type { WebClient } from "../web/web-client.ts";
import { patience } from "./patience.ts";
import type { Output } from "./output.ts";

/** How it stands with every link of a corpus; whoever waits is told how far it is. */
export async function linkStatesOf(
  { readings }: CheckedCorpus,
  client: WebClient,
  output: Output,
): Promise<ReadonlyMap<string, LinkState>> {
  const links = new Set(readings.flatMap(({ article }) => linksOf(article)));
  const states = new Map<string, LinkState>();
  let told = performance.now();
  await linkStates(links, client, (url, state) => {
    states.set(url, state);
    if (performance.now() - told < patience) return;
    told = performance.now();
    output.note(`asked ${String(states.size)} of ${counted(links.size, "link")}`);
  });
  return states;
}
