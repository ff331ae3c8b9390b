import type { MetricValues } from "./metrics.ts";
import type { Health } from "./vitals.ts";

/** What a shard's process is told by its parent. */
export type ToShard =
  /** Another shard has reloaded the corpus. */
  { readonly kind: "reload" } | { readonly kind: "report" };

/** How one shard does. */
export interface ShardReport {
  readonly health: Health;
  readonly metrics: MetricValues;
}

/** What a shard's process tells its parent. */
export type FromShard =
  /** It is connected to Discord. */
  | { readonly kind: "ready" }
  | { readonly kind: "reloaded" }
  | { readonly kind: "report"; readonly report: ShardReport };
