import { importCommand } from './check/importCommand';

/** `npm run data:import`: see importCommand. */
const { output, exitCode } = await importCommand(process.argv.slice(2));
process.stdout.write(output);
process.exitCode = exitCode;
