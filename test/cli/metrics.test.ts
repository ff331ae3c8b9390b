import { Registry } from "prom-client";
import { describe, expect, it } from "vitest";

import { METRICS_TYPE } from "../../src/cli/health-server.ts";
import { createMetrics, metricsTogether } from "../../src/cli/metrics.ts";

/** The lines of a metric's samples. */
function samples(text: string, name: string): readonly string[] {
  return text.split("\n").filter((line) => line.startsWith(name));
}

describe("the metrics", () => {
  it("count questions by command", async () => {
    const metrics = createMetrics(["said"]);
    metrics.answered("said", "found", 20);
    metrics.answered("said", "ambiguous", 20);
    expect(samples(await metrics.text(), "record_questions_total")).toEqual([
      'record_questions_total{command="said"} 2',
    ]);
  });

  it("name no command that there is not", async () => {
    const metrics = createMetrics(["said"]);
    metrics.answered("what somebody typed", "fault", 20);
    expect(samples(await metrics.text(), "record_questions_total")).toEqual([
      'record_questions_total{command="other"} 1',
    ]);
  });

  it("count answers by what the question came to", async () => {
    const metrics = createMetrics(["said"]);
    metrics.answered("said", "found", 20);
    metrics.answered("said", "silent-on-topic", 20);
    expect(samples(await metrics.text(), "record_answers_total")).toEqual([
      'record_answers_total{kind="found"} 1',
      'record_answers_total{kind="silent-on-topic"} 1',
    ]);
  });

  it("sort answers by how long they took, in seconds", async () => {
    const metrics = createMetrics(["said"]);
    metrics.answered("said", "found", 20);
    metrics.answered("said", "found", 2500);
    expect(samples(await metrics.text(), "record_answer_seconds")).toEqual(
      expect.arrayContaining([
        'record_answer_seconds_bucket{le="0.025",command="said"} 1',
        'record_answer_seconds_bucket{le="3",command="said"} 2',
        'record_answer_seconds_sum{command="said"} 2.52',
      ]),
    );
  });

  it("tell how large the corpus is", async () => {
    const metrics = createMetrics([]);
    metrics.loaded({ articles: 42, statements: 99, speakers: 7 });
    expect(samples(await metrics.text(), "record_corpus_size")).toEqual([
      'record_corpus_size{of="articles"} 42',
      'record_corpus_size{of="statements"} 99',
      'record_corpus_size{of="speakers"} 7',
    ]);
  });

  it("count reloads, and those that failed apart", async () => {
    const metrics = createMetrics([]);
    metrics.reloaded("done");
    metrics.reloaded("failed");
    expect(samples(await metrics.text(), "record_reloads_total")).toEqual([
      'record_reloads_total{result="done"} 1',
      'record_reloads_total{result="failed"} 1',
    ]);
  });

  it("tell whether Discord is connected", async () => {
    const metrics = createMetrics([]);
    metrics.gateway("ready");
    expect(samples(await metrics.text(), "record_gateway_ready")).toEqual([
      "record_gateway_ready 1",
    ]);
  });

  it("tell of the process", async () => {
    const text = await createMetrics([]).text();
    expect(samples(text, "process_resident_memory_bytes")).toHaveLength(1);
  });

  it("are served as what they are", () => {
    expect(METRICS_TYPE).toBe(Registry.PROMETHEUS_CONTENT_TYPE);
  });

  it("of several processes are added up, and the corpus is the same in all", async () => {
    const both = [createMetrics(["said"]), createMetrics(["said"])];
    for (const metrics of both) {
      metrics.answered("said", "found", 20);
      metrics.gateway("ready");
      metrics.loaded({ articles: 42, statements: 99, speakers: 7 });
    }
    const values = await Promise.all(both.map(async (metrics) => metrics.values()));
    const text = await metricsTogether(JSON.parse(JSON.stringify(values)));
    expect(samples(text, "record_")).toEqual(
      expect.arrayContaining([
        'record_questions_total{command="said"} 2',
        "record_gateway_ready 2",
        'record_corpus_size{of="articles"} 42',
      ]),
    );
  });
});
