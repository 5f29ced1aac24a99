import type { Page } from '@playwright/test';

interface HeldGraphics {
  refused: boolean;
  /** One of each canvas, in the order of their making. */
  readonly contexts: Map<HTMLCanvasElement, WebGL2RenderingContext>;
  readonly extensions: Map<HTMLCanvasElement, WEBGL_lose_context>;
}
type HoldingWindow = Window & { heldGraphics?: HeldGraphics };

/** WebGL as devices have it: it is lost, comes back, or is refused. */
export class Graphics {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Call it before the page is opened. */
  static async of(page: Page): Promise<Graphics> {
    await page.addInitScript(holdGraphics);
    return new Graphics(page);
  }

  /** The map loses its context, as when a driver crashes. Ends when the page has been told. */
  async lose(): Promise<void> {
    await this.#page.evaluate(changeGraphics, 'webglcontextlost' as const);
  }

  /** The browser gives the lost context back. Ends when the page has been told. */
  async restore(): Promise<void> {
    await this.#page.evaluate(changeGraphics, 'webglcontextrestored' as const);
  }

  /** From now on no canvas gets a context, or each does again. */
  async refuse(refused = true): Promise<void> {
    const set = (refused: boolean) => {
      const { heldGraphics } = window as HoldingWindow;
      if (heldGraphics !== undefined) heldGraphics.refused = refused;
    };
    // Now, and from the start on wherever the page is opened.
    await this.#page.addInitScript(set, refused);
    await this.#page.evaluate(set, refused);
  }

  /** How many contexts have been made and not been lost. */
  async alive(): Promise<number> {
    return this.#page.evaluate(() => {
      const contexts = (window as HoldingWindow).heldGraphics?.contexts.values() ?? [];
      return [...contexts].filter((context) => !context.isContextLost()).length;
    });
  }
}

/** Runs in the page, before its scripts: keeps what makes contexts go and come. */
export function holdGraphics(): void {
  const held: HeldGraphics = { refused: false, contexts: new Map(), extensions: new Map() };
  Object.assign(window, { heldGraphics: held });
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    ...[kind, ...rest]: Parameters<typeof getContext>
  ) {
    if (!kind.startsWith('webgl')) return getContext.call(this, kind, ...rest);
    if (held.refused) return null;
    const context = getContext.call(this, kind, ...rest);
    if (context instanceof WebGL2RenderingContext) {
      held.contexts.set(this, context);
      // A lost context no longer tells its extensions.
      const extension = context.getExtension('WEBGL_lose_context');
      if (extension !== null) held.extensions.set(this, extension);
    }
    return context;
  } as typeof getContext;
}

/** Runs in the page: loses the last context or gives it back, and waits until its canvas has heard of it. */
export function changeGraphics(change: 'webglcontextlost' | 'webglcontextrestored'): Promise<void> {
  const [canvas, extension] = [
    ...((window as HoldingWindow).heldGraphics?.extensions.entries() ?? []),
  ].at(-1) ?? [null, null];
  if (canvas === null) throw new Error('the page has made no context');
  return new Promise((resolve) => {
    canvas.addEventListener(change, () => resolve(), { once: true });
    if (change === 'webglcontextlost') extension.loseContext();
    else extension.restoreContext();
  });
}
