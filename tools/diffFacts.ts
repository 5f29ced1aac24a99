import { diffCommand } from './check/diffCommand';

/** `npm run data:diff`: see diffCommand. */
const { output, exitCode } = diffCommand(process.argv.slice(2));
process.stdout.write(output);
process.exitCode = exitCode;
