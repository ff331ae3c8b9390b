import { contenders } from "./contenders.ts";
import { measured } from "./measured.ts";
import type { Outcome } from "./outcome.ts";

/*
 * A process of its own, started by outcome.ts with a folder and the name of a contender: measures it and prints what came of it.
 */
const [folder = "", name = ""] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await outcome()));

async function outcome(): Promise<Outcome> {
  const contender = contenders.find((one) => one.name === name);
  if (contender === undefined) return { kind: "failed", why: "no such contender" };
  try {
    return await measured(contender, folder);
  } catch (error) {
    const [why = ""] = String(error).split("\n");
    return { kind: "failed", why };
  }
}
