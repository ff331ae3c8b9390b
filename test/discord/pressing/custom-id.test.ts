import { describe, expect, it } from "vitest";

import { button, buttonRow } from "../../../src/discord/messages/components.ts";
import { actionOf, carried, carrying, customId } from "../../../src/discord/pressing/custom-id.ts";
import { pressables } from "../pressing.ts";

describe("a custom id", () => {
  it("tells the action and what it is done to", () => {
    expect(actionOf(customId("context", "4f0c-1a-2b-x"))).toEqual({
      name: "context",
      argument: "4f0c-1a-2b-x",
    });
  });

  it("tells it with a piece of a text behind it, too", () => {
    const [row] = carrying(buttonRow([button("Next", customId("page", "3"))]), "[0,~.+]") ?? [];
    const [next] = pressables([row]);
    expect([actionOf(next?.custom_id ?? ""), carried([row])]).toEqual([
      { name: "page", argument: "3" },
      "[0,~.+]",
    ]);
  });

  it("is told from another of the same action", () => {
    const twice = [
      button("Context", customId("context", "x")),
      button("Context", customId("context", "x")),
    ];
    const ids = pressables(carrying(buttonRow(twice), "")).map(({ custom_id }) => custom_id);
    expect([new Set(ids).size, ids.map((id) => actionOf(id)?.argument)]).toEqual([2, ["x", "x"]]);
  });

  it.each(["", "2.page.3", "page", "1"])(
    "that is %j is of another version, or of no action",
    (id) => {
      expect(actionOf(id)?.name ?? "").toBe("");
    },
  );
});
