import { FileFault } from "../domain/file-fault.ts";

/** Why an address on the web gives nothing: it is not asked, its host refuses or does not answer, or what it gives is no use. */
export type WebFaultKind = "not-asked" | "refused" | "unreachable" | "unusable";

/** Thrown where an address on the web gives nothing that can be taken. */
export class WebFault extends FileFault {
  readonly kind: WebFaultKind;

  constructor(kind: WebFaultKind, reason: string, remedy: string) {
    super(reason, remedy);
    this.kind = kind;
  }
}

const LATER = "try again later, or save the page and import the file";

/**
 * The fault of an exchange that the network, the host or its own time limit ended.
 * @param milliseconds the time limit
 * @throws the error itself where it is none of these: a bug.
 */
export function faultOf(error: unknown, { host }: URL, milliseconds: number): WebFault {
  if (error instanceof WebFault) return error;
  if (!(error instanceof Error)) throw error;
  if (error.name === "TimeoutError" || error.name === "AbortError") {
    const reason = `${host} takes longer than ${String(milliseconds / 1000)} s`;
    return new WebFault("unreachable", reason, LATER);
  }
  if (!("code" in error) || typeof error.code !== "string") throw error;
  return faultOfCode(error.code, host);
}

function faultOfCode(code: string, host: string): WebFault {
  if (/^(?:ENOTFOUND|ENODATA|EAI_)/u.test(code))
    return new WebFault(
      "unreachable",
      `there is no host ${host} (${code})`,
      "see that the address is right and that this machine is online",
    );
  if (/CERT|TLS|SSL|UNABLE_TO|SIGNATURE/u.test(code))
    return new WebFault(
      "unreachable",
      `${host} cannot be trusted (${code})`,
      "look at it in a browser; save the page and import the file",
    );
  if (code.startsWith("Z_") || code.startsWith("ERR_BROTLI") || code.startsWith("ERR__ERROR"))
    return new WebFault("unusable", `what ${host} sends cannot be unpacked (${code})`, LATER);
  return new WebFault("unreachable", `${host} does not answer as it should (${code})`, LATER);
}
