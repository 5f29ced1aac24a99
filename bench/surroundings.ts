import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { inProject } from '../tools/setup/project.mjs';

/** What a run depends on. */
export interface Surroundings {
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  readonly browser: string;
  /** Processes that waited for the processor when it ended: above their number, others were busy, too. */
  readonly load: number;
}

/** @param browserVersion as Playwright tells it */
export function surroundings(browserVersion: string): Surroundings {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: inProject(), encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${memory}, ${process.platform}, Node ${process.version}, no graphics card used`,
    browser: `Chromium ${browserVersion}`,
    load: loadavg()[1] ?? Number.NaN,
  };
}
