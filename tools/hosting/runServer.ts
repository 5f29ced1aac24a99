import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, isThere, type Needed, SERVERS } from '../setup/engines.mjs';
import { freePort } from '../setup/port.mjs';
import { caddyConfig } from './caddy';
import type { Hosting } from './hosting';
import { nginxConfig, nginxProcess } from './nginx';

/** A web server that is installed here. */
export interface Server {
  readonly name: string;
  readonly program: string;
  /** Writes its configuration into a folder, and returns the arguments that start it there. */
  readonly prepare: (folder: string, hosting: Hosting, port: number) => readonly string[];
}

const prepareNginx: Server['prepare'] = (folder, hosting, port) => {
  const servers = nginxConfig({ ...hosting, listen: `127.0.0.1:${port}` });
  const errorLog = join(folder, 'error.log');
  writeFileSync(join(folder, 'nginx.conf'), nginxProcess({ folder, errorLog, servers }));
  return ['-e', errorLog, '-c', join(folder, 'nginx.conf')];
};

const prepareCaddy: Server['prepare'] = (folder, hosting, port) => {
  const site = caddyConfig({
    ...hosting,
    listen: `http://127.0.0.1:${port}, http://localhost:${port}`,
  });
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
  return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
};

const preparations = { nginx: prepareNginx, Caddy: prepareCaddy };

/** The servers for which the build writes configurations, as far as they are installed; says which are not. */
export function installedServers(): readonly Server[] {
  return SERVERS.flatMap((server: Needed & { readonly title: keyof typeof preparations }) => {
    const name = server.title;
    const program = findProgram(server.programs.flat());
    if (program !== undefined && isThere(server))
      return [{ name, program, prepare: preparations[name] }];
    console.info(`Lücke: ${name} ist nicht installiert; seine Konfiguration ist nicht erprobt`);
    return [];
  });
}

/** A server that runs. */
export interface RunningServer {
  readonly port: number;
  readonly end: () => Promise<void>;
}

/** Starts a server on a free port of this machine. Throws with what it says where it does not start. */
export async function runServer(
  { program, prepare }: Server,
  hosting: Hosting,
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'conf-'));
  const port = await freePort({ port: 0, host: '127.0.0.1' });
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, prepare(folder, hosting, port), {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = async () => {
    await stop(child);
    rmSync(folder, { recursive: true });
  };
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (const limit = Date.now() + 10_000; ; await new Promise((next) => setTimeout(next, 50))) {
    if (await answers(port)) return { port, end };
    if (Date.now() > limit || child.exitCode !== null) {
      await end();
      throw new Error(`${program} does not start: ${said}`);
    }
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
