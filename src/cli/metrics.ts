import {
  AggregatorRegistry,
  Counter,
  Gauge,
  Histogram,
  Registry,
  collectDefaultMetrics,
} from "prom-client";

import type { Observer } from "../discord/connection/observer.ts";
import type { Size } from "./vitals.ts";

/** Counts what a process does, for Prometheus. */
export interface Metrics extends Observer {
  loaded(size: Size): void;
  reloaded(result: "done" | "failed"): void;
  /** In Prometheus's text format. */
  text(): Promise<string>;
  /** To be added to those of other processes by `metricsTogether`; plain JSON. */
  values(): Promise<MetricValues>;
}

/** The metrics of one process, as they are sent to another. */
export type MetricValues = Awaited<ReturnType<Registry["getMetricsAsJSON"]>>;

/** In seconds; Discord waits for three. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10];

/** Metrics in a registry of their own. Whatever is not one of the `commands` is counted as "other". */
export function createMetrics(commands: readonly string[]): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const questions = new Counter({
    name: "record_questions_total",
    help: "Questions, by the command that they were asked with",
    labelNames: ["command"],
    registers,
  });
  const answers = new Counter({
    name: "record_answers_total",
    help: "Answers, by what the question came to",
    labelNames: ["kind"],
    registers,
  });
  const seconds = new Histogram({
    name: "record_answer_seconds",
    help: "Seconds from a question to its answer",
    labelNames: ["command"],
    buckets: BUCKETS,
    registers,
  });
  const held = new Gauge({
    name: "record_corpus_size",
    help: "Articles, statements and speakers in the corpus",
    labelNames: ["of"],
    aggregator: "max",
    registers,
  });
  const reloads = new Counter({
    name: "record_reloads_total",
    help: "Reloads of the corpus, by whether they were done",
    labelNames: ["result"],
    registers,
  });
  const connected = new Gauge({
    name: "record_gateway_ready",
    help: "Connections to Discord that are ready",
    registers,
  });
  const known = new Set(commands);
  return {
    answered(name, outcome, milliseconds) {
      const command = known.has(name) ? name : "other";
      questions.inc({ command });
      answers.inc({ kind: outcome });
      seconds.observe({ command }, milliseconds / 1000);
    },
    gateway: (state) => connected.set(state === "ready" ? 1 : 0),
    loaded({ articles, statements, speakers }) {
      held.set({ of: "articles" }, articles);
      held.set({ of: "statements" }, statements);
      held.set({ of: "speakers" }, speakers);
    },
    reloaded: (result) => reloads.inc({ result }),
    text: async () => register.metrics(),
    values: async () => register.getMetricsAsJSON(),
  };
}

/** The metrics of several processes as one, in Prometheus's text format. */
export async function metricsTogether(values: readonly MetricValues[]): Promise<string> {
  return AggregatorRegistry.aggregate(values.map((each) => [...each])).metrics();
}
