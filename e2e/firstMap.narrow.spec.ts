import { de } from '../src/text/de/texts';
import { chipName, sitesWith } from './support/facts';
import { expect, test } from './support/test';

test('who does not touch the map does not wait for MapLibre; it comes to who reaches for it', async ({
  app,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const engine = () => asked.filter((url) => url.includes('/webGlEngine-') && url.endsWith('.js'));
  await app.open();
  await expect(app.map).toHaveAttribute('data-map-state', 'early');
  await expect(app.map.locator('> [data-covered]')).toHaveAttribute('data-covered', 'all');
  await app.toggleFilters(chipName('kita'));
  await expect(app.sites()).toHaveCount(sitesWith({ types: ['kita'] }).length);
  expect(engine()).toEqual([]);

  await app.map.getByRole('button', { name: de.map.zoomIn }).tap();
  await expect(app.map).toHaveAttribute('data-map-state', 'ready');
  expect(engine()).toHaveLength(1);
});
