// @ts-check
import { spawn } from 'node:child_process';
import { projectRoot } from './project.mjs';

/** @typedef {{ ok: boolean, output: string }} Result */

/**
 * @param {string[]} args arguments for npm
 * @returns {[string, string[]]} a command that runs the npm we were started with, on Windows too
 */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? [process.execPath, [cli, ...args]] : ['npm', args];
}

/**
 * Runs a command without showing its output.
 * @param {[string, string[]]} command
 * @param {{ limitMs?: number }} [options] `limitMs`: the command counts as failed after this time
 * @returns {Promise<Result>} stdout and stderr together
 */
export function runQuietly([program, args], { limitMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const end = (/** @type {boolean} */ ok) => {
      clearTimeout(timer);
      resolve({ ok, output });
    };
    const giveUp = () => {
      child.kill();
      // A grandchild may hold the pipes open: let go of them, or we would wait for it.
      child.stdout.destroy();
      child.stderr.destroy();
      end(false);
    };
    const timer = limitMs === undefined ? undefined : setTimeout(giveUp, limitMs);
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

/**
 * Runs a command with its output going straight to the terminal.
 * @param {[string, string[]]} command
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>} exit code; 1 if it could not be started or was ended by a signal
 */
export function runVisibly([program, args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
