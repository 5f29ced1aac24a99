import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOperatorDetails } from '../../src/model/operator/readOperatorDetails';
import { basePath, outDir } from '../inputs.mjs';
import { caddyConfig } from './caddy';
import { frameAncestors, upkeepPolicy } from './headers.mjs';
import type { Hosting } from './hosting';
import { nginxConfig, nginxProcess } from './nginx';
import { securityText } from './securityText';

/** Where the configurations expect the built site. */
export const files = '/srv/quartierskarte';

/**
 * Writes what a server needs beside the site: configurations for nginx, Caddy and the container and the policy into
 * a folder beside it, which is not published, and security.txt into it.
 * @param pagePolicy of all pages, without what only a header can say
 * @param betrieb content of betrieb.json, any JSON
 */
export function writeServerFiles(pagePolicy: string, betrieb: unknown): void {
  const { details } = readOperatorDetails(betrieb);
  const policy = `${pagePolicy}; ${frameAncestors(details['rahmen.erlaubt'])}`;
  const hosting = { basePath, policy, files };
  const folder = `${outDir}.server`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), nginxConfig(hosting));
  writeFileSync(join(folder, 'container.conf'), containerConfig(hosting));
  writeFileSync(join(folder, 'Caddyfile'), caddyConfig(hosting));
  writeFileSync(join(folder, 'policy.txt'), policy);
  writeFileSync(join(folder, 'policy-pflege.txt'), upkeepPolicy(policy));
  const security = securityText(details);
  if (security === null) return;
  mkdirSync(join(outDir, '.well-known'), { recursive: true });
  writeFileSync(join(outDir, '.well-known/security.txt'), security);
}

/** For Containerfile: no root, so no port below 1024, and nothing is written but in memory. */
export const containerConfig = (hosting: Hosting): string =>
  nginxProcess({
    folder: '/tmp',
    errorLog: 'stderr',
    servers: nginxConfig({ ...hosting, listen: String(containerPort) }),
  });

export const containerPort = 8080;
