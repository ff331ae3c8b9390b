import { createRequire } from "node:module";

/** Loads a package of test/bench, which `npm ci --prefix test/bench` installs; throws where it is not there. */
export const packages = createRequire(
  new URL("../../../../test/bench/package.json", import.meta.url),
);
