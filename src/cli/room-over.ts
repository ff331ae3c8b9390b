import { ComposingRoom } from "./composing-room.ts";
import type { Source } from "./places.ts";
import type { Room } from "./room.ts";

/** A room over what the source says. What asks a cluster is loaded where there is one alone. @throws ClusterFault. */
export async function roomOver(source: Source): Promise<Room> {
  const { cluster } = source;
  if (cluster === undefined) return new ComposingRoom(source);
  const { clusterRoom } = await import("./cluster-room.ts");
  return clusterRoom(cluster);
}
