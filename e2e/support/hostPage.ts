import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { test as base } from './test';

interface Host {
  /** Origin of the pages of someone else, another than ours. */
  readonly origin: string;
  /** Serves a page there, by its body. @param policy its Content-Security-Policy */
  readonly serve: (body: string, policy?: string) => Promise<void>;
}

/** Pages of someone else, on another origin, who show ours in a frame. */
export const test = base.extend<{ readonly host: Host }>({
  host: async ({ watch, page: _page }, use) => {
    let html = '';
    let policy = '';
    const server = createServer((_request, response) => {
      if (policy !== '') response.setHeader('Content-Security-Policy', policy);
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, 'localhost', resolve);
    });
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    watch.allowProblem(new RegExp(`^request leaves the origin: ${origin}/`));
    await use({
      origin,
      serve: async (body, rules = '') => {
        policy = rules;
        html = `<!doctype html><html lang="de"><head><meta name="viewport" content="width=device-width"><title>SYNTHETIC</title></head><body>${body}</body></html>`;
      },
    });
    // Else an open page would keep it.
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  },
});

/** A frame with ours above much of the host's own. */
export const frameWith = (address: string, more = ''): string =>
  `<button>vorher</button><iframe src="${address}" title="Karte" style="width: 100%; height: 600px; border: 0" ${more}></iframe><button>nachher</button><div style="height: 3000px"></div>`;

/**
 * Browsers that block storage of frames: whoever asks for any gets an error, as in the strictest of
 * them, and is noted. To be called before the first page.
 */
export async function blockStorage(
  page: Page,
): Promise<{ asked: () => Promise<readonly string[]> }> {
  const noted: string[] = [];
  await page.exposeFunction('noteStorage', (name: string) => noted.push(name));
  await page.addInitScript(() => {
    if (window === window.top) return;
    const refuse = (name: string) => () => {
      (globalThis as unknown as { noteStorage: (name: string) => void }).noteStorage(name);
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse(name) });
    Object.defineProperty(Document.prototype, 'cookie', {
      get: refuse('cookie'),
      set: refuse('cookie'),
    });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse('serviceWorker') });
  });
  return { asked: async () => noted };
}
