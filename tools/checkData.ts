import { checkCommand } from './check/checkCommand';

/** `npm run data:check`: see checkCommand. */
const { output, exitCode } = await checkCommand(process.argv.slice(2));
process.stdout.write(output);
process.exitCode = exitCode;
