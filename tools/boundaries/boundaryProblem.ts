/** A problem that a person can solve; its message is German and shown without a stack trace. */
export class BoundaryProblem extends Error {
  override readonly name = 'BoundaryProblem';
}
