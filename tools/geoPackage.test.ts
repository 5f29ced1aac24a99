import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../src/model/site';
import { countedMeasures } from '../src/query/money/counted';
import { emptyQuery, type Query } from '../src/query/query';
import { view } from '../src/query/view';
import { fixtureContext, fixturePopulation, fixtureSites } from '../src/testing/fixtureFacts';
import { fixtureYear } from '../src/testing/fixtureInputs';
import { isInstalled, run } from '../src/testing/programs';
import { measure, syntheticSite } from '../src/testing/syntheticSite';
import { de } from '../src/text/de/texts';
import { en } from '../src/text/en/texts';
import type { Texts } from '../src/text/texts';
import { exportFile } from '../src/ui/export/exportFile';
import { geoPackageOf } from '../src/ui/export/layerFiles';
import type { Shown } from '../src/ui/export/shown';

/**
 * A GeoPackage opens without loss in SQLite itself and, where it is installed, in GDAL, by which
 * QGIS reads it.
 */
const folder = mkdtempSync(join(tmpdir(), 'quartierskarte-gpkg-'));
afterAll(() => rmSync(folder, { recursive: true }));
const timeout = 180_000;

const ring = [
  [9, 50],
  [10, 50],
  [10, 51],
  [9, 50],
];
/** SYNTHETIC: letters, a place west of Greenwich, a long text and an area of several islands. */
const awkward = syntheticSite({
  id: 'ort-mit-zeichen',
  name: '=1+1; "Straße", \'Süd\' 😀',
  municipalities: ['Eins', 'Zwei'],
  point: [-0.5, 50.25],
  areaHa: 12,
  extent: 'municipalities',
  boundary: { type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] },
  measures: [
    measure({ title: 'weit weg', point: [10.5, 50.75], note: 'Ein langer Text. '.repeat(1000) }),
    measure({ title: 'irgendwo' }),
  ],
});
const all = [...fixtureSites(), awkward];

const shownOf = (sites: readonly Site[], query: Query, texts: Texts = de) => ({
  ...{ sites, query, texts },
  areas: fixtureContext().areas,
  population: fixturePopulation(),
  filters: 'alle; „x“',
  address: 'https://karte.example/',
  now: new Date(2026, 10, 22, 12),
  researched: '2026-11',
});

const selections: Readonly<Record<string, readonly [readonly Site[], Query]>> = {
  everything: [all, emptyQuery],
  nothing: [[], emptyQuery],
  'sites without an amount': [all.filter((site) => site.allocations.length === 0), emptyQuery],
  'some years and types': (() => {
    const query: Query = { ...emptyQuery, measureTypes: ['kita'], from: 2018, to: 2020 };
    const { sites } = view(all, query, fixtureYear);
    return [all.filter((site) => sites.includes(site)), query];
  })(),
};
const names = Object.keys(selections);

function bytesOf(name: string, texts: Texts = de): Uint8Array {
  const [sites, query] = selections[name] ?? [[], emptyQuery];
  const { content } = exportFile('geopackage', shownOf(sites, query, texts));
  if (typeof content === 'string') throw new Error('a GeoPackage is no text');
  return content;
}

/** What the facts say of a selection. */
function expected(name: string) {
  const [sites, query] = selections[name] ?? [[], emptyQuery];
  const { totals } = view(sites, query, fixtureYear);
  const measures = sites.flatMap((site) => countedMeasures(site, query));
  return {
    sites: sites.length,
    areas: sites.filter(({ boundary }) => boundary !== null).length,
    measures: measures.length,
    placed: measures.filter(({ point }) => point !== null).length,
    eur: totals.allocatedEur,
    unknown: totals.sitesWithoutAmount,
  };
}

describe('a GeoPackage, read by SQLite', () => {
  let sqlite: Awaited<ReturnType<typeof initSqlJs>>;
  beforeAll(async () => {
    sqlite = await initSqlJs();
  });
  const asked = (bytes: Uint8Array, sql: string) => {
    const database = new sqlite.Database(bytes);
    const [answer] = database.exec(sql);
    database.close();
    return answer?.values ?? [];
  };

  it.each(names)('%s: it is intact, and its keys hold', (name) => {
    expect(asked(bytesOf(name), 'PRAGMA integrity_check')).toEqual([['ok']]);
    expect(asked(bytesOf(name), 'PRAGMA foreign_key_check')).toEqual([]);
  });

  it.each(names)('%s: counts and sums are those of the list', (name) => {
    const { sites, areas, measures, placed, eur, unknown } = expected(name);
    const counts = `SELECT (SELECT count(*) FROM sites), (SELECT count(*) FROM areas),
      (SELECT count(*) FROM measures), (SELECT count(geom) FROM measures)`;
    expect(asked(bytesOf(name), counts)).toEqual([[sites, areas, measures, placed]]);
    const sums = `SELECT (SELECT total(countedEur) FROM sites), (SELECT total(amountEur) FROM amounts),
      (SELECT count(*) FROM sites WHERE countedEur IS NULL)`;
    expect(asked(bytesOf(name), sums)).toEqual([[eur, eur, unknown]]);
  });

  it('gives long and awkward texts back', () => {
    const [[title, note] = []] = asked(
      bytesOf('everything'),
      "SELECT sites.title, note FROM sites JOIN measures ON siteId = id WHERE measures.title = 'weit weg'",
    );
    expect(title).toBe(awkward.name);
    expect(note).toBe(awkward.measures[0]?.note);
  });

  it('has the same columns in every language, and names for people in the reader’s', () => {
    const columns = "SELECT name, type FROM pragma_table_info('sites')";
    expect(asked(bytesOf('everything', en), columns)).toEqual(
      asked(bytesOf('everything'), columns),
    );
    const names = "SELECT name FROM gpkg_data_columns WHERE column_name = 'countedEur'";
    expect(asked(bytesOf('everything', en), names)[0]).toEqual(['awarded_counted_euros']);
  });

  it('is the same each time the map is built, and says nothing of filters', () => {
    const whole: Shown = { ...shownOf(all, emptyQuery), address: null, now: null };
    expect(Buffer.compare(geoPackageOf(whole), geoPackageOf(whole))).toBe(0);
    const [[changed, description] = []] = asked(
      geoPackageOf(whole),
      'SELECT last_change, description FROM gpkg_contents',
    );
    expect(changed).toBe('2026-11-01T00:00:00.000Z');
    expect(description).not.toContain('gespeichert');
    expect(asked(geoPackageOf(whole), 'SELECT page FROM sites LIMIT 1')).toEqual([
      [`standort/${all[0]?.id}/`],
    ]);
  });
});

