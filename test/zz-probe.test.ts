import { test } from "vitest";
import { readFileSync } from "node:fs";
import { said, attributed } from "./reading/reading-of.ts";
test("probe", () => {
  for (const line of readFileSync("/tmp/probe/in.txt", "utf8").split("\n").filter(Boolean)) {
    const text = line.replaceAll("\\n", "\n");
    console.log(JSON.stringify(text) + "\n" + said(text).map((x) => "    " + x).join("\n") + "\n" + attributed(text).map((x) => "      @ " + x).join("\n"));
  }
});
