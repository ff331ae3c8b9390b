import type { FromShard, ShardReport, ToShard } from "./shard-messages.ts";

/** The process of a shard, as far as it talks to its parent. */
export interface Linked {
  on(event: "message", hear: (message: ToShard) => void): unknown;
  off(event: "message", hear: (message: ToShard) => void): unknown;
  /** Undefined where the process has no parent that listens. */
  readonly send?: ((message: FromShard) => unknown) | undefined;
  readonly connected: boolean;
}

/** What a shard does when its parent asks. */
export interface ShardDuties {
  /** Whatever it throws has been told already. */
  reload(): Promise<unknown>;
  report(): Promise<ShardReport>;
}

/** A shard's connection to its parent. */
export interface ShardLink {
  /** The shard is connected to Discord. */
  ready(): void;
  /** Has the other shards reload, too. */
  reloaded(): void;
  close(): void;
}

/** Does what a shard's parent asks of it. */
export function openShardLink(linked: Linked, duties: ShardDuties): ShardLink {
  const tell = (message: FromShard): void => {
    if (linked.connected) linked.send?.(message);
  };
  const hear = ({ kind }: ToShard): void => {
    if (kind === "reload") duties.reload().catch(() => undefined);
    if (kind === "report") {
      duties.report().then(
        (report) => tell({ kind: "report", report }),
        () => undefined,
      );
    }
  };
  linked.on("message", hear);
  return {
    ready: () => tell({ kind: "ready" }),
    reloaded: () => tell({ kind: "reloaded" }),
    close: () => void linked.off("message", hear),
  };
}