/** What GDAL says of a layer: kind of geometry, types of columns. */
interface FoundLayer {
  readonly geometry: string;
  readonly count: number;
  readonly isWgs84: boolean;
  readonly fields: Readonly<Record<string, string>>;
}

function layersByGdal(path: string): Readonly<Record<string, FoundLayer>> {
  const text = run('ogrinfo', ['-ro', '-so', '-al', path]);
  const parts = text.split(/^Layer name: /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const [name = ''] = part.split('\n');
      const one = (pattern: RegExp) => pattern.exec(part)?.[1] ?? '';
      const fields = [...part.matchAll(/^(\w+): (\w+) \(\d/gm)];
      return [
        name,
        {
          geometry: one(/^Geometry: (.*)$/m),
          count: Number(one(/^Feature Count: (\d+)$/m)),
          isWgs84: part.includes('ID["EPSG",4326]'),
          fields: Object.fromEntries(fields.map(([, field = '', type = '']) => [field, type])),
        },
      ];
    }),
  );
}

if (isInstalled('ogrinfo'))
  describe('a GeoPackage, read by GDAL', { timeout }, () => {
    const saved = (name: string) => {
      const path = join(folder, `${names.indexOf(name)}.gpkg`);
      writeFileSync(path, bytesOf(name));
      return path;
    };
    const answerOf = (path: string, sql: string) =>
      / = (.*)/.exec(run('ogrinfo', ['-ro', '-q', path, '-sql', sql]))?.[1];
    let everything: Readonly<Record<string, FoundLayer>>;
    beforeAll(() => {
      everything = layersByGdal(saved('everything'));
    });

    it.each(names)('%s: four layers of one kind each, with all rows, in WGS 84', (name) => {
      const { sites, areas, measures } = expected(name);
      const found = layersByGdal(saved(name));
      expect(Object.keys(found)).toEqual(['sites', 'areas', 'measures', 'amounts']);
      expect(found).toMatchObject({
        sites: { geometry: 'Point', count: sites, isWgs84: true },
        areas: { geometry: 'Multi Polygon', count: areas, isWgs84: true },
        measures: { geometry: 'Point', count: measures, isWgs84: true },
        amounts: { geometry: 'None' },
      });
    });

    it.each(names)('%s: columns have the types that they have with everything', (name) => {
      const fieldsOf = (layers: Readonly<Record<string, FoundLayer>>) =>
        Object.entries(layers).map(([layer, { fields }]) => [layer, fields]);
      expect(fieldsOf(layersByGdal(saved(name)))).toEqual(fieldsOf(everything));
    });

    it('money and years are whole numbers, euro per inhabitant and hectares are decimals', () => {
      expect(everything.sites?.fields).toMatchObject({
        ...{ id: 'String', title: 'String', intakeYear: 'Integer64', population: 'Integer64' },
        ...{ countedEur: 'Integer64', countedMeasures: 'Integer64' },
        ...{ eurPerInhabitant: 'Real', areaHa: 'Real', sourcesAsOf: 'String' },
      });
      expect(everything.amounts?.fields).toMatchObject({
        ...{ year: 'Integer64', amountEur: 'Integer64', source: 'String' },
      });
    });

    it.each(names)('%s: sums are those of the list', (name) => {
      const { eur } = expected(name);
      const path = saved(name);
      expect(Number(answerOf(path, 'SELECT total(countedEur) AS eur FROM sites'))).toBe(eur);
      expect(Number(answerOf(path, 'SELECT total(amountEur) AS eur FROM amounts'))).toBe(eur);
    });

    it('places are where the facts say, and areas are valid', () => {
      const text = run('ogrinfo', [
        ...['-ro', '-q', saved('everything'), 'areas'],
        ...['-where', "id = 'ort-mit-zeichen'"],
      ]);
      const triangle = '(9 50,10 50,10 51,9 50)';
      expect(text).toContain(`MULTIPOLYGON ((${triangle}),(${triangle},${triangle}))`);
      for (const site of [awkward, ...fixtureSites().slice(0, 5)])
        expect(
          run('ogrinfo', [
            '-ro',
            '-q',
            saved('everything'),
            'sites',
            '-where',
            `id = '${site.id}'`,
          ]),
        ).toContain(`POINT (${site.point.join(' ')})`);
    });

    it('says which filters, when, from where and under which licence', () => {
      const text = run('ogrinfo', ['-ro', '-so', saved('everything'), 'sites']);
      for (const part of ['alle; „x“', '2026-11-22', 'https://karte.example/', 'CC BY 4.0'])
        expect(text).toContain(part);
    });

    it('opens without a warning', () => {
      expect(run('ogrinfo', ['--debug', 'off', '-ro', saved('everything')])).not.toMatch(
        /warning/i,
      );
    });
  });
