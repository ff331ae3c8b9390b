/**
 * The same work, done once at a time. Who asks for it while it is being done gets the next, which is begun behind it, one for all of them:
 * what they ask for may have changed since.
 */
export function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const begun = async (): Promise<T> => {
    if (underWay === undefined) {
      underWay = work().finally(() => (underWay = undefined));
      return underWay;
    }
    next ??= underWay
      .catch(() => undefined)
      .then(async () => {
        next = undefined;
        return begun();
      });
    return next;
  };
  return begun;
}
