import { ClusterFault, type Reply } from "./link.ts";

/** A reply that is no refusal. @throws ClusterFault. */
export function accepted(reply: Reply): Reply {
  if (reply.status < 300) return reply;
  throw new ClusterFault(
    `The cluster answers ${String(reply.status)}: ${JSON.stringify(reply.body)}`,
    reply.status,
  );
}
