import { expect, test } from 'vitest';
import table from '../../../data/ground/site-quarters.json';
import { groundContent } from '../../testing/groundContent';
import { realSites } from '../../testing/realFacts';
import { quarterOfSite } from './siteQuarters';

test('each site that is a part of quarters exists, is not larger than they, and lies in their town', () => {
  const sites = new Map(realSites().map((site) => [site.id, site]));
  for (const { site: id } of table) {
    const quarter = quarterOfSite(id);
    const site = sites.get(id);
    if (quarter === null || site === undefined) throw new Error(`no ${id}`);
    const names = groundContent(quarter.file).objects.quarters.geometries.map(
      ({ properties }) => properties.name,
    );
    expect(names).toEqual(expect.arrayContaining(quarter.names));
    expect(site.areaHa ?? 0, id).toBeLessThanOrEqual(quarter.ha);
  }
  expect(quarterOfSite('kassel-wesertor')).toMatchObject({ names: ['Wesertor'], ha: 152 });
  expect(quarterOfSite('')).toBeNull();
});

test('one site alone is said to be a quarter', () => {
  expect(table.filter(({ relation }) => relation === 'equals').map(({ site }) => site)).toEqual([
    'frankfurt-nied',
  ]);
});
