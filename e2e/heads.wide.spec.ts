import { siteById, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
const path = `standort/${wesertor.id}/`;

test('the head of a page is data under its policy, and its picture is there', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  // A violation of the policy would be among the complaints of the console.
  await page.goto(`./${path}`);
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  );
  expect(data['@graph'][1]).toMatchObject({ '@type': 'Place', name: titleOf(wesertor) });
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  const response = await page.request.get(new URL(picture ?? '', page.url()).href);
  expect(response.headers()['content-type']).toBe('image/png');
  expect((await response.body()).length).toBeLessThan(60_000);
});

test('browsers share what is open, not the page that it was opened from', async ({ app, page }) => {
  await app.withoutMap();
  await page.route('./', async (route) => {
    const response = await route.fetch();
    const own = `<link rel="canonical" href="${route.request().url()}"><link rel="manifest"`;
    await route.fulfill({
      response,
      body: (await response.text()).replace('<link rel="manifest"', own),
    });
  });
  await app.open();
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveCount(1);
  await app.site(titleOf(wesertor)).click();
  await expect(app.panel(titleOf(wesertor))).toBeVisible();
  await expect(canonical).toHaveCount(0);
});
