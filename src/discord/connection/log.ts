import { pino, type DestinationStream, type LevelWithSilent, type Logger } from "pino";

/** A log of one JSON line an entry, for which nothing waits and of which an end of the process loses nothing, in which `secret` cannot appear: whatever line holds it is written without it. */
export function createLog(
  level: LevelWithSilent,
  secret: string | undefined,
  destination: DestinationStream = pino.destination({ dest: 1, sync: false }),
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: faultOf },
      hooks: { streamWrite: (line) => without(secret, line) },
    },
    destination,
  );
}

/** What a log tells of a fault; not the request that an error of discord.js carries, since its address holds a secret. */
function faultOf(fault: unknown): unknown {
  if (!(fault instanceof Error)) return String(fault);
  const { name, message, stack, cause } = fault;
  const code = "code" in fault ? { code: fault.code } : {};
  return {
    name,
    message,
    ...code,
    stack,
    ...(cause === undefined ? {} : { cause: faultOf(cause) }),
  };
}

function without(secret: string | undefined, line: string): string {
  if (secret === undefined) return line;
  const inJson = JSON.stringify(secret).slice(1, -1);
  return line.replaceAll(inJson, "[token]");
}
