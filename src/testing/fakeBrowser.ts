type Browser = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** A browser history whose entries a test can inspect: push, replace, back and forward, no page. */
export class FakeBrowser {
  /** Addresses from first to last, as a long press on the Back button lists them. */
  readonly entries: string[];
  /** All writes, in order: `push ?…`, `replace ?…`. */
  readonly writes: string[] = [];
  readonly #listeners = new Set<() => void>();
  #current = 0;

  constructor(address: string) {
    this.entries = [address];
  }

  /** The part of `window` that the address bar needs. */
  get window(): Browser {
    return {
      location: this.#location,
      history: {
        pushState: (_state: unknown, _unused: string, url: string) => {
          const address = pathOf(url);
          this.entries.splice(this.#current + 1, Number.POSITIVE_INFINITY, address);
          this.#current += 1;
          this.writes.push(`push ${address}`);
        },
        replaceState: (_state: unknown, _unused: string, url: string) => {
          const address = pathOf(url);
          this.entries[this.#current] = address;
          this.writes.push(`replace ${address}`);
        },
      },
      addEventListener: (_type: string, listener: () => void) => this.#listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) =>
        this.#listeners.delete(listener),
    } as unknown as Browser;
  }

  get address(): string {
    return this.entries[this.#current] ?? '';
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }

  go(steps: -1 | 1): void {
    this.#current += steps;
    for (const listener of this.#listeners) listener();
  }

  get #location() {
    const url = () => new URL(this.address, 'http://test');
    return {
      get pathname() {
        return url().pathname;
      },
      get search() {
        return url().search;
      },
      get hash() {
        return url().hash;
      },
    };
  }
}

/** Without the origin, which is the same for all. */
const pathOf = (url: string): string => {
  const { pathname, search, hash } = new URL(url);
  return `${pathname}${search}${hash}`;
};
