/** The most memory that a process held, in bytes, as a Linux status file tells it: "VmHWM:     41234 kB". */
export function peakIn(status: string): number | undefined {
  const kibibytes = /^VmHWM:\s*(\d+) kB$/mu.exec(status)?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}
