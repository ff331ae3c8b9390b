/** "1 statement", "1,204 statements". */
export function counted(count: number, thing: string): string {
  const digits = String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return `${digits} ${thing}${count === 1 ? "" : "s"}`;
}
