import { de } from '../src/text/de';
import { siteById } from './support/facts';
import { differingShare } from './support/mapPicture';
import { StreetServer } from './support/streetServer';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
const near = `?standort=${wesertor.id}`;
const server = new StreetServer();

test.beforeAll(() => server.start());
test.afterAll(() => server.stop());
test.beforeEach(async ({ app, watch }) => {
  server.mode = 'well';
  watch.allowProblem(new RegExp(`^request leaves the origin: ${server.origin}/`));
  await app.operate({
    grundkarte: 'strassen',
    dienst: 'basemap.de',
    stil: `${server.origin}/stil.json`,
  });
});

/** Share of the pixels of the map that streets have changed. */
const changed = 0.05;
const slightly = 8;

test('streets lie under our sites, in our colours, with whose they are', async ({ app }) => {
  await app.open(`${near}&grundkarte=umriss`);
  await app.waitForMap();
  await expect(app.map).toHaveAttribute('data-base-map', 'outlines');
  const outlines = await app.picture();

  await app.chooseBaseMap(de.map.base.options.strassen);
  await expect(app.map).toHaveAttribute('data-base-map', 'streets');
  await expect(app.map).toContainText(de.map.base.credit['basemap.de'](2026));
  await expect(async () => {
    const streets = await app.picture();
    expect(differingShare(outlines, streets, 0, slightly)).toBeGreaterThan(changed);
  }).toPass();
  await app.page.screenshot({ path: '/tmp/streets-wide.png' });
  expect(app.parameters()).toMatchObject({ grundkarte: 'strassen' });
});
