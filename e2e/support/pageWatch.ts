import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** Levels of console messages that indicate a fault. */
const loud: readonly string[] = ['error', 'warning', 'assert'];
/** Playwright tells where it keeps a page from having a worker. */
const workerBlocked = 'Service Worker registration blocked by Playwright';
/** No error, as translators cause it; but nobody else should. */
const renderedAnew = /^Rendered anew:/;

/**
 * Listens from before the first navigation: console errors and warnings, page errors, failed
 * requests, and requests to other servers. Each fails the test unless it has been expected
 * beforehand.
 */
export class PageWatch {
  readonly #problems: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #allowed: RegExp[] = [];

  constructor(context: BrowserContext, origin: string) {
    context.on('console', (message) => this.#hear(message));
    context.on('weberror', (error) => this.#problems.push(`page error: ${error.error().message}`));
    context.on('request', (request) => {
      const url = new URL(request.url());
      const own = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
      if (!own) this.#problems.push(`request leaves the origin: ${request.url()}`);
    });
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // Leaving a page aborts its pending requests.
      if (reason !== 'net::ERR_ABORTED')
        this.#problems.push(`request failed: ${request.url()} ${reason}`);
    });
  }

  /**
   * The test provokes this problem: it must occur, and only it is accepted.
   * @param pattern as narrow as possible, such as /^error: Failed to load resource:
   * .*sites\.geojson/
   */
  expectProblem(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** The same for a problem that may occur. */
  allowProblem(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** The faults: unexpected problems, and expected ones that did not occur. */
  complaints(): readonly string[] {
    const unexpected = this.#problems.filter(
      (problem) => ![...this.#expected, ...this.#allowed].some((pattern) => pattern.test(problem)),
    );
    const missing = this.#expected
      .filter((pattern) => !this.#problems.some((problem) => pattern.test(problem)))
      .map((pattern) => `expected, but did not come: ${pattern}`);
    return [...unexpected, ...missing];
  }

  #hear(message: ConsoleMessage): void {
    if (message.text() === workerBlocked) return;
    if (!loud.includes(message.type()) && !renderedAnew.test(message.text())) return;
    this.#problems.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  }
}
