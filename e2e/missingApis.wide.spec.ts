import { stillWords } from '../src/text/de/still';
import { de } from '../src/text/de/texts';
import { chipName, siteById, sitesWith, titleOf } from './support/facts';
import { expect, test } from './support/test';

/** What browsers that are not supported lack, one at a time; each by its path from `globalThis`. */
const apis = [
  'Array.prototype.at',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'AbortSignal.timeout',
  'Intl.ListFormat',
  'Intl.Segmenter',
  'Object.hasOwn',
  'OffscreenCanvas',
  'PerformanceObserver',
  'String.prototype.replaceAll',
  'URL.canParse',
  'WebGL2RenderingContext',
  'structuredClone',
] as const;

const wesertor = siteById('kassel-wesertor');

for (const api of apis)
  test(`without ${api} the page works, or says that it does not`, async ({ app, page, watch }) => {
    watch.allowProblem(/^(error|page error): |preloaded .* but not used/);
    await page.addInitScript((path) => {
      const names = path.split('.');
      const last = names.pop() ?? '';
      const owner = names.reduce<unknown>(
        (object, name) => Reflect.get(Object(object), name),
        globalThis,
      );
      Reflect.deleteProperty(Object(owner), last);
    }, api);
    await page.goto('./');
    const still = page.getByRole('alert').filter({ hasText: stillWords.why });
    await expect(still.or(page.locator('html[data-live]')).first()).toBeVisible();
    if (await still.isVisible()) {
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      return;
    }
    await app.waitForWholeList();
    await app.toggleFilters(chipName('mobilitaet'));
    await expect(app.sites()).toHaveCount(sitesWith({ types: ['mobilitaet'] }).length);
    await app.site(titleOf(wesertor)).click();
    await expect(app.panel(titleOf(wesertor))).toContainText(wesertor.summary);
    await page.getByRole('radio', { name: de.narrow.statistics, exact: true }).check();
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('[data-map-state]:not([data-map-state=static])')).toBeAttached();
  });
