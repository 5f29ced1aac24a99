import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inProject } from '../setup/project.mjs';
import { nginxConfig } from './nginx';
import { installedServers } from './runServer';
import { containerConfig, containerPort, files } from './writeServerFiles';

/** The image itself can not be built everywhere; all that it is made of is checked here. */
const steps = readFileSync(inProject('Containerfile'), 'utf8')
  .replaceAll('\\\n', '')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => line.split(/\s+/));
const step = (name: string) => steps.filter(([first]) => first === name).map(([, ...rest]) => rest);
const hosting = { basePath: '/', policy: "default-src 'none'", files };

it('has the build and the configuration that was written with it, where nginx looks for them', () => {
  expect(step('COPY')).toEqual([
    ['dist.server/container.conf', '/etc/nginx/nginx.conf'],
    ['dist/', `${files}/`],
  ]);
  const sent = readFileSync(inProject('.dockerignore'), 'utf8').trim().split('\n');
  expect(sent).toEqual(['*', '!dist', '!dist.server/container.conf']);
});

it('runs without root, on a port that needs none, and writes to memory only', () => {
  expect(step('USER')).toEqual([['www-data']]);
  expect(step('EXPOSE')).toEqual([[String(containerPort)]]);
  const config = containerConfig(hosting);
  expect(config).toContain(nginxConfig({ ...hosting, listen: String(containerPort) }));
  const written = [...config.matchAll(/(?:_temp_path|pid|error_log) (\S+);/g)].map(
    ([, path]) => path,
  );
  expect(written.every((path) => path === 'stderr' || path?.startsWith('/tmp/'))).toBe(true);
});

it('brings what the configuration asks for: tests run with the same packages', () => {
  const [install] = step('RUN');
  expect(install).toEqual(expect.arrayContaining(['nginx', 'libnginx-mod-http-brotli-static']));
});

for (const { program } of installedServers().filter(({ name }) => name === 'nginx'))
  it('nginx takes the configuration', () => {
    const folder = mkdtempSync(join(tmpdir(), 'container-'));
    const config = join(folder, 'nginx.conf');
    writeFileSync(config, containerConfig(hosting).replaceAll('/tmp/', `${folder}/`));
    const { status, stderr } = spawnSync(program, ['-t', '-e', 'stderr', '-c', config]);
    rmSync(folder, { recursive: true });
    expect([status, String(stderr)]).toEqual([0, expect.stringContaining('test is successful')]);
  });
