import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureInputs } from '../src/testing/fixtureInputs';
import { de } from '../src/text/de/texts';
import { en } from '../src/text/en/texts';
import { installedServers, runServer, type Server } from '../tools/hosting/runServer';
import { chipName, siteById, sitesWith, titleOf } from './support/facts';
import { test as base, expect } from './support/test';

/**
 * The map behind a real server with the configuration that the build writes, its policy included; a
 * violation is a console error and fails the test. Where nginx is not installed the output says so.
 */
const wesertor = siteById('kassel-wesertor');
const kita = sitesWith({ types: ['kita'] });
const files = join(import.meta.dirname, '..', fixtureInputs.OUT_DIR);

interface Hosted {
  readonly server: Server;
  readonly basePath: string;
  /** The address of the map. */
  readonly address: string;
}

const test = base.extend<Pick<Hosted, 'server' | 'basePath'> & { readonly address: string }>({
  server: [{ name: '', program: '', prepare: () => [] }, { option: true }],
  basePath: ['/', { option: true }],
  address: async ({ server, basePath }, use) => {
    const policy = readFileSync(`${files}.server/policy.txt`, 'utf8');
    const running = await runServer(server, { basePath, policy, files });
    await use(`http://localhost:${running.port}${basePath}`);
    await running.end();
  },
  baseURL: ({ address }, use) => use(address),
});

// Caddy says the same, by tools/hosting/servers.test.ts.
for (const server of installedServers().filter(({ name }) => name === 'nginx'))
  for (const basePath of ['/', '/karte/'])
    test.describe(`${server.name} at ${basePath}`, () => {
      test.use({ server, basePath });

      test('the whole way: start, map, filter, site, its page, language, unknown address', async ({
        app,
        page,
        watch,
        address,
      }) => {
        watch.expectProblem(/^error: Failed to load resource: .* 404 /);
        // The settings are where the map is, and only there.
        await page.unroute('**/betrieb.json');
        await app.open();
        await app.waitForMap();
        await app.toggleFilters(chipName('kita'));
        await expect(app.sites()).toHaveCount(kita.length);
        await app.toggleFilters(chipName('kita'));
        await app.site(titleOf(wesertor)).click();
        await expect(app.panel(titleOf(wesertor))).toContainText(wesertor.summary);
        expect(page.url()).toBe(`${address}standort/${wesertor.id}/`);
        await page.reload();
        await expect(app.panel(titleOf(wesertor))).toContainText(wesertor.summary);
        await page.getByRole('radio', { name: de.narrow.statistics, exact: true }).check();
        await expect(page.getByRole('figure').first()).toBeVisible();
        await page.getByRole('link', { name: 'English', exact: true }).click();
        await expect(page).toHaveTitle(new RegExp(en.title));

        // The build was told of the root; its styles are found when the page has looked where it is.
        watch.allowProblem(/^error: Refused to apply style from 'http:\/\/localhost:\d+\/assets/);
        await page.goto(`${address}kein/solcher/ort`);
        const home = page.getByRole('main').getByRole('link').first();
        await expect(home).toHaveAttribute('href', basePath);
        await home.click();
        await expect(page).toHaveURL(address);
        // The chosen language is remembered.
        await app.speaking(en).waitForMap();
      });
    });
