import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkInput } from '../../src/intake/checkInput';
import { openFile } from '../../src/intake/open/openFile';
import { isInstalled, run } from '../../src/testing/programs';
import { syntheticAround } from '../../src/testing/syntheticFacts';
import { syntheticFiles } from '../../src/testing/syntheticFiles';

/** What map programs write is read: where GDAL is installed, by which QGIS writes its files. */
const folder = mkdtempSync(join(tmpdir(), 'quartierskarte-maps-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** SYNTHETIC: the boundary of a site under the names of an office. */
const ring = [
  [9.04, 50.04],
  [9.06, 50.04],
  [9.06, 50.06],
  [9.04, 50.06],
  [9.04, 50.04],
];
const properties = {
  Standort: 'musterstadt-altstadt',
  Quelle: 'https://stadt.example/grenze',
  Stand: '2024',
};

describe.runIf(isInstalled('ogr2ogr'))('the boundary of a site in a GeoPackage', () => {
  it.each([
    ['in degrees', 'degrees', [], []],
    ['in metres', 'metres', ['-t_srs', 'EPSG:25832', '-nlt', 'MULTIPOLYGON'], ['intake:metres']],
  ])('%s is read', async (_, name, options, notes) => {
    const [given, written] = [join(folder, 'given.geojson'), join(folder, `${name}.gpkg`)];
    const feature = {
      ...{ type: 'Feature', properties },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
    writeFileSync(given, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    run('ogr2ogr', ['-f', 'GPKG', ...options, written, given]);
    const bytes = new Uint8Array(readFileSync(written));
    const around = { ...syntheticAround(), rest: syntheticFiles() };
    const { rows, facts, ...read } = checkInput(
      await openFile({ name: 'grenzen.gpkg', bytes }),
      around,
    );
    expect(rows).toEqual([{ file: 'grenzen.gpkg', found: 1, shown: 1, named: 0 }]);
    expect(read.notes.map(({ code }) => code)).toEqual(notes);
    const site = facts.sites.find(({ id }) => id === properties.Standort);
    expect([site?.boundarySource, site?.boundaryDate]).toEqual([properties.Quelle, '2024']);
    const corners = [site?.boundary?.coordinates ?? []].flat(4);
    expect(corners).toEqual(ring.flat());
  });
});
