import { de } from '../src/text/de/texts';
import type { QuartierskarteDriver } from './support/driver';
import { firstEntries, siteCount } from './support/facts';
import { expect, test } from './support/test';

/** Shows the first picture; its script waits until the returned function is called. */
async function showFirst(app: QuartierskarteDriver): Promise<() => void> {
  await app.withoutMap();
  const release = await app.holdScript('**/assets/start-*.js');
  await app.page.goto('./', { waitUntil: 'commit' });
  await expect(app.sites()).toHaveCount(firstEntries);
  return release;
}

test('the list begins with some entries and has all once it lives; what is read and focused stays', async ({
  app,
  page,
}) => {
  const release = await showFirst(app);
  const read = app.sites().nth(20);
  await read.focus();
  const before = await read.boundingBox();
  release();
  await expect(app.sites()).toHaveCount(siteCount);
  await expect(read).toBeFocused();
  expect(await read.boundingBox()).toEqual(before);
  await expect(page.getByRole('link', { name: de.list.onPages(siteCount) })).toHaveCount(0);
});

test('the room of later entries is that of the whole list: the bar beside it stays as long', async ({
  app,
  page,
}) => {
  const release = await showFirst(app);
  const height = async () => {
    // Entries have their own sizes two pictures after they have come.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return (await app.list.boundingBox())?.height ?? 0;
  };
  const before = await height();
  release();
  await expect(app.sites()).toHaveCount(siteCount);
  expect(Math.abs((await height()) / before - 1)).toBeLessThan(0.05);
});

test('the start script is compiled and run after the first paint, which waits for none', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('script[type=module]') === null) return;
      observer.disconnect();
      const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
      document.documentElement.dataset.painted = String(painted);
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto('./');
  await expect(page.locator('html[data-live]')).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('data-painted', 'true');
});
