import type { Page } from '@playwright/test';

/** The part of React's fibers that is read. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}
interface CountingWindow {
  renders: number;
  commits: number;
}

/**
 * Counts what React does, by the hook for its developer tools, which every build calls. Call it
 * before the page opens.
 */
export async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    /** Function components, with and without memo or a forwarded ref. */
    const components = [0, 11, 14, 15];
    /** Set by React on what it has called. */
    const performedWork = 1;
    /** What has been called below a fiber; where the children are the same objects, nothing has. */
    const called = (fiber: Fiber): number => {
      let sum = components.includes(fiber.tag) && (fiber.flags & performedWork) !== 0 ? 1 : 0;
      if (fiber.child === fiber.alternate?.child) return sum;
      for (let child = fiber.child; child !== null; child = child.sibling) sum += called(child);
      return sum;
    };
    const counts: CountingWindow = { renders: 0, commits: 0 };
    Object.assign(window, { counts });
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        isDisabled: false,
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
        onCommitFiberRoot: (_renderer: number, root: { readonly current: Fiber }) => {
          counts.commits += 1;
          counts.renders += called(root.current);
        },
      },
    });
  });
}

/** How many components have been called since this was asked the last time, and in how many commits. */
export const rendersSince = (page: Page): Promise<CountingWindow> =>
  page.evaluate(() => {
    const { counts } = window as unknown as { counts: CountingWindow };
    const now = { ...counts };
    counts.renders = 0;
    counts.commits = 0;
    return now;
  });
