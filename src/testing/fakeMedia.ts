import { vi } from 'vitest';

/**
 * Media queries that a test switches, instead of `matchMedia`. `vi.unstubAllGlobals` removes it.
 */
export class FakeMedia {
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #holding = new Set<string>();

  constructor() {
    vi.stubGlobal('matchMedia', (query: string) => this.#list(query));
  }

  /** Makes a query match or no longer match, and notifies listeners. */
  set(query: string, holds: boolean): void {
    if (holds) this.#holding.add(query);
    else this.#holding.delete(query);
    for (const listener of this.#of(query)) listener();
  }

  get listenerCount(): number {
    return [...this.#listeners.values()].reduce((sum, listeners) => sum + listeners.size, 0);
  }

  #of(query: string): Set<() => void> {
    const listeners = this.#listeners.get(query) ?? new Set();
    this.#listeners.set(query, listeners);
    return listeners;
  }

  #list(query: string) {
    return {
      matches: this.#holding.has(query),
      addEventListener: (_type: string, listener: () => void) => this.#of(query).add(listener),
      removeEventListener: (_type: string, listener: () => void) =>
        this.#of(query).delete(listener),
    };
  }
}
