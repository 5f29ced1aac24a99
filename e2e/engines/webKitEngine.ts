import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram } from '../../tools/setup/engines.mjs';
import { freePort } from '../../tools/setup/port.mjs';
import { type Engine, type Key, type LaunchOptions, viewport } from './engine';

/** Keys as WebDriver writes them, https://w3c.github.io/webdriver/#keyboard-actions. */
const codes: Readonly<Record<Key, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  ArrowDown: '\uE015',
};

/**
 * WebKitGTK's MiniBrowser through its own WebDriver. The protocol is JSON over HTTP, and the ten
 * commands that we need are less than the 18 MB of a client.
 */
export async function launchWebKit(options: LaunchOptions): Promise<Engine> {
  const port = await freePort({ port: 0, host: '127.0.0.1' });
  const driver = startDriver(port, options);
  const root = `http://127.0.0.1:${port}`;
  await untilReady(root);
  const { sessionId } = (await send(`${root}/session`, { capabilities: {} })) as {
    readonly sessionId: string;
  };
  const session = `${root}/session/${sessionId}`;
  const command = (path: string, body: object = {}) => send(`${session}/${path}`, body);
  const keyboard = (text: string) =>
    command('actions', { actions: [{ type: 'key', id: 'keyboard', actions: strokes(text) }] });
  const evaluate = (expression: string) =>
    command('execute/sync', { script: `return ${expression}`, args: [] });

  await fitWindow(command, evaluate);
  return {
    name: 'webkit',
    goto: async (url) => void (await command('url', { url })),
    back: async () => void (await command('back')),
    forward: async () => void (await command('forward')),
    evaluate,
    click: async (x, y) => void (await command('actions', { actions: [mouse(x, y)] })),
    press: async (key) => void (await keyboard(codes[key])),
    type: async (text) => void (await keyboard(text)),
    screenshot: async () =>
      Buffer.from(String(await send(`${session}/screenshot`, undefined)), 'base64'),
    print: null,
    close: async () => {
      await fetch(session, { method: 'DELETE' });
      driver.kill();
      await once(driver, 'exit');
    },
  };
}

/** A home of its own, whose desktop saves files where we look and moves nothing. */
function startDriver(port: number, { downloads, display }: LaunchOptions) {
  const program = findProgram(['WebKitWebDriver']);
  if (program === undefined) throw new Error('there is no WebKitWebDriver');
  const home = join(downloads, '.home');
  mkdirSync(join(home, 'gtk-3.0'), { recursive: true });
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const own = { DISPLAY: display, HOME: home, XDG_CONFIG_HOME: home };
  const language = { LANG: 'C.UTF-8', LANGUAGE: 'de' };
  const env = { ...process.env, ...own, ...language };
  return spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
}

async function untilReady(root: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`${root}/status`).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** @param body undefined for a question, which changes nothing */
async function send(address: string, body: object | undefined): Promise<unknown> {
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const answer = await fetch(address, sent);
  const { value } = (await answer.json()) as { readonly value: unknown };
  if (!answer.ok) throw new Error(`WebKitWebDriver: ${JSON.stringify(value)}`);
  return value;
}

/** The size of a window contains its title and toolbar. */
async function fitWindow(
  command: (path: string, body?: object) => Promise<unknown>,
  evaluate: (expression: string) => Promise<unknown>,
): Promise<void> {
  await command('window/rect', viewport);
  const [width, height] = (await evaluate('[innerWidth, innerHeight]')) as [number, number];
  await command('window/rect', {
    width: 2 * viewport.width - width,
    height: 2 * viewport.height - height,
  });
}

const strokes = (text: string) =>
  [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);

const mouse = (x: number, y: number) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});
