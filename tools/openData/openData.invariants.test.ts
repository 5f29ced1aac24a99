import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { expect, inject, test } from 'vitest';
import { diffReleases } from '../../src/model/releases/diffReleases';
import { releasedTables } from '../../src/model/releases/release';
import { changeStatements } from '../../src/query/changes/changeStatements';
import { renderLayers } from '../../src/start/prerender';
import { type Descriptor, packageFaults } from '../../src/testing/dataPackage';
import { tableText } from '../../src/testing/openData';
import { dataPackage, tableRows } from './dataPackage';
import { geoJsonSchema } from './geoJsonSchema';
import { ogcApi } from './ogcApi';
import { openTables } from './openTables';
import { allReleases } from './releases';

/** What holds of the published facts, whatever is added, corrected or removed. */
const [dir, year] = [inject('factsDir'), inject('buildYear')];
const tables = openTables(dir, year);
const geoJson = () => JSON.parse(inject('realGeoJson'));

test('every table can be read by its description: types, constraints and keys hold', () => {
  const descriptor = dataPackage({
    ...{ tables, version: '', researched: null, publisher: null, homepage: null },
    read: () => new Uint8Array(),
  });
  const read = (path: string) => tableText(tables, path);
  expect(packageFaults(JSON.parse(JSON.stringify(descriptor)) as Descriptor, read)).toEqual([]);
});

test('the GeoJSON fits its JSON Schema', () => {
  const validate = new Ajv({ strict: false }).compile(geoJsonSchema());
  validate(geoJson());
  expect(validate.errors ?? []).toEqual([]);
});

test('items of the API have ids of their own, and every site is one', () => {
  const population: unknown = JSON.parse(inject('realPopulation'));
  const { layers } = renderLayers(geoJson(), population, year);
  const files = ogcApi({ title: '', description: '', layers, address: null });
  for (const { properties } of geoJson().features)
    expect(files.has(`ogc/collections/sites/items/${properties.id}/index.geojson`)).toBe(true);
});

test('every edition is kept as a release, so that the next one can be compared: npm run data:release', () => {
  const editions = tables.find(({ name }) => name === 'editions.csv');
  const dates =
    editions === undefined
      ? []
      : tableRows(editions.content, editions.schema).map(({ date = '' }) => date);
  for (const date of dates)
    expect(existsSync(join(dir, 'releases', `${date}.json.gz`)), date).toBe(true);
});

test('each release differs from the one before, and every change is counted once', () => {
  const releases = allReleases(dir, year);
  for (const [place, release] of releases.slice(1).entries()) {
    const before = releases[place];
    if (before === undefined) continue;
    const changes = diffReleases(before, release);
    expect(changes.length).toBeGreaterThan(0);
    const counted = changeStatements(changes).reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(changes.length);
    for (const table of releasedTables) {
      const more = changes.filter((change) => change.table === table && change.kind === 'added');
      const less = changes.filter((change) => change.table === table && change.kind === 'removed');
      expect(release.tables[table].length - before.tables[table].length).toBe(
        more.length - less.length,
      );
    }
  }
}, 60_000);
