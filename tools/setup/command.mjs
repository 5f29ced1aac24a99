// @ts-check
import { spawn } from 'node:child_process';
import { inProject } from './project.mjs';

/** Ends a command with a message for the person at the terminal instead of a stack trace. */
export class Stop extends Error {}

/**
 * Runs a command's main function. A `Stop` is printed as its sentence, a fault of ours with its stack.
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

/**
 * @param {string[]} args arguments for npm
 * @returns {string[]} a command that runs the npm we were started with, on Windows too
 */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? [process.execPath, cli, ...args] : ['npm', ...args];
}

/**
 * Runs a command in the project's folder.
 * @param {string[]} command program and arguments
 * @param {import('node:child_process').SpawnOptions} [options] Node's own; without `stdio` the output is kept
 * @returns {Promise<{ ok: boolean, output: string, duration: string }>} `ok`: exit code 0; `output`:
 *   stdout and stderr together; `duration`: such as "3,1 s"
 */
export function run([program = '', ...args], options) {
  const start = performance.now();
  /** @type {import('node:child_process').SpawnOptions} */
  const all = { cwd: inProject(), stdio: ['ignore', 'pipe', 'pipe'], ...options };
  return new Promise((resolve) => {
    const child = spawn(program, args, all);
    let output = '';
    const keep = (/** @type {string} */ part) => {
      output += part;
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => keep(error.message));
    child.on('close', (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
      resolve({ ok: code === 0, output, duration: `${seconds} s` });
    });
  });
}

/**
 * Runs a command behind one line: "Die Karte wird gebaut … fertig (8,2 s)".
 * @param {string} label
 * @param {Parameters<typeof run>} command
 */
export async function runWithLabel(label, ...command) {
  process.stdout.write(`${label} … `);
  const result = await run(...command);
  console.log(`${result.ok ? 'fertig' : 'nicht gelungen'} (${result.duration})`);
  return result;
}
