import { stat } from "node:fs/promises";

/** Whether something lies at a path that can be looked at. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
