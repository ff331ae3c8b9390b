import { CorpusError } from "../corpus/fault.ts";
import { Unavailable } from "../domain/unavailable.ts";
import { ClusterFault } from "../opensearch/link.ts";

/** What goes wrong on one thread, told to another: by itself no error stays what it is on the way. */
export type Fault =
  | { readonly kind: "corpus"; readonly what: string; readonly remedy: string }
  | { readonly kind: "cluster"; readonly reason: string; readonly status: number | undefined }
  | { readonly kind: "unavailable"; readonly reason: string }
  | { readonly kind: "other"; readonly reason: string };

/** What there is to tell of anything thrown. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { kind: "other", reason: String(error) };
  const { message: reason } = error;
  if (error instanceof CorpusError)
    return { kind: "corpus", what: error.what, remedy: error.remedy };
  if (error instanceof ClusterFault) return { kind: "cluster", reason, status: error.status };
  return { kind: error instanceof Unavailable ? "unavailable" : "other", reason };
}

/** The error that was told of. */
export function errorOf(fault: Fault): Error {
  switch (fault.kind) {
    case "corpus":
      return new CorpusError(fault.what, fault.remedy);
    case "cluster":
      return new ClusterFault(fault.reason, fault.status);
    case "unavailable":
      return new Unavailable(fault.reason);
    case "other":
      return new Error(fault.reason);
  }
}
