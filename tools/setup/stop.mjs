// @ts-check

/** Ends a command with one sentence for the person at the terminal instead of a stack trace. */
export class Stop extends Error {}

/**
 * Runs a command's main function. A `Stop` is printed as its sentence; any other error is a fault
 * of ours and keeps its stack. Both end with exit code 1.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
