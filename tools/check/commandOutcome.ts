/** What a command on the facts prints, and its exit code. */
export interface CommandOutcome {
  readonly output: string;
  /** 0: nothing to say (no error, no difference, no question); 1: something; 2: it was called wrongly. */
  readonly exitCode: 0 | 1 | 2;
}
