/** A problem that a person can solve; its message is German and shown without a stack trace. */
export class BoundaryProblem extends Error {
  override readonly name = 'BoundaryProblem';
}

/**
 * Checks the length of a list.
 * @param what name of the items, in German
 * @throws BoundaryProblem with both numbers when they differ
 */
export function checkCount(what: string, found: number, expected: number): void {
  if (found === expected) return;
  throw new BoundaryProblem(`${what}: ${expected} erwartet, ${found} gefunden.`);
}
