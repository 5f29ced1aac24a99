import { de } from '../src/text/de/texts';
import { expect, test } from './support/test';

/** The page on the open data, and what its links lead to on a real server. */
test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page on the open data is one click away, and each of its files is there', async ({
    page,
    request,
  }) => {
    await page.goto('./standort/kassel-wesertor/');
    await page
      .getByRole('navigation', { name: de.legal.label })
      .getByRole('link', { name: de.legal.daten, exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(de.legal.daten);
    const links = await page.locator('main a').all();
    const own = await Promise.all(
      links.map((link) => link.evaluate((a: HTMLAnchorElement) => a.href)),
    );
    const here = own.filter((href) => href.startsWith(new URL('/', page.url()).href));
    expect(here.length).toBeGreaterThan(30);
    for (const href of new Set(here)) {
      const answer = await request.head(href);
      expect([href, answer.status()]).toEqual([href, 200]);
      expect(answer.headers()['content-type']).not.toContain('octet-stream');
    }
  });

  test('each page names the feed of what it is about', async ({ page, request }) => {
    for (const [path, feed] of [
      ['./standort/kassel-wesertor/', 'feed.atom'],
      ['./kommune/kassel/', 'kommune/kassel/feed.atom'],
      ['./en/kommune/kassel/', 'en/kommune/kassel/feed.atom'],
      ['./', 'feed.atom'],
    ] as const) {
      await page.goto(path);
      const link = page.locator('link[rel=alternate][type="application/atom+xml"]');
      const href = await link.evaluate((element: HTMLLinkElement) => element.href);
      expect(new URL(href).pathname).toBe(`/${feed}`);
      const answer = await request.get(href);
      expect(answer.headers()['content-type']).toBe('application/atom+xml');
      expect(await answer.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    }
  });
});
